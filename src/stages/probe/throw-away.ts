import type { JsonObject } from '../../model/json.ts'
import type { Members, Session } from './session.ts'
import type { Seen } from './snapshot.ts'
import { readOnceShown, type Sight } from './wait.ts'

/** The secret of the throw-away configuration: made up, and not always the same. */
export const toSecret = (count: number): string => `made-up-secret-of-a-probe-${count}`

/** Documented keys alone: others may be refused. */
const SECRET_KEY = 'DingTalkClientSecret'
const MARK_KEY = 'DingTalkTemplateId'
const ID_KEY = 'DingTalkClientId'

/** A template id that tells one write from all others: a read that shows it shows that write. */
const toMark = (count: number): string => `00000000-0000-4000-8000-${String(count).padStart(12, '0')}.schema`

/** The configuration with a mark of its own, and what shows that it was read. */
export interface Marked {
  readonly configuration: JsonObject
  readonly isShown: (seen: Seen) => boolean
}

/** A configuration that was not sent before, with more or other keys. */
export const toMarked = (session: Session, more: JsonObject = {}): Marked => {
  const count = session.next()
  const mark = toMark(count)
  return {
    configuration: {
      [ID_KEY]: 'dingmadeupclientid',
      [SECRET_KEY]: toSecret(0),
      [MARK_KEY]: mark,
      ...more,
    },
    isShown: (seen) => seen.configuration[MARK_KEY] === mark,
  }
}

/** Whether every configuration that is sent has this key. */
export const isSentKey = (key: string): boolean => [ID_KEY, SECRET_KEY, MARK_KEY].includes(key)

/** What creates or updates with everything. */
export const toFull = (session: Session, configuration: JsonObject): Members => ({
  ...session.full,
  Configuration: JSON.stringify(configuration),
})

/** What an update with everything left, and how long it took to be shown. */
export interface Written {
  readonly configuration: JsonObject
  readonly seen: Seen
  readonly sight: Sight
  readonly answer: JsonObject
}

/** Updates with everything, more or other keys included, and waits until it is shown. */
export const writeFull = async (session: Session, more: JsonObject = {}): Promise<Written> => {
  const { configuration, isShown } = toMarked(session, more)
  const answer = await session.update(toFull(session, configuration))
  return { configuration, answer, ...(await readOnceShown(session, isShown)) }
}

/** Without the secret. */
export const withoutSecret = ({ [SECRET_KEY]: _secret, ...others }: JsonObject): JsonObject => others

/** What a read shows as the secret. */
export const secretOf = (seen: Seen): JsonObject[string] | undefined => seen.configuration[SECRET_KEY]

/** With another secret. */
export const withSecret = (configuration: JsonObject, secret: string): JsonObject => ({
  ...configuration,
  [SECRET_KEY]: secret,
})
