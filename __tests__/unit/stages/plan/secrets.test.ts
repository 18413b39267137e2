import { expect, test } from '@jest/globals'
import { Secret } from '../../../../src/model/secret.ts'
import { type SecretKnowledge, toSecretState } from '../../../../src/stages/plan/proof.ts'
import { KEY, reference, toDesired, toLive, toLookup, toRecord } from '../../../support/models.ts'

const FIELD = 'configuration.DingTalkClientSecret'
const REFERENCE = reference('OOS_CHAT_SECRET_A')
const DESIRED = toDesired('a', { secretVersion: '1' })

const stateOf = (known: Partial<SecretKnowledge> = {}, field = FIELD) => {
  const record = toRecord(DESIRED, { secretVersion: '1' })
  const all = { desired: DESIRED, live: toLive('a'), record, fingerprinter: KEY, lookup: toLookup(), ...known }
  return toSecretState(all, field, REFERENCE)
}
const recordOf = (members: Parameters<typeof toRecord>[1]) => toRecord(DESIRED, { secretVersion: '1', ...members })

test('a fingerprint that is equal proves the secret', () => {
  expect(stateOf()).toEqual({ state: 'match' })
})

test.each<readonly [string, Partial<SecretKnowledge>]>([
  ['no record and no key', { record: undefined, fingerprinter: undefined }],
  ['a record and no key', { fingerprinter: undefined }],
])('with %s nobody knows', (_what, known) => {
  expect(stateOf(known)).toEqual({ state: 'unknown' })
})

test.each<readonly [string, string, Partial<SecretKnowledge>]>([
  ['another value', 'rotated', { lookup: () => new Secret('another-value') }],
  ['no record', 'no-record', { record: undefined }],
  ['a live object written since', 'edited', { live: toLive('a', { updatedDate: 'later' }) }],
  [
    'one written since, without a key',
    'edited',
    { live: toLive('a', { updatedDate: 'later' }), fingerprinter: undefined },
  ],
  ['another secretVersion', 'secret-version', { desired: { ...DESIRED, secretVersion: '2' } }],
  ['another secretVersion, without a key', 'secret-version', { record: toRecord(DESIRED), fingerprinter: undefined }],
  ['a record of another key', 'other-key', { record: recordOf({ secrets: 'other-key' }) }],
  ['a record without a key', 'no-record', { record: recordOf({ secrets: 'unkeyed' }) }],
  ['a fingerprint of another key', 'other-key', { fingerprinter: { ...KEY, keyId: 'other', isMatch: () => true } }],
])('with %s it is sent: %s', (_what, reason, known) => {
  expect(stateOf(known)).toEqual({ state: 'send', reason })
})

test('a field without a fingerprint is sent', () => {
  expect(stateOf({}, 'configuration.AppToken')).toEqual({ state: 'send', reason: 'no-record' })
})

test('the fingerprint of a key whose name begins like ours is none of ours', () => {
  const record = recordOf({ fingerprints: { [FIELD]: `${KEY.keyId}x:hmac` } })
  const fingerprinter = { ...KEY, isMatch: () => true }
  expect(stateOf({ record, fingerprinter })).toEqual({ state: 'send', reason: 'other-key' })
})

test('the value is looked up in the region of the configuration', () => {
  const asked: string[] = []
  const lookup = ({ name }: { readonly name: string }, region: string) => {
    asked.push(`${region} ${name}`)
    return new Secret(`value-of-${name}`)
  }
  stateOf({ lookup })
  expect(asked).toEqual(['cn-hangzhou OOS_CHAT_SECRET_A'])
})
