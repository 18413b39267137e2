import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { installTool, listTools, toToolPath } from '../support/tools.ts'

/*
 * The tests that need programs of others, too heavy for every install: `npm run test:interop -- [path…]`. They stand in
 * tools/, beside the packages that they need.
 */
const JEST = ['--experimental-vm-modules', join(ROOT, 'node_modules/jest/bin/jest.js')]

const hasTests = (name: string): boolean => readdirSync(toToolPath(name)).some((file) => file.endsWith('.test.ts'))

for (const name of listTools().filter(hasTests)) installTool(name)
const args = [...process.argv.slice(2), '--testMatch', '<rootDir>/tools/*/*.test.ts']
const { status } = spawnSync(process.execPath, [...JEST, ...args], { cwd: ROOT, stdio: 'inherit' })
process.exitCode = status ?? 1
