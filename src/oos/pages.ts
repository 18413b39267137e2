import { CodedError } from '../errors.ts'
import type { JsonValue } from '../model/json.ts'
import { type Answer, requireList, toInvalid } from './answer.ts'

/** Ten thousand records are a thousand pages; other repositories of the account may have some in the same region. */
const MAX_PAGES = 1_500

/** Reads one page; the token is undefined for the first. */
export type ReadPage = (nextToken: string | undefined) => Promise<Answer>

/** All items of a paged list. Throws LIST_INCOMPLETE where the pages repeat or do not end. */
export const readPages = async (readPage: ReadPage, member: string): Promise<readonly JsonValue[]> => {
  const items: JsonValue[] = []
  const seen = new Set<string>()
  let token: string | undefined
  do {
    const answer = await readPage(token)
    items.push(...requireList(answer, member))
    token = toToken(answer)
    if (token !== undefined && (seen.has(token) || seen.size >= MAX_PAGES)) {
      throw new CodedError({ code: 'LIST_INCOMPLETE', ...answer.call })
    }
    if (token !== undefined) seen.add(token)
  } while (token !== undefined)
  return items
}

/** Absent, null and empty mean the last page; anything but a text is no token, and no end either. */
const toToken = ({ body, call, status }: Answer): string | undefined => {
  const token = body['NextToken'] ?? ''
  if (typeof token !== 'string') throw toInvalid(call, 'NextToken', status)
  return token === '' ? undefined : token
}
