import type { PathFault } from './failure.ts'

/** The code of an error of Node's, such as ENOENT; undefined for anything else. */
export const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined

const FAULTS: Readonly<Record<string, PathFault>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  ENAMETOOLONG: 'name-too-long',
  ENOENT: 'missing',
  ENOTDIR: 'not-a-folder',
  EEXIST: 'not-a-folder',
  EISDIR: 'not-a-file',
  ELOOP: 'symlink',
}

/** Why a file could not be written to. */
export const toPathFault = (error: unknown): PathFault => FAULTS[String(codeOf(error))] ?? 'unreadable'
