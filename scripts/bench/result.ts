import type { CreationResult, EditedResult, LatencyResult, SizeResult, StageResult } from './cases.ts'
import { toExponent } from './statistics.ts'

/** Everything that one run of the bench measured. Times are medians in milliseconds. */
export interface BenchResult {
  /** The Node that ran what was measured, such as `v24.21.0`. */
  readonly node: string
  readonly cpus: number
  readonly sizes: readonly SizeResult[]
  readonly latency: LatencyResult
  readonly edited: EditedResult
  readonly creations: CreationResult
  readonly stages: readonly StageResult[]
}

/** Below this the start of the process hides what grows. */
const LEAST_FITTED_SIZE = 100

/** How something grows with the number of configurations: 1 is in step with it. */
export interface Growth {
  readonly what: string
  /** Whether what a single configuration takes is taken off: a start does not grow. */
  readonly isLessOne: boolean
  readonly time: number
  readonly processorTime: number
}

/** The growth of a plan and of its parts. The time that a plan of one configuration takes is no part of it. */
export const listGrowth = ({ sizes, stages }: BenchResult): readonly Growth[] => {
  const [smallest] = sizes
  const large = sizes.filter(({ size }) => size >= LEAST_FITTED_SIZE)
  const ofProgram = (name: 'plan' | 'validate' | 'bare', of: Clock) =>
    toExponent(large.map((entry) => ({ size: entry.size, value: entry[name][of] - (smallest?.[name][of] ?? 0) })))
  const ofStage = (name: string, of: Clock) =>
    toExponent(stages.filter(({ stage }) => stage === name).map((entry) => ({ size: entry.size, value: entry[of] })))
  return [
    ...(['plan', 'validate', 'bare'] as const).map((name) => ({
      what: name,
      isLessOne: true,
      time: ofProgram(name, 'ms'),
      processorTime: ofProgram(name, 'cpuMs'),
    })),
    ...[...new Set(stages.map(({ stage }) => stage))].map((name) => ({
      what: name,
      isLessOne: false,
      time: ofStage(name, 'ms'),
      processorTime: ofStage(name, 'cpuMs'),
    })),
  ]
}

type Clock = 'ms' | 'cpuMs'
