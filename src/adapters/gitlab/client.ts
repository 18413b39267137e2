import { CodedError, type GitHubTask } from '../../model/failure.ts'
import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { Clock, Route } from '../../ports.ts'
import { exchange, type HttpAnswer, isHttp } from '../http/exchange.ts'
import { drawPauseMs } from '../http/retry.ts'
import { AnswerFault, MAX_BYTES, throwFault, toFault, toJson, toUndefined } from './answer.ts'
import { withTries } from './retry.ts'

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

/** What a call sends besides its path below the project. */
type Query = Readonly<Record<string, string>>

/** The calls that are in use, each limited in time and size, and made again where that is safe. All throw {@link AnswerFault}. */
export interface GitLabClient {
  /** Whether there is a token that may write, and whose owner can be asked for. */
  readonly canWrite: boolean
  get(path: string, query?: Query): Promise<unknown>
  /** Every item of a list, over all of its pages: never fewer. */
  list(path: string, query?: Query): Promise<readonly unknown[]>
  /** The bytes of a file; undefined where there is none. */
  read(path: string, query: Query): Promise<Buffer | undefined>
  /** Changes or deletes something: the same once or twice. */
  change(method: 'PUT' | 'DELETE', path: string, body?: Query): Promise<void>
  /** Creates something, and is never repeated where it may have been carried out: then the fault `isLost`. */
  create(path: string, body: Query): Promise<void>
  /** GitLab's clock, as of its last answer. */
  now(): number | undefined
}

const PAGE_SIZE = 100
/** 10,000 items: a longer list counts as one that never ends. */
const MAX_PAGES = 100
/** A replica of the database may lag this far behind. */
const LAG_MS = 2000

interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly url: string
  readonly body?: Query | undefined
}

/** Makes a {@link GitLabClient}. Nothing is sent before the first call, and nothing to any other address than the API's. */
export const createGitLabClient = (options: GitLabOptions): GitLabClient => {
  let serverMs: number | undefined
  const base = toBase(options)
  const toUrl = (path: string, query: Query = {}) => {
    const search = new URLSearchParams(query).toString()
    return `${path.startsWith('/') ? base.api : `${base.project}/`}${path}${search === '' ? '' : `?${search}`}`
  }
  const send = async (request: Request): Promise<HttpAnswer> => {
    const mayBeTwice = request.method !== 'POST'
    const answer = await withTries(options.clock, mayBeTwice, () => sendOnce(options, request))
    const ms = Date.parse(answer.headers.get('date') ?? '')
    if (!Number.isNaN(ms)) serverMs = ms
    return answer
  }
  const get = async (path: string, query?: Query) => {
    const { bytes, status } = await send({ method: 'GET', url: toUrl(path, query) })
    return toJson(bytes, status)
  }
  return {
    canWrite: options.token !== undefined,
    get,
    list: (path, query) => listPages((page) => send({ method: 'GET', url: toUrl(path, { ...query, ...page }) })),
    read: async (path, query) => (await send({ method: 'GET', url: toUrl(path, query) }).catch(toUndefined))?.bytes,
    change: async (method, path, body) => void (await send({ method, url: toUrl(path), body })),
    create: async (path, body) => {
      try {
        await send({ method: 'POST', url: toUrl(path), body })
      } catch (thrown) {
        // The next read may come from a replica that lags behind.
        if (thrown instanceof AnswerFault && thrown.isLost) await options.clock.sleep(drawPauseMs(LAG_MS))
        throw thrown
      }
    },
    now: () => serverMs,
  }
}

/** Does something for a task; everything that fails becomes GITLAB_UNAVAILABLE, with nothing of the answer but its status. */
export const asTask = async <T>(task: GitHubTask, use: () => Promise<T>): Promise<T> => {
  try {
    return await use()
  } catch (thrown) {
    if (thrown instanceof CodedError) throw thrown
    const answer = thrown instanceof AnswerFault ? thrown.answer : {}
    throw new CodedError({ code: 'GITLAB_UNAVAILABLE', task, ...answer })
  }
}

/** The addresses of the API and of the project in it. */
const toBase = ({ apiUrl, project }: GitLabOptions) => {
  const api = apiUrl.replace(/\/+$/, '')
  return { api, project: `${api}/projects/${encodeURIComponent(project)}` }
}

/** One call. No redirect is followed: the token goes to one host. */
const sendOnce = async (
  { token, jobToken, route, timeoutMs = TIME_LIMITS_MS.gitlab }: GitLabOptions,
  { method, url, body }: Request,
): Promise<HttpAnswer> => {
  if (!isHttp(url)) throw new AnswerFault({})
  // Without a token GitLab would answer as to an anonymous user.
  if (token === undefined && jobToken === undefined) throw new AnswerFault({})
  const headers = {
    accept: 'application/json',
    ...(token === undefined ? { 'job-token': jobToken ?? '' } : { 'private-token': token }),
    ...(body && { 'content-type': 'application/json' }),
  }
  const sent = { method, url, headers, body: body && JSON.stringify(body) }
  const limits = { fetchIt: await route?.fetchFor(url), timeoutMs, maxBytes: MAX_BYTES }
  const answer = await exchange(sent, limits).catch(throwFault)
  const fault = toFault(answer)
  if (fault !== undefined) throw fault
  return answer
}

/** Follows the headers of pages: GitLab leaves out what may not be read after it has cut a page, so a short one is not the last. */
const listPages = async (ask: (page: Query) => Promise<HttpAnswer>): Promise<readonly unknown[]> => {
  const items: unknown[] = []
  let page = 1
  for (let count = 1; count <= MAX_PAGES; count += 1) {
    const { bytes, headers, status } = await ask({ per_page: String(PAGE_SIZE), page: String(page) })
    const found = toJson(bytes, status)
    if (!Array.isArray(found)) throw new AnswerFault({ status })
    for (const item of found) items.push(item)
    const next = readNextPage(headers)
    if (next === undefined && found.length >= PAGE_SIZE) throw new AnswerFault({ status })
    if (next === undefined || next === '') return items
    if (!/^\d{1,6}$/.test(next) || Number(next) <= page) throw new AnswerFault({ status })
    page = Number(next)
  }
  throw new AnswerFault({ status: 200 })
}

/**
 * The number of the next page, empty after the last one; undefined without a header. Some proxies drop the plain
 * header.
 */
const readNextPage = (headers: Headers): string | undefined => {
  const plain = headers.get('x-next-page')
  if (plain !== null) return plain.trim()
  const link = headers.get('link')
  if (link === null) return undefined
  const next = /<[^<>]*[?&]page=(\d+)[^<>]*>;\s*rel="next"/.exec(link)
  return next?.[1] ?? ''
}
