import type {
  ApprovalDifference,
  EventRefusal,
  GitHubTask,
  PullFault,
  RefusedBranch,
} from '../../../../model/failure.ts'
import { MAX_NAMED_OBJECTS } from '../../budget.ts'
import type { GitHubFailure } from '../failure-kinds.ts'
import { listApplyEvents, type Speech } from '../speech.ts'
import type { TextsByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { toAnswerText } from './github-answers.ts'
import { toList, toRequest } from './grammar.ts'

/** Failures on GitHub's side of a run in English. */
export const GITHUB_FAILURES: TextsByCode<GitHubFailure, Advice> = {
  EVENT_REFUSED: ({ event, why, ...branches }, quote) => {
    const { what, ...next } = EVENT_REFUSALS[why](quote, branches)
    return { what: `Failed to start on ${quote(event)}: ${what} Nothing was read.`, ...next }
  },
  GITHUB_UNAVAILABLE: (detail, quote) => {
    const { reason, next } = toAnswerText(detail, quote, detail.task)
    return { what: `Failed to ${TASKS[detail.task]}: ${reason}.`, next }
  },
  PLAN_NOT_APPROVED: ({ approved, found, objects, pulls }, quote) => ({
    what: `Failed to apply: ${approved === undefined ? 'not every change is approved' : `the approved plan is ${quote(approved)}, but the current plan is ${quote(found)}`}. Nothing was written. ${toObjects(objects, quote)}${toPulls(pulls, quote)}`,
    next: `Ask for a review of the current plan, or set its digest, ${quote(found)}, as ${quote.input('approved-plan')}.`,
  }),
  APPROVAL_NOT_FOUND: ({ objects, pulls }, quote) => {
    const isNone = pulls.length === 0
    const request = toRequest(quote)
    const forge = quote.isCommandLine ? 'the code platform' : 'GitHub'
    const why = isNone ? `${forge} has no ${request} that was merged as this commit` : 'no plan was approved'
    const early = isNone ? 'Right after a merge this can be too early: run again in a minute. Otherwise, get' : 'Get'
    return {
      what: `Failed to apply: ${why}. Nothing was written. ${toObjects(objects, quote)}${toPulls(pulls, quote)}`,
      next: `${early} a plan reviewed on a ${request}, or set its digest as ${quote.input('approved-plan')}.`,
    }
  },
  ID_TOKEN_UNAVAILABLE: ({ why, ...answer }, quote) => {
    if (why === 'permission' && quote.isCommandLine) {
      return {
        what: 'Failed to get an ID token: only a GitHub job can request one.',
        next: `Set an OIDC token in ${quote('ALIBABA_CLOUD_OIDC_TOKEN')}, or its file in ${quote('ALIBABA_CLOUD_OIDC_TOKEN_FILE')}.`,
      }
    }
    if (why === 'permission') {
      const status = answer.status === undefined ? '' : ` (HTTP ${answer.status})`
      return {
        what: `Failed to get an ID token from GitHub: the job is not allowed to request one${status}.`,
        next: `Add ${quote('id-token: write')} to the job's ${quote('permissions')}.`,
      }
    }
    const { reason, next } = toAnswerText(answer, quote)
    return { what: `Failed to get an ID token from GitHub: ${reason}.`, next }
  },
}

/** Why a run does not start on an event. */
const EVENT_REFUSALS: Readonly<Record<EventRefusal, (quote: Speech, branches: RefusedBranch) => Advice>> = {
  fork: (quote) => ({
    what: "the code comes from a fork, and this event gives it this repository's secrets.",
    next: `Use ${quote('pull_request')}: it validates files from forks without secrets.`,
  }),
  untold: (quote) => ({
    what: "the origin of the code in the pull request is unknown, and this event gives it this repository's secrets.",
    next: `Check the number of the pull request. The job needs ${quote.input('github-token')} with the permission ${quote('pull-requests: read')}.`,
  }),
  'pull-request': (quote, branches) => ({
    what: `${quote('apply')} never runs on a ${toRequest(quote)}.`,
    next: `Apply on ${quote('push')} to ${toAllowed(branches, quote)}, and use ${quote.input('command', 'plan')} here.`,
  }),
  branch: (quote, branches) => ({
    what: `this run is on ${branches.branch === undefined ? 'no branch' : `the branch ${quote(branches.branch)}`}, but ${quote('apply')} runs only on ${toAllowed(branches, quote)}.`,
    next: `Run it there, or add this branch to ${quote.input('apply-branches')}.`,
  }),
  'not-protected': (quote) => ({
    what: `${quote('apply')} runs only on protected branches: otherwise anyone who can push to this branch could apply anything.`,
    next: 'Protect the branch in the project settings.',
  }),
  event: (quote, branches) => ({
    what: `${quote('apply')} does not run on this event.`,
    next: `It runs on ${toList(listApplyEvents(quote).map(quote))}, for ${toAllowed(branches, quote)}.`,
  }),
}

/** The branches that an apply may run on. The default branch is named wherever it is known: it is what most people mean. */
const toAllowed = ({ defaultBranch, applyBranches = [] }: RefusedBranch, quote: Speech): string => {
  const name = toBranchName(defaultBranch, quote)
  if (applyBranches.length === 0) return name
  const listed = `${toList(applyBranches.map(quote))} (${quote.input('apply-branches')})`
  return defaultBranch === undefined ? listed : `${listed}; ${name} only if it is listed there`
}

const toBranchName = (name: string | undefined, quote: Speech): string =>
  name === undefined ? 'the default branch (unknown on this event)' : `the default branch ${quote(name)}`

const TASKS: Readonly<Record<GitHubTask, string>> = {
  comment: 'write the comment on the pull request',
  outcome: 'write the outcome of the apply on the pull request',
  issue: 'write the drift issue',
  approval: 'read the approved plan',
  'pull-request': 'look up the pull request',
  commits: 'list the commits of the branch',
  'newer-commits': 'look up newer commits',
}

const toObjects = (objects: readonly ApprovalDifference[], quote: Speech): string => {
  const shown = objects
    .slice(0, MAX_NAMED_OBJECTS)
    .map(({ key, difference }) => `${quote(key)} (${DIFFERENCES[difference]})`)
  const rest = objects.length > MAX_NAMED_OBJECTS ? [`${objects.length - MAX_NAMED_OBJECTS} more`] : []
  return objects.length === 0 ? 'No change is planned now.' : `Objects: ${[...shown, ...rest].join(', ')}.`
}

const DIFFERENCES: Readonly<Record<ApprovalDifference['difference'], string>> = {
  added: 'not in an approved plan',
  changed: 'differs from the approved plan',
  spent: 'was approved, and has been applied since',
  planned: 'in the current plan',
}

const toPulls = (pulls: readonly PullFault[], quote: Speech): string =>
  pulls
    .map((fault) => {
      const name = quote.isCommandLine ? `Merge request ${fault.pull}` : `Pull request ${quote(`#${fault.pull}`)}`
      return ` ${name} does not count: ${toFault(fault, quote)}.`
    })
    .join('')

const toFault = (fault: PullFault, quote: Speech): string => {
  switch (fault.why) {
    case 'no-comment':
      return 'it does not have our comment'
    case 'unsealed':
      return 'our comment contains no plan sealed with this key, or was edited'
    case 'put-back':
      return `our comment was written at ${quote(fault.written)} and changed at ${quote(fault.updated)}`
    case 'after-merge':
      return `this plan was first shown at ${quote(fault.since)}, but the merge was at ${quote(fault.merged)}`
    case 'after-review':
      return `this plan was first shown at ${quote(fault.since)}, but the last approval was at ${quote(fault.reviewed)}`
  }
}
