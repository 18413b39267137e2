import { type JsonObject, parseJson } from '../../model/json.ts'
import { AnswerFault, MAX_BYTES, throwFault, toFault, toJson, toUndefined } from './answer.ts'
import { exchange, type HttpAnswer, isHttp } from './exchange.ts'
import { listPages } from './pages.ts'
import { drawPauseMs } from './retry.ts'
import { withTries } from './tries.ts'

/** Whose API is asked, and how. */
export interface ForgeService {
  /** The headers that say who asks; undefined where nobody can: then nothing is sent. */
  readonly login: Readonly<Record<string, string>> | undefined
  readonly toUrl: (path: string) => string
  /** What the size of a page is called in a query. */
  readonly sizeName: string
  readonly clock: { elapsed(): number; sleep(ms: number): Promise<void> }
  /** Directly if absent. */
  readonly route?: { fetchFor(url: string): Promise<typeof fetch | undefined> } | undefined
  /** How long one request may take, its answer included. */
  readonly timeoutMs: number
}

/** What a call sends besides its path. */
export type Query = Readonly<Record<string, string>>

/** The calls that are in use, each limited in time and size, and made again where that is safe. All throw {@link AnswerFault}. */
export interface ForgeClient {
  get(path: string, query?: Query): Promise<unknown>
  /** Every item of a list, over all of its pages: never fewer. */
  list(path: string, query?: Query): Promise<readonly unknown[]>
  /** The bytes of a file; undefined where there is none. */
  read(path: string, query: Query): Promise<Buffer | undefined>
  /** Reads what is asked for by POST. */
  ask(path: string, body: JsonObject): Promise<unknown>
  /** Changes or deletes something: the same once or twice. What it answers is undefined where that is no JSON. */
  change(method: 'PUT' | 'DELETE', path: string, body?: JsonObject): Promise<unknown>
  /** Creates something, and is never repeated where it may have been carried out: then the fault `isLost`. */
  create(path: string, body: JsonObject): Promise<void>
  /** The forge's clock, as of its last answer. */
  now(): number | undefined
}

/** A copy of the data may lag so far behind. */
const LAG_MS = 2000

interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly query?: Query | undefined
  readonly body?: JsonObject | undefined
}

/** Makes a {@link ForgeClient}. Nothing is sent before the first call, and nothing to any other address than the API's. */
export const createForgeClient = (service: ForgeService): ForgeClient => {
  const { clock, sizeName } = service
  let serverMs: number | undefined
  const send = async (request: Request, mayBeTwice = request.method !== 'POST'): Promise<HttpAnswer> => {
    const answer = await withTries(clock, mayBeTwice, () => sendOnce(service, request))
    const ms = Date.parse(answer.headers.get('date') ?? '')
    if (!Number.isNaN(ms)) serverMs = ms
    return answer
  }
  const get = (path: string, query?: Query) => send({ method: 'GET', path, query })
  return {
    get: async (path, query) => toAnswered(await get(path, query)),
    list: (path, query) => listPages(({ page, size }) => get(path, { ...query, [sizeName]: size, page })),
    read: async (path, query) => (await get(path, query).catch(toUndefined))?.bytes,
    ask: async (path, body) => toAnswered(await send({ method: 'POST', path, body }, true)),
    change: async (method, path, body) => parseJson((await send({ method, path, body })).bytes.toString('utf8')),
    create: async (path, body) => {
      try {
        await send({ method: 'POST', path, body })
      } catch (thrown) {
        // Whoever looks whether it is there looks at a copy that may lag behind.
        if (thrown instanceof AnswerFault && thrown.isLost) await clock.sleep(drawPauseMs(LAG_MS))
        throw thrown
      }
    },
    now: () => serverMs,
  }
}

const toAnswered = ({ bytes, status }: HttpAnswer): unknown => toJson(bytes, status)

/** One call. No redirect is followed: the token goes to one host. */
const sendOnce = async (
  { login, toUrl, route, timeoutMs }: ForgeService,
  { method, path, query = {}, body }: Request,
): Promise<HttpAnswer> => {
  const search = new URLSearchParams(query).toString()
  const url = `${toUrl(path)}${search === '' ? '' : `?${search}`}`
  // Without any token a forge would answer as it does to nobody.
  if (!isHttp(url) || login === undefined) throw new AnswerFault({})
  const headers = { accept: 'application/json', ...login, ...(body && { 'content-type': 'application/json' }) }
  const sent = { method, url, headers, body: body && JSON.stringify(body) }
  const limits = { fetchIt: await route?.fetchFor(url), timeoutMs, maxBytes: MAX_BYTES }
  const answer = await exchange(sent, limits).catch(throwFault)
  const fault = toFault(answer)
  if (fault !== undefined) throw fault
  return answer
}
