import { describe, expect, test } from '@jest/globals'
import { CodedError, type FailureDetail } from '../../../src/model/failure.ts'
import type { Action } from '../../../src/model/plan.ts'
import type { ChangeResult } from '../../../src/model/report.ts'
import type { Forge } from '../../../src/ports.ts'
import {
  ALL_SPENT,
  listChangedKeys,
  NOTHING_SPENT,
  type OutcomePlace,
  type Told,
  tellOutcome,
} from '../../../src/run/outcome.ts'
import type { Reviewed } from '../../../src/run/review.ts'
import { readReceipt } from '../../../src/run/stood.ts'
import { toMark, toWholeMark } from '../../../src/stages/plan/sealed-receipt.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { createMemoryForge } from '../../support/memory-forge.ts'
import { REGION, toLive } from '../../support/models.ts'
import { MARKER, NOON, SEAL, toCreation, toSealedComment, toSealedReceipt } from './sealed-comments.ts'

describe('an apply changed an object', () => {
  const NO_RECORD: FailureDetail = { code: 'RECORD_NOT_WRITTEN', cause: { code: 'CANCELLED' } }
  const HALF: FailureDetail = { code: 'REPLACE_INCOMPLETE', cause: { code: 'CANCELLED' } }

  test.each<[string, Action, Omit<ChangeResult, 'change' | 'requestIds'>, boolean]>([
    ['a write that was read back', 'update', { outcome: 'applied' }, true],
    ['a write whose answer was lost, and that was read', 'create', { outcome: 'confirmed' }, true],
    ['a write that no read shows yet', 'update', { outcome: 'unconfirmed' }, true],
    ['a write without its record', 'update', { outcome: 'applied', failure: NO_RECORD }, true],
    ['half of a replacement', 'replace', { outcome: 'failed', failure: HALF }, true],
    ['an adoption', 'adopt', { outcome: 'applied' }, true],
    ['an adoption without its record', 'adopt', { outcome: 'applied', failure: NO_RECORD }, false],
    [
      'the same of an object that was read',
      'adopt',
      { outcome: 'applied', failure: NO_RECORD, unrecorded: toLive('a') },
      true,
    ],
    ['a release', 'release', { outcome: 'applied' }, true],
    ['a release that kept its record', 'release', { outcome: 'applied', failure: NO_RECORD }, false],
    ['a write that was refused', 'update', { outcome: 'failed', failure: { code: 'CANCELLED' } }, false],
    ['a write whose answer was lost', 'update', { outcome: 'unknown' }, false],
    ['a write that was not sent', 'delete', { outcome: 'conflict' }, false],
    ['a write that was not begun', 'delete', { outcome: 'not-reached' }, false],
  ])('%s (%s)', (_what, action, members, isChanged) => {
    const change = { action, key: { region: REGION, name: 'a' }, type: 'WeChat', fields: [] }
    const results = [{ change, requestIds: [], ...members }]
    expect(listChangedKeys({ results })).toEqual(isChanged ? ['cn-hangzhou/a'] : [])
  })
})

const A = toCreation('cn-hangzhou/a')
const B = toCreation('cn-hangzhou/b')
const LATER = NOON + 60_000
const RUN = 'https://github.com/acme/bots/actions/runs/42'
const SPENT_A = { keys: [A.key], rests: [], isComplete: false }

/** Pull requests by their numbers, each with a comment whose receipt approves these changes. */
const openPlace = (members: Partial<OutcomePlace> = {}) => {
  const memory = createMemoryForge()
  memory.nowMs = LATER
  const written: number[] = []
  const toReviewed = (number: number): Reviewed => {
    const receipt = toSealedReceipt(number === 3 ? [B] : [A, B])
    memory.comments.set(number, toSealedComment(number, receipt))
    return { pull: { number, isOpen: false }, receipt }
  }
  const forge: Forge = {
    ...memory.forge,
    keepComment: async (pull, marker, write) => {
      if (marker === MARKER) written.push(pull)
      await memory.forge.keepComment(pull, marker, write)
    },
  }
  const own = [toReviewed(8), { pull: { number: 7, isOpen: false } }]
  const earlier = [toReviewed(4), toReviewed(3)]
  const review = { readOwn: async () => own, readEarlier: async () => earlier }
  const place: OutcomePlace = { forge, review, marker: MARKER, seal: SEAL, texts: en, runUrl: RUN, ...members }
  const tell = (told: Told) => tellOutcome(place, told)
  const readSealed = (pull: number) => readReceipt(memory.comments.get(pull), pull, SEAL)
  return { memory, written, place, tell, readSealed }
}

describe('the outcome of an apply', () => {
  test('is told on what the push merged, and nowhere else where nothing was done', async () => {
    const { memory, written, place, readSealed } = openPlace()
    const whole = toSealedReceipt([A], { open: [toMark(A), toWholeMark('hmac:p')] })
    memory.comments.set(8, toSealedComment(8, whole))
    memory.comments.set(7, { body: 'PLAN', createdAt: NOON, updatedAt: NOON })
    const review = { ...place.review, readEarlier: () => Promise.reject(new Error('not asked')) }
    expect(await tellOutcome({ ...place, review }, { result: 'refused', spending: NOTHING_SPENT })).toEqual([])
    expect(written).toEqual([8, 7])
    expect(readSealed(8)).toEqual({ ...whole, written: LATER })
    expect(memory.comments.get(7)?.body).toBe(
      `<!-- outcome -->\n\n> [!CAUTION]\n> Not applied: [this run](<${RUN}>) refused the plan. Nothing was written.\n\n<!-- /outcome -->\n\nPLAN`,
    )
  })

  test('takes from all of them what is no longer approved, and says how much', async () => {
    const { tell, written, memory, readSealed } = openPlace()
    expect(await tell({ result: 'partial', spending: SPENT_A })).toEqual([])
    expect(written).toEqual([8, 7, 4])
    const spent = toSealedReceipt([B], { spent: [toMark(A)], written: LATER })
    expect([8, 4, 3].map(readSealed)).toEqual([spent, spent, toSealedReceipt([B])])
    expect(memory.comments.get(8)?.body).toContain(
      `Partly applied by [this run](<${RUN}>). Approved changes left: 1. No longer approved, because applied or not needed: 1.\n`,
    )
  })

  test('of a run with nothing to do is told where it settles something', async () => {
    const { tell, written, readSealed } = openPlace()
    expect(await tell({ result: 'no-changes', spending: ALL_SPENT })).toEqual([])
    expect(written).toEqual([8, 4, 3])
    expect(readSealed(3)).toEqual(toSealedReceipt([], { spent: [toMark(B)], written: LATER, isSettled: true }))
  })

  test('without a key says nothing of what is approved, and seals nothing', async () => {
    const { tell, memory, readSealed } = openPlace({ seal: undefined, runUrl: undefined })
    expect(await tell({ result: 'applied', spending: ALL_SPENT })).toEqual([])
    const told = '<!-- outcome -->\n\n> [!NOTE]\n> Applied by this run.\n\n<!-- /outcome -->'
    expect(memory.comments.get(8)?.body).toBe(`${told}\n\nPLAN`)
    expect(readSealed(8)).toEqual({ why: 'unsealed' })
  })

  test('brings back no comment that was deleted', async () => {
    const { tell, memory } = openPlace()
    memory.comments.delete(8)
    expect(await tell({ result: 'applied', spending: ALL_SPENT })).toEqual([])
    expect([...memory.comments.keys()]).toEqual([4, 3])
  })

  test('seals no comment again that somebody changed', async () => {
    const { tell, memory, readSealed } = openPlace()
    const found = memory.comments.get(8)
    memory.comments.set(8, { createdAt: NOON, updatedAt: NOON, body: found?.body.replace('PLAN', 'FORGED') ?? '' })
    await tell({ result: 'applied', spending: ALL_SPENT })
    expect(memory.comments.get(8)?.body).toMatch(
      /^<!-- outcome -->[^-]*Applied by \[this run\]\(.*\)\.\n\n.*\n\nFORGED$/,
    )
    expect(readSealed(8)).toEqual({ why: 'unsealed' })
  })
})

describe('what cannot be told comes back', () => {
  const FORGES: readonly FailureDetail[] = [
    { code: 'GITHUB_UNAVAILABLE', task: 'comment', status: 503 },
    { code: 'GITLAB_UNAVAILABLE', task: 'comment', status: 503 },
    { code: 'CODEUP_UNAVAILABLE', task: 'comment', status: 503 },
    { code: 'GITLAB_TOKEN_MISSING', task: 'comment' },
  ]

  test.each(FORGES)('as a failure to tell the outcome, once for each of the others: $code', async (detail) => {
    const { place, memory } = openPlace()
    const forge: Forge = {
      ...memory.forge,
      keepComment: async (pull, ...others) => {
        if (pull === 8 || pull === 3) throw new CodedError(detail)
        await memory.forge.keepComment(pull, ...others)
      },
    }
    const told = { ...detail, task: 'outcome' }
    expect(await tellOutcome({ ...place, forge }, { result: 'applied', spending: ALL_SPENT })).toEqual([told, told])
    expect(memory.comments.get(4)?.body).toMatch(/^<!-- outcome -->/)
  })

  test('as it is, where it is of something else', async () => {
    const review = { readOwn: () => Promise.reject(new TypeError('odd')), readEarlier: async () => [] }
    expect(await openPlace({ review }).tell({ result: 'failed', spending: NOTHING_SPENT })).toEqual([
      { code: 'UNEXPECTED', kind: 'TypeError' },
    ])
  })
})
