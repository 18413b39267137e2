import { type Inputs, type RawInputs, toInputs, toReportInputs } from '../inputs/inputs.ts'
import { type FailureCode, type FailureDetail, toFailure } from '../model/failure.ts'
import type { Locale } from '../model/policy.ts'
import type { RunResult } from '../model/report.ts'
import type { Ports } from '../ports.ts'
import { toFailureText } from '../stages/render/diagnostics.ts'
import { LOG } from '../stages/render/medium.ts'
import type { Texts } from '../stages/render/texts/texts.ts'
import { toTitle } from '../stages/render/title.ts'
import { RunDocument } from './document.ts'
import { loadTexts, toLocale } from './language.ts'
import { createOutputKeeper } from './outputs.ts'
import { run } from './run.ts'
import { createShow, type Show } from './show.ts'

/** These failures end a run whose summary already says everything. */
const SUMMARIZED: ReadonlySet<FailureCode> = new Set(['CONFIG_INVALID', 'PLAN_REFUSED'])

/**
 * Runs from raw inputs to the exit code: the one place where a failure is caught. Never throws. `load` gives the texts in
 * another manner than the Action's.
 */
export const main = async (
  raw: RawInputs,
  ports: Ports,
  load: (locale: Locale) => Promise<Texts> = loadTexts,
): Promise<0 | 1> => {
  const document = ports.onEnd && new RunDocument()
  const { reporter, end } = createOutputKeeper(ports.reporter)
  const show = createShow(reporter, await load(toLocale(raw('locale'))), document)
  let result: RunResult = 'failed'
  let inputs: Inputs | undefined
  try {
    // Before doing anything that later steps could not learn about.
    ports.reporter.assertOutputs?.()
    inputs = toInputs(raw)
    const runIt = inputs.command === 'rehearse' ? rehearse : run
    result = await runIt(inputs, { ...ports, reporter }, show)
  } catch (thrown) {
    const failure = toFailure(thrown)
    await show.failure(failure, SUMMARIZED.has(failure.code))
    await tellFailure(raw, { ...ports, reporter }, show, failure)
  }
  result = await writeReports(inputs ?? toReportInputs(raw), result, ports, show)
  if (document !== undefined) ports.onEnd?.(document.toJson(result))
  const fault = await end(result)
  // A failure that prevented the start was reported already.
  if (fault !== undefined && result !== 'failed') await show.failure(fault, false)
  return fault === undefined && result !== 'failed' && result !== 'partial' ? 0 : 1
}

/** Only where there is a comment to keep true. */
const tellFailure = async (raw: RawInputs, ports: Ports, show: Show, failure: FailureDetail): Promise<void> => {
  const { pullNumber, isFork } = ports.event
  if ((pullNumber === undefined && ports.completeEvent === undefined) || isFork) return
  const { loadFailedPlan } = await import('./stories.ts')
  const { tellFailedPlan } = await loadFailedPlan()
  await tellFailedPlan(raw, ports, show, failure)
}

/** An emulator is loaded for a rehearsal alone. */
const rehearse: typeof run = async (inputs, ports, show) => {
  const { runRehearse } = await import('./rehearse.ts')
  return await runRehearse(inputs, ports, show)
}

/**
 * Writes the files that are asked for, and returns how the run ended by that. One that cannot be written changes nothing of an
 * apply, and is not told again where it ended the run.
 */
const writeReports = async (
  inputs: ReturnType<typeof toReportInputs>,
  result: RunResult,
  { files, reporter }: Ports,
  show: Show,
): Promise<RunResult> => {
  if (inputs === undefined || inputs.reports.length === 0) return result
  try {
    const { writeReportFiles } = await import('./report-files.ts')
    const waiting = await writeReportFiles(inputs, show, files)
    if (waiting.length > 0)
      reporter.annotate('notice', show.texts.file.toWithoutPlan(waiting.map(LOG.quote)), { title: toTitle() })
    return result
  } catch (thrown) {
    const failure = toFailure(thrown)
    const mayFail = inputs.command !== 'apply' && result !== 'failed'
    if (mayFail) await show.failure(failure, true)
    else if (toFailureText(failure, show.texts) !== show.found.fault?.text) show.warnings([failure])
    return mayFail ? 'failed' : result
  }
}
