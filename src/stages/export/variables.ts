import { createHash } from 'node:crypto'

const PREFIX = 'OOS_CHAT_SECRET_'
const DIGEST_DIGITS = 8
/** Far below what a file may refer to, with room for a digest. */
const MAX_WORDS_LENGTH = 120

/** Gives each secret field of a configuration its own variable; the path is that of its keys. */
export type NameVariable = (region: string, name: string, path: readonly (string | number)[]) => string

/** Makes a {@link NameVariable}: the same fields get the same names in every export of the same world. */
export const createVariableNames = (): NameVariable => {
  const taken = new Set<string>()
  return (region, name, path) => {
    const words = [name, ...path].map((part) => toWord(String(part))).filter((word) => word !== '')
    const plain = `${PREFIX}${words.join('_')}`
    const isPlain = toWord(name) !== '' && plain.length <= MAX_WORDS_LENGTH && !taken.has(plain)
    const variable = isPlain ? plain : toUnique(plain, JSON.stringify([region, name, ...path]), taken)
    taken.add(variable)
    return variable
  }
}

/** Names that a variable cannot hold, or not in full, are told apart by a digest of all of it. */
const toUnique = (plain: string, identity: string, taken: ReadonlySet<string>): string => {
  const digest = createHash('sha256').update(identity).digest('hex').slice(0, DIGEST_DIGITS).toUpperCase()
  const variable = `${plain.slice(0, MAX_WORDS_LENGTH).replace(/_$/, '')}_${digest}`
  return taken.has(variable) ? toUnique(plain, `${identity}+`, taken) : variable
}

const toWord = (text: string): string =>
  text
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
