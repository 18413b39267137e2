import { createJiti } from 'jiti'

// Jest takes no TypeScript here.
const { toLastLines } = await createJiti(import.meta.url).import('./last-lines.ts')

/** Prints the last lines of a run, to the stream of Jest's own reporters. As the process ends: Jest's summary comes after all reporters. */
export default class LastLines {
  onRunComplete(_contexts, { testResults }) {
    const lines = toLastLines(testResults)
    if (lines.length > 0) process.once('exit', () => process.stderr.write(`\n${lines.join('\n')}\n`))
  }
}
