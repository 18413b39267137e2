import { describe, expect, test } from '@jest/globals'
import { useGitLab } from '../../../support/gitlab-rig.ts'
import { BOT, PERSON, REPOSITORY, toMerged, toNote } from '../../../support/gitlab-state.ts'

const SHA = 'a'.repeat(40)
const OTHER = 'b'.repeat(40)
const rig = useGitLab()

const merge = (number: number, others = {}, sha = SHA) => {
  const { state } = rig.server
  state.mergeRequests.set(number, toMerged(number, sha, others))
  state.mergeRequestsOf.set(sha, [...(state.mergeRequestsOf.get(sha) ?? []), number])
}

describe('merge requests of commits', () => {
  test('are those that were merged by them into the branch, each once, with the token of a job', async () => {
    merge(9)
    merge(7, {}, OTHER)
    merge(8, { state: 'opened', merged_at: null })
    merge(10, { target_branch: 'release' })
    merge(11, { target_project_id: 4242 })
    merge(12, { merge_commit_sha: 'c'.repeat(40) })
    rig.server.state.mergeRequestsOf.set(OTHER, [7, 9])
    const found = await rig.reader.listMergedPulls([OTHER, SHA], 'main')
    expect(found.map(({ number }) => number)).toEqual([7, 9])
  })

  test.each([
    ['a squash', { merge_commit_sha: null, squash_commit_sha: SHA }],
    ['a fast-forward merge', { merge_commit_sha: null, sha: SHA }],
  ])('are known by the commit of %s', async (_how, others) => {
    merge(7, others)
    expect(await rig.reader.listMergedPulls([SHA], 'main')).toMatchObject([{ number: 7, mergeSha: SHA }])
  })

  test('are asked for again while GitLab may not know of them yet', async () => {
    expect(await rig.reader.listMergedPulls([SHA], 'main')).toEqual([])
    expect(rig.clock.pauses).toEqual([])
    expect(await rig.reader.listMergedPulls([SHA], 'main', { mayBeEarly: true })).toEqual([])
    const waited = rig.clock.pauses.reduce((sum, ms) => sum + ms, 0)
    expect(rig.clock.pauses.length).toBeGreaterThanOrEqual(5)
    expect(waited).toBeLessThanOrEqual(30_000)
  })
})

describe('a merge request', () => {
  test('is told as it is', async () => {
    merge(7)
    expect(await rig.reader.readPull(7)).toEqual({
      number: 7,
      isOpen: false,
      mergedAt: Date.parse('2026-11-02T00:00:00Z'),
      mergeSha: SHA,
      headSha: 'f'.repeat(40),
      headRepository: REPOSITORY,
      baseBranch: 'main',
      author: PERSON.username,
    })
  })

  test.each([
    ['of a fork', 77, '#77'],
    ['of a fork that was deleted', null, undefined],
  ])('%s does not come from this project', async (_what, source, head) => {
    merge(7, { source_project_id: source })
    expect((await rig.reader.readPull(7))?.headRepository).toBe(head)
  })

  test('that is not there is undefined', async () => {
    expect(await rig.reader.readPull(8)).toBeUndefined()
  })
})

test('approvals are what the system says, and what was not revoked, with the token of a job', async () => {
  const { state } = rig.server
  const [early, late] = ['2026-11-01T10:00:00.000Z', '2026-11-01T11:00:00.000Z']
  const say = (id: number, body: string, created_at: string, system = true) =>
    toNote(state, { id, username: `user-${id}` }, body, { system, created_at })
  state.notes.set(7, [
    say(1, 'approved this merge request', early),
    say(2, 'approved this merge request', early),
    say(2, 'unapproved this merge request', late),
    say(3, 'approved this merge request', early, false),
    say(1, 'approved this merge request', late),
    toNote(state, BOT, 'requested review from @user-1', { system: true }),
  ])
  expect(await rig.reader.listApprovals(7)).toEqual([{ submittedAt: Date.parse(late), mayWrite: true }])
})
