import type { RawInputs } from '../inputs/inputs.ts'
import type { CloudAccess } from '../model/cloud-access.ts'
import { CodedError, type FailureDetail, toFailure } from '../model/failure.ts'
import { type ProbeReport, QUESTION_IDS } from '../model/probe.ts'
import type { CloudContext, Files, Ports, RawChatApi } from '../ports.ts'
import { orCancelled } from '../run/cancel.ts'
import { watchCalls } from '../run/cloud.ts'
import { RunDocument } from '../run/document.ts'
import { toLocale } from '../run/language.ts'
import { createShow } from '../run/show.ts'
import { runQuestions, toFirstReport } from '../stages/probe/probe.ts'
import { toProbeJson, toProbeMarkdown, toProbeSummary } from '../stages/render/probe.ts'
import type { ProbeTexts } from '../stages/render/texts/cli-texts.ts'
import type { Texts } from '../stages/render/texts/texts.ts'
import { loadLineTexts, loadProbeTexts } from './language.ts'
import { ACCOUNT, type ProbeFlag, type ProbeInputs, toProbeInputs, toReportPaths } from './probe-inputs.ts'

/** What a probe needs from outside. */
export interface ProbePorts
  extends Pick<Ports, 'reporter' | 'env' | 'clock' | 'signal' | 'saveMemory' | 'confirm' | 'onEnd'> {
  readonly files: Pick<Files, 'write'>
  /** Signs in and connects to the chat operations as they are. Throws what {@link Ports.openCloud} throws. */
  readonly openRaw: (access: CloudAccess, context: CloudContext) => Promise<RawChatApi>
  /** Random, in letters and digits: part of the names of what is made. */
  readonly suffix: string
}

interface Voice {
  readonly texts: Texts
  readonly own: ProbeTexts
}

/** Probes, from raw flags to the exit code. Never throws. */
export const mainProbe = async (
  raw: RawInputs,
  flag: (name: ProbeFlag) => string | undefined,
  ports: ProbePorts,
): Promise<0 | 1> => {
  const locale = toLocale(raw('locale'))
  const voice = { texts: await loadLineTexts(locale), own: await loadProbeTexts(locale) }
  const document = new RunDocument()
  const show = createShow(ports.reporter, voice.texts, document)
  let isDone = false
  try {
    const report = await probe(toProbeInputs(raw, flag), ports, voice)
    document.add({ probe: toProbeJson(report, voice.own) })
    assertDone(report)
    isDone = true
  } catch (thrown) {
    await show.failure(toOwn(toFailure(thrown)), true)
  }
  ports.onEnd?.(document.toJson(isDone ? 'probed' : 'failed'))
  return isDone ? 0 : 1
}

/** A failure in this command's words. */
const toOwn = (failure: FailureDetail): FailureDetail => {
  if (failure.code === 'ACCOUNT_UNEXPECTED') return { ...failure, input: ACCOUNT }
  return failure.code === 'CANCELLED' ? { ...failure, what: 'probe' } : failure
}

/** Signs in, asks, probes, and writes the report. The account is checked before anything else is. */
const probe = async (given: ProbeInputs, ports: ProbePorts, voice: Voice): Promise<ProbeReport> => {
  const { signal, clock, reporter } = ports
  const { own } = voice
  // Only questions end when the probe is asked to stop: what it made must be deleted after that.
  const { context } = watchCalls({ ...ports, signal: new AbortController().signal }, voice.texts)
  const api = await orCancelled(signal, () => ports.openRaw(given.inputs, context))
  await assertConfirmed(given, ports, own)
  // Before anything is created: a report that cannot be written is of no use, and a killed process writes no other.
  await writeReport(toFirstReport(given.region, clock.now(), ports.suffix), given, ports, voice)
  const tellStop = () => reporter.info(own.cleaningUp)
  signal.addEventListener('abort', tellStop, { once: true })
  const { region, ramRole, resourceGroupId } = given
  const report = await runQuestions({
    ...{ api, clock, signal, region, ramRole, resourceGroupId },
    sleep: (ms) => orCancelled(signal, () => clock.sleep(ms)),
    suffix: ports.suffix,
    onQuestion: (question) => {
      reporter.progress?.(own.toProgress(QUESTION_IDS.indexOf(question) + 1, QUESTION_IDS.length))
    },
  })
  signal.removeEventListener('abort', tellStop)
  await tellReport(report, given, ports, voice)
  return report
}

/** Throws NOT_CONFIRMED unless a person agrees, or no confirmation is needed. */
const assertConfirmed = async (given: ProbeInputs, { confirm }: ProbePorts, own: ProbeTexts): Promise<void> => {
  if (confirm === undefined || (await confirm(own.toConsent(given.region, given.account)))) return
  throw new CodedError({ code: 'NOT_CONFIRMED', why: 'declined' })
}

/** What was left must be shown even if the report cannot be written any more. */
const tellReport = async (report: ProbeReport, given: ProbeInputs, ports: ProbePorts, voice: Voice): Promise<void> => {
  try {
    await writeReport(report, given, ports, voice)
    for (const path of Object.values(toReportPaths(given))) ports.reporter.info(voice.own.toWritten(path))
    ports.reporter.info(toProbeSummary(report, voice.own, voice.texts))
  } finally {
    assertClean(report)
  }
}

const writeReport = async (report: ProbeReport, given: ProbeInputs, { files }: ProbePorts, { own, texts }: Voice) => {
  const paths = toReportPaths(given)
  await files.write(paths.json, `${JSON.stringify(toProbeJson(report, own), undefined, 2)}\n`)
  await files.write(paths.markdown, toProbeMarkdown(report, own, texts))
}

const assertClean = ({ left, region }: ProbeReport): void => {
  if (left.length > 0) throw new CodedError({ code: 'PROBE_LEFT', region, names: left })
}

/** Throws where questions were not asked to the end. */
const assertDone = ({ answers, isInterrupted }: ProbeReport): void => {
  if (isInterrupted) throw new CodedError({ code: 'CANCELLED' })
  const count = answers.filter(({ answer }) => answer === 'failed').length
  if (count > 0) throw new CodedError({ code: 'PROBE_INCOMPLETE', count })
}
