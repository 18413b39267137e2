import { isCommit } from '../../model/commit.ts'
import { CodedError, type GitHubTask } from '../../model/failure.ts'
import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { Clock, Route } from '../../ports.ts'
import { readTime } from '../http/times.ts'
import { AnswerFault, assertAnswer, toAnswerFault, toLastingFault } from './answer.ts'
import type { createOctokit } from './octokit.ts'
import { withLimit, withRetry } from './retry.ts'

const GITHUB = 'https://api.github.com'
/** 10,000 items: a longer list counts as one that never ends. */
const MAX_PAGES = 100
/** The most that GitHub returns. */
export const PAGE_SIZE = 100

/** GitHub's own client, made ready once it is needed. */
export type Octokit = Awaited<ReturnType<typeof createOctokit>>

/** Whose repository is asked, and how. */
export interface ClientOptions {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** As in GITHUB_API_URL; GitHub's own if absent. */
  readonly apiUrl?: string
  readonly clock: Pick<Clock, 'sleep'>
  /** Directly if absent. */
  readonly route?: Pick<Route, 'fetchFor'>
  /** How long one request may take, including its answer; by default, the limit for GitHub. */
  readonly timeoutMs?: number
}

/** The two parts of a repository's name, as every call takes them. */
export interface Place {
  readonly owner: string
  readonly repo: string
}

/** The parameters of every call. */
export interface Asked {
  readonly octokit: Octokit
  readonly place: Place
  readonly clock: Pick<Clock, 'sleep'>
  /** GitHub's own time, as its last answer told it. */
  readonly now: () => number | undefined
}

/** The way to GitHub. */
export interface Client {
  /** Makes the calls of a task; every failure becomes GITHUB_UNAVAILABLE, with only the status of the answer. */
  readonly ask: <T>(task: GitHubTask, use: (asked: Asked) => Promise<T>) => Promise<T>
  readonly now: () => number | undefined
}

/** Makes the way to GitHub. Nothing is loaded or sent before the first question. */
export const createClient = (options: ClientOptions): Client => {
  let octokit: Promise<Octokit> | undefined
  let toldMs: number | undefined
  const now = () => toldMs
  return {
    now,
    ask: async (task, use) => {
      try {
        const place = toPlace(options.repository)
        octokit ??= connect(options, (ms) => {
          toldMs = ms
        })
        return await use({ octokit: await octokit, place, clock: options.clock, now })
      } catch (thrown) {
        if (thrown instanceof CodedError) throw thrown
        throw new CodedError({ code: 'GITHUB_UNAVAILABLE', task, ...toAnswerFault(thrown).answer })
      }
    },
  }
}

/** Every item of a list that comes in pages. Throws rather than answer with fewer. */
export const listAll = async <T>(pages: AsyncIterable<{ readonly data: readonly T[] }>): Promise<readonly T[]> => {
  const items: T[] = []
  let count = 0
  for await (const { data } of pages) {
    count += 1
    if (count > MAX_PAGES || !Array.isArray(data)) throw new AnswerFault({ status: 200 })
    for (const item of data) items.push(item)
  }
  return items
}

/** The library is loaded here, because loading it takes longer than most runs take in total. */
const connect = async (
  { token, apiUrl = GITHUB, clock, route, timeoutMs = TIME_LIMITS_MS.github }: ClientOptions,
  onTime: (ms: number) => void,
): Promise<Octokit> => {
  // The library would accept it without a request.
  if (token === '') throw toLastingFault()
  // It reads the event's file when it is loaded, and a file that is not JSON would end the run. We have read it already.
  delete process.env['GITHUB_EVENT_PATH']
  const { createOctokit } = await import('./octokit.ts')
  const octokit = await createOctokit({ token, baseUrl: apiUrl, route })
  const { origin } = new URL(apiUrl)
  octokit.hook.wrap('request', async (request, options) => {
    assertOrigin(options.url, origin)
    const attempt = () =>
      withLimit(timeoutMs, async (signal) => {
        // Modified in place, because the library's next hook uses this same object.
        options.request = { ...options.request, signal }
        const answer = await request(options)
        assertOrigin(answer.url, origin)
        assertAnswer(answer, options.method)
        const time = readTime(answer, 'headers', 'date')
        if (time !== undefined) onTime(time)
        return answer
      })
    // Turned into a fault at once: paging takes an error with status 409 for the end of the list.
    return isCreation(options) ? await attempt().catch(throwFault) : await withRetry(clock, attempt)
  })
  return octokit
}

/** Whether a call that is sent twice may do something twice. */
const isCreation = ({ method, url }: { readonly method: string; readonly url: string }): boolean =>
  method === 'POST' && !url.endsWith('/graphql')

const throwFault = (thrown: unknown): never => {
  throw toAnswerFault(thrown)
}

/** The next page's address comes from the answer and could point elsewhere: the token must not go there. */
const assertOrigin = (url: string, origin: string): void => {
  if (URL.canParse(url) && new URL(url).origin !== origin) throw toLastingFault({ status: 200 })
}

/** Throws unless a text names one commit: a branch's name would mean another one each time. */
export const assertSha = (sha: string): void => {
  if (!isCommit(sha)) throw toLastingFault()
}

const toPlace = (repository: string): Place => {
  const [owner = '', repo = '', ...rest] = repository.split('/')
  if (owner === '' || repo === '' || rest.length > 0) throw toLastingFault()
  return { owner, repo }
}
