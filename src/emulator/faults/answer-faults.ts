import type { JsonObject, JsonValue } from '../../model/json.ts'
import { isTreeList } from '../../model/tree.ts'
import type { Parameters } from '../operations/operation.ts'
import { toLaterToken, toToken } from '../paging.ts'
import { type Answer, alterBody, toErrorAnswer } from '../response.ts'
import { type Exchange, type FaultHandlers, MILLISECONDS, type Next, NO_MEMBERS, STATUS } from './fault-kinds.ts'

const COMMITTED = { type: 'boolean' }
const CODE = { type: 'string', pattern: '^[A-Za-z0-9._-]{1,100}$' }
const REPLACED = { members: { status: STATUS, committed: COMMITTED }, required: ['status'] }

/** Faults that put another answer in place of the right one. */
export const REPLACING_FAULTS: FaultHandlers<'throttle' | 'error' | 'html' | 'empty' | 'body' | 'redirect'> = {
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

const MAX_PADDING_BYTES = 64 * 1024 * 1024

/** Faults that corrupt a correct answer; they do not change errors, or answers without a list. */
export const SPOILING_FAULTS: FaultHandlers<
  | 'missing-member'
  | 'repeat-next-token'
  | 'endless-pages'
  | 'oversize'
  | 'duplicate-item'
  | 'vanished-item'
  | 'cut-list'
> = {
  'missing-member': {
    members: { member: { type: 'string', minLength: 1 } },
    required: [],
    run: async ({ member }, { operation }, next) =>
      alterBody(await next(), (body) => withoutMember(body, member ?? operation?.member ?? '')),
  },
  'repeat-next-token': {
    ...NO_MEMBERS,
    run: async (_fault, exchange, next) => {
      const token = exchange.frame.parameters.get('NextToken') || toToken(exchange.target.operation, 0)
      return alterBody(await next(), (body) => ({ ...body, NextToken: token }))
    },
  },
  'endless-pages': {
    ...NO_MEMBERS,
    run: async (_fault, exchange, next) =>
      alterBody(await next(), (body) => ({ ...body, NextToken: toFurtherToken(exchange, body) })),
  },
  oversize: {
    members: { bytes: { type: 'integer', minimum: 1, maximum: MAX_PADDING_BYTES } },
    required: ['bytes'],
    run: async ({ bytes }, _exchange, next) =>
      alterBody(await next(), (body) => ({ ...body, Padding: 'x'.repeat(bytes) })),
  },
  'duplicate-item': {
    ...NO_MEMBERS,
    run: async (_fault, exchange, next) =>
      alterBody(await next(), (body) => alterList(exchange, body, (items) => [...items, ...items.slice(0, 1)])),
  },
  'vanished-item': {
    ...NO_MEMBERS,
    run: async (_fault, exchange, next) =>
      alterBody(await next(), (body) => alterList(exchange, body, (items) => items.slice(1))),
  },
  'cut-list': {
    members: { items: { type: 'integer', minimum: 0, maximum: 1_000 } },
    required: ['items'],
    run: async ({ items: count }, exchange, next) =>
      alterBody(await next(), (body) => ({
        ...alterList(exchange, body, (items) => items.slice(0, count)),
        NextToken: '',
      })),
  },
}

const withoutMember = (body: JsonObject, member: string): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== member))

/** A token that no page before had; the pages it leads to are empty once the list is at its end. */
const toFurtherToken = ({ target, frame, operation }: Exchange, body: JsonObject): string => {
  const { NextToken: own } = body
  if (typeof own === 'string' && own !== '') return own
  const list = body[operation?.member ?? '']
  const token = frame.parameters.get('NextToken') || toToken(target.operation, 0)
  return toLaterToken(token, Math.max(1, isTreeList<never>(list) ? list.length : 0))
}

const alterList = (
  { operation }: Exchange,
  body: JsonObject,
  alter: (items: readonly JsonValue[]) => readonly JsonValue[],
): JsonObject => {
  const member = operation?.member ?? ''
  const list = body[member]
  return isTreeList<never>(list) ? { ...body, [member]: alter(list) } : body
}
