import type { RunEvent } from '../model/event.ts'
import type { EventRefusal } from '../model/failure.ts'

/** How a run may go on: fully, without any secret or packet, or not at all. */
export type EventVerdict = 'go' | 'offline' | EventRefusal

/** These events run with this repository's secrets although the code may be a stranger's. */
const TRUSTING_EVENTS: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run'])
/** On these events a fork's code runs, without secrets. */
const REVIEW_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
])
const APPLY_EVENTS: ReadonlySet<string> = new Set(['push', 'workflow_dispatch', 'schedule'])

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

const checkApply = (name: string, { branch, defaultBranch }: RunEvent): EventVerdict => {
  if (REVIEW_EVENTS.has(name) || name === 'pull_request_target') return 'pull-request'
  if (!APPLY_EVENTS.has(name)) return 'event'
  return branch !== undefined && branch === defaultBranch ? 'go' : 'not-default-branch'
}
