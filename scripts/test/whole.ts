import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { SHARES, type ShareName } from './shares.ts'

/*
 * Suites of which `npm test` runs a share, as a whole: `jiti scripts/test/whole.ts faults`. In a script, because not
 * every shell knows a variable in front of a command. Variables that are set already count.
 */
const SUITES: Readonly<Record<string, readonly ShareName[]>> = {
  'faults/behaviours': ['BEHAVIOUR_SHARE', 'BEHAVIOUR_COUNT'],
  faults: ['FAULT_SHARE', 'FAULT_SCHEDULES'],
  fuzz: ['FUZZ_RUNS'],
  'scenarios/properties': ['HISTORIES'],
}

const JEST = ['--experimental-vm-modules', join(ROOT, 'node_modules/jest/bin/jest.js')]
const [suite = '', ...args] = process.argv.slice(2)
const whole = SUITES[suite]?.map((name) => [name, String(SHARES[name].whole)] as const) ?? []
const { status } = spawnSync(process.execPath, [...JEST, `__tests__/${suite}`, ...args], {
  cwd: ROOT,
  env: { ...Object.fromEntries(whole), ...process.env },
  stdio: 'inherit',
})
process.exitCode = status ?? 1
