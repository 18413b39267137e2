import { readShare } from '../../scripts/test/shares.ts'

/** How many cases each property has; `npm run test:fuzz` sets many. */
const RUNS = readShare('FUZZ_RUNS')

/** Given by `FUZZ_SEED` to see the same cases again. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 0x7fffffff))

/** Ends what hangs; a case takes some milliseconds. */
export const FUZZ_TIMEOUT_MS = 120_000 + RUNS * 200

process.stdout.write(`Fuzzing: FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}\n`)

/** Holds a property to `share` of the runs; what fails is made small and reported with its seed. */
export const toSettings = (share = 1): { readonly seed: number; readonly numRuns: number } => ({
  seed: SEED,
  numRuns: Math.max(1, Math.round(RUNS * share)),
})
