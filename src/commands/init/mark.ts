import { createHash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'

/*
 * Whether init wrote a pipeline and nobody changed it: its last line contains a digest of all others. A pipeline that
 * somebody wrote or changed is never replaced.
 */

const MARK = /\n(?:#|\/\/) Written by oos-chat-sync init, ([0-9a-f]{16})\n$/

/** A pipeline with its mark; `comment` starts a comment in its language. */
export const toMarked = (text: string, comment: '#' | '//'): string =>
  `${text}${comment} Written by oos-chat-sync init, ${toDigest(text)}\n`

/** Who wrote the file at a path. */
export const findWriter = (path: string): 'nobody' | 'init' | 'others' => {
  const kind = findKind(path)
  if (kind === 'none') return 'nobody'
  return kind === 'file' && isMarked(readText(path)) ? 'init' : 'others'
}

/** What stands at a path itself: a link is somebody's, wherever it leads. */
export const findKind = (path: string): 'none' | 'file' | 'other' => {
  try {
    return lstatSync(path).isFile() ? 'file' : 'other'
  } catch {
    return 'none'
  }
}

/** A checkout may have different line endings. */
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
