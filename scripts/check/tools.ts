import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { installTool, isInstalled, listTools, toToolPath } from '../support/tools.ts'

/*
 * Checks the types of the programs in tools/. They need the packages there: only the folders that are installed are
 * checked, and the others named; `--all` installs them first.
 */
const TSC = join(ROOT, 'node_modules/@typescript/native/bin/tsc')

const hasTypes = (name: string): boolean => existsSync(toToolPath(name, 'tsconfig.json'))

const typed = listTools().filter(hasTypes)
if (process.argv.includes('--all')) for (const name of typed) installTool(name)
for (const name of typed.filter(isInstalled)) {
  const { status } = spawnSync(process.execPath, [TSC, '-p', toToolPath(name)], { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
const others = typed.filter((name) => !isInstalled(name))
if (others.length > 0) {
  const names = others.map((name) => `tools/${name}`).join(', ')
  console.log(`Types not checked, because not installed: ${names}. npm run check:tools -- --all does both`)
}
