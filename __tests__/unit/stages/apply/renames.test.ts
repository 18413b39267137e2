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

  test('stays where a limited plan leaves out the new one', async () => {
    const { applyOne, chat, plan } = rehearse({
      desired: [NEW],
      live: [toLive('ops')],
      records: [toRecord(OLD)],
      policy: { maxDeletions: MAX_DELETIONS, only: ['ops'] },
    })
    expect(await applyOne()).toStrictEqual({ change: plan.changes[0], ...HELD })
    expect(chat.script.calls).toEqual([])
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

describe('without a pair, what is deleted', () => {
  const TWO = toDesired('ops-two')
  const ELSEWHERE = toDesired('ops', { key: { region: 'cn-shanghai', name: 'ops' }, type: 'WeChat' })
  const SCENE = {
    desired: [NEW, TWO],
    live: [toLive('ops')],
    records: [toRecord(OLD)],
    policy: { maxDeletions: MAX_DELETIONS },
  }
  const refuse = failWith(toRejected('QuotaExceeded'))

  test('waits for as many creations as could be deleted ones: one of two is enough for one', async () => {
    const { apply, chat } = rehearse(SCENE)
    chat.script.on('create ops-team', refuse)
    expect((await apply()).results.map(({ outcome }) => outcome)).toEqual(['failed', 'applied', 'applied'])
  })

  test('stays where none of them is done, and the first that failed is named', async () => {
    const { apply, chat } = rehearse(SCENE)
    chat.script.on('create ops-team', refuse)
    chat.script.on('create ops-two', refuse)
    const { results } = await apply()
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'not-reached'])
    expect(results[2]?.failure).toStrictEqual({ code: 'RENAME_INCOMPLETE', name: 'ops-team', isGuess: true })
    expect([...chat.objects.keys()]).toEqual(['cn-hangzhou/ops'])
  })

  test('two of them: both stay where one of two creations is done, and the one that failed is named', async () => {
    const live = [toLive('ops'), toLive('ops-old')]
    const records = [toRecord(OLD), toRecord(toDesired('ops-old'))]
    const { apply, chat } = rehearse({ ...SCENE, live, records })
    chat.script.on('create ops-two', refuse)
    const { results } = await apply()
    expect(results.map(({ outcome }) => outcome)).toEqual(['applied', 'failed', 'not-reached', 'not-reached'])
    const failure = { code: 'RENAME_INCOMPLETE', name: 'ops-two', isGuess: true }
    expect(results.slice(2).map((result) => result.failure)).toStrictEqual([failure, failure])
  })

  test('stays where its name in another region is refused, which is named with its region', async () => {
    const { apply, chat } = rehearse({ ...SCENE, desired: [ELSEWHERE] })
    chat.script.on('create ops', refuse)
    const { results } = await apply()
    expect(results.map(({ outcome }) => outcome)).toEqual(['failed', 'not-reached'])
    expect(results[1]?.failure).toStrictEqual({ code: 'RENAME_INCOMPLETE', name: 'cn-shanghai/ops', isGuess: true })
  })

  test('goes where a limited plan leaves them out: nothing failed', async () => {
    const { apply, chat } = rehearse({ ...SCENE, policy: { ...SCENE.policy, only: ['ops'] } })
    expect((await apply()).results.map(({ outcome }) => outcome)).toEqual(['applied'])
    expect(chat.objects.size).toBe(0)
  })
})
