import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'

/*
 * Suites of which `npm test` runs a share, as a whole: `jiti scripts/test/whole.ts faults`. In a script, because not
 * every shell knows a variable in front of a command. Variables that are set already count.
 */
const SUITES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'faults/behaviours': { BEHAVIOUR_SHARE: '0.05', BEHAVIOUR_COUNT: '20' },
  faults: { FAULT_SHARE: '1', FAULT_SCHEDULES: '2000' },
  fuzz: { FUZZ_RUNS: '20000' },
}

const JEST = ['--experimental-vm-modules', join(ROOT, 'node_modules/jest/bin/jest.js')]
const [suite = '', ...args] = process.argv.slice(2)
const { status } = spawnSync(process.execPath, [...JEST, `__tests__/${suite}`, ...args], {
  cwd: ROOT,
  env: { ...SUITES[suite], ...process.env },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
