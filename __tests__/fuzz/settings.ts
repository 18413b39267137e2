import { readShare, SEED } from '../../scripts/test/shares.ts'

/** How many cases each property has; `npm run test:fuzz` sets many. */
const RUNS = readShare('FUZZ_RUNS')

/** Ends what hangs; a case takes some milliseconds. */
export const FUZZ_TIMEOUT_MS = 120_000 + RUNS * 200

process.stdout.write(`Fuzzing: FUZZ_SEED=${SEED} FUZZ_RUNS=${RUNS}\n`)

/** Holds a property to `share` of the runs; what fails is made small and reported with its seed. */
export const toSettings = (share = 1): { readonly numRuns: number } => ({
  numRuns: Math.max(1, Math.round(RUNS * share)),
})
