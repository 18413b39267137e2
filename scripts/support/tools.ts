import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.ts'

/*
 * Each folder of tools/ is for tasks that few runs need, and has a package.json and a lockfile of its own: `npm ci` in the
 * root stays small, and the task installs the rest by itself.
 */
const TOOLS = join(ROOT, 'tools')
/** Written last, so that an install that was cut off counts as none. */
const STAMP = 'node_modules/.installed'

/** The folders of tools/. */
export const listTools = (): readonly string[] =>
  readdirSync(TOOLS).filter((name) => existsSync(join(TOOLS, name, 'package.json')))

/** The path of a folder of tools/, or of something in it. */
export const toToolPath = (name: string, path = ''): string => join(TOOLS, name, path)

/** Changes whenever what is to be installed does. */
const digestLock = (name: string): string => {
  const hash = createHash('sha256')
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) hash.update(readFileSync(toToolPath(name, file)))
  return hash.digest('hex')
}

/** Whether the packages of a folder are those of its lockfile. */
export const isInstalled = (name: string): boolean => {
  const stamp = toToolPath(name, STAMP)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digestLock(name)
}

/** Installs the packages of a folder of tools/ where they are missing or not those of its lockfile. */
export const installTool = (name: string): void => {
  if (!listTools().includes(name)) throw new Error(`There is no tools/${name}: there are ${listTools().join(', ')}`)
  if (isInstalled(name)) return
  process.stderr.write(`Installing tools/${name}\n`)
  // npm is a script on Windows: only a shell starts it. What it says is no result of the task.
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: toToolPath(name),
    shell: process.platform === 'win32',
    stdio: ['ignore', 2, 2],
  })
  if (status !== 0) throw new Error(`npm ci failed in tools/${name}`)
  writeFileSync(toToolPath(name, STAMP), digestLock(name))
}
