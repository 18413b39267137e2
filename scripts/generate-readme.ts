import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ActionFile, readActionFile } from './action-file.ts'
import type { Generator } from './generate-table.ts'

/** README.md with its tables of inputs and outputs made from action.yml. Everything else in it is left alone. */
export const generateReadme: Generator = async (root) => {
  const action = await readActionFile(root)
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const withInputs = replaceSection(readme, 'inputs', toInputTable(action.inputs))
  return [{ path: 'README.md', text: replaceSection(withInputs, 'outputs', toOutputTable(action.outputs)) }]
}

const toInputTable = (inputs: ActionFile['inputs']): string =>
  toTable(
    ['Input', 'Default', 'Meaning'],
    Object.entries(inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default === undefined ? '' : `\`${input.default}\``,
      input.description,
    ]),
  )

const toOutputTable = (outputs: ActionFile['outputs']): string =>
  toTable(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  )

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const replaceSection = (text: string, name: string, body: string): string => {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`]
  const start = text.indexOf(begin)
  const stop = text.indexOf(end)
  if (start < 0 || stop < start) throw new Error(`README.md lacks the marks ${begin} and ${end}`)
  return `${text.slice(0, start + begin.length)}\n${body}\n${text.slice(stop)}`
}
