import { isDeepStrictEqual } from 'node:util'
import type { JsonObject, JsonValue } from '../../model/json.ts'
import type { AnswerTo } from '../../model/probe.ts'
import { isMaskText } from '../../model/secret.ts'
import { type Asks, type Finding, noteSight } from './notes.ts'
import { findRefusal } from './refusals.ts'
import type { Members, Session } from './session.ts'
import { type Seen, toText } from './snapshot.ts'
import { secretOf, toFull, toMarked, withoutSecret, withSecret, writeFull } from './throw-away.ts'
import { readOnceShown, readSettled, toFreshness } from './wait.ts'

/** A key that is not documented for this type. */
const PLAIN_KEY = 'ProbeText'
const PLAIN: JsonObject = { [PLAIN_KEY]: 'text' }
const KINDS: JsonObject = { ProbeNumber: 7, ProbeFlag: true, ProbeList: ['a', 1], ProbeObject: { Inner: false } }
const MADE_UP = 'made-up-value'
/** A documented key, which is no secret. */
const TEXT_KEY = 'BotName'
const BLANKS = ' x '
/** Secret by their names, as this program sees it; one of another kind is among them. */
const SECRETS: JsonObject = {
  ...Object.fromEntries(['ProbeSecret', 'ProbeToken', 'ProbeAesKey', 'ProbePassword'].map((key) => [key, MADE_UP])),
  ProbeKey: 7,
}
const MASK = '******'

/** What an update does to what it does not send, or is not expected to send. */
export const UPDATES: Asks<
  | 'get-after-update'
  | 'unknown-keys'
  | 'kinds-of-values'
  | 'blanks-of-texts'
  | 'secret-names'
  | 'omitted-ram-role'
  | 'omitted-resource-group'
  | 'omitted-configuration'
  | 'omitted-key'
  | 'omitted-secret'
  | 'mask-sent-back'
  | 'other-type'
> = {
  'get-after-update': async (session, notes) => {
    const { sight } = await writeFull(session)
    noteSight(notes, sight)
    return toFreshness(sight)
  },
  'unknown-keys': (session) =>
    askByUpdate(session, PLAIN, ({ configuration }) =>
      configuration[PLAIN_KEY] === PLAIN[PLAIN_KEY] ? 'kept' : 'dropped',
    ),
  'kinds-of-values': async (session) => {
    const finding = await askByUpdate(session, KINDS, ({ configuration }) => toKinds(configuration))
    return finding.answer === 'refused'
      ? { ...finding, answer: 'not-observable' }
      : (finding as Finding<'kinds-of-values'>)
  },
  'blanks-of-texts': async (session) => {
    const finding = await askByUpdate(session, { [TEXT_KEY]: BLANKS }, ({ configuration }) => {
      const found = configuration[TEXT_KEY]
      return found === undefined ? 'not-observable' : found === BLANKS ? 'kept' : 'altered'
    })
    return finding.answer === 'refused'
      ? { ...finding, answer: 'not-observable' }
      : (finding as Finding<'blanks-of-texts'>)
  },
  'secret-names': async (session) => {
    const finding = await askByUpdate(session, SECRETS, ({ configuration }) => toMasked(configuration))
    return finding.answer === 'refused'
      ? { ...finding, answer: 'not-observable' }
      : (finding as Finding<'secret-names'>)
  },
  'omitted-ram-role': (session) =>
    // However a read shows it: by its name, or at the end of its ARN.
    askOmitted(session, 'RamRole', ({ ramRole }, given) =>
      ramRole.toLowerCase().endsWith(`/${given.toLowerCase()}`) ? given : ramRole,
    ),
  'omitted-resource-group': (session) =>
    askOmitted(session, 'ResourceGroupId', ({ resourceGroupId }) => resourceGroupId),
  'omitted-configuration': async (session, notes) => {
    const { configuration } = await writeFull(session)
    const code = await findRefusal(() => session.update(session.full))
    if (code !== undefined) return { answer: 'refused', facts: { codes: [code] } }
    const seen = await readSettled(session, notes.slowest)
    // Whatever the service adds by itself.
    const isKept = Object.entries(withoutSecret(configuration)).every(([key, value]) =>
      isDeepStrictEqual(seen.configuration[key], value),
    )
    return { answer: isKept ? 'kept' : 'cleared' }
  },
  'omitted-key': async (session) => {
    const { seen } = await writeFull(session, PLAIN)
    if (seen.configuration[PLAIN_KEY] === undefined) return { answer: 'not-observable' }
    return await askByUpdate(session, {}, ({ configuration }) =>
      configuration[PLAIN_KEY] === undefined ? 'cleared' : 'kept',
    )
  },
  'omitted-secret': async (session) => {
    const { seen } = await writeFull(session)
    if (secretOf(seen) === undefined) return { answer: 'not-observable' }
    return await askBySending(
      session,
      toMarked(session),
      (configuration) => toFull(session, withoutSecret(configuration)),
      (after) => (secretOf(after) === undefined ? 'cleared' : 'kept'),
    )
  },
  'mask-sent-back': (session) =>
    // If it is accepted, no read shows whether it is the new secret.
    askBySending(
      session,
      toMarked(session),
      (configuration) => toFull(session, withSecret(configuration, MASK)),
      () => 'not-observable',
    ),
  'other-type': async (session, notes) => {
    const { configuration } = await writeFull(session)
    const changed = { ...toFull(session, configuration), Type: 'WeChat' }
    const code = await findRefusal(() => session.update(changed))
    if (code !== undefined) return { answer: 'refused', facts: { codes: [code] } }
    const { type } = await readSettled(session, notes.slowest)
    return { answer: type.toLowerCase() === 'wechat' ? 'changed' : 'ignored' }
  },
}

interface Refused {
  readonly answer: 'refused'
  readonly facts: { readonly codes: readonly string[] }
}

/** Sends something that is not sent otherwise, and judges what is read once it is shown. */
const askBySending = async <A extends string>(
  session: Session,
  { configuration, isShown }: ReturnType<typeof toMarked>,
  toMembers: (configuration: JsonObject) => Members,
  judge: (seen: Seen) => A,
): Promise<{ readonly answer: A } | Refused> => {
  const code = await findRefusal(() => session.update(toMembers(configuration)))
  if (code !== undefined) return { answer: 'refused', facts: { codes: [code] } }
  const { seen } = await readOnceShown(session, isShown)
  return { answer: judge(seen) }
}

/** The same for an update with everything and these keys. */
const askByUpdate = <A extends string>(session: Session, more: JsonObject, judge: (seen: Seen) => A) =>
  askBySending(session, toMarked(session, more), (configuration) => toFull(session, configuration), judge)

type Omission = 'omitted-ram-role' | 'omitted-resource-group'

/** Leaves out a member other than the configuration. If none was set, there would be nothing to see. */
const askOmitted = async (
  session: Session,
  member: 'RamRole' | 'ResourceGroupId',
  pick: (seen: Seen, given: string) => string,
): Promise<Finding<Omission>> => {
  const given = session.full[member]
  if (given === undefined) return { answer: 'not-asked' }
  const { seen } = await writeFull(session)
  if (pick(seen, given) !== given) return { answer: 'not-observable' }
  return await askBySending(
    session,
    toMarked(session),
    (configuration) => ({ ...toFull(session, configuration), [member]: undefined }),
    (after) => (pick(after, given) === given ? 'kept' : 'cleared'),
  )
}

const toKinds = (configuration: JsonObject): AnswerTo<'kinds-of-values'> => {
  const entries = Object.entries(KINDS)
  if (entries.every(([key, value]) => isDeepStrictEqual(configuration[key], value))) return 'kept'
  if (entries.some(([key]) => configuration[key] === undefined)) return 'not-observable'
  return entries.every(([key]) => typeof configuration[key] === 'string') ? 'as-text' : 'altered'
}

const toMasked = (configuration: JsonObject): AnswerTo<'secret-names'> => {
  const shown = Object.entries(SECRETS).map(([key, sent]) => [configuration[key], sent] as const)
  if (shown.some(([value]) => value === undefined)) return 'not-observable'
  const isMasked = (value: JsonValue | undefined) => isMaskText(toText(value))
  // A number may come back as a text.
  if (shown.some(([value, sent]) => String(value) !== String(sent) && !isMasked(value))) return 'masked-in-part'
  const count = shown.filter(([value]) => isMasked(value)).length
  if (count === 0) return 'none-masked'
  return count === shown.length ? 'all-masked' : 'some-masked'
}
