import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of its own for one test: a workspace, and a place beside it that nothing of ours may touch. */
export interface TemporaryFolder {
  readonly workspace: string
  readonly outside: string
  /** Writes a file below the folder, with its parents, and returns its path. */
  readonly put: (path: string, text: string) => Promise<string>
  readonly remove: () => Promise<void>
}

/** Makes a {@link TemporaryFolder}. */
export const createTemporaryFolder = async (): Promise<TemporaryFolder> => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'chat-sync-')))
  const put = async (path: string, text: string) => {
    const full = join(root, path)
    await mkdir(dirname(full), { recursive: true })
    await writeFile(full, text)
    return full
  }
  const [workspace, outside] = [join(root, 'workspace'), join(root, 'outside')]
  await Promise.all([mkdir(workspace), mkdir(outside)])
  return { workspace, outside, put, remove: () => rm(root, { recursive: true, force: true }) }
}
