import { CodedError, type FailureDetail, toFailure } from '../../model/failure.ts'
import type { JsonValue } from '../../model/json.ts'
import { toKeyText } from '../../model/key.ts'
import type { LiveSummary, UnreadableLive } from '../../model/live.ts'
import type { LiveList } from '../../ports.ts'
import type { Answer } from './answer.ts'
import { toName, toSummary } from './live.ts'
import { isSizeRefused, type ReadPage, readPages } from './pages.ts'
import type { Retry } from './retry.ts'
import type { Call } from './transport.ts'

/** Sizes of a page, from the largest of OOS's neighbouring lists down to the service's own: the limit is not documented. */
const SIZES = ['100', '50', '20', '10', undefined] as const
const LAST_SIZE = SIZES.length - 1
const LARGEST_SIZE = Number(SIZES[0])
const LIST_MEMBER = 'ChatConfigurations'
const LIST = 'ListChatConfigurations'

/** Lists a region. */
export type ListChats = (region: string) => Promise<LiveList>

/** Makes a {@link ListChats}. The size of a page that the service takes is found by trying, and kept for the run. */
export const createListChats = (call: Call, retry: Retry): ListChats => {
  let sizeIndex = 0
  const readPage = (region: string, size: string | undefined, token?: string): Promise<Answer> =>
    retry.read(() => call(LIST, region, { MaxResults: size, NextToken: token }))
  const readFirst = async (region: string): Promise<Answer> => {
    let refused: unknown
    for (;;) {
      const tried = sizeIndex
      try {
        return await readPage(region, SIZES[tried])
      } catch (thrown) {
        // If every size is refused, size is not the reason: then the first refusal counts.
        refused ??= thrown
        if (!isSizeRefused(toFailure(thrown), LIST) || tried === LAST_SIZE) throw refused
        sizeIndex = Math.max(sizeIndex, tried + 1)
      }
    }
  }
  return async (region) => {
    let hasToken = false
    const readNext: ReadPage = async (token) => {
      hasToken ||= token !== undefined
      return await (token === undefined ? readFirst(region) : readPage(region, SIZES[sizeIndex], token))
    }
    const { items } = await readPages(readNext, LIST_MEMBER)
    const isDoubtful = !hasToken && items.length > 0
    const proveWhole = () => isProvedWhole((size) => readPage(region, size), items.length, region)
    return { ...toList(region, items), ...(isDoubtful && { proveWhole }) }
  }
}

const toList = (region: string, items: readonly JsonValue[]): Omit<LiveList, 'proveWhole'> => {
  const read = items.map((item) => toSummary(region, item))
  const named = read.filter((item) => item !== undefined)
  // An item that comes twice means that the pages moved while they were read: another may be missing.
  const isRepeated = new Set(named.map(({ key }) => toKeyText(key))).size < named.length
  if (isRepeated) throw toIncomplete(region)
  return {
    summaries: named.filter((item): item is LiveSummary => !('why' in item)),
    unreadable: named.filter((item): item is UnreadableLive => 'why' in item),
    strangeNames: items.flatMap((item, index) => (read[index] === undefined ? [toName(item)] : [])),
  }
}

/**
 * It is not documented that a truncated list has a token. So the list is requested with one item less than it had: if
 * the last item is hidden without a token, there is a limit; a token proves that the list is complete. Throws
 * LIST_INCOMPLETE.
 */
const isProvedWhole = async (
  readFirst: (size: string) => Promise<Answer>,
  itemCount: number,
  region: string,
): Promise<boolean> => {
  const size = Math.min(itemCount - 1, LARGEST_SIZE)
  if (size === 0) return false
  try {
    const { body } = await readFirst(String(size))
    const items = body[LIST_MEMBER]
    if (body['NextToken']) return true
    if (!Array.isArray(items) || items.length < itemCount) throw toIncomplete(region)
    return false
  } catch (thrown) {
    // A refused size proves nothing.
    if (!isRefused(toFailure(thrown))) throw thrown
    return false
  }
}

const isRefused = ({ code }: FailureDetail): boolean => code === 'API_REJECTED'

const toIncomplete = (region: string): CodedError =>
  new CodedError({ code: 'LIST_INCOMPLETE', operation: LIST, region })
