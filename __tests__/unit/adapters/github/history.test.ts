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

test('a push of which not all can be listed is told', async () => {
  setLine(200)
  rig.server.faults.push({ on: /compare/, fault: { status: 200 }, body: { total_commits: 500, commits: [] } })
  await expectUnavailable(rig.forge.listPushed(toSha(2), toSha(200)), { task: 'commits', status: 200 })
})

test.each([{ commits: 'none' }, { commits: [{}], total_commits: 1 }])('an answer that is none: %j', async (body) => {
  rig.server.faults.push({ on: /compare/, fault: { status: 200 }, body })
  await expectUnavailable(rig.forge.listPushed(toSha(1), toSha(2)), { task: 'commits', status: 200 })
})

test('earlier commits along first parents, newest first, up to a number and a time', async () => {
  setLine(300)
  expect(await rig.forge.listEarlier(toSha(300), 3, 0)).toEqual([299, 298, 297].map(toSha))
  expect(await rig.forge.listEarlier(toSha(300), 20, BASE_MS + 298 * HOUR_MS)).toEqual([299, 298].map(toSha))
  expect(await rig.forge.listEarlier(toSha(2), 20, 0)).toEqual([toSha(1)])
  expect(await rig.forge.listEarlier(toSha(300), 250, 0)).toHaveLength(250)
})
