/** Characters that Git does not allow in branch names, except `*`, which matches a part of one. */
const NO_NAME = /[\s\0-\x1F\x7F-\x9F~^:?[\\]|\.\.|@\{|\/\/|^\/|\/$|^$/u

/** Whether a text can be a pattern of branches: a name in which `*` stands for any text without `/`, and `**` for any text. */
export const isBranchPattern = (text: string): boolean => !NO_NAME.test(text)

/** Whether a branch is one that a pattern names. */
export const matchesBranch = (branch: string, pattern: string): boolean =>
  new RegExp(`^${pattern.split(/(\*+)/).map(toSource).join('')}$`, 'u').test(branch)

const toSource = (part: string): string => {
  if (part === '*') return '[^/]*'
  return part.startsWith('*') ? '.*' : part.replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
}
