import { describe, expect, test } from '@jest/globals'
import { NO_EVENT } from '../../../src/model/event.ts'
import { CodedError } from '../../../src/model/failure.ts'
import { createMemoryForge } from '../../support/memory-forge.ts'
import { MARKER, openTalks, type Talks, toCreations, toPullEvent } from './talks.ts'

const SCHEDULE = { ...NO_EVENT, name: 'schedule', sha: 'a'.repeat(40) }
const DRIFT = { 'drift-issue': 'true' }
const ISSUE = `issue ${MARKER} Chat configurations of acme/bots differ from the file`

describe('an issue about drift', () => {
  test('shows the plan, as a comment does, and is closed with the last difference', async () => {
    const talks = openTalks()
    expect(await talks.tell(toCreations('a'), SCHEDULE, DRIFT)).toEqual([])
    expect(talks.issue).toMatch(/^## Plan: 1 to create\n[\s\S]*<!-- plan-digest: hmac:.* -->\n$/)
    await talks.tell(toCreations(), SCHEDULE, DRIFT)
    expect([talks.issue, talks.calls]).toEqual([undefined, [ISSUE, ISSUE]])
  })

  test('is called by its label where it has one', async () => {
    const talks = openTalks()
    await talks.tell(toCreations('a'), SCHEDULE, { ...DRIFT, label: 'prod' })
    expect(talks.calls).toEqual([expect.stringMatching(/ Chat configurations of prod differ from the file$/)])
  })

  test('names the run that showed the difference first', async () => {
    const talks = openTalks()
    for (const run of ['1', '2']) {
      const runUrl = `https://github.com/acme/bots/actions/runs/${run}`
      await talks.tell(toCreations('a'), { ...SCHEDULE, runUrl }, DRIFT)
    }
    expect(talks.issue).toContain('First shown by run [1](<https://github.com/acme/bots/actions/runs/1>).')
  })

  test('stays as it is where a part of the plan finds no difference', async () => {
    const talks = openTalks()
    await talks.tell(toCreations('a'), SCHEDULE, DRIFT)
    const before = talks.issue
    await talks.tell(toCreations(), SCHEDULE, { ...DRIFT, only: 'b' })
    expect(talks.issue).toBe(before)
    talks.issue = undefined
    expect(await talks.tell(toCreations(), SCHEDULE, { ...DRIFT, only: 'b' })).toEqual([])
    expect(talks.issue).toBeUndefined()
  })

  test.each<[string, Parameters<Talks['tell']>]>([
    ['is not asked for', [toCreations('a'), SCHEDULE]],
    ['is of changes in a pull request', [toCreations('a'), toPullEvent(1, 'a'), { ...DRIFT, comment: 'off' }]],
    ['is of changes that wait to be merged', [toCreations('a'), { ...NO_EVENT, name: 'merge_group' }, DRIFT]],
    ['is told by an apply', [toCreations('a'), SCHEDULE, { ...DRIFT, command: 'apply' }]],
  ])('is none that %s', async (_what, given) => {
    const talks = openTalks()
    await talks.tell(...given)
    expect(talks.calls).toEqual([])
  })
})

test('what a forge refuses comes back, and does not keep the rest from being told', async () => {
  const { forge } = createMemoryForge()
  const refusal = { code: 'GITHUB_UNAVAILABLE', task: 'issue', status: 410 } as const
  const failing = {
    ...forge,
    keepComment: () => Promise.reject(new TypeError('odd')),
    keepIssue: () => Promise.reject(new CodedError(refusal)),
  }
  const talks = openTalks()
  expect(await talks.tell(toCreations('a'), toPullEvent(1, 'a'), DRIFT, { forge: failing })).toEqual([
    { code: 'UNEXPECTED', kind: 'TypeError' },
  ])
  expect(await talks.tell(toCreations('a'), SCHEDULE, DRIFT, { forge: failing })).toEqual([refusal])
})
