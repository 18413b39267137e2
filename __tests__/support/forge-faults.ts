import type { ServerResponse } from 'node:http'

/** Stands in every faulty answer: it must turn up nowhere. */
export const FOREIGN_TEXT = 'text-of-an-answer'

/** A status and what goes with it: JSON, or a text in its place. */
export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly text?: string
}

/**
 * How a call of any forge goes wrong: the connection drops before the call is carried out, or after (`lost`); half of the
 * answer comes, or none (`hang`), or it never ends (`drip`); or it is none.
 */
export type CommonFault =
  | 'drop'
  | 'lost'
  | 'half'
  | 'hang'
  | 'drip'
  | 'html'
  | 'empty'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }

/** What goes wrong, and with which calls: `METHOD /path` is searched. */
export interface FaultRule<Fault> {
  readonly on: RegExp
  /** Only with the call that is so manieth since the list of calls was emptied. */
  readonly at?: number
  /** How often it still happens; for ever if absent. The server counts it down. */
  times?: number
  readonly fault: Fault
  /** Instead of the usual text of a fault. */
  readonly body?: unknown
}

/** The rule that a call meets, which counts it. */
export const takeFault = <Fault>(
  rules: readonly FaultRule<Fault>[],
  call: string,
  index: number,
): FaultRule<Fault> | undefined => {
  const rule = rules.find(({ on, at, times = 1 }) => times > 0 && on.test(call) && (at === undefined || at === index))
  if (rule?.times !== undefined) rule.times -= 1
  return rule
}

interface Failing {
  /** Instead of the usual text. */
  readonly body: unknown
  /** Carries the call out and answers. */
  readonly answer: () => void
}

/** Answers with a fault. */
export const fail = (response: ServerResponse, fault: CommonFault, failing: Failing): void => {
  if (typeof fault === 'string') FAILURES[fault](response, failing)
  else {
    const { body = { message: FOREIGN_TEXT } } = failing
    give(response, { status: fault.status, body }, fault.headers)
  }
}

const FAILURES: Readonly<Record<Extract<CommonFault, string>, (response: ServerResponse, failing: Failing) => void>> = {
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
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' }

/** Answers. */
export const give = (
  response: ServerResponse,
  { status, body, text }: Reply,
  headers: Readonly<Record<string, string>> = {},
): void => {
  const kind = text === undefined ? JSON_HEADERS : { 'content-type': 'text/plain' }
  response.writeHead(status, { ...kind, ...headers })
  response.end(text ?? (body === undefined ? '' : JSON.stringify(body)))
}
