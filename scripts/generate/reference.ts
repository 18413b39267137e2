import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { INPUT_HELP } from '../../src/stages/render/texts/zh/input-help.ts'
import { ROOT } from '../support/root.ts'
import { type ActionFile, readActionFile } from './action-file.ts'
import type { Generator } from './generator.ts'
import { OUTPUT_HELP } from './output-translations.ts'
import { replaceSection } from './section.ts'

/** The pages of a language that hold the tables, and what they call things. */
interface Wording {
  readonly paths: readonly string[]
  readonly inputHead: readonly [string, string, string]
  readonly outputHead: readonly [string, string]
  readonly toInputHelp: (name: string, english: string) => string
  readonly toOutputHelp: (name: string, english: string) => string
}

const inEnglish = (_: string, english: string): string => english
const toHelp =
  (texts: Readonly<Record<string, string>>) =>
  (name: string): string => {
    const text = texts[name]
    if (text === undefined) throw new Error(`There is no Chinese for "${name}" of action.yml`)
    return text
  }

const WORDINGS: readonly Wording[] = [
  {
    paths: ['README.md', 'docs/reference.md'],
    inputHead: ['Input', 'Default', 'Meaning'],
    outputHead: ['Output', 'Meaning'],
    toInputHelp: inEnglish,
    toOutputHelp: inEnglish,
  },
  {
    paths: ['README.zh-CN.md', 'docs/zh-CN/reference.md'],
    inputHead: ['输入', '默认值', '含义'],
    outputHead: ['输出', '含义'],
    toInputHelp: toHelp(INPUT_HELP),
    toOutputHelp: toHelp(OUTPUT_HELP),
  },
]

/** The pages with the tables of inputs and outputs, made from action.yml. Everything else in them is left alone. */
export const generateReference: Generator = async () => {
  const action = await readActionFile()
  return await Promise.all(
    WORDINGS.flatMap((wording) =>
      wording.paths.map(async (path) => {
        const page = await readFile(join(ROOT, path), 'utf8')
        const withInputs = replaceSection(page, 'inputs', toInputTable(action.inputs, wording))
        return { path, text: replaceSection(withInputs, 'outputs', toOutputTable(action.outputs, wording)) }
      }),
    ),
  )
}

const toInputTable = (inputs: ActionFile['inputs'], { inputHead, toInputHelp }: Wording): string =>
  toTable(
    inputHead,
    Object.entries(inputs).map(([name, input]) => [
      `\`${name}\``,
      input.default === undefined ? '' : `\`${input.default}\``,
      toInputHelp(name, input.description),
    ]),
  )

const toOutputTable = (outputs: ActionFile['outputs'], { outputHead, toOutputHelp }: Wording): string =>
  toTable(
    outputHead,
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, toOutputHelp(name, description)]),
  )

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
