import type { StageResult } from './cases.ts'
import type { Measurement } from './program.ts'
import { type BenchResult, listGrowth } from './result.ts'
import type { Wording } from './wording.ts'

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

/** The tables of docs/performance.md, in a language. */
export const toTables = (result: BenchResult, words: Wording): string => {
  const { node, cpus, latency, edited, creations } = result
  return [
    words.machine(node, cpus),
    toSizes(result, words),
    words.latency({
      delay: latency.latencyMs,
      size: toNumber(latency.size),
      runs: latency.plan.runs,
      plan: toMs(latency.plan),
      bare: toMs(latency.bare),
      ratio: toRatio(latency.plan, latency.bare),
    }),
    words.edited({
      edited: toNumber(edited.edited),
      size: toNumber(edited.size),
      runs: edited.plan.runs,
      plan: toMs(edited.plan),
      calls: toNumber(edited.calls),
      leastCalls: toNumber(edited.leastCalls),
    }),
    words.creations({
      size: toNumber(creations.size),
      runs: creations.plan.runs,
      action: [toMs(creations.plan), toMib(creations.plan)],
      cli: [toMs(creations.cliPlan), toMib(creations.cliPlan)],
    }),
    toStages(result.stages, words),
    toTable(
      words.growthHead,
      listGrowth(result).map(({ what, isLessOne, time, processorTime }) => [
        isLessOne ? words.lessOne(what) : what,
        toFixed(time),
        toFixed(processorTime),
      ]),
    ),
  ].join('\n\n')
}

const toSizes = ({ sizes }: BenchResult, { sizeHead }: Wording): string =>
  toTable(
    sizeHead,
    sizes.map(({ size, files, empty, validate, plan, bare, calls, smallPageCalls, leastCalls }) => [
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
      toNumber(smallPageCalls),
      toMib(plan),
    ]),
  )

const toStages = (stages: readonly StageResult[], { partHead, units, bytes }: Wording): string =>
  toTable(
    partHead,
    stages.map((entry) => [
      entry.stage,
      toNumber(entry.size),
      entry.runs,
      toMs(entry),
      toCpu(entry),
      `${toNumber(entry.result)} ${units[entry.stage] ?? bytes}`,
    ]),
  )
