import type { components, operations } from '@octokit/openapi-types'

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
