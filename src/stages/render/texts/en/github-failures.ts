import type { ApprovalDifference, ApprovalFault, EventRefusal, GitHubTask } from '../../../../model/failure.ts'
import { MAX_NAMED_OBJECTS } from '../../budget.ts'
import type { GitHubFailure, TextsByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'
import { toAnswerText } from './github-answers.ts'

/** Failures on GitHub's side of a run in English. */
export const GITHUB_FAILURES: TextsByCode<GitHubFailure, Advice> = {
  EVENT_REFUSED: ({ event, why }, quote) => {
    const { what, ...next } = EVENT_REFUSALS[why](quote)
    return { what: `Failed to start on ${quote(event)}: ${what} Nothing was read.`, ...next }
  },
  GITHUB_UNAVAILABLE: (detail, quote) => {
    const { reason, next } = toAnswerText(detail, quote, detail.task)
    return { what: `Failed to ${TASKS[detail.task]}: ${reason}.`, next }
  },
  PLAN_NOT_APPROVED: ({ approved, found, objects }, quote) => ({
    what: `Failed to apply: the plan is now ${quote(found)}, and approved was ${quote(approved)}. Nothing was written. ${toObjects(objects, quote)}`,
    next: 'Look at what differs, and have the plan of now reviewed.',
  }),
  APPROVAL_NOT_FOUND: ({ why }, quote) => {
    const early =
      why === 'no-pull-request' ? 'Right after a merge it may be too early: run again in a minute. Else ' : ''
    return {
      what: `Failed to apply: ${APPROVAL_FAULTS[why]}. Nothing was written.`,
      next: `${early}${early === '' ? 'Have' : 'have'} a plan reviewed on a pull request, or give its digest as ${quote('approved-plan')}.`,
    }
  },
  ID_TOKEN_UNAVAILABLE: ({ why, ...answer }, quote) => {
    if (why === 'permission') {
      const status = answer.status === undefined ? '' : ` (HTTP ${answer.status})`
      return {
        what: `Failed to get an ID token from GitHub: the job may not ask for one${status}.`,
        next: `Add ${quote('id-token: write')} to the job's ${quote('permissions')}.`,
      }
    }
    const { reason, next } = toAnswerText(answer, quote)
    return { what: `Failed to get an ID token from GitHub: ${reason}.`, next }
  },
}

/** Why a run does not start on an event. */
const EVENT_REFUSALS: Readonly<Record<EventRefusal, (quote: Quote) => Advice>> = {
  fork: (quote) => ({
    what: "the code comes from a fork, and this event gives it this repository's secrets.",
    next: `Use ${quote('pull_request')}: there, a fork's file is validated without secrets.`,
  }),
  'pull-request': (quote) => ({
    what: `${quote('apply')} never runs on a pull request.`,
    next: `Apply on ${quote('push')} to the default branch, and use ${quote('command: plan')} here.`,
  }),
  'not-default-branch': (quote) => ({ what: `${quote('apply')} runs on the default branch alone.` }),
  'not-protected': (quote) => ({
    what: `${quote('apply')} runs on a protected branch alone: whoever may push to this one could apply anything.`,
    next: 'Protect the branch in the settings of the project.',
  }),
  event: (quote) => ({
    what: `${quote('apply')} does not run on this event.`,
    next: `It runs on ${quote('push')}, ${quote('workflow_dispatch')} and ${quote('schedule')} on the default branch.`,
  }),
}

const TASKS: Readonly<Record<GitHubTask, string>> = {
  comment: 'write the comment on the pull request',
  issue: 'write the issue about drift',
  approval: 'read the approved plan',
  'pull-request': 'look up the pull request',
  commits: 'list the commits of the branch',
  'newer-commits': 'ask for newer commits',
}

const toObjects = (objects: readonly ApprovalDifference[], quote: Quote): string => {
  const shown = objects
    .slice(0, MAX_NAMED_OBJECTS)
    .map(({ key, difference }) => `${quote(key)} (${DIFFERENCES[difference]})`)
  const rest = objects.length > MAX_NAMED_OBJECTS ? [`${objects.length - MAX_NAMED_OBJECTS} more`] : []
  return objects.length === 0 ? 'No change is planned now.' : `Objects: ${[...shown, ...rest].join(', ')}.`
}

const DIFFERENCES: Readonly<Record<ApprovalDifference['difference'], string>> = {
  added: 'not in the approved plan',
  removed: 'only in the approved plan',
  changed: 'differs from the approved plan',
  planned: 'in the plan of now',
}

const APPROVAL_FAULTS: Readonly<Record<ApprovalFault, string>> = {
  'no-pull-request': 'GitHub knows of no pull request that was merged as this commit',
  'no-comment': 'the pull request has no comment of ours',
  'no-digest': 'our comment there holds no digest of a plan',
}
