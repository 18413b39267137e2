import type { StageResult } from './cases.ts'
import type { Measurement } from './program.ts'
import { type BenchResult, listGrowth } from './result.ts'

const toRow = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

/** A table in Markdown: text in the first column, numbers in the others. */
export const toTable = (columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [toRow(columns), toRow(columns.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(toRow)].join('\n')

export const toNumber = (number: number): string => number.toLocaleString('en-US', { maximumFractionDigits: 0 })

const toFixed = (number: number): string => (Number.isNaN(number) ? '–' : number.toFixed(2))

const toCpu = ({ cpuMs }: Pick<Measurement, 'cpuMs'>): string => `${toNumber(cpuMs)} ms`

const toMs = ({ ms }: Pick<Measurement, 'ms'>): string => `${toNumber(ms)} ms`

const toRatio = (a: Measurement, b: Measurement): string => (a.ms / b.ms).toFixed(2)

const toMib = ({ peakMib }: Measurement): string => `${toNumber(peakMib)} MiB`

/** The tables of docs/performance.md. */
export const toTables = (result: BenchResult): string => {
  const { node, cpus, latency, edited, creations } = result
  return [
    `Node ${node}, ${cpus} CPUs; medians.`,
    toSizes(result),
    `With ${latency.latencyMs} ms before each answer, ${toNumber(latency.size)} configurations, ${latency.plan.runs} runs: a plan takes ${toMs(latency.plan)}, the bare round trips ${toMs(latency.bare)}: ratio ${toRatio(latency.plan, latency.bare)}.`,
    `${toNumber(edited.edited)} of ${toNumber(edited.size)} edited by hand, ${edited.plan.runs} runs: ${toMs(edited.plan)}, ${toNumber(edited.calls)} calls, where pages and one read of each make ${toNumber(edited.leastCalls)}.`,
    `${toNumber(creations.size)} creations, ${creations.plan.runs} runs: ${toMs(creations.plan)} and ${toMib(creations.plan)} as the Action, ${toMs(creations.cliPlan)} and ${toMib(creations.cliPlan)} as the command line.`,
    toStages(result.stages),
    toTable(
      ['Growth with the number', 'Exponent of time', 'Of processor time'],
      listGrowth(result).map(({ what, time, processorTime }) => [what, toFixed(time), toFixed(processorTime)]),
    ),
  ].join('\n\n')
}

const toSizes = ({ sizes }: BenchResult): string =>
  toTable(
    [
      'Configurations',
      'Files',
      'Runs',
      'Empty program',
      'Validate',
      'Validate : empty',
      'Plan',
      'Plan : empty',
      'Bare round trips',
      'Plan : bare',
      'Processor time of the plan',
      'Calls',
      'Least calls',
      'Peak memory',
    ],
    sizes.map(({ size, files, empty, validate, plan, bare, calls, leastCalls }) => [
      toNumber(size),
      files,
      plan.runs,
      toMs(empty),
      toMs(validate),
      toRatio(validate, empty),
      toMs(plan),
      toRatio(plan, empty),
      toMs(bare),
      toRatio(plan, bare),
      toCpu(plan),
      toNumber(calls),
      toNumber(leastCalls),
      toMib(plan),
    ]),
  )

const UNITS: Readonly<Record<string, string>> = {
  'read-configurations': 'configurations',
  'read-keys': 'configurations',
  comment: 'characters',
}

const toStages = (stages: readonly StageResult[]): string =>
  toTable(
    ['Part, cold', 'Size', 'Runs', 'Time', 'Processor time', 'Result'],
    stages.map((entry) => [
      entry.stage,
      toNumber(entry.size),
      entry.runs,
      toMs(entry),
      toCpu(entry),
      `${toNumber(entry.result)} ${UNITS[entry.stage] ?? 'bytes'}`,
    ]),
  )
