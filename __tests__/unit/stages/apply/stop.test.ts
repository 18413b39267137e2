import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { first, hang } from '../../../support/call-script.ts'
import { POSITION, toDesired, toLive, toRecord } from '../../../support/models.ts'
import { type Rehearsal, rehearse } from '../../../support/rehearsal.ts'

const adoptByRecord = () =>
  rehearse({ desired: [toDesired('a')], live: [toLive('a')], records: [], policy: { fingerprinter: undefined } })

const deleteGone = () => {
  const rehearsal = rehearse({ live: [toLive('a')], records: [toRecord(toDesired('a'))] })
  rehearsal.chat.objects.clear()
  return rehearsal
}

const release = () =>
  rehearse({
    live: [toLive('a')],
    records: [toRecord(toDesired('a'))],
    policy: { removed: [{ key: toDesired('a').key, position: POSITION }] },
  })

const create = () => rehearse({ desired: [toDesired('a'), toDesired('b')], records: [] })

describe('a run that is asked to stop while a change', () => {
  test.each([
    ['is an adoption by record alone', adoptByRecord],
    ['deletes what is gone already', deleteGone],
  ])('%s reads: no record is written any more, and the change counts as not reached', async (_what, start) => {
    const { chat, stop, applyOne, calls } = start()
    chat.script.on('get a', first(stop))
    expect(await applyOne()).toMatchObject({ outcome: 'not-reached', failure: { code: 'CANCELLED' } })
    await setImmediate()
    expect(calls).toEqual(['get a'])
  })

  test.each([
    ['is an adoption by record alone', 'save a', adoptByRecord],
    ['deletes what is gone already', 'forget a', deleteGone],
    ['is a release', 'forget a', release],
  ])('%s writes its record, which hangs: nobody knows whether it is done', async (_what, call, start) => {
    const rehearsal = start()
    stopAndHang(rehearsal, call)
    expect(await rehearsal.applyOne()).toMatchObject({ outcome: 'unknown', failure: { code: 'CANCELLED' } })
  })

  test.each([
    ['create a', 'unknown'],
    ['get a', 'unconfirmed'],
  ])('hangs in %s: it is %s, and the next one is not reached', async (call, outcome) => {
    const rehearsal = create()
    stopAndHang(rehearsal, call)
    const { results } = await rehearsal.apply()
    expect(results.map((result) => result.outcome)).toEqual([outcome, 'not-reached'])
  })
})

const stopAndHang = ({ chat, stop }: Rehearsal, call: string): void => {
  chat.script.on(call, (proceed) => {
    stop()
    return hang(proceed)
  })
}
