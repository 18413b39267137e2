import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/*
 * Questions as plain lines, for a terminal whose cursor cannot be moved (`TERM=dumb`): an editor's, or a log that
 * somebody types into.
 */

interface Lines {
  readonly input: Readable
  readonly output: Writable
}

/** Asks for one line; undefined if the input ended, or if the person stopped it (Ctrl-C). */
export const askLine = (question: string, { input, output }: Lines): Promise<string | undefined> =>
  new Promise((resolve) => {
    const reader = createInterface({ input, terminal: false })
    const stop = () => reader.close()
    process.once('SIGINT', stop)
    output.write(question)
    reader.once('close', () => {
      process.off('SIGINT', stop)
      resolve(undefined)
    })
    reader.once('line', (line) => {
      resolve(line.trim())
      reader.close()
    })
  })

/** Asks yes or no; whatever is not a yes is a no. */
export const confirmLine = async (question: string, yes: string, lines: Lines): Promise<boolean> => {
  const answer = (await askLine(`${question} [y/N] `, lines))?.toLowerCase() ?? ''
  return ['y', 'yes', yes.toLowerCase()].includes(answer)
}
