import { describe, expect, test } from '@jest/globals'
import { expectUnavailable, useCodeup } from '../../../support/codeup-rig.ts'
import { type CodeupRequest, PERSON, toRequest } from '../../../support/codeup-state.ts'

const SHA = 'a'.repeat(40)
const OTHER = 'c'.repeat(40)
const HOUR_MS = 3_600_000
const rig = useCodeup()

/** A merge request that was merged by a commit, an hour after it was opened. */
const merge = (number: number, others: Partial<CodeupRequest> = {}, sha = SHA) => {
  const { state } = rig.server
  const ms = state.nowMs + HOUR_MS
  state.history.set(sha, { ms })
  const updateTime = new Date(ms + 1000).toISOString()
  const merged = { status: 'MERGED', mergedRevision: sha, updateTime }
  state.requests.set(number, toRequest(state, number, { ...merged, ...others }))
}
const list = async (...shas: readonly string[]) =>
  (await rig.forge.listMergedPulls(shas, 'main')).map(({ number }) => number)

describe('merge requests of commits', () => {
  const fill = () => {
    merge(9)
    merge(7, {}, OTHER)
    merge(8, { status: 'UNDER_REVIEW', mergedRevision: null })
    merge(10, { targetBranch: 'release' })
    merge(11, { targetProjectId: 4242 })
    merge(12, {}, 'd'.repeat(40))
  }

  test('are those that were merged by them into the branch, each once', async () => {
    fill()
    expect(await list(OTHER, SHA)).toEqual([7, 9])
  })

  test('are found where the list tells less of them, each read once', async () => {
    fill()
    rig.server.state.unlisted = ['targetBranch', 'mergedRevision', 'targetProjectId', 'status']
    expect(await list(SHA)).toEqual([9])
    expect(await list(OTHER)).toEqual([7])
    const paths = rig.server.calls.map(({ path }) => path).filter((path) => /changeRequests/.test(path))
    expect(new Set(paths).size).toBe(paths.length)
  })

  test('are asked for again while Codeup may not know of them yet', async () => {
    expect(await list(SHA)).toEqual([])
    expect(rig.clock.pauses).toEqual([])
    expect(await rig.forge.listMergedPulls([SHA], 'main', { mayBeEarly: true })).toEqual([])
    expect(rig.clock.pauses.length).toBeGreaterThanOrEqual(5)
    merge(9)
    expect(await rig.forge.listMergedPulls([SHA], 'main', { mayBeEarly: true })).toMatchObject([{ number: 9 }])
  })
})

describe('a merge request', () => {
  test('is told as it is', async () => {
    merge(7)
    expect(await rig.forge.readPull(7)).toEqual({
      number: 7,
      isOpen: false,
      mergedAt: rig.server.state.nowMs + HOUR_MS,
      mergeSha: SHA,
      headSha: 'b'.repeat(40),
      baseBranch: 'main',
      author: PERSON.username,
    })
  })

  test('was merged no later than it changed last, whatever its commit says', async () => {
    const updateTime = new Date(rig.server.state.nowMs + 1000).toISOString()
    merge(7, { updateTime })
    expect(await rig.forge.readPull(7)).toMatchObject({ mergedAt: Date.parse(updateTime) })
  })

  test.each([
    ['UNDER_DEV', true],
    ['TO_BE_MERGED', true],
    ['CLOSED', false],
  ])('that is %s: open %p', async (status, isOpen) => {
    merge(7, { status, mergedRevision: null })
    expect(await rig.forge.readPull(7)).toMatchObject({ isOpen })
  })

  test('in a state that nobody knows is a failure, and one that is not there is none', async () => {
    merge(7, { status: 'NEW' })
    await expectUnavailable(rig.forge.readPull(7), { task: 'pull-request', status: 200 })
    expect(await rig.forge.readPull(8)).toBeUndefined()
  })
})

describe('approvals', () => {
  const review = (reviewOpinionStatus: string, reviewTime: string | null) => ({ reviewOpinionStatus, reviewTime })

  test('are those that passed it, each with its moment', async () => {
    const reviewTime = '2026-11-01T00:30:00.000Z'
    merge(7, { reviewers: [review('PASS', reviewTime), review('NOT_PASS', reviewTime), review('PENDING', null)] })
    expect(await rig.forge.listApprovals(7)).toEqual([{ submittedAt: Date.parse(reviewTime), mayWrite: true }])
  })

  test('without a moment are a failure: nobody can tell what stood there', async () => {
    merge(7, { reviewers: [review('PASS', null)] })
    await expectUnavailable(rig.forge.listApprovals(7), { task: 'approval', status: 200 })
  })
})
