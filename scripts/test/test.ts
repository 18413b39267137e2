import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { toLeftOutText } from './left-out.ts'

// Runs Jest as it is told, and then says what else there is to run.
const JEST = ['--experimental-vm-modules', join(ROOT, 'node_modules/jest/bin/jest.js')]
const { status } = spawnSync(process.execPath, [...JEST, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit' })
process.stdout.write(`\n${toLeftOutText()}`)
process.exitCode = status ?? 1
