import { AnswerFault, toJson } from './answer.ts'
import type { HttpAnswer } from './exchange.ts'

const PAGE_SIZE = 100
/** 10,000 items: a list that goes on behind that is taken for one that never ends. */
const MAX_PAGES = 100

/** A page to ask for. */
export interface Page {
  readonly page: string
  readonly size: string
}

/**
 * Every item of a list, over all of its pages. Follows their headers: forges leave out what may not be read after they have
 * cut a page, so a short one is not the last.
 */
export const listPages = async (ask: (page: Page) => Promise<HttpAnswer>): Promise<readonly unknown[]> => {
  const items: unknown[] = []
  let page = 1
  for (let count = 1; count <= MAX_PAGES; count += 1) {
    const { bytes, headers, status } = await ask({ page: String(page), size: String(PAGE_SIZE) })
    const found = toJson(bytes, status)
    if (!Array.isArray(found)) throw new AnswerFault({ status })
    for (const item of found) items.push(item)
    const next = readNextPage(headers)
    if (next === undefined && found.length >= PAGE_SIZE) throw new AnswerFault({ status })
    if (next === undefined || next === '') return items
    if (!/^\d{1,6}$/.test(next) || Number(next) <= page) throw new AnswerFault({ status })
    page = Number(next)
  }
  throw new AnswerFault({ status: 200 })
}

/** The next page, empty behind the last one; undefined where no header tells. Some proxies drop the plain one. */
const readNextPage = (headers: Headers): string | undefined => {
  const plain = headers.get('x-next-page')
  if (plain !== null) return plain.trim()
  const link = headers.get('link')
  if (link === null) return undefined
  const [, next] = /<([^<>]*)>[^<]*;\s*rel="?next\b/i.exec(link) ?? []
  // A list that goes on without a number is not at its end.
  return next === undefined ? '' : (/[?&]page=(\d+)/.exec(next)?.[1] ?? next)
}
