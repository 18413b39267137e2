import { CodedError, type FailureDetail } from '../../model/failure.ts'
import type { JsonValue } from '../../model/json.ts'
import { type Answer, requireList, toInvalid } from './answer.ts'

/** Ten thousand records are a thousand pages; other repositories of the account may have some in the same region. */
const MAX_PAGES = 1_500

/** The size limit of a list in memory, as JSON: a thousand pages of the largest answers would exhaust it. */
const MAX_LIST_CHARACTERS = 20 * 1024 * 1024

/** Reads one page; the token is undefined for the first. */
export type ReadPage = (nextToken: string | undefined) => Promise<Answer>

/** All items of a paged list. */
export interface PagedList {
  readonly items: readonly JsonValue[]
  /** How many there are, as its last page says; undefined where it does not. */
  readonly total: number | undefined
}

/** Reads a paged list to its end. Throws LIST_INCOMPLETE where the pages repeat, do not end or are too much. */
export const readPages = async (readPage: ReadPage, member: string): Promise<PagedList> => {
  const items: JsonValue[] = []
  const seen = new Set<string>()
  let token: string | undefined
  let length = 0
  let total: number | undefined
  do {
    const answer = await readPage(token)
    const list = requireList(answer, member)
    length += JSON.stringify(list).length
    token = toToken(answer)
    total = toTotal(answer)
    const isEndless = token !== undefined && (seen.has(token) || seen.size >= MAX_PAGES)
    if (isEndless || length > MAX_LIST_CHARACTERS) throw new CodedError({ code: 'LIST_INCOMPLETE', ...answer.call })
    // One by one: as arguments of one call, a hundred thousand items would overflow the stack.
    for (const item of list) items.push(item)
    if (token !== undefined) seen.add(token)
  } while (token !== undefined)
  return { items, total }
}

const ABOUT_A_VALUE =
  /Max_?Results|Page|Size|Param|Argument|Range|Limit|Invalid|Illegal|Malformed|Validation|BadRequest/i
const ABOUT_A_CALLER = /Auth|AccessKey|Token|Signature|Time_?Stamp|Nonce|Action|Version|Region|Account|Role/i

/** Whether a refusal may be about the page size: its code is not documented, and a smaller page only costs a call. */
export const isSizeRefused = (failure: FailureDetail, operation: string): boolean =>
  failure.code === 'API_REJECTED' &&
  failure.operation === operation &&
  ABOUT_A_VALUE.test(failure.apiCode ?? '') &&
  !ABOUT_A_CALLER.test(failure.apiCode ?? '')

/** A count, as a number or as its digits. */
const toTotal = ({ body, call, status }: Answer): number | undefined => {
  const count = body['TotalCount'] ?? undefined
  if (count === undefined) return undefined
  const total = typeof count === 'number' || (typeof count === 'string' && /^\d{1,9}$/.test(count)) ? Number(count) : -1
  if (!Number.isSafeInteger(total) || total < 0) throw toInvalid(call, 'TotalCount', status)
  return total
}

/** Absent, null and empty mean the last page; any other value that is not a string is invalid. */
const toToken = ({ body, call, status }: Answer): string | undefined => {
  const token = body['NextToken'] ?? ''
  if (typeof token !== 'string') throw toInvalid(call, 'NextToken', status)
  return token === '' ? undefined : token
}
