import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../../src/model/desired.ts'
import type { Live } from '../../../../src/model/live.ts'
import { toPlan } from '../../../../src/stages/plan/plan.ts'
import { toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const CYRILLIC = '\u043eps'

/** What a plan says; all of `owned` has our record. */
const findingsOf = (desired: readonly Desired[], live: readonly Live[], owned: readonly string[] = []) => {
  const world = toWorld(
    live,
    owned.map((name) => toRecord(toDesired(name))),
  )
  const { findings } = toPlan(desired, world, toPolicy({ maxDeletions: { text: '9', amount: 9, unit: 'count' } }))
  return findings.map((finding): readonly unknown[] => {
    const { code, severity, key } = finding
    if (code === 'NAME_BY_CASE') return [severity, code, key?.name, finding.live, finding.isRename]
    return [severity, code, key?.name, ...(code === 'LIVE_CONFUSABLE' ? [finding.live, finding.place] : [])]
  })
}

describe('a name that differs in letter case alone from a live one', () => {
  test('is refused as a rename', () => {
    expect(findingsOf([toDesired('Ops')], [toLive('ops')], ['ops'])).toEqual([
      ['error', 'NAME_BY_CASE', 'Ops', 'ops', true],
    ])
  })

  test('is refused beside one of nobody’s, and beside one that stays', () => {
    expect(findingsOf([toDesired('Ops')], [toLive('ops')])).toEqual([['error', 'NAME_BY_CASE', 'Ops', 'ops', false]])
  })

  test.each([
    ['AI', 'ai'],
    ['Straße', 'STRASSE'],
    ['\u00e9', 'e\u0301'],
  ])('also in letters whose capitals look like others: %s, %s', (one, other) => {
    expect(findingsOf([toDesired(one)], [toLive(other)])).toEqual([['error', 'NAME_BY_CASE', one, other, false]])
  })

  test('is a warning where it is live itself: the service tells the two apart', () => {
    expect(findingsOf([toDesired('Ops')], [toLive('ops'), toLive('Ops')], ['Ops'])).toEqual([
      ['warning', 'LIVE_CONFUSABLE', 'Ops', 'ops', 1],
    ])
  })

  test('is nothing in another region', () => {
    const elsewhere = toLive('ops', { key: { region: 'cn-shanghai', name: 'ops' } })
    expect(findingsOf([toDesired('Ops')], [elsewhere])).toEqual([])
  })
})

test.each([
  ['in letter case', 'Ops', 'error', 'NAME_BY_CASE'],
  ['in a letter of another script', CYRILLIC, 'warning', 'LIVE_CONFUSABLE'],
])('a new name beside a live one: %s', (_what, name, severity, code) => {
  expect(findingsOf([toDesired(name)], [toLive('ops')]).map((found) => found.slice(0, 3))).toEqual([
    [severity, code, name],
  ])
})

describe('a name that looks like a live one', () => {
  test.each([CYRILLIC, '\uff4f\uff50\uff53', '0ps'.replace('0', '\u03bf')])('is a warning: %j', (name) => {
    expect(findingsOf([toDesired(name)], [toLive('ops')])).toEqual([['warning', 'LIVE_CONFUSABLE', name, 'ops', 1]])
  })

  test('is nothing where that one is in the files, too, or goes with this plan', () => {
    expect(findingsOf([toDesired('ops'), toDesired(CYRILLIC)], [toLive('ops')], ['ops'])).toEqual([])
    expect(findingsOf([toDesired('ops')], [toLive(CYRILLIC)], [CYRILLIC])).toEqual([])
  })

  test('says by which characters they differ', () => {
    const { findings } = toPlan([toDesired('ops')], toWorld([toLive('op\u0455')], []), toPolicy())
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'LIVE_CONFUSABLE', place: 3, codePoint: 'U+0073', otherCodePoint: 'U+0455' }),
    )
  })
})
