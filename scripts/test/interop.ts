import { readdirSync } from 'node:fs'
import { runJest } from '../support/jest.ts'
import { installTool, listTools, toToolPath } from '../support/tools.ts'

/*
 * The tests that need programs of others, too heavy for every install: `npm run test:interop -- [path…]`. They stand in
 * tools/, beside the packages that they need.
 */

const hasTests = (name: string): boolean => readdirSync(toToolPath(name)).some((file) => file.endsWith('.test.ts'))

for (const name of listTools().filter(hasTests)) installTool(name)
process.exitCode = runJest([...process.argv.slice(2), '--testMatch', '<rootDir>/tools/*/*.test.ts'])
