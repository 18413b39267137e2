import { CodedError } from '../../model/failure.ts'
import { parseJson } from '../../model/json.ts'
import { readText } from '../../model/members.ts'
import { Secret } from '../../model/secret.ts'
import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { Clock, Route } from '../../ports.ts'
import { AnswerFault, toAnswerFault } from './answer.ts'
import { toCommand, writeOutput } from './reporter.ts'
import { withLimit, withRetry } from './retry.ts'

/*
 * Asked by hand: `getIDToken` of @actions/core repeats some answers only, follows redirects, waits for three minutes, and
 * its messages hold lower ones.
 */

/** What the request needs besides the runner's variables. */
export interface IdTokenOptions {
  readonly clock: Pick<Clock, 'sleep'>
  /** Directly if absent. */
  readonly route?: Pick<Route, 'fetchFor'>
  /** Writes to the log. */
  readonly print?: (text: string) => void
  /** How long the request may take; what the ID token is given if absent. */
  readonly timeoutMs?: number
}

/** How the service says that this job may not request one. */
const REFUSALS: ReadonlySet<number | undefined> = new Set([401, 403, 404])
const TOO_MANY = 429

/**
 * An ID token of this job for an audience, masked in the log by then. Throws ID_TOKEN_UNAVAILABLE: what the server said
 * is dropped, because it can repeat the request.
 */
export const getIdToken = async (
  audience: string,
  { clock, route, print = writeOutput, timeoutMs = TIME_LIMITS_MS.idToken }: IdTokenOptions,
): Promise<Secret> => {
  const address = process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
  // The runner sets it only where the job has the permission `id-token: write`.
  if (!address || !URL.canParse(address)) throw new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' })
  const url = new URL(address)
  url.searchParams.set('audience', audience)
  const ask = (await route?.fetchFor(url.href)) ?? fetch
  const token = await withRetry(clock, () => withLimit(timeoutMs, (signal) => requestToken(ask, url, signal))).catch(
    throwTold,
  )
  print(toCommand('add-mask', {}, token))
  return new Secret(token)
}

const requestToken = async (ask: typeof fetch, url: URL, signal: AbortSignal): Promise<string> => {
  const authorization = `Bearer ${process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}`
  const headers = { accept: 'application/json', authorization }
  // A redirect would take the job's own token elsewhere.
  const answer = await ask(url, { headers, redirect: 'manual', signal })
  const text = await answer.text()
  const { status } = answer
  if (!answer.ok) throw new AnswerFault(status === TOO_MANY ? { status, isRateLimit: true } : { status })
  const value = readText(parseJson(text), 'value')
  if (value === undefined) throw new AnswerFault({ status })
  return value
}

/** Keeps nothing of errors from lower layers. */
const throwTold = (thrown: unknown): never => {
  const { answer } = toAnswerFault(thrown)
  const why = REFUSALS.has(answer.status) ? 'permission' : 'request'
  throw new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why, ...answer })
}
