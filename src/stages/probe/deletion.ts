import { CodedError } from '../../model/failure.ts'
import type { AnswerTo } from '../../model/probe.ts'
import { deleteSurely } from './clean-up.ts'
import { type Asks, type Finding, noteSight } from './notes.ts'
import { findRefusal } from './refusals.ts'
import type { Session } from './session.ts'
import { toFull, toMarked } from './throw-away.ts'
import { toFreshness, watch } from './wait.ts'

type NameQuestion = 'name-with-blank' | 'name-in-chinese' | 'name-of-65' | 'name-of-200' | 'name-of-201'

/** The questions about the end of the throw-away configuration, and about names: one more of each, deleted at once. */
export const DELETION: Asks<'get-after-delete' | 'calls-of-missing-name' | NameQuestion> = {
  'get-after-delete': async (session, notes) => {
    await session.send('DeleteChatConfiguration', { Name: session.name })
    const sight = await watch(session, async () => (await session.get()) === undefined)
    if (sight.isSeen) session.alive.delete(session.name)
    noteSight(notes, sight)
    return toFreshness(sight)
  },
  'calls-of-missing-name': async (session) => {
    if (session.alive.size > 0) return { answer: 'not-asked' }
    const Name = session.name
    const update = toFull(session, toMarked(session).configuration)
    const codes = [
      await findRefusal(() => session.send('GetChatConfiguration', { Name })),
      await findRefusal(() => session.update(update)),
      await findRefusal(() => session.send('DeleteChatConfiguration', { Name })),
    ]
    const told = [...new Set(codes.filter((code) => code !== undefined))]
    return { answer: toCodeAnswer(codes), facts: { codes: told } }
  },
  'name-with-blank': (session) => askName(session, (name) => `${name} b c`),
  'name-in-chinese': (session) => askName(session, (name) => `${name}-机器人`),
  'name-of-65': (session) => askName(session, (name) => name.padEnd(65, 'x')),
  'name-of-200': (session) => askName(session, (name) => name.padEnd(200, 'x')),
  'name-of-201': (session) => askName(session, (name) => name.padEnd(201, 'x')),
}

const toCodeAnswer = (codes: readonly (string | undefined)[]): AnswerTo<'calls-of-missing-name'> => {
  if (codes.includes(undefined)) return 'accepted'
  return codes.every((code) => code?.startsWith('EntityNotExists')) ? 'expected-code' : 'other-code'
}

/** Creates a configuration of that name and deletes it again. */
const askName = async (session: Session, toName: (name: string) => string): Promise<Finding<NameQuestion>> => {
  if (session.alive.size > 0) return { answer: 'not-asked' }
  const name = toName(`${session.name}-${session.next()}`)
  const members = { Name: name, ...toFull(session, toMarked(session).configuration) }
  const code = await findRefusal(() => session.create(name, members))
  if (code !== undefined) return { answer: 'refused', facts: { codes: [code] } }
  const sight = await watch(session, async () => (await session.get(name))?.name === name)
  if (!(await deleteSurely(session, name))) throw new CodedError({ code: 'WRITE_NOT_SHOWN' })
  return { answer: sight.isSeen ? 'accepted' : 'altered' }
}
