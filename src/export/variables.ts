import { createHash } from 'node:crypto'

const PREFIX = 'OOS_CHAT_SECRET_'
const HASH_DIGITS = 8

/** Gives each secret field a variable of its own. */
export type NameVariable = (region: string, name: string, field: string) => string

/** Makes a {@link NameVariable}: the same fields get the same names in every export of the same world. */
export const createVariableNames = (): NameVariable => {
  const taken = new Set<string>()
  return (region, name, field) => {
    const plain = `${PREFIX}${toWord(name)}_${toWord(field)}`
    // Names that differ only in what a variable cannot hold, and names in other scripts, are told apart by a digest.
    const isUnique = !taken.has(plain) && /[A-Z0-9]/.test(toWord(name))
    const digest = createHash('sha256').update(`${region}/${name}/${field}`).digest('hex')
    const variable = isUnique ? plain : `${plain}_${digest.slice(0, HASH_DIGITS).toUpperCase()}`
    taken.add(variable)
    return variable
  }
}

const toWord = (text: string): string =>
  text
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase()
