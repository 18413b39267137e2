import { describe, expect, test } from '@jest/globals'
import { NO_EVENT, type RunEvent } from '../../../src/model/event.ts'
import { CodedError, type FailureDetail } from '../../../src/model/failure.ts'
import type { Forge } from '../../../src/ports.ts'
import { createReview, type ReviewSource } from '../../../src/run/review.ts'
import { CallScript, failWith } from '../../support/call-script.ts'
import { createMemoryForge } from '../../support/memory-forge.ts'
import { MARKER, NOON, SEAL, toCreation, toSealedComment, toSealedReceipt } from './sealed-comments.ts'

const HOUR_MS = 3_600_000
const RECEIPT = toSealedReceipt([toCreation('cn-hangzhou/a')])
const SETTLED = { ...RECEIPT, isSettled: true }
const PUSH = { ...NO_EVENT, name: 'push', branch: 'main', sha: 'c4' }

/** A branch of which each commit merged the pull request of its number, an hour after our comment was written there. */
const openHistory = (event: RunEvent = PUSH, source: Partial<ReviewSource> = {}) => {
  const memory = createMemoryForge()
  for (const number of [1, 2, 3, 4]) {
    memory.commits.push({ sha: `c${number}`, ms: NOON + HOUR_MS, pulls: [number] })
    memory.pulls.set(number, { number, isOpen: false, mergedAt: NOON + HOUR_MS })
    memory.comments.set(number, toSealedComment(number, RECEIPT))
  }
  memory.nowMs = NOON + 2 * HOUR_MS
  const script = new CallScript()
  const { forge } = memory
  const recorded: Forge = {
    ...forge,
    readComments: (pull, marker) => script.run(`comment ${pull} ${marker}`, () => forge.readComments(pull, marker)),
    listApprovals: (pull) => script.run(`approvals ${pull}`, () => forge.listApprovals(pull)),
    listPushed: (before, after) => script.run(`pushed ${before} ${after}`, () => forge.listPushed(before, after)),
    listEarlier: (...asked) => script.run(`earlier ${asked.join(' ')}`, () => forge.listEarlier(...asked)),
    listMergedPulls: (shas, ...asked) =>
      script.run(`pulls ${shas} ${JSON.stringify(asked)}`, () => forge.listMergedPulls(shas, ...asked)),
    now: () => forge.now(),
  }
  const standard = { marker: MARKER, seal: SEAL, clock: { now: () => 0 }, mayBeEarly: true }
  const review = createReview({ forge: recorded, event, ...standard, ...source })
  if (review === undefined) throw new Error('a push is for a commit')
  return { memory, script, review, calls: script.calls }
}

const toMerged = (number: number) => ({ number, isOpen: false, mergedAt: NOON + HOUR_MS })
const toRead = (number: number) => [`comment ${number} marker`, `approvals ${number}`]
const toAsked = (sha: string) => `pulls ${sha} ["main",{}]`
const OWN = 'pulls c4 ["main",{"mayBeEarly":true}]'
const SINCE = NOON + 2 * HOUR_MS - 24 * HOUR_MS

test.each([
  ['of a pull request', { ...NO_EVENT, sha: 'c4' }],
  ['of no commit', { ...NO_EVENT, branch: 'main' }],
])('a run %s has no reviews', (_what, event) => {
  const { forge } = createMemoryForge()
  const source = { forge, event, marker: MARKER, seal: SEAL, clock: { now: () => 0 }, mayBeEarly: true }
  expect(createReview(source)).toBeUndefined()
})

describe('what a run merged', () => {
  test('is its commit, where nothing tells where a push began; nothing is asked twice', async () => {
    const { review, calls } = openHistory()
    const read = [await review.readOwn(), await review.readOwn()]
    expect(read).toStrictEqual([0, 1].map(() => [{ pull: toMerged(4), receipt: RECEIPT }]))
    expect(calls).toEqual([OWN, ...toRead(4)])
  })

  test('is every commit of a push', async () => {
    const { review, calls } = openHistory({ ...PUSH, before: 'c2' }, { mayBeEarly: false })
    expect((await review.readOwn()).map(({ pull }) => pull.number)).toEqual([3, 4])
    expect(calls).toEqual(['pushed c2 c4', 'pulls c3,c4 ["main",{"mayBeEarly":false}]', ...toRead(3), ...toRead(4)])
  })

  test('is the last commit, where those that the push replaced are gone', async () => {
    const { review, script } = openHistory({ ...PUSH, before: 'gone' })
    script.on('pushed gone c4', failWith({ code: 'GITHUB_UNAVAILABLE', task: 'commits', status: 404 }))
    expect((await review.readOwn()).map(({ pull }) => pull.number)).toEqual([4])
  })

  test.each<FailureDetail>([
    { code: 'GITHUB_UNAVAILABLE', task: 'commits', status: 503 },
    { code: 'GITLAB_UNAVAILABLE', task: 'commits', status: 404 },
  ])('is unknown after any other failure: %o', async (detail) => {
    const { review, script } = openHistory({ ...PUSH, before: 'c2' })
    script.on('pushed c2 c4', failWith(detail))
    await expect(review.readOwn()).rejects.toEqual(new CodedError(detail))
  })

  test('is unknown where the program fails', async () => {
    const { review, script } = openHistory({ ...PUSH, before: 'c2' })
    script.on('pushed c2 c4', () => Promise.reject(new TypeError('odd')))
    await expect(review.readOwn()).rejects.toEqual(new TypeError('odd'))
  })
})

describe('a merge has a plan that', () => {
  test('does not count, and why', async () => {
    const { review, memory, calls } = openHistory({ ...PUSH, before: '' })
    memory.comments.delete(1)
    memory.comments.set(2, toSealedComment(3, RECEIPT))
    memory.pulls.set(3, { number: 3, isOpen: false, mergedAt: NOON - 1 })
    memory.approvals.set(4, [{ submittedAt: NOON - 1, mayWrite: true }])
    const [since, early] = ['2026-01-01T12:00:00.000Z', '2026-01-01T11:59:59.999Z']
    expect(await review.readOwn()).toEqual([
      { pull: toMerged(1), fault: { pull: 1, why: 'no-comment' } },
      { pull: toMerged(2), fault: { pull: 2, why: 'unsealed' } },
      {
        pull: { number: 3, isOpen: false, mergedAt: NOON - 1 },
        receipt: RECEIPT,
        fault: { pull: 3, why: 'after-merge', since, merged: early },
      },
      { pull: toMerged(4), receipt: RECEIPT, fault: { pull: 4, why: 'after-review', since, reviewed: early } },
    ])
    // Approvals are asked for only where the time of the merge leaves that open.
    expect(calls.filter((call) => call.startsWith('approvals'))).toEqual(['approvals 4'])
  })

  test('counts for nothing without a key', async () => {
    const { review } = openHistory(PUSH, { seal: undefined })
    expect(await review.readOwn()).toEqual([{ pull: toMerged(4), fault: { pull: 4, why: 'unsealed' } }])
  })
})

describe('what was merged before', () => {
  test('is asked for commit by commit, for a day back from the clock of the forge', async () => {
    const { review, calls } = openHistory({ ...PUSH, before: 'c2' })
    expect((await review.readEarlier()).map(({ pull }) => pull.number)).toEqual([2, 1])
    expect(calls.slice(6)).toEqual([`earlier c3 20 ${SINCE}`, toAsked('c2'), ...toRead(2), toAsked('c1'), ...toRead(1)])
    await review.readEarlier()
    expect(calls).toHaveLength(13)
  })

  test('by our clock, where that of the forge is not known, and from the last commit of a push without any', async () => {
    const { forge } = createMemoryForge()
    const asked: unknown[] = []
    const review = createReview({
      forge: {
        ...forge,
        now: () => undefined,
        listEarlier: async (...given) => {
          asked.push(given)
          return []
        },
      },
      event: { ...PUSH, before: 'c9' },
      marker: MARKER,
      seal: SEAL,
      clock: { now: () => 25 * HOUR_MS },
      mayBeEarly: false,
    })
    expect(await review?.readEarlier()).toEqual([])
    expect(asked).toEqual([['c4', 20, HOUR_MS]])
  })

  test('is nothing, once an apply of the push has left nothing to do', async () => {
    const { review, memory, calls } = openHistory()
    memory.comments.set(4, toSealedComment(4, SETTLED))
    expect(await review.readEarlier()).toEqual([])
    expect(calls).toEqual([OWN, ...toRead(4)])
  })

  test('ends with the last one of which an apply left nothing to do', async () => {
    const { review, memory } = openHistory()
    memory.comments.set(3, { ...toSealedComment(3, RECEIPT), body: 'by hand' })
    memory.comments.set(2, toSealedComment(2, SETTLED))
    expect((await review.readEarlier()).map(({ pull, receipt }) => [pull.number, receipt?.isSettled])).toEqual([
      [3, undefined],
      [2, true],
    ])
  })
})
