import type { Behaviour } from './behaviour.ts'
import { toInvalid } from './service-error.ts'

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  /** Absent on the last page. */
  readonly nextToken?: string
}

/** What is asked for. */
export interface PageRequest {
  /** The list's name: a token of one list is refused by another. */
  readonly list: string
  readonly size: number
  readonly token: string | undefined
  /** What a token stands for; a place in the list if absent. */
  readonly tokens?: Behaviour['tokens']
}

/**
 * Cuts a page out of a list. A token stands for a place in the list and for no snapshot of it: what is made or deleted
 * between two pages moves the items.
 */
export const toPage = <T>(all: readonly T[], { list, size, token, tokens = 'place' }: PageRequest): Page<T> => {
  const name = tokens === 'bound' ? `${list} ${size}` : list
  const unit = tokens === 'page' ? size : 1
  const place = toOffset({ list: name, token })
  // A size may be without end: then even nothing of it would be no number.
  const start = place === 0 ? 0 : place * unit
  const end = start + size
  const items = all.slice(start, end)
  return end < all.length ? { items, nextToken: toToken(name, end / unit) } : { items }
}

/** The token of the place `offset` in a list. */
export const toToken = (list: string, offset: number): string =>
  Buffer.from(`1:${list}:${offset}`).toString('base64url')

/** The token of a later place in the list that a valid token belongs to, whatever it is bound to. */
export const toLaterToken = (token: string, step: number): string => {
  const [, list = '', offset] = toParts(token)
  return toToken(list, Number(offset) + step)
}

const toParts = (token: string): readonly string[] => Buffer.from(token, 'base64url').toString('utf8').split(':')

/** The place in its list that a request's token stands for: 0 without one. Throws a `ServiceError`. */
const toOffset = ({ list, token }: Pick<PageRequest, 'list' | 'token'>): number => {
  if (token === undefined || token === '') return 0
  const [version, name, offset = ''] = toParts(token)
  const isKnown = version === '1' && name === list && /^\d{1,9}$/.test(offset)
  if (!isKnown) throw toInvalid('NextToken', 'a token that the previous page answered')
  return Number(offset)
}
