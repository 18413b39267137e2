import { createHash, createHmac, hkdfSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import type { FingerprintedField } from '../../../../src/model/policy.ts'
import { Secret } from '../../../../src/model/secret.ts'
import { toKeyId, toStateKey } from '../../../../src/stages/state/state-key.ts'
import { KEY, SCOPE } from '../../../support/models.ts'

const RAW = '0123456789abcdef0123456789abcdef'
const FIELD: FingerprintedField = {
  key: { region: 'cn-hangzhou', name: 'ops' },
  type: 'DingTalk',
  field: 'configuration.DingTalkClientSecret',
  secret: new Secret('value-of-a-secret'),
}

describe('a fingerprint', () => {
  test('is equal for equal things, in every run', () => {
    const again = toStateKey(new Secret(RAW), SCOPE)
    expect(again.toFingerprint({ ...FIELD, secret: new Secret('value-of-a-secret') })).toBe(KEY.toFingerprint(FIELD))
    expect(again.isMatch(KEY.toFingerprint(FIELD), FIELD)).toBe(true)
  })

  test.each([
    ['region', { key: { region: 'cn-shanghai', name: 'ops' } }],
    ['name', { key: { region: 'cn-hangzhou', name: 'Ops' } }],
    ['type', { type: 'WeChat' }],
    ['field', { field: 'configuration.OtherSecret' }],
    ['secret', { secret: new Secret('value-of-a-Secret') }],
  ])('differs by %s', (_what, members) => {
    const other = { ...FIELD, ...members }
    expect(KEY.toFingerprint(other)).not.toBe(KEY.toFingerprint(FIELD))
    expect(KEY.isMatch(KEY.toFingerprint(FIELD), other)).toBe(false)
  })

  test('differs by scope', () => {
    expect(toStateKey(new Secret(RAW), 'acme/others').toFingerprint(FIELD)).not.toBe(KEY.toFingerprint(FIELD))
  })

  test('cannot be made the same by moving text from one member to the next', () => {
    const moved = { ...FIELD, type: 'DingTalkc', field: 'onfiguration.DingTalkClientSecret' }
    expect(KEY.toFingerprint(moved)).not.toBe(KEY.toFingerprint(FIELD))
  })

  test('needs the key: neither a plain digest nor an HMAC with the raw key gives it', () => {
    const [, mark = ''] = KEY.toFingerprint(FIELD).split(':')
    const text = FIELD.secret.reveal()
    const guesses = [createHash('sha256'), createHmac('sha256', RAW)].map((hash) => hash.update(text).digest())
    // As short as a mark is: of a longer text the last character would differ in any case.
    const { length } = Buffer.from(mark, 'base64url')
    for (const guess of guesses) expect(guess.subarray(0, length).toString('base64url')).not.toBe(mark)
  })

  test.each(['', ':', 'x', '漢', `${KEY.keyId}:`])(
    'of another form (%j) matches nothing and breaks nothing',
    (text) => {
      expect(KEY.isMatch(text, FIELD)).toBe(false)
    },
  )
})

describe('a key’s id', () => {
  test('stands before the colon of what the key made', () => {
    expect(toKeyId(KEY.toFingerprint(FIELD))).toBe(KEY.keyId)
    expect(toKeyId(KEY.toSeal('text'))).toBe(KEY.keyId)
  })

  test.each(['', 'no-colon', ':mark'])('is empty where there is none: %j', (mark) => {
    expect(toKeyId(mark)).toBe('')
  })

  test('is the same in every scope, and another for another key', () => {
    expect(toStateKey(new Secret(RAW), 'acme/others').keyId).toBe(KEY.keyId)
    expect(toStateKey(new Secret(`${RAW}x`), SCOPE).keyId).not.toBe(KEY.keyId)
  })

  test('tells nothing of the key: no part of it, and no plain digest of it', () => {
    const plain = ['sha1', 'sha256', 'sha512', 'md5'].map((name) => createHash(name).update(RAW).digest('hex'))
    for (const text of [RAW, Buffer.from(RAW).toString('hex'), ...plain]) expect(text).not.toContain(KEY.keyId)
  })
})

describe('each purpose has a key of its own, by HKDF without a salt', () => {
  const derive = (purpose: string, bytes = 32): Buffer =>
    Buffer.from(hkdfSync('sha256', RAW, '', `oos-chat-sync/v1/${purpose}`, bytes))
  const digest = (purpose: string, text: string) => createHmac('sha256', derive(purpose)).update(text).digest()
  const toMark = (purpose: string, text: string) =>
    `${KEY.keyId}:${digest(purpose, text).subarray(0, 16).toString('base64url')}`

  test('the id, a fingerprint, a seal and a receipt', () => {
    const { key, type, field, secret } = FIELD
    const told = JSON.stringify(['secret', SCOPE, key.region, key.name, type, field, secret.reveal()])
    expect(KEY.keyId).toBe(derive('key-id', 6).toString('hex'))
    expect(KEY.toFingerprint(FIELD)).toBe(toMark('fingerprint', told))
    expect(KEY.toSeal('text')).toBe(toMark('record', 'text'))
    expect(KEY.toReceipt('text')).toBe(`hmac:${digest('receipt', 'text').toString('base64url')}`)
  })
})

test('a seal is no fingerprint: each purpose has a key of its own', () => {
  const text = JSON.stringify(['secret', SCOPE, 'cn-hangzhou', 'ops', FIELD.type, FIELD.field, FIELD.secret.reveal()])
  expect(KEY.toSeal(text)).not.toBe(KEY.toFingerprint(FIELD))
})
