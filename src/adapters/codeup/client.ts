import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { Clock, Route } from '../../ports.ts'
import { createForgeClient, type ForgeClient } from '../http/forge-client.ts'
import type { CodeupSettings } from './settings.ts'

/** Whose repository is asked, and how. */
export interface CodeupOptions extends CodeupSettings {
  readonly clock: Pick<Clock, 'elapsed' | 'sleep'>
  /** Directly if absent. */
  readonly route?: Pick<Route, 'fetchFor'>
  /** How long one request may take, its answer included; what Codeup is given if absent. */
  readonly timeoutMs?: number
}

/** Codeup's API. A path is below the repository's, or with a slash at its beginning below the API's. */
export interface CodeupClient extends ForgeClient {
  /** The repository's number. */
  readonly repository: string
  /** The path of the merge requests of all repositories. */
  readonly allRequests: string
}

/** Makes a {@link CodeupClient}. */
export const createCodeupClient = (options: CodeupOptions): CodeupClient => {
  const { origin, organization, repository, token, clock, route, timeoutMs = TIME_LIMITS_MS.codeup } = options
  const api = `${origin}/oapi/v1`
  const own = `/codeup/organizations/${organization}`
  const toUrl = (path: string) => `${api}${path.startsWith('/') ? path : `${own}/repositories/${repository}/${path}`}`
  const login = { 'x-yunxiao-token': token }
  const client = createForgeClient({ login, toUrl, sizeName: 'perPage', clock, route, timeoutMs })
  return { ...client, repository, allRequests: `${own}/changeRequests` }
}
