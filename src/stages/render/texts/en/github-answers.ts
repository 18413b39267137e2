import type { GitHubAnswer, GitHubTask } from '../../../../model/failure.ts'
import { type GitHubCase, toGitHubCase } from '../github-cases.ts'
import { toJobPermission } from '../permissions.ts'
import type { Speech } from '../speech.ts'
import { toInput, toMachine } from './grammar.ts'

/** How GitHub did not answer, and what to do about it, in English. */
interface AnswerText {
  readonly reason: string
  readonly next: string
}

/** Words for an answer of GitHub that is none. Without a task it is about an ID token. */
export const toAnswerText = (answer: GitHubAnswer, quote: Speech, task?: GitHubTask): AnswerText => {
  const { found, status } = toGitHubCase(answer)
  const { reason, next } = ANSWERS[found](quote, task)
  return { reason: status === undefined ? reason : `${reason} (HTTP ${status})`, next }
}

const LATER = 'Run again once GitHub answers.'
const REFUSED = 'GitHub refused it'
const MOVED = 'Check whether the repository was renamed, moved or blocked.'

const ANSWERS: Readonly<Record<GitHubCase, (quote: Speech, task: GitHubTask | undefined) => AnswerText>> = {
  unasked: (quote) => ({
    reason: 'a token, a repository or a commit is missing',
    next: quote.isCommandLine
      ? `Check ${quote.input('github-token')}, and run this in a job of the repository.`
      : `Check the input ${quote('github-token')}, and run this in a workflow of the repository.`,
  }),
  timeout: () => ({ reason: 'no answer within 15 seconds', next: LATER }),
  limit: () => ({ reason: "GitHub's rate limit was reached", next: 'Run again in a few minutes.' }),
  unreachable: (quote) => ({
    reason: 'the connection failed',
    next: `Check that ${toMachine(quote)} reaches GitHub's API, through its proxy if it has one.`,
  }),
  'not-github': (quote) => ({
    reason: 'the answer does not come from the GitHub API',
    next: `Check ${quote('GITHUB_API_URL')}, and whatever is between ${toMachine(quote)} and GitHub.`,
  }),
  redirect: () => ({ reason: 'GitHub answers from another address', next: MOVED }),
  token: (quote) => ({
    reason: 'GitHub does not accept the token',
    next: `Check ${toInput('github-token', quote)}: the token may have expired.`,
  }),
  permission: (quote, task) => ({
    reason: REFUSED,
    next: `The job needs the permission ${quote(toJobPermission(task))}.${task === 'comment' ? ' A locked conversation accepts comments only from people with write access.' : ''}`,
  }),
  conflict: () => ({ reason: 'something else is changing it at the same time', next: LATER }),
  gone: () => ({
    reason: 'it is switched off or deleted',
    next: 'Check whether issues are enabled in the repository.',
  }),
  unprocessable: () => ({
    reason: 'GitHub cannot process the request',
    next: 'Check that the commit and the branch are still on GitHub.',
  }),
  refused: () => ({ reason: REFUSED, next: MOVED }),
  error: () => ({ reason: 'GitHub reports an error', next: LATER }),
}
