import { toFailure } from '../../model/failure.ts'
import type { JsonObject } from '../../model/json.ts'
import type { Asks, Finding } from './notes.ts'
import { findRefusal, toCode } from './refusals.ts'
import type { Members, Session } from './session.ts'
import { toItems, toText } from './snapshot.ts'

/** The smallest of OOS's neighbouring lists. A smaller one may be refused, so it is asked for last. */
const SMALLEST = 10
const SIZES = [
  ['100', 'takes-100'],
  ['50', 'takes-50'],
  ['20', 'takes-20'],
  [String(SMALLEST), 'takes-10'],
] as const
/** More pages than any account needs; a list that never ends is not followed for ever. */
const MAX_PAGES = 100

/** A page of the largest size that is not refused; without a size where all are. */
const listPage = async (session: Session, members: Members, send = session.send): Promise<JsonObject> => {
  let refused: unknown
  for (const [size] of SIZES.filter(([one]) => !session.refusedSizes.has(one))) {
    try {
      return await send('ListChatConfigurations', { MaxResults: size, ...members })
    } catch (thrown) {
      const failure = toFailure(thrown)
      if (failure.code !== 'API_REJECTED' || members['NextToken'] !== undefined) throw thrown
      refused ??= thrown
      session.refusedSizes.set(size, toCode(failure))
    }
  }
  try {
    return await send('ListChatConfigurations', members)
  } catch (thrown) {
    // If no size helps, size is not the reason.
    if (refused !== undefined) session.refusedSizes.clear()
    throw refused ?? thrown
  }
}

/** The throw-away configuration, or another, as the list shows it; undefined where it does not. */
export const findListed = async (
  session: Session,
  filters: Members = {},
  { name, send }: Pick<Session, 'name' | 'send'> = session,
): Promise<JsonObject | undefined> => {
  let token: string | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const body = await listPage(session, { NextToken: token, ...filters }, send)
    const found = toItems(body).find(({ Name }) => Name === name)
    token = toText(body['NextToken'])
    if (found !== undefined || token === '') return found
  }
  return undefined
}

/** The questions about lists. The number of other objects is only compared, never shown. */
export const LISTS: Asks<'list-sizes' | 'list-pages' | 'list-outputs' | 'list-filters'> = {
  'list-sizes': async (session) => {
    await listPage(session, {})
    const codes = [...new Set(session.refusedSizes.values())]
    const [, answer] = SIZES.find(([size]) => !session.refusedSizes.has(size)) ?? ['', 'takes-none' as const]
    return { answer, facts: codes.length === 0 ? {} : { codes } }
  },
  'list-pages': async (session) => {
    const first = await listPage(session, {})
    if (toText(first['NextToken']) !== '') return { answer: 'pages' }
    const wholeCount = toItems(first).length
    // A refusal of an unusual size says nothing about pages.
    for (const size of wholeCount > SMALLEST ? [SMALLEST] : [SMALLEST, 1]) {
      const found = await askSize(session, String(size), wholeCount)
      if (found.answer !== 'whole' || size < wholeCount) return wholeCount < 2 ? { answer: 'not-observable' } : found
    }
    return { answer: 'not-observable' }
  },
  'list-outputs': async (session) => {
    const found = await findListed(session)
    if (found === undefined) return { answer: 'not-observable' }
    return { answer: toText(found['Outputs']) === '' ? 'absent' : 'shown' }
  },
  'list-filters': async (session) => {
    // A filter that the throw-away configuration does not pass.
    const filters: Members = { 'Filters.1.Name': 'Name', 'Filters.1.Value': `${session.name}-other` }
    let found: JsonObject | undefined
    const code = await findRefusal(async () => {
      found = await findListed(session, filters)
    })
    if (code !== undefined) return { answer: 'refused', facts: { codes: [code] } }
    return { answer: found === undefined ? 'obeyed' : 'ignored' }
  },
}

const askSize = async (session: Session, size: string, wholeCount: number): Promise<Finding<'list-pages'>> => {
  let body: JsonObject = {}
  const code = await findRefusal(async () => {
    body = await session.send('ListChatConfigurations', { MaxResults: size })
  })
  if (code !== undefined) return { answer: 'not-observable', facts: { codes: [code] } }
  if (toText(body['NextToken']) !== '') return { answer: 'pages' }
  return { answer: toItems(body).length < wholeCount ? 'cut' : 'whole' }
}
