import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './support/root.ts'
import { installTool, toToolPath } from './support/tools.ts'

/*
 * Runs a program of a folder of tools/, installing its packages first where they are missing:
 * `jiti scripts/tool.ts check package.ts`, or of a package of it: `jiti scripts/tool.ts check node_modules/knip/bin/knip.js`.
 */
const JITI = join(ROOT, 'node_modules/jiti/lib/jiti-cli.mjs')
const [tool = '', program = '', ...args] = process.argv.slice(2)

installTool(tool)
const loader = program.endsWith('.ts') ? [JITI] : []
const { status } = spawnSync(process.execPath, [...loader, toToolPath(tool, program), ...args], {
  cwd: ROOT,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
