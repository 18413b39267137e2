import type { GitHubAnswer } from '../../../model/failure.ts'

/** How GitHub did not answer, as far as words differ. */
export type GitHubCase =
  | 'unasked'
  | 'timeout'
  | 'limit'
  | 'unreachable'
  | 'not-github'
  | 'redirect'
  | 'token'
  | 'permission'
  | 'conflict'
  | 'gone'
  | 'unprocessable'
  | 'refused'
  | 'error'

/** Which case an answer is, with its status where that tells anything. */
export const toGitHubCase = (answer: GitHubAnswer): { readonly found: GitHubCase; readonly status?: number } => {
  const { status, isRateLimit = false, isTimeout = false, isUnasked = false } = answer
  if (isUnasked) return { found: 'unasked' }
  if (isTimeout) return { found: 'timeout' }
  if (isRateLimit) return { found: 'limit' }
  return status === undefined ? { found: 'unreachable' } : { found: toCaseOfStatus(status), status }
}

const toCaseOfStatus = (status: number): GitHubCase => {
  if (status < 300) return 'not-github'
  if (status < 400) return 'redirect'
  return status >= 500 ? 'error' : (REFUSALS[status] ?? 'refused')
}

const REFUSALS: Readonly<Record<number, GitHubCase>> = {
  401: 'token',
  403: 'permission',
  404: 'permission',
  409: 'conflict',
  410: 'gone',
  422: 'unprocessable',
}
