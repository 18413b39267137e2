/* How a field of a configuration is named: `ramRole`, `configuration.Robots[0].Token`, `configuration["x.Secret"]`. */

/** A part of a path: a member's key, or an item's index. */
export type PathPart = string | number

/** Keys that need no quotes: nothing in them could be taken for another part of the path. */
const PLAIN_KEY = /^[^.[\]"\s]+$/

/** The path of an object's member. Two members never have one path. */
export const toMemberPath = (path: string, key: string): string =>
  PLAIN_KEY.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`

/** The path of a list's item, counted from 0. */
export const toItemPath = (path: string, index: number): string => `${path}[${index}]`

const PART = /\.(?<plain>[^.[\]"\s]+)|\[(?<index>\d{1,6})\]|\[(?<quoted>"(?:[^"\\]|\\.)*")\]/y

/** The parts of a path behind its first word, or undefined where it is not a path. */
export const parseFieldPath = (
  path: string,
): { readonly root: string; readonly parts: readonly PathPart[] } | undefined => {
  const [root = ''] = /^[A-Za-z]+/.exec(path) ?? []
  const parts: PathPart[] = []
  PART.lastIndex = root.length
  while (PART.lastIndex < path.length) {
    const groups = PART.exec(path)?.groups
    const part = groups && toPart(groups)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return root === '' ? undefined : { root, parts }
}

/** The one spelling of a path: two paths to one field become one text. What is no path stays as it is. */
export const toCanonicalPath = (path: string): string => {
  const parsed = parseFieldPath(path)
  return parsed === undefined ? path : toPath(parsed.root, parsed.parts)
}

/** The path that leads from a root through these parts. */
export const toPath = (root: string, parts: readonly PathPart[]): string =>
  parts.reduce<string>(
    (path, part) => (typeof part === 'number' ? toItemPath(path, part) : toMemberPath(path, part)),
    root,
  )

const toPart = ({ plain, index, quoted }: Readonly<Record<string, string | undefined>>): PathPart | undefined => {
  if (plain !== undefined) return plain
  if (index !== undefined) return Number(index)
  try {
    return quoted === undefined ? undefined : String(JSON.parse(quoted))
  } catch {
    return undefined
  }
}
