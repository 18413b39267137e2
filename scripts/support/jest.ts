import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root.ts'

const JEST = ['--experimental-vm-modules', join(ROOT, 'node_modules/jest/bin/jest.js')]

/** Runs Jest on the repository and gives its exit code; 1 where it was killed. */
export const runJest = (args: readonly string[], env: NodeJS.ProcessEnv = process.env): number =>
  spawnSync(process.execPath, [...JEST, ...args], { cwd: ROOT, env, stdio: 'inherit' }).status ?? 1
