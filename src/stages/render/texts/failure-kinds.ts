import type { ApiCall, FailureDetail } from '../../../model/failure.ts'

/* Failures by area: each kind has its own table of texts. */

/** Failures of a call to the cloud. */
export type ApiFailure = Extract<FailureDetail, ApiCall>

/** Failures on GitHub's side of a run. */
export type GitHubFailure = Extract<
  FailureDetail,
  { code: 'EVENT_REFUSED' | 'GITHUB_UNAVAILABLE' | 'PLAN_NOT_APPROVED' | 'APPROVAL_NOT_FOUND' | 'ID_TOKEN_UNAVAILABLE' }
>

/** Failures on GitLab's side of a run. */
export type GitLabFailure = Extract<FailureDetail, { code: 'GITLAB_UNAVAILABLE' | 'GITLAB_TOKEN_MISSING' }>

/** Failures on the side of Flow and Codeup of a run. */
export type CodeupFailure = Extract<FailureDetail, { code: 'APPLY_BRANCHES_NEEDED' | `CODEUP_${string}` }>

/** Failures of finding credentials. */
export type LoginFailure = Extract<
  FailureDetail,
  { code: 'CREDENTIALS_MISSING' | 'LOGIN_REFUSED' | 'LOGIN_UNAVAILABLE' }
>

/** Failures that a command line alone can meet. */
export type LineFailure =
  | GitLabFailure
  | CodeupFailure
  | Extract<
      FailureDetail,
      { code: 'NOT_CONFIRMED' | 'PROBE_INCOMPLETE' | 'PROBE_LEFT' | 'RECORD_FOREIGN' | 'RECORD_NOT_FOUND' }
    >

/** All other failures. */
export type RunFailure = Exclude<FailureDetail, ApiFailure | GitHubFailure | LoginFailure | LineFailure>
