import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { Clock, Route } from '../../ports.ts'
import { createForgeClient, type ForgeClient } from '../http/forge-client.ts'

/** Whose project is asked, and how. */
export interface GitLabOptions {
  /** As in CI_API_V4_URL. */
  readonly apiUrl: string
  /** The project's number. */
  readonly project: string
  /** A token of the project, its group, or a person; it may write. */
  readonly token?: string
  /** The job's token, as in CI_JOB_TOKEN; it only reads. */
  readonly jobToken?: string
  readonly clock: Pick<Clock, 'elapsed' | 'sleep'>
  /** Directly if absent. */
  readonly route?: Pick<Route, 'fetchFor'>
  /** How long one request may take, including its answer; by default, the limit for GitLab. */
  readonly timeoutMs?: number
}

/** GitLab's API. A path is below the project's, or with a slash at its beginning below the API's. */
export interface GitLabClient extends ForgeClient {
  /** Whether there is a token that may write, and whose owner can be asked for. */
  readonly canWrite: boolean
}

/** Makes a {@link GitLabClient}. */
export const createGitLabClient = (options: GitLabOptions): GitLabClient => {
  const { clock, route, token, timeoutMs = TIME_LIMITS_MS.gitlab } = options
  const api = options.apiUrl.replace(/\/+$/, '')
  const project = `${api}/projects/${encodeURIComponent(options.project)}`
  const toUrl = (path: string) => (path.startsWith('/') ? `${api}${path}` : `${project}/${path}`)
  const client = createForgeClient({ login: toLogin(options), toUrl, sizeName: 'per_page', clock, route, timeoutMs })
  return { ...client, canWrite: token !== undefined }
}

const toLogin = ({ token, jobToken }: GitLabOptions): Readonly<Record<string, string>> | undefined => {
  if (token !== undefined) return { 'private-token': token }
  return jobToken === undefined ? undefined : { 'job-token': jobToken }
}
