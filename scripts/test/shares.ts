/**
 * How much of the suites that try cases without end is run: by `npm test`, by the whole of a suite (`npm run test:faults`,
 * `test:behaviours`, `test:fuzz`), and where a promise is broken (`npm run test:promises`). The one place for all of it.
 * A variable of the same name in the environment counts before any of these.
 */
interface Amounts {
  readonly test: number
  readonly whole: number
  /** Absent where it is that of `npm test`. */
  readonly promises?: number
}

export const SHARES = {
  /** The part of the fault matrix's cases, spread evenly; of the real signals twice that. */
  FAULT_SHARE: { test: 0.005, whole: 1, promises: 0.06 },
  /** How many long schedules of faults. */
  FAULT_SCHEDULES: { test: 6, whole: 2_000 },
  /** The part of the faults of GitHub, each at each call of a whole process. */
  GITHUB_SHARE: { test: 0.03, whole: 1 },
  /** The part of the combinations of behaviours, spread evenly, that is tried at all. */
  BEHAVIOUR_PART: { test: 0.07, whole: 1, promises: 1 },
  /** The part of the matrix's worlds, each with every kind of interruption, that each combination of behaviours is given. */
  BEHAVIOUR_SHARE: { test: 0.003, whole: 0.05 },
  /** How many schedules, and how many random histories, each combination of behaviours is tried with. */
  BEHAVIOUR_COUNT: { test: 1, whole: 20 },
  /** How many cases each fuzzed property has. */
  FUZZ_RUNS: { test: 200, whole: 20_000 },
  /** How many random histories of applies and edits must converge, with state and without. */
  HISTORIES: { test: 25, whole: 1_000 },
} as const satisfies Readonly<Record<string, Amounts>>

export type ShareName = keyof typeof SHARES

/** As the environment says, else that of `npm test`. */
export const readShare = (name: ShareName): number => Number(process.env[name] ?? SHARES[name].test)

/** A run tries the same cases again, unless `FUZZ_SEED` says otherwise: those of the night do, each with another one. */
export const SEED = Number(process.env['FUZZ_SEED'] || 1)

const LARGEST_SEED = 0x7fffffff

/** The seed to hand on to a whole suite: the one that was given, else a new one. */
export const drawSeed = (): string => process.env['FUZZ_SEED'] || String(Math.floor(Math.random() * LARGEST_SEED))
