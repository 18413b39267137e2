import type { JsonObject, JsonValue } from '../../model/json.ts'
import { isTreeList } from '../../model/tree.ts'
import { alterBody } from '../answer.ts'
import { toOffset, toToken } from '../paging.ts'
import { type Exchange, type FaultHandlers, NO_MEMBERS } from './fault.ts'

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
