import type { JsonValue } from '../../model/json.ts'
import type { AnswerTo } from '../../model/probe.ts'
import { isMaskText } from '../../model/secret.ts'
import { toDateForm } from './dates.ts'
import { findListed } from './lists.ts'
import type { Asks } from './notes.ts'
import { findRefusal } from './refusals.ts'
import { toText } from './snapshot.ts'
import { isSentKey, secretOf, toSecret } from './throw-away.ts'

/** The questions about the form in which reads show what was sent. */
export const FORMS: Asks<
  | 'secret-on-read'
  | 'date-of-read'
  | 'type-on-read'
  | 'role-on-read'
  | 'group-on-read'
  | 'forms-of-dates'
  | 'added-keys'
  | 'case-of-names'
> = {
  'secret-on-read': async (session) => {
    const seen = await session.get()
    return { answer: toMasking(seen && secretOf(seen)) }
  },
  'date-of-read': async (session) => {
    const date = (await session.get())?.updatedDate ?? ''
    const form = toDateForm(date)
    if (form === '') return { answer: 'not-observable' }
    return { answer: /T0+:0+:0+\.0/.test(form) ? 'finer' : 'seconds', facts: { form } }
  },
  'type-on-read': async (session) => {
    const seen = await session.get()
    if (seen === undefined) return { answer: 'not-observable' }
    return { answer: seen.type === session.full['Type'] ? 'kept' : 'altered' }
  },
  'role-on-read': async (session) => {
    const given = session.full['RamRole']
    if (given === undefined) return { answer: 'not-asked' }
    const shown = (await session.get())?.ramRole ?? ''
    return { answer: shown === '' ? 'not-observable' : shown === given ? 'kept' : 'altered' }
  },
  'group-on-read': async (session) => {
    if (session.full['ResourceGroupId'] !== undefined) return { answer: 'not-asked' }
    return { answer: (await session.get())?.resourceGroupId === '' ? 'absent' : 'shown' }
  },
  'forms-of-dates': async (session) => {
    const form = toDateForm((await session.get())?.updatedDate ?? '')
    const listed = toDateForm(toText((await findListed(session))?.['UpdatedDate']))
    if (form === '' || listed === '') return { answer: 'not-observable' }
    return { answer: form === listed ? 'same-form' : 'other-form', facts: { form } }
  },
  'added-keys': async (session) => {
    const seen = await session.get()
    if (seen === undefined) return { answer: 'not-observable' }
    return { answer: Object.keys(seen.configuration).every(isSentKey) ? 'none' : 'some' }
  },
  // Only read: a second one of nearly the same name is not made.
  'case-of-names': async (session) => {
    let isFound = false
    const code = await findRefusal(async () => {
      isFound = (await session.get(session.name.toUpperCase())) !== undefined
    })
    if (code !== undefined) return { answer: 'not-observable', facts: { codes: [code] } }
    return { answer: isFound ? 'one-name' : 'two-names' }
  },
}

const toMasking = (value: JsonValue | undefined): AnswerTo<'secret-on-read'> => {
  if (value === undefined || value === null || value === '') return 'absent'
  if (isMaskText(toText(value))) return 'masked'
  return value === toSecret(0) ? 'shown' : 'masked-in-part'
}
