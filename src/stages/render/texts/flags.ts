import { INPUT_VARIABLES } from '../../../model/input-variables.ts'

/** What a shell takes as one word as it stands. */
const PLAIN_WORD = /^[\w./:@%+,=-]+$/

/** An input as a command line gives it: `--scope`, `--scope owner/repo`, `OOS_CHAT_FINGERPRINT_KEY`. */
export const toFlag = (name: string, value?: string): string => {
  if (value === undefined) return toFlagName(name)
  return name === 'command' ? `oos-chat-sync ${value}` : `${toFlagName(name)} ${toShellWord(value)}`
}

/** A text in which inputs stand in backticks, with their flags in their place. */
export const toFlagWords = (text: string, names: readonly string[]): string =>
  text.replaceAll(/`([a-z-]+)(?:: ([^`]+))?`/g, (whole, name: string, value?: string) =>
    names.includes(name) ? `\`${toFlag(name, value)}\`` : whole,
  )

const toFlagName = (name: string): string =>
  Object.hasOwn(INPUT_VARIABLES, name) ? (INPUT_VARIABLES[name] ?? '') : `--${name}`

/** A value may come from others: copied into a shell it stays one word. */
const toShellWord = (value: string): string => (PLAIN_WORD.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`)
