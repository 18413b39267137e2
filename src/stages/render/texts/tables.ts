import type { ApiCall, FailureDetail } from '../../../model/failure.ts'
import type { Quote } from './texts.ts'

/** What is told by its code: a failure, a finding, a fault of a file. */
interface Coded {
  readonly code: string
}

/** A language's texts by code. Each writer takes the detail of its own code, and the compiler misses no code. */
export type TextsByCode<Detail extends Coded, Told> = {
  readonly [Code in Detail['code']]: (detail: Extract<Detail, { readonly code: Code }>, quote: Quote) => Told
}

/** What a table says of one detail. */
export const tellByCode = <Detail extends Coded, Told>(
  table: TextsByCode<Detail, Told>,
  detail: Detail,
  quote: Quote,
): Told => {
  // That the writer is the one of this very code is more than the compiler can follow for all codes at once.
  const write: (detail: never, quote: Quote) => Told = table[detail.code as Detail['code']]
  return write(detail as never, quote)
}

/** What a table says of a foreign name, if it knows it: no name reaches what every object inherits. */
export const findText = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined

/** Failures of a call to the cloud. */
export type ApiFailure = Extract<FailureDetail, ApiCall>

/** Failures on GitHub's side of a run. */
export type GitHubFailure = Extract<
  FailureDetail,
  { code: 'EVENT_REFUSED' | 'GITHUB_UNAVAILABLE' | 'PLAN_NOT_APPROVED' | 'APPROVAL_NOT_FOUND' | 'ID_TOKEN_UNAVAILABLE' }
>

/** Failures on GitLab's side of a run. */
export type GitLabFailure = Extract<FailureDetail, { code: 'GITLAB_UNAVAILABLE' | 'GITLAB_TOKEN_MISSING' }>

/** Failures of finding credentials. */
export type LoginFailure = Extract<
  FailureDetail,
  { code: 'CREDENTIALS_MISSING' | 'LOGIN_REFUSED' | 'LOGIN_UNAVAILABLE' }
>

/** All other failures. */
export type RunFailure = Exclude<FailureDetail, ApiFailure | GitHubFailure | GitLabFailure | LoginFailure>
