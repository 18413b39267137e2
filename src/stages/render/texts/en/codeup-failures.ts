import type { GitHubAnswer, GitHubTask } from '../../../../model/failure.ts'
import type { CodeupFailure } from '../failure-kinds.ts'
import type { TextsByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'
import { toForgeReason } from './forge-reason.ts'
import { toList } from './grammar.ts'

/** Failures on the side of Flow and Codeup of a run in English. */
export const CODEUP_FAILURES: TextsByCode<CodeupFailure, Advice> = {
  APPLY_BRANCHES_NEEDED: (_detail, quote) => ({
    what: `${quote('apply')} runs only on branches that are allowed, and this system does not tell which branch is the default one. Nothing was read.`,
    next: `Name the branches, for example ${quote.input('apply-branches', 'main')}.`,
  }),
  CODEUP_UNAVAILABLE: (detail, quote) => {
    const next = toNext(detail, quote)
    return {
      what: `Failed to ${TASKS[detail.task]}: ${toForgeReason('Codeup', detail)}.`,
      ...(next !== undefined && { next }),
    }
  },
  CODEUP_SETTINGS_INVALID: ({ missing, invalid }, quote) => ({
    what: [
      missing.length === 0 ? [] : `To ask Codeup, ${toList(missing.map(quote))} must be set too.`,
      invalid.length === 0 ? [] : `${toList(invalid.map(quote))} has an invalid value.`,
    ]
      .flat()
      .join(' '),
    next: `Set the id of the organization, the number of the repository and a personal access token; ${quote('CODEUP_DOMAIN')} only if your service endpoint is not ${quote('openapi-rdc.aliyuncs.com')}. Without Codeup, set none of them.`,
  }),
  CODEUP_MERGE_REQUEST_AMBIGUOUS: ({ branch, pulls }, quote) => ({
    what: `Several open merge requests come from the branch ${quote(branch)}: ${toList(pulls.map(String))}. Flow does not tell which of them this run is for. Nothing was read.`,
    next: `Close all but one, or plan with ${quote.input('comment', 'off')}.`,
  }),
  CODEUP_WITHOUT_ISSUES: (_detail, quote) => ({
    what: 'Did not write the drift issue: Codeup has no issues.',
    next: `Leave out ${quote.input('drift-issue')}. The log and the reports contain the plan, and ${quote.input('detailed-exitcode')} tells whether there are changes.`,
  }),
}

const TASKS: Readonly<Record<GitHubTask, string>> = {
  comment: 'write the comment on the merge request',
  outcome: 'write the outcome of the apply on the merge request',
  issue: 'write the drift issue',
  approval: 'read the approved plan from Codeup',
  'pull-request': 'look up the merge request',
  commits: 'read the commits of the branch from Codeup',
  'newer-commits': 'look up newer commits on Codeup',
}

const toNext = ({ status }: GitHubAnswer, quote: Quote): string | undefined => {
  if (status === 401) return `Check whether the token in ${quote('CODEUP_TOKEN')} has expired.`
  if (status === 403 || status === 404) {
    return `Check ${quote('CODEUP_ORGANIZATION_ID')} and ${quote('CODEUP_REPOSITORY_ID')}, and the rights of ${quote('CODEUP_TOKEN')}: merge requests (read and write), branches, commits, files, comparisons and users (read).`
  }
  return status !== undefined && status >= 500 ? 'Run the pipeline again later.' : undefined
}
