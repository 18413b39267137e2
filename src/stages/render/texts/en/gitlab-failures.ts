import type { GitHubTask } from '../../../../model/failure.ts'
import type { GitLabFailure } from '../failure-kinds.ts'
import type { TextsByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'
import { toForgeReason } from './forge-reason.ts'

type Unavailable = Extract<GitLabFailure, { code: 'GITLAB_UNAVAILABLE' }>

/** Failures on GitLab's side of a run in English. */
export const GITLAB_FAILURES: TextsByCode<GitLabFailure, Advice> = {
  GITLAB_UNAVAILABLE: (detail, quote) => {
    const next = toNext(detail, quote)
    return {
      what: `Failed to ${TASKS[detail.task]}: ${toForgeReason('GitLab', detail)}.`,
      ...(next !== undefined && { next }),
    }
  },
  GITLAB_TOKEN_MISSING: ({ task }, quote) => ({
    what: `Did not ${TASKS[task]}: the job's own token can only read.`,
    next: `Set the CI/CD variable ${quote('GITLAB_TOKEN')} to a project, group or personal access token with the scope ${quote('api')}, as a masked variable.`,
  }),
}

const TASKS: Readonly<Record<GitHubTask, string>> = {
  comment: 'write the note on the merge request',
  outcome: 'write the outcome of the apply on the merge request',
  issue: 'write the drift issue',
  approval: 'read the approved plan from GitLab',
  'pull-request': 'read the merge request',
  commits: 'read the commits of the branch from GitLab',
  'newer-commits': 'look up newer commits on GitLab',
}

/** Only where another token, or more rights, would help is anything said of them. */
const toNext = ({ isByJob, isUnasked, status = 0 }: Unavailable, quote: Quote): string | undefined => {
  if (isUnasked === true && isByJob === true)
    return `Set ${quote('GITLAB_TOKEN')}: ${quote('CI_JOB_TOKEN')} cannot compare commits.`
  if (status >= 500) return 'Run the job again later.'
  if (status !== 401 && status !== 403 && status !== 404) return undefined
  if (isByJob === true)
    return `The user who starts the pipeline must have read access to the project: ${quote('CI_JOB_TOKEN')} acts as that user. If this GitLab does not accept it here, set ${quote('GITLAB_TOKEN')}.`
  return status === 401
    ? `Check whether the token in ${quote('GITLAB_TOKEN')} has expired.`
    : `The token in ${quote('GITLAB_TOKEN')} needs the scope ${quote('api')}, and a role that can comment and create issues in this project.`
}
