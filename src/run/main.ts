import { type RawInputs, toInputs } from '../inputs/inputs.ts'
import { type FailureCode, type FailureDetail, toFailure } from '../model/failure.ts'
import type { RunResult } from '../model/report.ts'
import type { ReportFile } from '../model/report-file.ts'
import type { Ports } from '../ports.ts'
import { LOG } from '../stages/render/medium.ts'
import { toTitle } from '../stages/render/title.ts'
import { RunDocument } from './document.ts'
import { loadTexts, toLocale } from './language.ts'
import { createOutputKeeper } from './outputs.ts'
import { run } from './run.ts'
import { createShow, type Show } from './show.ts'

/** These failures end a run whose summary already says everything. */
const SUMMARIZED: ReadonlySet<FailureCode> = new Set(['CONFIG_INVALID', 'PLAN_REFUSED'])

/** Runs from raw inputs to the exit code: the one place where a failure is caught. Never throws. */
export const main = async (raw: RawInputs, ports: Ports): Promise<0 | 1> => {
  const document = ports.onEnd && new RunDocument()
  const { reporter, end } = createOutputKeeper(ports.reporter)
  const show = createShow(reporter, await loadTexts(toLocale(raw('locale'))), document)
  let result: RunResult = 'failed'
  let reports: readonly ReportFile[] = []
  try {
    // Before anything is done of which no later step could be told.
    ports.reporter.assertOutputs?.()
    const inputs = toInputs(raw)
    reports = inputs.reports
    const runIt = inputs.command === 'rehearse' ? rehearse : run
    result = await runIt(inputs, { ...ports, reporter }, show)
  } catch (thrown) {
    const failure = toFailure(thrown)
    await show.failure(failure, SUMMARIZED.has(failure.code))
    await tellFailure(raw, { ...ports, reporter }, show, failure)
  }
  const areWritten = await writeReports(reports, ports, show)
  if (document !== undefined) ports.onEnd?.(document.toJson(result))
  const fault = await end(result)
  // One that kept the run from its beginning is told already.
  if (fault !== undefined && result !== 'failed') await show.failure(fault, false)
  return fault === undefined && areWritten && result !== 'failed' && result !== 'partial' ? 0 : 1
}

/** Only where there is a comment to keep true. */
const tellFailure = async (raw: RawInputs, ports: Ports, show: Show, failure: FailureDetail): Promise<void> => {
  const { pullNumber, isFork } = ports.event
  if (pullNumber === undefined || isFork) return
  const { tellFailedPlan } = await import('./failed-plan.ts')
  await tellFailedPlan(raw, ports, show, failure)
}

/** An emulator is loaded for a rehearsal alone. */
const rehearse: typeof run = async (inputs, ports, show) => {
  const { runRehearse } = await import('./rehearse.ts')
  return await runRehearse(inputs, ports, show)
}

/** Whether the reports could be written. What was written to the cloud stays what it is, but who waits for a file is told. */
const writeReports = async (
  reports: readonly ReportFile[],
  { files, reporter }: Ports,
  show: Show,
): Promise<boolean> => {
  if (reports.length === 0) return true
  try {
    const { writeReportFiles } = await import('./report-files.ts')
    const waiting = await writeReportFiles(reports, show, files)
    if (waiting.length > 0)
      reporter.annotate('notice', show.texts.file.toWithoutPlan(waiting.map(LOG.quote)), { title: toTitle() })
    return true
  } catch (thrown) {
    await show.failure(toFailure(thrown), true)
    return false
  }
}
