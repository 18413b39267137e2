import type { Inputs } from '../inputs/inputs.ts'
import { matchesBranch } from '../model/branch-pattern.ts'
import { type RunEvent, toEventKind } from '../model/event.ts'
import { CodedError, type EventRefusal, toFailure } from '../model/failure.ts'
import type { Forge, Ports } from '../ports.ts'
import type { Show } from './show.ts'

/** How a run may go on: fully, without any secret or packet, once its pull request is looked up, or not at all. */
export type EventVerdict = 'go' | 'offline' | 'look-up' | 'branches-needed' | EventRefusal

/** An event that a run may go on with. */
interface Judged {
  /** With what was looked up. */
  readonly event: RunEvent
  readonly isOffline: boolean
}

/** What an event is judged with. */
type Asking = Pick<Ports, 'event' | 'openForge' | 'completeEvent'>
type Asked = Pick<Inputs, 'command' | 'applyBranches' | 'githubToken' | 'comment'> &
  Pick<Partial<Inputs>, 'approvedPlan'>

/** Decided from the event, before any file is read and any secret but the token for the lookup is used. Throws EVENT_REFUSED, APPLY_BRANCHES_NEEDED. */
export const judgeEvent = async (inputs: Asked, ports: Asking, show: Pick<Show, 'warnings'>): Promise<Judged> => {
  const { command, applyBranches } = inputs
  const event = await complete(checkEvent(ports.event, command, applyBranches), inputs, ports, show)
  const verdict = checkEvent(event, command, applyBranches)
  if (verdict === 'go' || verdict === 'offline') return { event, isOffline: verdict === 'offline' }
  if (verdict === 'branches-needed') throw new CodedError({ code: 'APPLY_BRANCHES_NEEDED' })
  const { name = '', branch, defaultBranch } = event
  throw new CodedError({
    code: 'EVENT_REFUSED',
    event: name,
    why: verdict === 'look-up' ? 'untold' : verdict,
    ...(branch !== undefined && { branch }),
    ...(defaultBranch !== undefined && { defaultBranch }),
    ...(applyBranches.length > 0 && { applyBranches }),
  })
}

/** Nothing is asked for a run that is refused, or that needs no forge. */
const complete = async (verdict: EventVerdict, inputs: Asked, ports: Asking, show: Pick<Show, 'warnings'>) => {
  if (verdict === 'look-up') return await lookUp(inputs, ports, show)
  const { event, completeEvent } = ports
  const { command, comment, approvedPlan } = inputs
  if (completeEvent === undefined || verdict !== 'go') return event
  if (command === 'plan') return await completeEvent(comment === 'auto' ? 'pull' : 'nothing')
  if (command === 'apply') return await completeEvent(approvedPlan === 'pull-request' ? 'forge' : 'nothing')
  return event
}

/** The event with what it does not tell of its pull request. */
const lookUp = async ({ githubToken }: Asked, { event, openForge }: Asking, show: Pick<Show, 'warnings'>) => {
  const { pullNumber } = event
  if (pullNumber === undefined || githubToken === undefined) return event
  const pull = await readPull(await openForge(githubToken), pullNumber, show)
  if (pull === undefined) return event
  const { headRepository, headSha, mergeSha } = pull
  return {
    ...event,
    isUntold: false,
    isFork: headRepository === undefined || headRepository !== event.repository,
    ...(headSha !== undefined && { headSha }),
    ...(mergeSha !== undefined && { mergeSha }),
  }
}

/** If the lookup fails, it is reported: then the origin of the code is unknown. */
const readPull = async (forge: Forge | undefined, pull: number, show: Pick<Show, 'warnings'>) => {
  try {
    return await forge?.readPull(pull)
  } catch (thrown) {
    show.warnings([toFailure(thrown)])
    return undefined
  }
}

/** What the event that started a run allows a command to do. Decided before any file of the workspace is read. */
export const checkEvent = (event: RunEvent, command: string, applyBranches: readonly string[] = []): EventVerdict => {
  const { name, isFork, isDependabot, isUntold } = event
  if (name === undefined) return 'go'
  const kind = toEventKind(name)
  // It runs with this repository's secrets although the code is a stranger's.
  if (isFork && kind.fork === 'with-secrets') return 'fork'
  if (command === 'apply') return checkApply(event, applyBranches)
  if (isUntold === true) return 'look-up'
  // A rehearsal needs no secrets and sends nothing, so it runs fully for a fork.
  if (command === 'rehearse') return 'go'
  if (isFork && kind.fork === 'without-secrets') return 'offline'
  return isDependabot && kind.limitsDependabot === true ? 'offline' : 'go'
}

const checkApply = (event: RunEvent, patterns: readonly string[]): EventVerdict => {
  const { name, branch, defaultBranch, pullNumber, isUntold, isProtected } = event
  const kind = toEventKind(name)
  if (kind.pull === 'described' || pullNumber !== undefined || isUntold === true) return 'pull-request'
  if (kind.mayApply !== true) return 'event'
  if (kind.lacksDefault === true && patterns.length === 0) return 'branches-needed'
  if (branch === undefined) return 'branch'
  const mayApply = patterns.length === 0 ? branch === defaultBranch : patterns.some((one) => matchesBranch(branch, one))
  if (!mayApply) return 'branch'
  return isProtected === false ? 'not-protected' : 'go'
}
