import { runJest } from '../support/jest.ts'
import { drawSeed, SHARES, type ShareName } from './shares.ts'

/*
 * Suites of which `npm test` runs a share, as a whole: `jiti scripts/test/whole.ts faults`; and the scenarios, each run of
 * the bundle in a process of its own. In a script, because not every shell knows a variable in front of a command.
 * Variables that are set already count.
 */
const SUITES: Readonly<Record<string, readonly ShareName[]>> = {
  'faults/behaviours': ['BEHAVIOUR_PART', 'BEHAVIOUR_SHARE', 'BEHAVIOUR_COUNT'],
  faults: ['FAULT_SHARE', 'FAULT_SCHEDULES', 'GITHUB_SHARE'],
  fuzz: ['FUZZ_RUNS'],
  'scenarios/properties': ['HISTORIES'],
  scenarios: [],
}

const [suite = '', ...args] = process.argv.slice(2)
const whole = SUITES[suite]?.map((name) => [name, String(SHARES[name].whole)] as const) ?? []
const seed = drawSeed()
process.stdout.write(`To see the same cases again: FUZZ_SEED=${seed}\n`)
process.exitCode = runJest([`__tests__/${suite}`, ...args], {
  ...Object.fromEntries(whole),
  ...(suite === 'scenarios' && { COLD_RUNS: '1' }),
  ...process.env,
  FUZZ_SEED: seed,
})
