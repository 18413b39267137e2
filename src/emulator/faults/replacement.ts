import { type Answer, toErrorAnswer } from '../answer.ts'
import type { Parameters } from '../operations/operation.ts'
import { type FaultHandlers, MILLISECONDS, type Next, STATUS } from './fault.ts'

const COMMITTED = { type: 'boolean' }
const CODE = { type: 'string', pattern: '^[A-Za-z0-9._-]{1,100}$' }
const REPLACED = { members: { status: STATUS, committed: COMMITTED }, required: ['status'] }

/** Faults that put another answer in place of the right one. */
export const REPLACEMENT_FAULTS: FaultHandlers<'throttle' | 'error' | 'html' | 'empty' | 'body' | 'redirect'> = {
  throttle: {
    members: { status: { enum: [400, 429, 503] }, code: CODE, retryAfterMs: MILLISECONDS },
    required: ['status'],
    run: async ({ status, code = 'Throttling.User', retryAfterMs }, { frame }) => {
      const answer = toErrorAnswer({ status, code, message: 'Request was denied due to user flow control.' }, frame)
      return retryAfterMs === undefined ? answer : { ...answer, headers: { 'x-acs-retry-after': String(retryAfterMs) } }
    },
  },
  error: {
    members: { status: STATUS, code: CODE, echo: { type: 'boolean' }, committed: COMMITTED },
    required: ['status', 'code'],
    run: ({ status, code, echo = false, committed }, { frame }, next) => {
      const message = echo ? toEcho(frame.parameters) : 'The request failed because a fault was asked for.'
      return replace(next, committed, toErrorAnswer({ status, code, message }, frame))
    },
  },
  html: {
    ...REPLACED,
    run: ({ status, committed }, _exchange, next) =>
      replace(next, committed, toText(status, '<html><body><h1>Bad gateway</h1></body></html>', 'text/html')),
  },
  empty: {
    ...REPLACED,
    run: ({ status, committed }, _exchange, next) => replace(next, committed, toText(status, '', 'application/json')),
  },
  body: {
    members: { status: STATUS, text: { type: 'string' }, committed: COMMITTED },
    required: ['status', 'text'],
    run: ({ status, text, committed }, _exchange, next) =>
      replace(next, committed, toText(status, text, 'application/json')),
  },
  redirect: {
    members: { status: { const: 302 }, committed: COMMITTED },
    required: ['status'],
    run: ({ status, committed }, { frame }, next) => {
      const text = JSON.stringify({ RequestId: frame.requestId })
      const answer = toText(status, text, 'application/json', { location: 'https://oos-emulator.example/elsewhere' })
      return replace(next, committed, answer)
    },
  },
}

const replace = async (next: Next, isCommitted: boolean | undefined, answer: Answer): Promise<Answer> => {
  if (isCommitted === true) await next()
  return answer
}

const toText = (status: number, text: string, type: string, headers: Record<string, string> = {}): Answer => ({
  form: 'text',
  status,
  text,
  headers: { ...headers, 'content-type': `${type}; charset=utf-8` },
})

/** Every parameter, secrets included: some errors of the real service repeat what they were sent. */
const toEcho = (parameters: Parameters): string =>
  `The request is not valid: ${[...parameters].map(([name, value]) => `${name}=${value}`).join('&')}`
