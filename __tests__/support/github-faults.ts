import type { ServerResponse } from 'node:http'
import type { GitHubReply } from './github-types.ts'

/** Stands in every faulty answer: it must turn up nowhere. */
export const FOREIGN_TEXT = 'text-of-an-answer'

/**
 * How a call goes wrong: the connection drops before the call is carried out, or after (`lost`); half of the answer comes, or
 * none (`hang`), or it never ends (`drip`); or it is none; or its list goes on for ever, or on another host.
 */
export type Fault =
  | 'drop'
  | 'lost'
  | 'half'
  | 'hang'
  | 'drip'
  | 'html'
  | 'empty'
  | 'loop'
  | 'elsewhere'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }

/** What goes wrong, and with which calls: `METHOD /path` is searched. */
export interface GitHubFault {
  readonly on: RegExp
  /** Only with the call that is so manieth since the list of calls was emptied. */
  readonly at?: number
  /** How often it still happens; for ever if absent. The server counts it down. */
  times?: number
  readonly fault: Fault
  /** Instead of the usual text of a fault. */
  readonly body?: unknown
}

/** How often each call failed so far. */
export interface EachFault {
  readonly times: number
  readonly fault: Fault
  readonly met: Map<string, number>
}

/** The fault of a call that fails some times, whichever it is. */
export const toEachFault = (each: EachFault | undefined, call: string): Fault | undefined => {
  const met = each?.met.get(call) ?? 0
  if (each === undefined || met >= each.times) return undefined
  each.met.set(call, met + 1)
  return each.fault
}

interface Failing {
  /** Instead of the usual text. */
  readonly body: unknown
  readonly url: URL
  /** Carries the call out and answers. */
  readonly answer: () => void
}

/** Answers with a fault. */
export const fail = (response: ServerResponse, fault: Fault, failing: Failing): void => {
  if (typeof fault !== 'string') {
    give(response, { status: fault.status, body: failing.body ?? { message: FOREIGN_TEXT } }, fault.headers)
  } else FAILURES[fault](response, failing)
}

const FAILURES: Readonly<Record<Extract<Fault, string>, (response: ServerResponse, failing: Failing) => void>> = {
  drop: (response) => void response.destroy(),
  lost: (response, { answer }) => {
    response.end = () => response.destroy()
    answer()
  },
  half: (response) => {
    response.writeHead(200, { ...JSON_HEADERS, 'content-length': '1000' })
    response.write(`[{"body":"${FOREIGN_TEXT}`, () => response.destroy())
  },
  hang: () => undefined,
  drip: (response) => {
    response.writeHead(200, JSON_HEADERS)
    const timer = setInterval(() => response.write(' '), 20)
    response.on('close', () => clearInterval(timer))
  },
  html: (response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<html>${FOREIGN_TEXT}</html>`)
  },
  empty: (response) => void response.writeHead(200, JSON_HEADERS).end(),
  loop: (response, { url }) => give(response, { status: 200, body: [] }, { link: `<${url.href}>; rel="next"` }),
  elsewhere: (response) =>
    give(response, { status: 200, body: [] }, { link: '<http://127.0.0.1:9/elsewhere>; rel="next"' }),
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' }

/** Answers with JSON. */
export const give = (
  response: ServerResponse,
  { status, body }: GitHubReply,
  headers: Readonly<Record<string, string>> = {},
): void => {
  response.writeHead(status, { ...JSON_HEADERS, ...headers })
  response.end(body === undefined ? '' : JSON.stringify(body))
}
