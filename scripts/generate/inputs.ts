import { readActionFile } from './action-file.ts'
import type { Generator } from './generator.ts'

/** Names and defaults of the inputs, and what the command line tells of them: they stand in action.yml alone. */
export const generateInputs: Generator = async () => {
  const inputs = Object.entries((await readActionFile()).inputs)
  const names = inputs.map(([name]) => name)
  const defaults = inputs.flatMap(([name, { default: value }]) =>
    value === undefined || value.includes('${{') ? [] : [[name, value] as const],
  )
  const help = inputs.map(([name, { description }]) => [name, description] as const)
  const text = [
    MADE,
    `/** Every input's name, in the order of action.yml. */\nexport const INPUT_NAMES = ${toCode(names)} as const`,
    `/** The inputs that have a default. */\nexport const INPUT_DEFAULTS = ${toCode(Object.fromEntries(defaults))} as const`,
  ]
  const helpText = [
    MADE,
    `/** What each input means. */\nexport const INPUT_HELP = ${toCode(Object.fromEntries(help))} as const`,
  ]
  return [
    { path: 'src/inputs/inputs.gen.ts', text: `${text.join('\n\n')}\n` },
    { path: 'src/stages/render/texts/en/input-help.gen.ts', text: `${helpText.join('\n\n')}\n` },
  ]
}

const MADE = '/* Generated from action.yml by scripts/generate/inputs.ts. */'

const toCode = (value: unknown): string => JSON.stringify(value, null, 2)
