import type { ApprovalDifference, EventRefusal, FailureDetail, GitHubTask } from '../../../../model/failure.ts'
import type { Advice, Quote } from '../texts.ts'

/** The failures that GitHub's side of a run can end with. */
export type GitHubFailure = Extract<
  FailureDetail,
  { code: 'EVENT_REFUSED' | 'GITHUB_UNAVAILABLE' | 'PLAN_NOT_APPROVED' | 'APPROVAL_NOT_FOUND' | 'ID_TOKEN_UNAVAILABLE' }
>

const TASKS: Readonly<Record<GitHubTask, string>> = {
  comment: 'write the comment on the pull request',
  issue: 'write the issue about drift',
  approval: 'read the approved plan',
  'newer-commits': 'ask for newer commits',
}

const PERMISSIONS: Readonly<Record<GitHubTask, string>> = {
  comment: 'pull-requests: write',
  issue: 'issues: write',
  approval: 'pull-requests: read',
  'newer-commits': 'contents: read',
}

const APPROVAL_FAULTS = {
  'no-pull-request': 'no pull request was merged as this commit',
  'no-comment': 'the pull request has no comment of ours',
  'no-digest': 'our comment there holds no digest of a plan',
} as const

/** A failure on GitHub's side in English. */
export const toEnglishGitHubFailure = (detail: GitHubFailure, quote: Quote): Advice => {
  switch (detail.code) {
    case 'EVENT_REFUSED':
      return toRefusal(detail.event, detail.why, quote)
    case 'GITHUB_UNAVAILABLE':
      return {
        what: `Failed to ${TASKS[detail.task]}: ${toReason(detail.status, detail.isRateLimit === true)}.`,
        next: `The job needs the permission ${quote(PERMISSIONS[detail.task])}.`,
      }
    case 'PLAN_NOT_APPROVED':
      return {
        what: `Failed to apply: the plan is now ${quote(detail.found)}, and approved was ${quote(detail.approved)}. Nothing was written. ${toObjects(detail.objects, quote)}`,
        next: 'Look at what differs, and have the plan of now reviewed.',
      }
    case 'APPROVAL_NOT_FOUND':
      return {
        what: `Failed to apply: ${APPROVAL_FAULTS[detail.why]}. Nothing was written.`,
        next: `Have a plan reviewed on a pull request, or give its digest as ${quote('approved-plan')}.`,
      }
    case 'ID_TOKEN_UNAVAILABLE':
      return detail.why === 'permission'
        ? {
            what: 'Failed to get an ID token from GitHub: the job may not ask for one.',
            next: `Add ${quote('id-token: write')} to the job's ${quote('permissions')}.`,
          }
        : { what: 'Failed to get an ID token from GitHub: no usable answer came.', next: 'Run again later.' }
  }
}

const MAX_OBJECTS = 20

const DIFFERENCES = {
  added: 'not in the approved plan',
  removed: 'only in the approved plan',
  changed: 'differs from the approved plan',
  planned: 'in the plan of now',
} as const

const toObjects = (objects: readonly ApprovalDifference[], quote: Quote): string => {
  const shown = objects.slice(0, MAX_OBJECTS).map(({ key, difference }) => `${quote(key)} (${DIFFERENCES[difference]})`)
  const rest = objects.length > MAX_OBJECTS ? [`${objects.length - MAX_OBJECTS} more`] : []
  return objects.length === 0 ? 'No change is planned now.' : `Objects: ${[...shown, ...rest].join(', ')}.`
}

const toReason = (status: number | undefined, isRateLimit: boolean): string => {
  if (isRateLimit) return 'GitHub asks to slow down'
  if (status === undefined) return 'no answer came'
  return status < 400 ? 'no usable answer came' : `GitHub refused it (HTTP ${status})`
}

const toRefusal = (event: string, why: EventRefusal, quote: Quote): Advice => {
  const what = `Failed to start on ${quote(event)}`
  switch (why) {
    case 'fork':
      return {
        what: `${what}: the code comes from a fork, and this event gives it this repository's secrets. Nothing was read.`,
        next: `Use ${quote('pull_request')}: there, a fork's file is validated without secrets.`,
      }
    case 'pull-request':
      return {
        what: `${what}: ${quote('apply')} never runs on a pull request. Nothing was read.`,
        next: `Apply on ${quote('push')} to the default branch, and use ${quote('command: plan')} here.`,
      }
    case 'not-default-branch':
      return { what: `${what}: ${quote('apply')} runs on the default branch alone. Nothing was read.` }
    case 'event':
      return {
        what: `${what}: ${quote('apply')} does not run on this event. Nothing was read.`,
        next: `It runs on ${quote('push')}, ${quote('workflow_dispatch')} and ${quote('schedule')} on the default branch.`,
      }
  }
}
