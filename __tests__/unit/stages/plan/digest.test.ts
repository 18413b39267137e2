import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../../src/model/desired.ts'
import { isUpToDate, toDesiredDigest } from '../../../../src/stages/plan/proof.ts'
import { reference, toDesired, toLive, toRecord } from '../../../support/models.ts'

const FULL = toDesired('a', { resourceGroupId: 'rg-1', ignore: ['ramRole', 'configuration.BotName'] })
const withConfiguration = (configuration: NonNullable<Desired['configuration']>): Desired => ({
  ...FULL,
  configuration,
})

describe('the digest of what the file wants', () => {
  test('is the same in every version of this program, or every object would be read again', () => {
    expect(toDesiredDigest(FULL)).toBe('IL0IoE9uIde55mnRgbrkIA')
  })

  test.each<readonly [string, Desired]>([
    ['type', { ...FULL, type: 'WeChat' }],
    ['role', { ...FULL, ramRole: 'Other' }],
    ['resource group', { ...FULL, resourceGroupId: 'rg-2' }],
    ['value', withConfiguration({ ...FULL.configuration, DingTalkClientId: 'ding2' })],
    ['reference', withConfiguration({ ...FULL.configuration, DingTalkClientSecret: reference('X') })],
    ['secret', withConfiguration({ ...FULL.configuration, Token: reference('OOS_CHAT_SECRET_B') })],
    ['field that is left to others', { ...FULL, ignore: ['ramRole'] }],
  ])('changes with another %s', (_what, desired) => {
    expect(toDesiredDigest(desired)).not.toBe(toDesiredDigest(FULL))
  })

  test('tells no configuration from an empty one', () => {
    const { configuration: _, ...without } = FULL
    expect(toDesiredDigest(without)).not.toBe(toDesiredDigest(withConfiguration({})))
  })

  test.each<readonly [string, Desired]>([
    ['its place in the file', { ...FULL, position: { ...FULL.position, line: 99 } }],
    ['the order of what is left to others', { ...FULL, ignore: [...FULL.ignore].reverse() }],
    ['secretVersion, which has a place of its own', { ...FULL, secretVersion: '2' }],
  ])('does not change with %s', (_what, desired) => {
    expect(toDesiredDigest(desired)).toBe(toDesiredDigest(FULL))
  })
})

describe('a record is up to date', () => {
  const record = toRecord(FULL)

  test('where the file and the live object are as they were', () => {
    expect(isUpToDate(record, FULL, toLive('a'), undefined)).toBe(true)
  })

  test('not where the live object was written since', () => {
    expect(isUpToDate(record, FULL, toLive('a', { updatedDate: 'later' }), undefined)).toBe(false)
  })

  test('not where the file wants something else', () => {
    expect(isUpToDate(record, { ...FULL, ramRole: 'Other' }, toLive('a'), undefined)).toBe(false)
  })
})
