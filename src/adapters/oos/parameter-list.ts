import { CodedError, type FailureCode, toFailure } from '../../model/failure.ts'
import { isJsonObject, type JsonValue } from '../../model/json.ts'
import type { StoredParameter } from '../../ports.ts'
import { type Answer, toText } from './answer.ts'
import { type PagedList, readPages } from './pages.ts'
import type { Retry } from './retry.ts'
import type { Call } from './transport.ts'

/** The text of the reference says that a page holds 1 to 10, its schema that it holds 1 to 100. */
const SMALL_PAGE = 10
const LARGE_PAGE = 100
const LIST = 'GetParametersByPath'
const LIST_MEMBER = 'Parameters'

/** Lists what is below a path. */
export type ListByPath = (region: string, path: string) => Promise<readonly StoredParameter[]>

/** Reads one page of so many at most. */
type ReadSized = (token: string | undefined, size: number) => Promise<Answer>

/** Failures if a service does not accept large pages, or if a token is not valid for another size. */
const SPOILING: ReadonlySet<FailureCode> = new Set(['API_REJECTED', 'API_ANSWER_INVALID', 'LIST_INCOMPLETE'])

/** Makes a {@link ListByPath}. Whether a service takes large pages is found by trying, and kept for the run. */
export const createListByPath = (call: Call, retry: Retry): ListByPath => {
  const isLargeRefused = { value: false }
  return async (region, path) => {
    const readSized: ReadSized = (token, size) =>
      retry.read(() =>
        call(LIST, region, { Path: path, Recursive: 'true', MaxResults: String(size), NextToken: token }),
      )
    const first = await readGrowing(readSized, isLargeRefused)
    // Somebody may have written between two pages: a second read distinguishes this from a truncated list.
    const { items, total } = isWhole(first)
      ? first
      : await readPages((token) => readSized(token, SMALL_PAGE), LIST_MEMBER)
    const stored = items.map(toStored)
    if (!isWhole({ items, total }) || !areAllNamed(stored)) {
      throw new CodedError({ code: 'LIST_INCOMPLETE', operation: LIST, region })
    }
    return stored
  }
}

/**
 * Reads a list that begins with a small page; the others are large where that pays, and where a count tells whether
 * they fit together. An inconsistent list is discarded.
 */
const readGrowing = async (
  readSized: ReadSized,
  isLargeRefused: { value: boolean },
): Promise<PagedList | undefined> => {
  let [isWorthIt, isLarge] = [false, false]
  const readPage = async (token: string | undefined): Promise<Answer> => {
    const tries = isWorthIt && !isLarge && !isLargeRefused.value
    const large = tries ? await orRefused(readSized(token, LARGE_PAGE)) : undefined
    isLarge ||= large !== undefined
    isLargeRefused.value ||= tries && !isLarge
    const answer = large ?? (await readSized(token, isLarge ? LARGE_PAGE : SMALL_PAGE))
    isWorthIt ||= token === undefined && isFullAndCounted(answer)
    return answer
  }
  try {
    const list = await readPages(readPage, LIST_MEMBER)
    isLargeRefused.value ||= isLarge && !isWhole(list)
    return list
  } catch (thrown) {
    if (!isLarge || !SPOILING.has(toFailure(thrown).code)) throw thrown
    isLargeRefused.value = true
    return undefined
  }
}

/** An answer, or undefined if the service refuses. */
const orRefused = async (reading: Promise<Answer>): Promise<Answer | undefined> => {
  try {
    return await reading
  } catch (thrown) {
    if (!SPOILING.has(toFailure(thrown).code)) throw thrown
    return undefined
  }
}

const isFullAndCounted = ({ body }: Answer): boolean =>
  Array.isArray(body[LIST_MEMBER]) &&
  body[LIST_MEMBER].length === SMALL_PAGE &&
  (body['TotalCount'] ?? undefined) !== undefined

/** Whether a list has as many items as it says that there are, each once; one that does not say is believed. */
const isWhole = (list: PagedList | undefined): list is PagedList =>
  list !== undefined &&
  (list.total === undefined || list.total === list.items.length) &&
  new Set(list.items.map((item) => toStored(item)?.name)).size === list.items.length

const areAllNamed = (stored: readonly (StoredParameter | undefined)[]): stored is readonly StoredParameter[] =>
  !stored.includes(undefined)

const toStored = (item: JsonValue): StoredParameter | undefined => {
  if (!isJsonObject(item)) return undefined
  const name = toText(item, 'Name')
  return name === undefined
    ? undefined
    : { name, value: toText(item, 'Value') ?? '', version: toVersion(item['ParameterVersion']) }
}

/** Counts from 1; an answer without one is taken for the first. */
const toVersion = (value: JsonValue | undefined): number => {
  const version = typeof value === 'number' || typeof value === 'string' ? Number(value) : 1
  return Number.isSafeInteger(version) && version > 0 ? version : 1
}
