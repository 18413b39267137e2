import type { JsonObject } from '../../model/json.ts'
import type { Asks } from './notes.ts'
import { findRefusal } from './refusals.ts'
import type { Session } from './session.ts'
import { toItems, toText } from './snapshot.ts'

const PAGE_SIZE = '100'
/** More pages than any account needs; a list that never ends is not followed for ever. */
const MAX_PAGES = 100

/** The throw-away configuration, or another, as the list shows it; undefined where it does not. */
export const findListed = async (
  session: Session,
  filters = {},
  { name, send }: Pick<Session, 'name' | 'send'> = session,
): Promise<JsonObject | undefined> => {
  let token: string | undefined
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const body = await send('ListChatConfigurations', { MaxResults: PAGE_SIZE, NextToken: token, ...filters })
    const found = toItems(body).find(({ Name }) => Name === name)
    token = toText(body['NextToken'])
    if (found !== undefined || token === '') return found
  }
  return undefined
}

/** The questions about lists. How many others there are is only ever compared, and told to nobody. */
export const LISTS: Asks<'list-pages' | 'list-outputs' | 'list-filters'> = {
  'list-pages': async (session) => {
    let body: JsonObject = {}
    const code = await findRefusal(async () => {
      body = await session.send('ListChatConfigurations', { MaxResults: '1' })
    })
    if (code !== undefined) return { answer: 'refused', facts: { codes: [code] } }
    if (toText(body['NextToken']) !== '') return { answer: 'pages' }
    const whole = await session.send('ListChatConfigurations', { MaxResults: PAGE_SIZE })
    const [count, wholeCount] = [toItems(body).length, toItems(whole).length]
    if (wholeCount < 2) return { answer: 'not-observable' }
    return { answer: count < wholeCount ? 'cut' : 'whole' }
  },
  'list-outputs': async (session) => {
    const found = await findListed(session)
    if (found === undefined) return { answer: 'not-observable' }
    return { answer: toText(found['Outputs']) === '' ? 'absent' : 'shown' }
  },
  'list-filters': async (session) => {
    // A filter that the throw-away configuration does not pass.
    const filters = { 'Filters.1.Name': 'Name', 'Filters.1.Value': `${session.name}-other` }
    let found: JsonObject | undefined
    const code = await findRefusal(async () => {
      found = await findListed(session, filters)
    })
    if (code !== undefined) return { answer: 'refused', facts: { codes: [code] } }
    return { answer: found === undefined ? 'obeyed' : 'ignored' }
  },
}
