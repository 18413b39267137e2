import { describe, expect, test } from '@jest/globals'
import { NO_EVENT } from '../../../src/model/event.ts'
import type { FoundText } from '../../../src/model/review.ts'
import { toMarker, toReceiptSeal } from '../../../src/run/publish.ts'
import { readReceipt } from '../../../src/run/stood.ts'
import { toReceipt } from '../../../src/stages/plan/receipt.ts'
import { toMarks } from '../../../src/stages/plan/sealed-receipt.ts'
import { COMMENT_LIMIT } from '../../../src/stages/render/budget.ts'
import { read } from '../../support/inputs.ts'
import { KEY, SCOPE } from '../../support/models.ts'
import { MARKER, openTalks, type Talks, toCreations, toPullEvent } from './talks.ts'

const HOUR_MS = 3_600_000
const SEAL = toReceiptSeal(read(), KEY)
const A = toCreations('a')

const receiptOf = (plan: typeof A) => toReceipt(plan, { scope: SCOPE }, KEY.toReceipt, () => [])
const readSealed = (found: FoundText | undefined) => SEAL && readReceipt(found, 7, SEAL)
const toSealed = (plan: typeof A, since: number, written = since) => ({
  plan: receiptOf(plan).digest,
  open: toMarks(receiptOf(plan)),
  spent: [],
  since,
  written,
  isSettled: false,
})

/** Tells a plan on a pull request, and returns the comment. */
const comment = async (talks: Talks, plan: typeof A, run = 1, commit = 'a', unkeyed = false) => {
  const members = unkeyed ? { seal: undefined } : {}
  expect(await talks.tell(plan, toPullEvent(run, commit), {}, members)).toEqual([])
  return talks.memory.comments.get(7)
}

test('the comments of a scope and label are found again by every later version', () => {
  expect(toMarker({ scope: SCOPE, label: '' })).toBe(MARKER)
})

describe('a comment is for a plan on a pull request, by a run that may write it', () => {
  test.each<[string, Parameters<Talks['tell']>]>([
    ['an apply', [A, toPullEvent(1, 'a'), { command: 'apply' }]],
    ['no pull request', [A, { ...NO_EVENT, name: 'push' }]],
    ['none wanted', [A, toPullEvent(1, 'a'), { comment: 'off' }]],
    ['no token', [A, toPullEvent(1, 'a'), {}, { forge: undefined }]],
  ])('%s', async (_what, given) => {
    const talks = openTalks()
    expect(await talks.tell(...given)).toEqual([])
    expect(talks.calls).toEqual([])
  })

  test.each<[string, Parameters<Talks['tell']>, boolean]>([
    ['something to look at', [A, toPullEvent(1, 'a')], false],
    ['nothing to look at', [toCreations(), toPullEvent(1, 'a')], true],
    ['nothing in the part that is planned', [toCreations(), toPullEvent(1, 'a'), { only: 'a' }], false],
    [
      'a notice alone',
      [{ ...toCreations(), findings: [{ code: 'PRUNE_WITHOUT_STATE', severity: 'notice' }] }, toPullEvent(1, 'a')],
      false,
    ],
  ])('and tells whether there is %s', async (_what, given, isDone) => {
    const talks = openTalks()
    await talks.tell(...given)
    expect(talks.calls).toEqual([`comment 7 ${MARKER} ${isDone}`, 'pull 7'])
  })
})

describe('the receipt in a comment', () => {
  test('says what is shown since when', async () => {
    const talks = openTalks()
    const found = await comment(talks, A)
    expect(found?.body).toMatch(
      /^## Plan: 1 to create\n[\s\S]*\n<!-- plan-digest: hmac:.* -->\n\n<!-- plan-receipt: .* -->\n$/,
    )
    expect(readSealed(found)).toEqual(toSealed(A, talks.memory.nowMs))
  })

  test('keeps its time with the plan, and nothing is written for the same text', async () => {
    const talks = openTalks()
    const since = talks.memory.nowMs
    const found = await comment(talks, A)
    talks.memory.nowMs += HOUR_MS
    expect(await comment(talks, A, 2)).toBe(found)
    expect(talks.calls.filter((call) => call === 'pull 7')).toHaveLength(1)
    const other = await comment(talks, A, 3, 'b')
    expect(readSealed(other)).toEqual(toSealed(A, since, talks.memory.nowMs))
    expect(other?.body).toContain('First shown by run [1](<https://github.com/acme/bots/actions/runs/1>).')
  })

  test('begins anew with another plan, which another run shows first', async () => {
    const talks = openTalks()
    await comment(talks, A)
    talks.memory.nowMs += HOUR_MS
    const found = await comment(talks, toCreations('a', 'b'), 2)
    expect(readSealed(found)).toEqual(toSealed(toCreations('a', 'b'), talks.memory.nowMs))
    expect(found?.body).toContain('First shown by run [2](<https://github.com/acme/bots/actions/runs/2>).')
  })

  test('begins anew where somebody broke its seal', async () => {
    const talks = openTalks()
    const found = await comment(talks, A)
    const body = found?.body.replace(/^<!-- plan-receipt: .* -->$/m, '<!-- plan-receipt: forged -->') ?? ''
    talks.memory.comments.set(7, { body, createdAt: 0, updatedAt: 0 })
    talks.memory.nowMs += HOUR_MS
    expect(readSealed(await comment(talks, A, 2))).toEqual(toSealed(A, talks.memory.nowMs))
  })

  test('is left out without a key; the same text is no write then either', async () => {
    const talks = openTalks()
    const found = await comment(talks, A, 1, 'a', true)
    expect(found?.body).toMatch(/<!-- plan-digest: hmac:.* -->$/)
    expect(await comment(talks, A, 2, 'a', true)).toBe(found)
    expect(talks.calls.filter((call) => call === 'pull 7')).toHaveLength(1)
    expect(readSealed(await comment(talks, A, 3))).toEqual(toSealed(A, talks.memory.nowMs))
  })

  test('has its room, however long the plan is', async () => {
    const names = Array.from({ length: 200 }, (_, index) => `bot-${index}-${'x'.repeat(180)}`)
    const found = await comment(openTalks(), toCreations(...names))
    expect(readSealed(found)).toMatchObject({ open: { length: 200 } })
    // Three line ends are around it.
    expect(COMMENT_LIMIT.measure(found?.body ?? '')).toBeLessThanOrEqual(COMMENT_LIMIT.max + 3)
  })

  test('of another account is none', async () => {
    const found = await comment(openTalks(), A)
    const others = toReceiptSeal(read({ 'expected-account-id': '1234567890123456' }), KEY)
    expect(others && readReceipt(found, 7, others)).toEqual({ why: 'unsealed' })
    expect(toReceiptSeal(read(), undefined)).toBeUndefined()
  })
})

describe('a pull request that is closed', () => {
  const CLOSED = 'The pull request is closed: its comment stays unchanged, and this plan is shown only here.'

  test('keeps the plan that was reviewed, and the run says so', async () => {
    const talks = openTalks()
    const found = await comment(talks, A)
    talks.memory.pulls.set(7, { number: 7, isOpen: false })
    expect(await comment(talks, toCreations('b'), 2)).toBe(found)
    expect(talks.notices).toEqual([CLOSED])
  })

  test('gets no comment that it did not have', async () => {
    const talks = openTalks()
    talks.memory.pulls.set(7, { number: 7, isOpen: false })
    expect(await comment(talks, A)).toBeUndefined()
    expect(talks.notices).toEqual([CLOSED])
  })

  test('is another matter than one that is open', async () => {
    const talks = openTalks()
    talks.memory.pulls.set(7, { number: 7, isOpen: true })
    expect(await comment(talks, A)).toBeDefined()
    expect(talks.notices).toEqual([])
  })
})
