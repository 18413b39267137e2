import { describe, expect, test } from '@jest/globals'
import type { ChatRecord } from '../../../../src/model/record.ts'
import { Secret } from '../../../../src/model/secret.ts'
import {
  parseRecord,
  type RecordDraft,
  toParameterName,
  toRecordText,
} from '../../../../src/stages/state/record-text.ts'
import { toStateKey } from '../../../../src/stages/state/state-key.ts'
import fc from '../../../support/fast-check.ts'
import { KEY, REGION, SCOPE, toDesired, toRecord } from '../../../support/models.ts'

const OTHER_KEY = toStateKey(new Secret('another-key-another-key-another-key'), SCOPE)

const toDraft = (name: string, members: Partial<RecordDraft> = {}): RecordDraft => {
  const { secrets: _, version: __, ...draft } = toRecord(toDesired(name), { secretVersion: '2026-11' })
  return { ...draft, ...members }
}

const toStored = (draft: RecordDraft, value: string, version = 7) => ({
  name: toParameterName(draft.key.name),
  value,
  version,
})

const DRAFT = toDraft('ops')
const TEXT = toRecordText(DRAFT, KEY)
const parse = (value: string, key: typeof KEY | undefined = KEY, region = REGION) =>
  parseRecord(region, toStored(DRAFT, value), key)

describe('a record as text', () => {
  const names = fc.oneof(
    fc.string({ minLength: 1, unit: 'grapheme' }),
    fc.constantFrom('运维机器人', '__proto__', '🤖', 'Ａ'),
  )
  const texts = fc.string({ unit: 'grapheme' })
  const repository = fc.record({
    server: fc.constantFrom('https://github.com', 'http://127.0.0.1:8080'),
    id: fc.nat().map(String),
    name: fc.constantFrom('acme/bots', 'acme/.github'),
  })
  const drafts = fc
    .record({
      scope: texts,
      file: texts,
      repository,
      key: fc.record({ region: fc.constantFrom(REGION, 'cn-shanghai'), name: names }),
      desiredDigest: texts,
      fields: fc.dictionary(texts, fc.tuple(texts, fc.option(texts, { nil: undefined }))),
      createdDate: texts,
      updatedDate: texts,
      secretVersion: fc.string({ minLength: 1, unit: 'grapheme' }),
    })
    .map(({ fields, ...draft }): RecordDraft => {
      const entries = Object.entries(fields).map(([field, value]) => [`configuration.${field}`, ...value] as const)
      return {
        ...draft,
        references: Object.fromEntries(entries.map(([field, reference]) => [field, reference])),
        fingerprints: Object.fromEntries(
          entries.flatMap(([field, , mark]) => (mark === undefined ? [] : [[field, `${KEY.keyId}:${mark}`]])),
        ),
      }
    })

  test('comes back as it was', () => {
    const check = (draft: RecordDraft) => {
      const parsed = parseRecord(draft.key.region, toStored(draft, toRecordText(draft, KEY)), KEY)
      expect(parsed).toEqual({ ...draft, secrets: 'trusted', version: 7 })
    }
    fc.assert(fc.property(drafts, check))
  })

  test('is short: of a secret it says no more than what differs', () => {
    const { v, secrets, mac } = JSON.parse(TEXT)
    const [, mark] = DRAFT.fingerprints['configuration.DingTalkClientSecret']?.split(':') ?? []
    expect({ v, secrets }).toEqual({ v: 1, secrets: { '.DingTalkClientSecret': ['fromEnv OOS_CHAT_SECRET_A', mark] } })
    expect(mac).toMatch(new RegExp(`^${KEY.keyId}:`))
  })

  test('may fill a parameter to its end', () => {
    expect(parse(TEXT.padEnd(4_096))).toMatchObject({ secrets: 'trusted' })
  })

  test('without a secretVersion has none after', () => {
    const { secretVersion: _, ...draft } = DRAFT
    expect(parse(toRecordText(draft, KEY))).not.toHaveProperty('secretVersion')
  })

  test('is the same text for the same record', () => {
    const toText = (fields: readonly string[]) =>
      toRecordText(
        toDraft('ops', {
          references: Object.fromEntries(fields.map((field) => [`configuration.${field}`, `env ${field}`])),
          fingerprints: Object.fromEntries(fields.map((field) => [`configuration.${field}`, `${KEY.keyId}:${field}`])),
        }),
        KEY,
      )
    expect(toText(['b', 'a'])).toBe(toText(['a', 'b']))
  })

  test.each([
    ['200 letters', 'x'.repeat(200)],
    ['200 Chinese characters', '运'.repeat(200)],
  ])('with a name of %s, a long scope and three secrets has at most 1.25 KiB', (_what, name) => {
    const fields = ['DingTalkClientSecret', 'CallbackToken', 'EncodingAesKey'].map((key) => `configuration.${key}`)
    const desired = toDesired(name)
    const toMark = (field: string) =>
      KEY.toFingerprint({ key: desired.key, type: desired.type, field, secret: new Secret('value') })
    const draft = toDraft(name, {
      scope: 'acme-organisation-of-some-length/repository-of-some-length',
      references: Object.fromEntries(fields.map((field) => [field, 'parameter a-name-of-some-length'])),
      fingerprints: Object.fromEntries(fields.map((field) => [field, toMark(field)])),
    })
    expect(Buffer.byteLength(toRecordText(draft, KEY))).toBeLessThanOrEqual(1280)
  })
})

describe('whether the fingerprints count', () => {
  test.each([
    ['trusted', 'the key at hand made it', TEXT, KEY],
    ['other-key', 'another key made it', toRecordText(DRAFT, OTHER_KEY), KEY],
    ['unkeyed', 'no key made it', toRecordText(DRAFT, undefined), KEY],
    ['unkeyed', 'no key is at hand', TEXT, undefined],
  ] as const)('%s: %s', (secrets, _why, text, key) => {
    expect(parseRecord(REGION, toStored(DRAFT, text), key)).toMatchObject({ secrets, scope: SCOPE })
  })
})

describe('a record that does not count', () => {
  const toChanged = (members: object) => JSON.stringify({ ...JSON.parse(TEXT), ...members })

  test.each([
    ['no JSON', 'once upon a time'],
    ['empty', ''],
    ['null', 'null'],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['half of one', TEXT.slice(0, 40)],
    ['half a character', TEXT.replace(SCOPE, '\\ud800')],
    ['a member of another type', toChanged({ scope: 1 })],
    ['secrets of another type', toChanged({ secrets: { a: 1 } })],
    ['no secrets', toChanged({ secrets: null })],
    ['a list of secrets', toChanged({ secrets: ['a'] })],
    ['a secret without a reference', toChanged({ secrets: { '.a': [] } })],
    ['a secret with more than a fingerprint', toChanged({ secrets: { '.a': ['env A', 'x', 'y'] } })],
    ['a reference of another type', toChanged({ secrets: { '.a': [1] } })],
    ['longer than a parameter can be', TEXT.padEnd(4_097)],
    ['a seal of another type', toChanged({ mac: 1 })],
  ])('unreadable: %s', (_what, text) => {
    expect(parse(text)).toBe('unreadable')
  })

  test.each([2, '1', null, 0])('of another version: %j', (v) => {
    expect(parse(toChanged({ v }))).toBe('version')
  })

  test('in another place than its name says', () => {
    expect(parseRecord(REGION, { ...toStored(DRAFT, TEXT), name: toParameterName('other') }, KEY)).toBe('unreadable')
  })

  test('in another region than it was sealed for', () => {
    expect(parse(TEXT, KEY, 'cn-shanghai')).toBe('tampered')
  })

  test.each([
    ['scope', { scope: 'acme/others' }],
    ['digest', { digest: 'f' }],
    ['date', { updated: 'later' }],
    ['secret', { secrets: {} }],
    ['reference', { secrets: { '.DingTalkClientSecret': ['env OTHER'] } }],
    ['additional member', { more: true }],
  ])('tampered with: another %s', (_what, members) => {
    expect(parse(toChanged(members))).toBe('tampered')
  })

  test.each([
    ['a number without end', '1e999'],
    ['a thousand levels', `${'['.repeat(1_500)}${']'.repeat(1_500)}`],
  ])('tampered with: an additional member of %s', (_what, json) => {
    const text = toChanged({ more: 0 }).replace('"more":0', `"more":${json}`)
    expect(parse(text)).toBe('tampered')
    expect(parse(text, OTHER_KEY)).toMatchObject({ secrets: 'other-key' })
    expect(parseRecord(REGION, toStored(DRAFT, text), undefined)).toMatchObject({ secrets: 'unkeyed' })
  })

  const ORIGINAL = parse(TEXT)
  const isHarmless = (parsed: ReturnType<typeof parse>): boolean =>
    typeof parsed === 'string' || (parsed as ChatRecord).secrets !== 'trusted' || isSame(parsed)
  const isSame = (parsed: unknown): boolean => JSON.stringify(parsed) === JSON.stringify(ORIGINAL)
  const edits = (at: number, put: string) => [
    TEXT.slice(0, at) + put + TEXT.slice(at + 1),
    TEXT.slice(0, at) + put + TEXT.slice(at),
    TEXT.slice(0, at) + TEXT.slice(at + 1),
  ]

  test('no change of a single character gives a trusted record that differs', () => {
    const characters = fc.oneof(fc.constantFrom(...' \\"{}[]:,0123456789abcdefuv', '运'), fc.string({ maxLength: 1 }))
    const check = (at: number, put: string) => edits(at, put).every((text) => isHarmless(parse(text)))
    fc.assert(fc.property(fc.nat(TEXT.length - 1), characters, check), { numRuns: 2_000 })
  })

  test('nor does flipping the lowest bit of any of them', () => {
    const flip = (at: number) => String.fromCharCode(TEXT.charCodeAt(at) ^ 1)
    for (let at = 0; at < TEXT.length; at += 1) {
      expect(isHarmless(parse(TEXT.slice(0, at) + flip(at) + TEXT.slice(at + 1)))).toBe(true)
    }
  })
})

describe('the name of a parameter', () => {
  test('obeys the rules of the Parameter Store whatever the configuration is called', () => {
    const check = (name: string) => expect(toParameterName(name)).toMatch(/^\/chat-sync\/[0-9a-f]{16}$/)
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), check))
  })

  test('is another for another name', () => {
    expect(toParameterName('ops')).not.toBe(toParameterName('Ops'))
  })
})
