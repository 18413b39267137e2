import { describe, expect, test } from '@jest/globals'
import { AMBIGUOUS, failWith, first, loseAnswer, toRejected } from '../../../support/call-script.ts'
import { toDesired, toLive, toRecord } from '../../../support/models.ts'
import { rehearse } from '../../../support/rehearsal.ts'

const OLD = toDesired('ops')
const NEW = toDesired('ops-team')
const OTHER = toDesired('other', { configuration: { X: 1 } })
const [LOST = toRejected('none')] = AMBIGUOUS

const MAX_DELETIONS = { text: '9', amount: 9, unit: 'count' } as const

/** A rename, beside a deletion that has nothing to do with it. */
const rename = () =>
  rehearse({
    desired: [NEW],
    live: [toLive('ops'), toLive('other', { configuration: { X: 1 } })],
    records: [toRecord(OLD), toRecord(OTHER)],
    policy: { maxDeletions: MAX_DELETIONS },
  })

const HELD = { outcome: 'not-reached', requestIds: [], failure: { code: 'RENAME_INCOMPLETE', name: 'ops-team' } }

describe('the old name of a rename', () => {
  test('is deleted once the new one is done', async () => {
    const { apply, chat } = rename()
    expect((await apply()).results.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'applied'])
    expect([...chat.objects.keys()]).toEqual(['cn-hangzhou/ops-team'])
  })

  test.each(['QuotaExceeded', 'Forbidden.RAM', 'InvalidParameter'])('stays where that is refused: %s', async (code) => {
    const { apply, chat } = rename()
    chat.script.on('create ops-team', failWith(toRejected(code)))
    const { results } = await apply()
    expect(results.find(({ change }) => change.key.name === 'ops')).toMatchObject(HELD)
    // What has nothing to do with it goes on.
    expect([...chat.objects.keys()]).toEqual(['cn-hangzhou/ops'])
  })

  test('stays where the answer was lost, and reads do not show it', async () => {
    const { apply, chat } = rename()
    chat.script.on('create ops-team', failWith(LOST), failWith(LOST))
    const { results } = await apply()
    expect(results.map(({ outcome }) => outcome)).toEqual(['unknown', 'not-reached', 'applied'])
    expect(chat.objects.has('cn-hangzhou/ops')).toBe(true)
  })

  test('goes where the answer was lost, and a read showed it', async () => {
    const { apply, chat } = rename()
    chat.script.on('create ops-team', loseAnswer(LOST))
    const { results } = await apply()
    expect(results.map(({ outcome }) => outcome)).toEqual(['confirmed', 'applied', 'applied'])
    expect(chat.objects.has('cn-hangzhou/ops')).toBe(false)
  })

  test('stays where somebody else took the new one', async () => {
    const { apply, chat } = rename()
    const take = () => void chat.objects.set('cn-hangzhou/ops-team', toLive('ops-team', { type: 'WeChat' }))
    chat.script.on('create ops-team', first(take))
    const { results } = await apply()
    expect(results[0]?.outcome).not.toBe('applied')
    expect(results[1]).toMatchObject(HELD)
    expect(chat.objects.has('cn-hangzhou/ops')).toBe(true)
  })

  test('stays where no record of the new one could be kept', async () => {
    const { apply, chat } = rename()
    chat.script.on('save ops-team', failWith(toRejected('Forbidden.RAM')))
    const { results } = await apply()
    expect(results[0]).toMatchObject({ outcome: 'applied', failure: { code: 'RECORD_NOT_WRITTEN' } })
    expect(results[1]).toMatchObject(HELD)
    expect([...chat.objects.keys()].sort()).toEqual(['cn-hangzhou/ops', 'cn-hangzhou/ops-team'])
  })

  test('stays where the run is stopped between the two', async () => {
    const { apply, chat, stop } = rename()
    chat.script.on('save ops-team', first(stop))
    const { results } = await apply()
    expect(results[1]).toMatchObject({ outcome: 'not-reached', failure: { code: 'NOT_REACHED' } })
    expect(chat.objects.has('cn-hangzhou/ops')).toBe(true)
  })

  test('is no partner of a configuration of that name in another region', async () => {
    const elsewhere = toDesired('ops-team', { key: { region: 'cn-shanghai', name: 'ops-team' }, type: 'WeChat' })
    const { apply, chat } = rehearse({
      desired: [NEW, elsewhere],
      live: [toLive('ops')],
      records: [toRecord(OLD)],
      policy: { maxDeletions: MAX_DELETIONS },
    })
    // Only the second creation of that name succeeds.
    chat.script.on('create ops-team', failWith(toRejected('QuotaExceeded')))
    const { results } = await apply()
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'applied', 'not-reached'])
  })
})

test('without a pair a deletion waits for as many creations as could be deleted ones: one of two is enough for one', async () => {
  const { apply, chat } = rehearse({
    desired: [NEW, toDesired('ops-two')],
    live: [toLive('ops')],
    records: [toRecord(OLD)],
    policy: { maxDeletions: MAX_DELETIONS },
  })
  chat.script.on('create ops-team', failWith(toRejected('QuotaExceeded')))
  expect((await apply()).results.map(({ outcome }) => outcome)).toEqual(['failed', 'applied', 'applied'])
})
