import { expect, test } from '@jest/globals'
import { expectUnavailable, useGitHub } from '../../../support/github-rig.ts'

const rig = useGitHub()
const toSha = (number: number) => number.toString(16).padStart(40, '0')
const HOUR_MS = 60 * 60 * 1000
const BASE_MS = Date.parse('2026-01-01T00:00:00Z')

/** A line of commits, an hour apart, each with one more from a branch that it merged. */
const setLine = (count: number) => {
  for (let at = 1; at <= count; at += 1) {
    const parents = at === 1 ? [] : [toSha(at - 1), toSha(at + 5000)]
    rig.server.state.history.set(toSha(at), { parents, ms: BASE_MS + at * HOUR_MS })
    rig.server.state.history.set(toSha(at + 5000), { parents: [], ms: BASE_MS + at * HOUR_MS - 1 })
  }
}

test('the commits of a push along first parents, of all pages, oldest first', async () => {
  setLine(200)
  expect(await rig.forge.listPushed(toSha(197), toSha(200))).toEqual([198, 199, 200].map(toSha))
  expect(await rig.forge.listPushed(toSha(2), toSha(200))).toHaveLength(198)
  expect(await rig.forge.listPushed('0'.repeat(40), toSha(200))).toEqual([toSha(200)])
})

/** What is told, and by how many calls. */
const count = async (commits: Promise<readonly string[]>) => ({
  commits: await commits.catch((thrown: unknown) => thrown),
  calls: rig.server.calls.splice(0).length,
})

test('a push is read to the 2,000 commits that GitHub is asked for, those of merged branches too', async () => {
  setLine(1002)
  const { commits, calls } = await count(rig.forge.listPushed(toSha(1), toSha(1001)))
  expect([commits, calls]).toEqual([Array.from({ length: 1000 }, (_, index) => toSha(index + 2)), 20])
  await expectUnavailable(rig.forge.listPushed(toSha(1), toSha(1002)), { task: 'commits', status: 200 })
  expect(rig.server.calls).toHaveLength(20)
})

test('a push of which not all can be listed is told', async () => {
  setLine(200)
  rig.server.faults.push({
    on: /compare/,
    times: 99,
    fault: { status: 200 },
    body: { total_commits: 500, commits: [] },
  })
  await expectUnavailable(rig.forge.listPushed(toSha(2), toSha(200)), { task: 'commits', status: 200 })
  expect(rig.server.calls).toHaveLength(1)
})

test.each([
  { commits: 'none' },
  { commits: {}, total_commits: 1 },
  {},
  { commits: [{}], total_commits: 1 },
  { commits: [{ sha: toSha(2) }, null], total_commits: 2 },
])('an answer that is none: %j', async (body) => {
  rig.server.faults.push({ on: /compare/, fault: { status: 200 }, body })
  await expectUnavailable(rig.forge.listPushed(toSha(1), toSha(2)), { task: 'commits', status: 200 })
})

test.each([[[]], [undefined], ['none'], [[null]], [[{ sha: '' }]]])(
  'a commit whose parents are %j is the first of all',
  async (parents) => {
    const body = { commits: [{ sha: toSha(2), parents }], total_commits: 1 }
    rig.server.faults.push({ on: /compare/, fault: { status: 200 }, body })
    expect(await rig.forge.listPushed(toSha(1), toSha(2))).toEqual([toSha(2)])
  },
)

test.each([
  ['main', toSha(2)],
  [toSha(1), 'main'],
  ['0'.repeat(40), 'main'],
])('from %s to %s: a name that is no commit is not asked for', async (before, after) => {
  await expectUnavailable(rig.forge.listPushed(before, after), { task: 'commits', isUnasked: true })
  await expectUnavailable(rig.forge.listEarlier('main', 3, 0), { task: 'commits', isUnasked: true })
  expect(rig.server.calls).toEqual([])
})

test('earlier commits along first parents, newest first, up to a number and a time', async () => {
  setLine(300)
  expect(await rig.forge.listEarlier(toSha(300), 3, 0)).toEqual([299, 298, 297].map(toSha))
  expect(await rig.forge.listEarlier(toSha(300), 20, BASE_MS + 298 * HOUR_MS)).toEqual([299, 298].map(toSha))
  expect(await rig.forge.listEarlier(toSha(2), 20, 0)).toEqual([toSha(1)])
  expect(await rig.forge.listEarlier(toSha(300), 250, 0)).toHaveLength(250)
})

test('earlier commits are asked for in pages of 100, no more of them than are needed and no more than 20', async () => {
  setLine(1200)
  // Half of a page are commits of merged branches.
  const table = [
    [1200, 49, 49, 1],
    [1200, 50, 50, 2],
    [30, 49, 29, 1],
    [1200, 5000, 999, 20],
  ] as const
  for (const [from, max, length, calls] of table) {
    const commits = Array.from({ length }, (_, index) => toSha(from - 1 - index))
    expect(await count(rig.forge.listEarlier(toSha(from), max, 0))).toEqual({ commits, calls })
  }
})
