import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ROOT } from './root.ts'

const run = promisify(execFile)

/** Packs the repository as npm installs it, and returns the path of the tarball in the folder. */
export const packPackage = async (folder: string): Promise<string> => {
  // npm is a script on Windows: only a shell starts it.
  const options = { cwd: ROOT, shell: process.platform === 'win32' }
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], options)
  return join(folder, JSON.parse(stdout)[0].filename)
}
