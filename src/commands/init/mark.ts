import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/*
 * Whether a pipeline was written here and is as it was written: its last line holds a digest of all others. Whatever
 * somebody wrote or changed is never replaced.
 */

const MARK = /\n(?:#|\/\/) Written by oos-chat-sync init, ([0-9a-f]{16})\n$/

/** A pipeline with its mark; `comment` is how a line of its language begins that means nothing. */
export const toMarked = (text: string, comment: '#' | '//'): string =>
  `${text}${comment} Written by oos-chat-sync init, ${toDigest(text)}\n`

/** Who wrote the file at a path. */
export const findWriter = (path: string): 'nobody' | 'init' | 'others' => {
  if (!existsSync(path)) return 'nobody'
  return isMarked(readText(path)) ? 'init' : 'others'
}

/** A checkout may have other line ends. */
const isMarked = (text: string): boolean => {
  const plain = text.replaceAll('\r\n', '\n')
  const [mark = '', digest] = MARK.exec(plain) ?? []
  return digest !== undefined && digest === toDigest(plain.slice(0, 1 - mark.length))
}

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const toDigest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)
