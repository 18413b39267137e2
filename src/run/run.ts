import { posix } from 'node:path'
import { type Inputs, listInputSecrets } from '../inputs/inputs.ts'
import type { RunEvent } from '../model/event.ts'
import { CodedError, type EventRefusal } from '../model/failure.ts'
import type { RunResult } from '../model/report.ts'
import type { Ports, SourceFile } from '../ports.ts'
import { readDesired } from '../stages/config/read-desired.ts'
import { orCancelled } from './cancel.ts'
import { assertValid, type Show, toMask } from './show.ts'
import type { AdaptShow } from './show-plan.ts'

/** Beyond this many bytes of files a run takes long enough, and makes enough garbage, to be called large. */
const LARGE_BYTES = 256 * 1024

/**
 * The story of a run: read, validate, and then observe, plan, guard, show, apply, report. Each part that a command can do
 * without is loaded where it begins. `adaptShow` changes how a plan and a report are shown. Throws a `CodedError` where it
 * cannot go on.
 */
export const run = async (inputs: Inputs, ports: Ports, show: Show, adaptShow?: AdaptShow): Promise<RunResult> => {
  maskCredentials(inputs, ports)
  const isOffline = assertEvent(ports.event, inputs) === 'offline'
  if (inputs.command === 'export' && !isOffline) {
    const { runExport } = await import('./export.ts')
    return await orCancelled(ports.signal, () => runExport(inputs, ports, show))
  }
  const files = await ports.files.read(inputs.config)
  show.found.files = files.map(({ file }) => file)
  assertWrittenFiles(inputs, files)
  if (files.reduce((total, { bytes }) => total + bytes.length, 0) > LARGE_BYTES) await ports.saveMemory?.()
  const [region] = inputs.regions
  const read = readDesired(files, region === undefined ? {} : { region })
  await assertValid(read.diagnostics, show)
  if (inputs.command === 'validate' || isOffline) {
    show.valid(read.desired.length, files.length, isOffline)
    return 'no-changes'
  }
  const { runPlan } = await import('./plan.ts')
  return await runPlan({ ...read, files: files.map(({ file }) => file) }, inputs, ports, show, adaptShow)
}

/** Hides what the inputs and the surroundings hold of secrets, before anything can fail. */
export const maskCredentials = (inputs: Inputs, { reporter, listSecrets }: Ports): void => {
  const mask = toMask(reporter)
  for (const secret of listInputSecrets(inputs)) mask(secret.reveal())
  for (const secret of listSecrets()) mask(secret)
}

/** What is written must not take the place of what it is made from. */
const assertWrittenFiles = ({ planFile, reports }: Inputs, files: readonly SourceFile[]): void => {
  for (const path of [planFile ?? [], ...reports.map(({ file }) => file)].flat()) {
    const isConfiguration = files.some(({ file }) => file === posix.normalize(path))
    if (isConfiguration) throw new CodedError({ code: 'OUTPUT_FILE_REFUSED', path, why: 'configuration' })
  }
}

/** Decided from the event before any file is read. Throws EVENT_REFUSED. */
export const assertEvent = (event: RunEvent, { command }: Inputs): 'go' | 'offline' => {
  const verdict = checkEvent(event, command)
  if (verdict === 'go' || verdict === 'offline') return verdict
  throw new CodedError({ code: 'EVENT_REFUSED', event: event.name ?? '', why: verdict })
}

/** How a run may go on: fully, without any secret or packet, or not at all. */
export type EventVerdict = 'go' | 'offline' | EventRefusal

/** These events run with this repository's secrets although the code may be a stranger's. */
const TRUSTING_EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run'])
/** On these events a fork's code runs, without secrets. */
const REVIEW_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'merge_request_event',
  'merge_train',
  'external_pull_request_event',
])
const APPLY_EVENTS: ReadonlySet<string> = new Set([
  'push',
  'workflow_dispatch',
  'schedule',
  'web',
  'api',
  'parent_pipeline',
])

/** What the event that started a run allows a command to do. Decided before any file of the workspace is read. */
export const checkEvent = (event: RunEvent, command: string): EventVerdict => {
  const { name, isFork, isDependabot } = event
  if (name === undefined) return 'go'
  if (isFork && TRUSTING_EVENTS.has(name)) return 'fork'
  // It needs no secret and no packet leaves: what a fork may do, it does as a whole.
  if (command === 'rehearse') return 'go'
  if (command === 'apply') return checkApply(name, event)
  if (isFork && REVIEW_EVENTS.has(name)) return 'offline'
  // Dependabot gets no secrets on either event of a pull request.
  const isPullRequest = REVIEW_EVENTS.has(name) || name === 'pull_request_target'
  return isPullRequest && isDependabot ? 'offline' : 'go'
}

const checkApply = (name: string, { branch, defaultBranch, isProtected }: RunEvent): EventVerdict => {
  if (REVIEW_EVENTS.has(name) || name === 'pull_request_target') return 'pull-request'
  if (!APPLY_EVENTS.has(name)) return 'event'
  if (branch === defaultBranch && isProtected === false) return 'not-protected'
  return branch !== undefined && branch === defaultBranch ? 'go' : 'not-default-branch'
}
