import type { GitHubAnswer, GitHubTask } from '../../../../model/failure.ts'
import { JOB_PERMISSIONS } from '../permissions.ts'
import type { Quote } from '../texts.ts'

/** How GitHub did not answer, and what to do about it, in English. */
interface AnswerText {
  readonly reason: string
  readonly next: string
}

/** Words for an answer of GitHub that is none. Without a task it is about an ID token. */
export const toAnswerText = (answer: GitHubAnswer, quote: Quote, task?: GitHubTask): AnswerText => {
  const { status, isRateLimit = false, isTimeout = false, isUnasked = false } = answer
  if (isUnasked) return toUnasked(quote)
  if (isTimeout) return { reason: 'no answer came within 15 seconds', next: LATER }
  if (isRateLimit) return { reason: 'GitHub limits the number of requests', next: 'Run again in a few minutes.' }
  if (status === undefined) {
    return {
      reason: 'the connection failed',
      next: "Check that the runner reaches GitHub's API, through its proxy if it has one.",
    }
  }
  if (status < 300) {
    return {
      reason: `the answer is not one of GitHub's API (HTTP ${status})`,
      next: `Check ${quote('GITHUB_API_URL')}, and what stands between the runner and GitHub.`,
    }
  }
  return { reason: `${toRefusal(status)} (HTTP ${status})`, next: toNext(status, quote, task) }
}

const LATER = 'Run again once GitHub answers.'

const toUnasked = (quote: Quote): AnswerText => ({
  reason: 'a token, a repository or a commit is missing',
  next: `Check the input ${quote('github-token')}, and run this in a workflow of the repository.`,
})

/** What a status says, where it says more than that GitHub refused. */
const REFUSALS: Readonly<Record<number, string>> = {
  401: 'GitHub does not accept the token',
  409: 'something else changes it at the same time',
  410: 'it is switched off or deleted',
  422: 'GitHub cannot process the request',
}

const toRefusal = (status: number): string => {
  if (status >= 500) return 'GitHub has an error'
  if (status < 400) return 'GitHub answers from another address'
  return REFUSALS[status] ?? 'GitHub refused it'
}

const toNext = (status: number, quote: Quote, task: GitHubTask | undefined): string => {
  if (status >= 500 || status === 409) return LATER
  if (status === 401) return `Check the input ${quote('github-token')}: the token may have expired.`
  if (status === 403 || status === 404) return toPermission(quote, task)
  if (status === 410) return 'Check whether the repository has issues switched on.'
  if (status === 422) return 'Check that the commit and the branch are still on GitHub.'
  return 'Check whether the repository was renamed, moved or blocked.'
}

const toPermission = (quote: Quote, task: GitHubTask | undefined): string => {
  const permission = task === undefined ? 'id-token: write' : JOB_PERMISSIONS[task]
  const locked = task === 'comment' ? ' A locked conversation takes comments only from who may write.' : ''
  return `The job needs the permission ${quote(permission)}.${locked}`
}
