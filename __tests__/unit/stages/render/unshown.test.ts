import { expect, test } from '@jest/globals'
import type { UnshownField } from '../../../../src/model/failure.ts'
import { tellUnshown } from '../../../../src/stages/render/texts/unshown.ts'

const field = 'configuration.Note'
const tell = (...fields: readonly UnshownField[]) =>
  tellUnshown(
    fields,
    (text) => `<${text}>`,
    (told) => JSON.stringify([told.field, told.sent, told.shown]),
    (count) => `+${count}`,
  )

test.each<readonly [Omit<UnshownField, 'field'>, string | undefined, string | undefined]>([
  [{ sent: 'a', shown: 'b' }, '<a>', '<b>'],
  [{ sent: 'a', shown: 'a b' }, '<a>', '<a b>'],
  [{ sent: 'a ', shown: 'a' }, '<"a ">', '<"a">'],
  [{ sent: 'a', shown: ' a' }, '<"a">', '<" a">'],
  [{ sent: '', shown: 'a' }, '<"">', '<"a">'],
  [{ sent: 'a"b', shown: 'ab' }, '<"a\\"b">', '<"ab">'],
  [{ sent: 5, shown: '5' }, '<5>', '<"5">'],
  [{ sent: null }, '<null>', undefined],
  [{ shown: { a: [1] } }, undefined, '<{"a":[1]}>'],
  [{ sent: `${'x'.repeat(50)}y`, shown: `${'x'.repeat(50)}z` }, `<${'x'.repeat(50)}y>`, `<${'x'.repeat(50)}z>`],
  [{ shown: 'x'.repeat(80) }, undefined, `<${'x'.repeat(80)}>`],
  [{ shown: '👍'.repeat(81) }, undefined, `<${'👍'.repeat(80)}…>`],
  [{ sent: `${'x'.repeat(200)}y`, shown: `${'x'.repeat(200)}z` }, `<…${'x'.repeat(19)}y>`, `<…${'x'.repeat(19)}z>`],
])('values are shown so that what differs is in sight: %j', (values, sent, shown) => {
  expect(tell({ field, ...values })).toEqual([JSON.stringify([`<${field}>`, sent, shown])])
})

test('the first five fields are told, and how many are left', () => {
  const fields = Array.from({ length: 7 }, (_, shown) => ({ field, shown }))
  expect(tell(...fields).slice(4)).toEqual([JSON.stringify([`<${field}>`, undefined, '<4>']), '+2'])
  expect(tell(...fields.slice(2))).toHaveLength(5)
})
