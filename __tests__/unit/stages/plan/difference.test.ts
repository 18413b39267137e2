import { expect, test } from '@jest/globals'
import { listDifferences } from '../../../../src/model/difference.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { reference, toLive } from '../../../support/models.ts'

const MASK = new Secret('******')

test.each([
  ['the same', 'OOSServiceRole', 'OOSServiceRole', true],
  ['the same in other letters, as an ARN has it', 'oosservicerole', 'OOSServiceRole', true],
  ['the same in other letters, as a file has it', 'OOSServiceRole', 'oosserviceROLE', true],
  ['another', 'OOSServiceRole2', 'OOSServiceRole', false],
  ['one that the live object lacks', undefined, 'OOSServiceRole', false],
  ['one that is not wanted', 'OOSServiceRole', undefined, false],
  ['none', undefined, undefined, true],
])('a role is told by its letters, whatever their case: %s', (_what, live, wanted, isSame) => {
  const { ramRole: _, ...bare } = toLive('a', { configuration: {} })
  const found = listDifferences(
    { type: 'DingTalk', ...(wanted !== undefined && { ramRole: wanted }) },
    { ...bare, ...(live !== undefined && { ramRole: live }) },
  )
  expect(found).toEqual(isSame ? [] : [{ kind: 'value', field: 'ramRole', live, wanted }])
})

test('a difference is told by what is known of both sides', () => {
  const [token, text] = [reference('V'), new Secret('text')]
  const configuration = { Value: 'x', Token: token, Masked: 'x', Hidden: 'x', Part: { Token: token }, Same: 'text' }
  const live = { Value: 'y', Token: MASK, Masked: MASK, Hidden: text, Part: MASK, Same: text }
  const { ramRole: _, ...bare } = toLive('a', { configuration: live })
  expect(listDifferences({ type: 'DingTalk', configuration }, bare)).toEqual([
    { kind: 'value', field: 'configuration.Value', live: 'y', wanted: 'x' },
    { kind: 'secret', field: 'configuration.Token', live: MASK, wanted: token },
    { kind: 'literal', field: 'configuration.Masked', live: MASK, wanted: 'x', isClear: true },
    { kind: 'literal', field: 'configuration.Hidden', live: text, wanted: 'x', isClear: true },
    { kind: 'literal', field: 'configuration.Part', live: MASK, wanted: { Token: token }, isClear: false },
  ])
})
