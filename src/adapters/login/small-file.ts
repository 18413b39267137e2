import { readFile, stat } from 'node:fs/promises'
import type { LoginSource } from '../../model/login.ts'
import { codeOf } from '../../model/node-error.ts'
import { toRefused } from './handed-out.ts'

/**
 * The text of a file on this machine; messages refer to it as `name`. Links are followed, because Kubernetes mounts
 * files as links. Throws LOGIN_REFUSED.
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
  // Reading a pipe could wait forever.
  if (!found.isFile()) throw toRefused(source, 'file', { name, path: 'not-a-file' })
  if (found.size > maxBytes) throw toRefused(source, 'file', { name, path: 'too-large' })
  return await readFile(path, 'utf8').catch(refuse)
}
