import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../../src/model/desired.ts'
import type { Plan } from '../../../../src/model/plan.ts'
import type { Fingerprinter } from '../../../../src/model/policy.ts'
import { Secret, SecretReference } from '../../../../src/model/secret.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { toListSent, toPlainDigest, toReceipt } from '../../../../src/stages/plan/receipt.ts'
import { KEY, SCOPE, toDesired, toLive, toLookup, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const PLACE = { scope: SCOPE, accountId: '1000000000000001' }
const desired = toDesired('a')
const planOf = (live = toLive('a', { ramRole: 'Old' }), wanted = desired): Plan =>
  toPlan([wanted, toDesired('b')], toWorld([live], [toRecord(desired)]), toPolicy())
const listSent = (
  wanted: readonly Desired[] = [desired, toDesired('b')],
  fingerprinter: Fingerprinter | undefined = KEY,
) => toListSent(wanted, fingerprinter, toLookup())
const digestOf = (plan: Plan, place: Parameters<typeof toReceipt>[1] = PLACE, sign = KEY.toReceipt) =>
  toReceipt(plan, place, sign, listSent()).digest

describe('the digest of a plan', () => {
  test('is the same for the same plan, keyed and marked as such', () => {
    expect(digestOf(planOf())).toBe(digestOf(planOf()))
    expect(digestOf(planOf())).toMatch(/^hmac:[\w-]{43}$/)
    expect(digestOf(planOf(), PLACE, toPlainDigest)).toMatch(/^sha256:[\w-]{43}$/)
  })

  test('does not depend on where the file has its entries', () => {
    const moved = { ...desired, position: { ...desired.position, line: 99 } }
    expect(digestOf(planOf(undefined, moved))).toBe(digestOf(planOf()))
  })

  test.each([
    ['a role', () => planOf(toLive('a', { ramRole: 'Another' }))],
    ['the date it rests on', () => planOf(toLive('a', { ramRole: 'Old', updatedDate: 'later' }))],
    ['a wanted field', () => planOf(undefined, toDesired('a', { ramRole: 'New' }))],
    [
      'a further change',
      () => toPlan([desired], toWorld([toLive('a', { ramRole: 'Old' })], [toRecord(desired)]), toPolicy()),
    ],
    [
      'a secret state',
      () =>
        toPlan(
          [desired, toDesired('b')],
          toWorld([toLive('a', { ramRole: 'Old' })], [toRecord(desired)]),
          toPolicy({ lookup: () => new Secret('rotated-value') }),
        ),
    ],
  ])('changes with %s', (_what, make) => {
    expect(digestOf(make())).not.toBe(digestOf(planOf()))
  })

  test('is worth nothing for another scope or account', () => {
    const plan = planOf()
    const digests = [
      PLACE,
      { scope: 'acme/others', accountId: PLACE.accountId },
      { scope: SCOPE, accountId: '2' },
      { scope: SCOPE },
    ]
    expect(new Set(digests.map((place) => digestOf(plan, place))).size).toBe(4)
  })
})

describe('the digest of a limited plan', () => {
  const limitedTo = (...only: readonly string[]) => digestOf(planOf(), { ...PLACE, only })

  test('tells what it is limited to, in whatever order', () => {
    const digests = [limitedTo(), limitedTo('a'), limitedTo('b'), limitedTo('a', 'b'), limitedTo('b', 'a')]
    expect(digests[4]).toBe(digests[3])
    expect(new Set(digests).size).toBe(4)
  })

  test('is that of all where it is limited to none', () => {
    expect(limitedTo()).toBe(digestOf(planOf()))
  })
})

describe('the secrets that a change would send', () => {
  const toNamed = (name: string, source: 'env' | 'parameter' = 'env') =>
    toDesired('a', {
      configuration: { DingTalkClientSecret: new SecretReference(source, name, desired.position) },
    })
  const digestFor = (wanted: Desired, fingerprinter: Fingerprinter | undefined, lookup = toLookup()) => {
    const plan = toPlan([wanted], toWorld([], []), toPolicy({ lookup }))
    return toReceipt(plan, PLACE, KEY.toReceipt, toListSent([wanted], fingerprinter, lookup)).digest
  }

  test.each([
    ['another variable', toNamed('OOS_CHAT_SECRET_B')],
    ['a parameter in its place', toNamed('OOS_CHAT_SECRET_A', 'parameter')],
  ])('count by what they refer to, with a key or without: %s', (_what, other) => {
    const first = toNamed('OOS_CHAT_SECRET_A')
    for (const key of [KEY, undefined]) expect(digestFor(other, key)).not.toBe(digestFor(first, key))
  })

  test('count by their values, with a key', () => {
    const wanted = toNamed('OOS_CHAT_SECRET_A')
    const other = () => new Secret('another-value')
    expect(digestFor(wanted, KEY, other)).not.toBe(digestFor(wanted, KEY))
    expect(digestFor(wanted, undefined, other)).toBe(digestFor(wanted, undefined))
  })

  test.each([
    ['create', [], []],
    ['update', [toLive('a', { ramRole: 'Old' })], [toRecord(desired)]],
    ['replace', [toLive('a', { type: 'WeChat' })], [toRecord(desired)]],
    // An adoption sends them where there is a key: what the live object has is not known.
    ['adopt', [toLive('a')], []],
  ])('are all that the file has, for: %s', (action, live, records) => {
    const { changes } = toPlan([desired], toWorld(live, records), toPolicy())
    const mark = toRecord(desired).fingerprints['configuration.DingTalkClientSecret']
    expect(changes.map((change) => [change.action, listSent()(change)])).toEqual([
      [action, [['configuration.DingTalkClientSecret', 'fromEnv OOS_CHAT_SECRET_A', mark]]],
    ])
  })

  test.each([
    ['delete', [], [toRecord(desired)], {}],
    ['release', [], [toRecord(desired)], { removed: [desired] }],
    ['adopt', [desired], [], { fingerprinter: undefined }],
  ])('are none where nothing is sent: %s', (action, wanted, records, members) => {
    const { changes } = toPlan(wanted, toWorld([toLive('a')], records), toPolicy(members))
    expect(changes.map((change) => [change.action, listSent()(change)])).toEqual([[action, []]])
  })
})
