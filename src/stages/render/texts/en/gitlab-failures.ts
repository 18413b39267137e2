import type { GitHubAnswer, GitHubTask } from '../../../../model/failure.ts'
import type { GitLabFailure } from '../failure-kinds.ts'
import type { TextsByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'
import { toForgeReason } from './forge-reason.ts'

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
  outcome: 'mark the applied changes on the merge request',
  issue: 'write the drift issue',
  approval: 'read the approved plan from GitLab',
  'pull-request': 'read the merge request',
  commits: 'read the commits of the branch from GitLab',
  'newer-commits': 'look up newer commits on GitLab',
}

/** Only where more rights would help is anything said of them. */
const toNext = ({ task, status }: GitHubAnswer & { readonly task: GitHubTask }, quote: Quote): string | undefined => {
  if (status === 401) return `Check whether the token in ${quote('GITLAB_TOKEN')} has expired.`
  if (status !== 403 && status !== 404)
    return status !== undefined && status >= 500 ? 'Run the job again later.' : undefined
  return task === 'comment' || task === 'outcome' || task === 'issue'
    ? `The token in ${quote('GITLAB_TOKEN')} needs the scope ${quote('api')}, and a role that can comment and create issues in this project.`
    : `The user who starts the pipeline must have read access to the project: ${quote('CI_JOB_TOKEN')} acts as that user.`
}
