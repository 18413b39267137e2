import { readFile, stat } from 'node:fs/promises'
import type { LoginSource } from '../../model/login.ts'
import { codeOf } from '../../model/node-error.ts'
import { toRefused } from './handed-out.ts'

/**
 * The text of a file on this machine; `name` is what it is told by. A link is followed: what Kubernetes mounts is one. Throws
 * LOGIN_REFUSED.
 */
export const readSmallFile = async (
  path: string,
  maxBytes: number,
  source: LoginSource,
  name: string,
): Promise<string> => {
  const refuse = (thrown: unknown): never => {
    throw toRefused(source, 'file', { name, path: codeOf(thrown) === 'ENOENT' ? 'missing' : 'unreadable' })
  }
  const found = await stat(path).catch(refuse)
  // On a pipe one would wait for ever.
  if (!found.isFile()) throw toRefused(source, 'file', { name, path: 'not-a-file' })
  if (found.size > maxBytes) throw toRefused(source, 'file', { name, path: 'too-large' })
  return await readFile(path, 'utf8').catch(refuse)
}
