import { toFailure } from '../../model/failure.ts'
import type { JsonObject } from '../../model/json.ts'
import type { AnswerTo } from '../../model/probe.ts'
import type { Asks } from './notes.ts'
import { findRefusal } from './refusals.ts'
import type { Session } from './session.ts'
import { toObjects, toText } from './snapshot.ts'

/** The path of records: nothing is written, and whether there are any is never shown. */
const PATH = '/chat-sync'
const [SMALL, LARGE] = ['10', '100']
const SIZES = [
  [LARGE, 'takes-100'],
  ['50', 'takes-50'],
  [SMALL, 'takes-10'],
] as const
/** More pages than any account needs. */
const MAX_PAGES = 1_500

/** The questions about the list of records, which is only read. */
export const RECORDS: Asks<'record-pages' | 'token-with-other-size' | 'parameter-versions'> = {
  'record-pages': async (session) => {
    const codes: string[] = []
    for (const [size, answer] of SIZES) {
      const code = await findRefusal(() => readPage(session, size, undefined))
      if (code === undefined) return { answer, facts: codes.length === 0 ? {} : { codes: [...new Set(codes)] } }
      codes.push(code)
    }
    return { answer: 'not-observable', facts: { codes: [...new Set(codes)] } }
  },
  'token-with-other-size': async (session) => {
    const first = await orRefused(readPage(session, SMALL, undefined))
    const [token, total] = [toText(first?.['NextToken']), Number(first?.['TotalCount'])]
    if (token === '' || !Number.isSafeInteger(total)) return { answer: 'not-observable' }
    if ((await orRefused(readPage(session, LARGE, undefined))) === undefined) return { answer: 'not-observable' }
    return { answer: await askOtherSize(session, token, total - toObjects(first?.['Parameters']).length) }
  },
  // A hundred writes of a record would tell, and are not worth it.
  'parameter-versions': async () => ({ answer: 'not-asked' }),
}

/** Goes on with larger pages than the token came from, and counts. */
const askOtherSize = async (
  session: Session,
  first: string,
  expected: number,
): Promise<AnswerTo<'token-with-other-size'>> => {
  let [token, count] = [first, 0]
  for (let page = 0; page < MAX_PAGES && token !== ''; page += 1) {
    const body = await orRefused(readPage(session, LARGE, token))
    if (body === undefined) return 'refused'
    count += toObjects(body['Parameters']).length
    token = toText(body['NextToken'])
  }
  return count === expected ? 'kept' : 'altered'
}

const readPage = (session: Session, size: string, token: string | undefined): Promise<JsonObject> =>
  session.send('GetParametersByPath', { Path: PATH, Recursive: 'true', MaxResults: size, NextToken: token })

const orRefused = async (reading: Promise<JsonObject>): Promise<JsonObject | undefined> => {
  try {
    return await reading
  } catch (thrown) {
    if (toFailure(thrown).code !== 'API_REJECTED') throw thrown
    return undefined
  }
}
