import type { components, operations } from '@octokit/openapi-types'
import type { ForgeRequest } from './forge-server.ts'

/** GitHub's own names for what it sends. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name]

/** What an operation answers with a status, as JSON. */
export type Answered<Name extends keyof operations, Status extends number> = operations[Name] extends {
  responses: Record<Status, { content: { 'application/json': infer Body } }>
}
  ? Body
  : never

/** What an operation takes as JSON. */
export type Asked<Name extends keyof operations> = operations[Name] extends {
  requestBody?: { content: { 'application/json': infer Body } }
}
  ? Body
  : never

/** What the repository `acme/chat` holds. */
export interface GitHubState {
  /** Who the token writes as. */
  actor: string
  /** Whether GraphQL tells who that is. */
  isViewerTold: boolean
  /** The comments of each pull request. */
  readonly comments: Map<number, Schema<'issue-comment'>[]>
  readonly issues: Schema<'issue'>[]
  /** The pull requests of each commit. */
  readonly pulls: Map<string, Schema<'pull-request-simple'>[]>
  /** Those that no merged commit leads to. */
  readonly openPulls: Map<number, Schema<'pull-request-simple'>>
  /** The reviews of each pull request. */
  readonly reviews: Map<number, Schema<'pull-request-review'>[]>
  /** What each collaborator may do, such as `write`. */
  readonly permissions: Map<string, string>
  /** Parents and time of each commit, for lists of commits and for comparisons that are not given. */
  readonly history: Map<string, { readonly parents: readonly string[]; readonly ms: number }>
  /** By `base...head`. */
  readonly comparisons: Map<string, Schema<'commit-comparison'>>
  /** Object ids of contents, by `ref:path`. */
  readonly blobs: Map<string, string>
  nextId: number
  /** What the clock shows: in the answers' `date`, and on what is written. */
  nowMs: number
}

/** One request, ready to be answered. */
export type GitHubRequest = ForgeRequest<GitHubState, unknown>
