import { describe, expect, test } from '@jest/globals'
import { toPull, toReview } from '../../../support/github-pulls.ts'
import { expectUnavailable, useGitHub } from '../../../support/github-rig.ts'

const SHA = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const AT = Date.parse('2026-01-01T00:00:00Z')
const rig = useGitHub()

describe('listMergedPulls', () => {
  const list = async (pulls: readonly ReturnType<typeof toPull>[], shas: readonly string[] = [SHA]) => {
    rig.server.state.pulls.set(SHA, [...pulls])
    return (await rig.forge.listMergedPulls(shas, 'main')).map(({ number }) => number)
  }

  test('the one whose merge made the commit', async () => {
    expect(await list([toPull(3, OTHER), toPull(4, SHA), toPull(5, SHA, null), toPull(6, null)])).toEqual([4])
  })

  test('none for a commit that was pushed, or only stands in a pull request', async () => {
    expect(await list([])).toEqual([])
    expect(await list([toPull(3, OTHER), toPull(5, SHA, null)])).toEqual([])
  })

  test('not one that was merged into another branch', async () => {
    expect(await list([toPull(3, SHA, undefined, { base: 'feature' }), toPull(4, SHA)])).toEqual([4])
  })

  test('all of several, behind a page of others, each once', async () => {
    const others = Array.from({ length: 110 }, (_, index) => toPull(index + 10, OTHER))
    rig.server.state.pulls.set(OTHER, [toPull(500, SHA), toPull(7, OTHER)])
    expect(await list([...others, toPull(500, SHA), toPull(4, SHA)], [OTHER, SHA])).toEqual([4, 7, 500])
  })

  test('what is told of one', async () => {
    const more = { headSha: OTHER, headRepository: null, author: 'mona' }
    rig.server.state.pulls.set(SHA, [toPull(4, SHA, undefined, more)])
    expect(await rig.forge.listMergedPulls([SHA], 'main')).toEqual([
      { number: 4, isOpen: false, mergedAt: AT, mergeSha: SHA, headSha: OTHER, baseBranch: 'main', author: 'mona' },
    ])
  })

  test('in the order of their numbers, without what is no pull request', async () => {
    const body = [toPull(12, SHA), null, 'x', { ...toPull(3, SHA), number: '3' }, toPull(5, SHA), toPull(100, SHA)]
    rig.server.faults.push({ on: /pulls$/, fault: { status: 200 }, body })
    expect(await list([])).toEqual([5, 12, 100])
  })

  test('none is asked for where one of the commits is none', async () => {
    await expectUnavailable(rig.forge.listMergedPulls([SHA, 'main'], 'main'), { task: 'approval', isUnasked: true })
    expect(await rig.forge.listMergedPulls([], 'main', { mayBeEarly: true })).toEqual([])
    expect(rig.server.calls).toEqual([])
  })

  test('one commit after the other is asked once where it is not early', async () => {
    rig.server.state.pulls.set(OTHER, []).set(SHA, [])
    for (const options of [undefined, {}, { mayBeEarly: false }]) {
      expect(await rig.forge.listMergedPulls([OTHER, SHA], 'main', options)).toEqual([])
    }
    expect([rig.server.calls.length, rig.clock.pauses]).toEqual([6, []])
  })

  test('asked again while it may be early, and for no longer than half a minute', async () => {
    rig.server.state.pulls.set(OTHER, []).set(SHA, [])
    expect(await rig.forge.listMergedPulls([OTHER, SHA], 'main', { mayBeEarly: true })).toEqual([])
    expect(rig.server.calls.filter(({ path }) => path.includes(OTHER))).toHaveLength(1)
    expect(rig.clock.pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(30_000)
    expect(rig.clock.pauses.length).toBeGreaterThanOrEqual(5)
  })

  test('found while it is asked again', async () => {
    rig.server.state.pulls.set(SHA, [toPull(3, OTHER), toPull(4, SHA)])
    rig.server.faults.push({ on: /pulls$/, times: 2, fault: { status: 200 }, body: [] })
    expect(await rig.forge.listMergedPulls([SHA], 'main', { mayBeEarly: true })).toHaveLength(1)
    expect(rig.clock.pauses).toHaveLength(2)
  })

  test('a commit that GitHub does not know', async () => {
    await expectUnavailable(rig.forge.listMergedPulls([OTHER], 'main'), { task: 'approval', status: 422 })
  })
})

describe('readPull', () => {
  test('open, merged, and none', async () => {
    rig.server.state.openPulls.set(7, toPull(7, null, null, { headSha: OTHER, headRepository: 'mallory/chat' }))
    rig.server.state.pulls.set(SHA, [toPull(4, SHA)])
    expect(await rig.forge.readPull(7)).toEqual({
      number: 7,
      isOpen: true,
      headSha: OTHER,
      headRepository: 'mallory/chat',
      baseBranch: 'main',
      author: 'octocat',
    })
    expect(await rig.forge.readPull(4)).toMatchObject({ isOpen: false, mergedAt: AT, mergeSha: SHA })
    expect(await rig.forge.readPull(8)).toBeUndefined()
  })

  test('what is no pull request', async () => {
    rig.server.faults.push({ on: /pulls/, fault: { status: 200 }, body: { number: '7' } })
    await expectUnavailable(rig.forge.readPull(7), { task: 'pull-request', status: 200 })
  })
})

describe('listApprovals', () => {
  test('with the right to write of now, asked once a person', async () => {
    const { reviews, permissions } = rig.server.state
    permissions.set('ada', 'write').set('bob', 'read').set('cleo', 'admin')
    reviews.set(7, [
      toReview('ada'),
      toReview('bob', 'APPROVED', '2026-01-02T00:00:00Z'),
      toReview('ada', 'APPROVED', '2026-01-03T00:00:00Z'),
      ...['CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING'].map((state) => toReview('cleo', state)),
      toReview('cleo', 'APPROVED', null),
      toReview(null),
      toReview('mallory'),
    ])
    const day = 24 * 60 * 60 * 1000
    expect(await rig.forge.listApprovals(7)).toEqual([
      { submittedAt: AT, mayWrite: true },
      { submittedAt: AT + day, mayWrite: false },
      { submittedAt: AT + 2 * day, mayWrite: true },
      { submittedAt: AT, mayWrite: false },
      { submittedAt: AT, mayWrite: false },
    ])
    expect(rig.server.calls.filter(({ path }) => path.endsWith('/permission'))).toHaveLength(3)
  })

  test.each([
    ['admin', true],
    ['maintain', true],
    ['write', true],
    ['triage', false],
    ['read', false],
    ['none', false],
    ['', false],
  ])('of somebody who may %j: %p', async (permission, mayWrite) => {
    rig.server.state.permissions.set('ada', permission)
    rig.server.state.reviews.set(7, [toReview('ada')])
    expect(await rig.forge.listApprovals(7)).toEqual([{ submittedAt: AT, mayWrite }])
  })

  test('a right that cannot be asked for is not guessed', async () => {
    rig.server.state.reviews.set(7, [toReview('ada')])
    rig.server.faults.push({ on: /permission/, fault: { status: 403 } })
    await expectUnavailable(rig.forge.listApprovals(7), { task: 'approval', status: 403 })
  })
})
