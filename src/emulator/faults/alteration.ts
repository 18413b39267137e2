import type { JsonObject, JsonValue } from '../../model/json.ts'
import { isTreeList } from '../../model/tree.ts'
import { alterBody, NO_ANSWER } from '../answer.ts'
import { toOffset, toToken } from '../paging.ts'
import { type Exchange, type FaultHandlers, MILLISECONDS, NO_MEMBERS } from './fault.ts'

const MAX_PADDING_BYTES = 64 * 1024 * 1024

/** Faults that spoil a right answer; they leave errors, and lists where there is none, as they are. */
export const ALTERATION_FAULTS: FaultHandlers<
  'missing-member' | 'repeat-next-token' | 'endless-pages' | 'oversize' | 'duplicate-item' | 'vanished-item'
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
}

const withoutMember = (body: JsonObject, member: string): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name]) => name !== member))

/** A token that no page before had; the pages it leads to are empty once the list is at its end. */
const toFurtherToken = ({ target, frame, operation }: Exchange, body: JsonObject): string => {
  const list = body[operation?.member ?? '']
  const offset = toOffset({ list: target.operation, token: frame.parameters.get('NextToken') })
  return toToken(target.operation, offset + Math.max(1, isTreeList<never>(list) ? list.length : 0))
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

const TIMED = { members: { ms: MILLISECONDS }, required: ['ms'] }

/** Faults of the line: late answers and none. */
export const CONNECTION_FAULTS: FaultHandlers<'latency' | 'drop-before' | 'drop-after' | 'hang-before' | 'hang-after'> =
  {
    latency: {
      ...TIMED,
      // Carried out even if the client is gone by then: a write may commit after its time-out.
      run: async ({ ms }, { sleep }, next) => {
        await sleep(ms)
        return next()
      },
    },
    'drop-before': { ...NO_MEMBERS, run: async () => NO_ANSWER },
    'drop-after': {
      ...NO_MEMBERS,
      run: async (_fault, _exchange, next) => {
        await next()
        return NO_ANSWER
      },
    },
    'hang-before': {
      ...TIMED,
      run: async ({ ms }, { sleep }) => {
        await sleep(ms)
        return NO_ANSWER
      },
    },
    'hang-after': {
      ...TIMED,
      run: async ({ ms }, { sleep }, next) => {
        await next()
        await sleep(ms)
        return NO_ANSWER
      },
    },
  }

const MAX_OFFSET_MS = 10 * 365 * 24 * 3_600_000

/** Faults in how a call is carried out. */
export const TWEAK_FAULTS: FaultHandlers<'stale-read' | 'unmask' | 'clock'> = {
  'stale-read': {
    members: { versions: { type: 'integer', minimum: 1, maximum: 1_000 } },
    required: ['versions'],
    run: ({ versions }, { tweaks }, next) => {
      tweaks.staleReads = versions
      return next()
    },
  },
  unmask: {
    ...NO_MEMBERS,
    run: (_fault, { tweaks }, next) => {
      tweaks.isUnmasked = true
      return next()
    },
  },
  clock: {
    members: { offsetMs: { type: 'integer', minimum: -MAX_OFFSET_MS, maximum: MAX_OFFSET_MS } },
    required: ['offsetMs'],
    run: ({ offsetMs }, { tweaks }, next) => {
      tweaks.clockOffsetMs = offsetMs
      return next()
    },
  },
}
