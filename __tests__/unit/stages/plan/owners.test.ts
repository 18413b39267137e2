import { describe, expect, test } from '@jest/globals'
import type { ChatRecord } from '../../../../src/model/record.ts'
import { checkScopes } from '../../../../src/stages/plan/owners.ts'
import { toDesired, toLive, toPolicy, toRecord, toWorld } from '../../../support/models.ts'

const OLD = { scope: 'acme/old' }
const OLDER = { scope: 'acme/older' }
const policy = toPolicy({ previousScopes: [OLD.scope, OLDER.scope] })

const toNotice = (previous: string, count: number) => ({
  code: 'SCOPE_TAKEN_OVER',
  severity: 'notice',
  previous,
  count,
})

/** What is told of live configurations of the file with these records. */
const noticesOf = (members: readonly Partial<ChatRecord>[], us = policy) => {
  const entries = members.map((_, at) => toDesired(`bot${at}`))
  const records = entries.map((entry, at) => toRecord(entry, members[at]))
  const live = entries.map(({ key }) => toLive(key.name))
  return checkScopes(entries, toWorld(live, records), us)
}

describe('scopes that are taken over', () => {
  test('are told once each, with the number of their records', () => {
    expect(noticesOf([OLD, {}, OLDER, OLD, OLD])).toEqual([toNotice('acme/old', 3), toNotice('acme/older', 1)])
  })

  test('are none where every record is of our scope, or of others’', () => {
    expect(noticesOf([{}, { scope: 'acme/others' }])).toEqual([])
  })

  test('are not told of what is not ours any more: made anew by hand, without a record, or in no file', () => {
    expect(noticesOf([{ ...OLD, createdDate: 'earlier' }])).toEqual([])
    const left = toWorld([toLive('a'), toLive('left')], [toRecord(toDesired('left'), OLD)])
    expect(checkScopes([toDesired('a')], left, policy)).toEqual([])
    expect(checkScopes([toDesired('a')], toWorld([toLive('a')]), policy)).toEqual([])
  })

  test('are not shown where they hold a secret', () => {
    const hidden = toPolicy({ previousScopes: ['hush'], holdsSecret: (text) => text === 'hush' })
    expect(noticesOf([{ scope: 'hush' }], hidden)).toEqual([toNotice('***', 1)])
  })
})
