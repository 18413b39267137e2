import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// The whole fault matrix. Not every shell knows a variable in front of a command.
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const JEST = ['--experimental-vm-modules', join(ROOT, 'node_modules/jest/bin/jest.js')]
const { status } = spawnSync(process.execPath, [...JEST, '__tests__/faults', ...process.argv.slice(2)], {
  cwd: ROOT,
  env: { ...process.env, FAULT_SHARE: '1' },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
