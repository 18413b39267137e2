import type { Octokit as Core } from '@octokit/core'
import type { PaginateInterface } from '@octokit/plugin-paginate-rest'
import { CodedError, type GitHubTask } from '../../model/failure.ts'
import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { Clock, Route } from '../../ports.ts'
import { AnswerFault, assertAnswer, toAnswerFault } from './answer.ts'

/** 10,000 items: a list that goes on behind that is taken for one that never ends. */
const MAX_PAGES = 100

/** GitHub's own client, made ready once it is needed. */
export type Octokit = Core & { readonly paginate: PaginateInterface }

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
  /** How long one request may take; what GitHub is given if absent. */
  readonly timeoutMs?: number
}

/** The two parts of a repository's name, as every call takes them. */
export interface Place {
  readonly owner: string
  readonly repo: string
}

/** Asks GitHub for a task; everything that fails becomes GITHUB_UNAVAILABLE, with nothing of the answer but its status. */
export type Ask = <T>(task: GitHubTask, use: (octokit: Octokit, place: Place) => Promise<T>) => Promise<T>

/** Makes the way to GitHub. Nothing is loaded or sent before the first question. */
export const createAsk = (options: ClientOptions): Ask => {
  let octokit: Promise<Octokit> | undefined
  return async (task, use) => {
    try {
      const place = toPlace(options.repository)
      octokit ??= connect(options)
      return await use(await octokit, place)
    } catch (thrown) {
      if (thrown instanceof CodedError) throw thrown
      throw new CodedError({ code: 'GITHUB_UNAVAILABLE', task, ...toAnswerFault(thrown).answer })
    }
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

/** The library is loaded here, because it takes longer to load than most runs need in all. */
const connect = async (given: ClientOptions): Promise<Octokit> => {
  const { token, apiUrl, clock, route, timeoutMs = TIME_LIMITS_MS.github } = given
  // The library would ask as nobody.
  if (token === '') throw new AnswerFault({})
  const { createOctokit } = await import('./octokit.ts')
  const octokit = await createOctokit({ auth: token, baseUrl: apiUrl, route, timeoutMs })
  const origin = new URL(octokit.request.endpoint.DEFAULTS.baseUrl).origin
  octokit.hook.wrap('request', async (request, options) => {
    assertOrigin(options.url, origin)
    const attempt = async () => {
      const answer = await request(options)
      assertAnswer(answer)
      return answer
    }
    // Turned into a fault at once: paging takes an error with status 409 for the end of the list.
    return await attempt().catch(async (thrown) => {
      const fault = toAnswerFault(thrown)
      if (fault.pauseMs === undefined) throw fault
      await clock.sleep(fault.pauseMs)
      return await attempt().catch((again) => {
        throw toAnswerFault(again)
      })
    })
  })
  return octokit
}

/** The next page's address comes from the answer: the token goes nowhere else. */
const assertOrigin = (url: string, origin: string): void => {
  if (URL.canParse(url) && new URL(url).origin !== origin) throw new AnswerFault({})
}

const toPlace = (repository: string): Place => {
  const [owner = '', repo = '', ...rest] = repository.split('/')
  if (owner === '' || repo === '' || rest.length > 0) throw new AnswerFault({})
  return { owner, repo }
}
