import { describe, expect, test } from '@jest/globals'
import { A, B } from '../../../scripts/support/bots.ts'
import { NO_EVENT } from '../../../src/model/event.ts'
import { CodedError } from '../../../src/model/failure.ts'
import { failWith, hang, loseAnswer, toRejected } from '../../support/call-script.ts'
import type { Given } from '../../support/inputs.ts'
import { type Applies, OTHER_TYPE, openApplies, PUSH } from './applies.ts'

const REVIEWED = { 'approved-plan': 'pull-request' } as const
const DRIFT = { 'drift-issue': 'true' } as const
const toLeft = (open: number, spent: number) =>
  `Approved changes left: ${open}. No longer approved, because applied or not needed: ${spent}.`

/** What the forge holds, and the warnings and errors of a run. */
const told = (applies: Applies, { lines }: { readonly lines: readonly string[] }) => ({
  outcome: applies.readOutcome(),
  issues: applies.issues,
  faults: lines.filter((line) => /^(?:error|warning) /.test(line)),
})

/** Merges `a` and `b`, applies some of it, and returns what was told then. */
const applyMerged = async (
  given: Given,
  { entries = [A, B], event = PUSH, failing = '', isDone = false } = {},
): Promise<ReturnType<typeof told>> => {
  const applies = openApplies()
  await applies.merge(A, B)
  if (isDone) await applies.apply(entries, { comment: 'off' })
  if (failing !== '') applies.chat.script.on(failing, failWith(toRejected('Forbidden.RAM')))
  return told(applies, await applies.apply(entries, given, { event }))
}

describe('after its writes an apply', () => {
  test('tells that it is done, and that nothing is approved any longer', async () => {
    const outcome = `Applied by this run. ${toLeft(0, 2)}`
    expect(await applyMerged({})).toEqual({ outcome, issues: [], faults: [] })
    expect(await applyMerged(DRIFT)).toEqual({ outcome, issues: ['closed'], faults: [] })
    expect(await applyMerged({ ...REVIEWED, comment: 'off' })).toEqual({ outcome, issues: [], faults: [] })
  })

  test('tells nothing where that is not wanted, but closes the issue', async () => {
    expect(await applyMerged({ ...DRIFT, comment: 'off' })).toEqual({
      outcome: undefined,
      issues: ['closed'],
      faults: [],
    })
  })

  test('tells what is left, and leaves the issue as it is', async () => {
    expect(await applyMerged(DRIFT, { failing: 'create b' })).toEqual({
      outcome: `Partly applied by this run. ${toLeft(1, 1)}`,
      issues: [],
      faults: [expect.stringContaining('(APPLY_INCOMPLETE)')],
    })
  })

  test('settles nothing that it was limited not to look at', async () => {
    const outcome = `Applied by this run. ${toLeft(1, 1)}`
    expect(await applyMerged({ ...DRIFT, only: 'a' })).toEqual({ outcome, issues: [], faults: [] })
  })

  test('tells of a run that is for no commit nothing, but closes the issue', async () => {
    expect(await applyMerged(DRIFT, { event: NO_EVENT })).toEqual({
      outcome: undefined,
      issues: ['closed'],
      faults: [],
    })
  })

  test('leaves approved what a half of a change still needs', async () => {
    const applies = openApplies()
    await applies.apply([OTHER_TYPE])
    await applies.merge(A)
    applies.chat.script.on('create a', failWith(toRejected('Forbidden.RAM')))
    expect((await applies.apply([A], REVIEWED)).outputs).toMatchObject({ result: 'failed', 'replace-count': '1' })
    expect(applies.readOutcome()).toBe(`Not applied: this run failed. ${toLeft(1, 0)}`)
    expect((await applies.apply([A], REVIEWED)).outputs).toMatchObject({ result: 'applied', 'create-count': '1' })
    expect(applies.readOutcome()).toBe(`Applied by this run. ${toLeft(0, 1)}`)
  })
})

test('what only a read confirmed stays approved, to be sent once more', async () => {
  const applies = openApplies()
  await applies.merge(A)
  applies.chat.script.on('create a', loseAnswer({ code: 'API_UNAVAILABLE', operation: 'Any', region: 'cn-hangzhou' }))
  const first = await applies.apply([A], { ...REVIEWED, ...DRIFT })
  expect(first.outputs).toMatchObject({ result: 'applied', 'create-count': '1' })
  expect(told(applies, first)).toEqual({ outcome: `Applied by this run. ${toLeft(1, 0)}`, issues: [], faults: [] })
  const second = await applies.apply([A], { ...REVIEWED, ...DRIFT })
  expect(second.outputs).toMatchObject({ result: 'applied', 'create-count': '0' })
  expect(applies.issues).toEqual(['closed'])
})

describe('with nothing to do an apply', () => {
  const nothing = `No changes left, according to this run. ${toLeft(0, 2)}`
  const FLOW = { ...PUSH, name: 'flow' }
  const SCHEDULE = { ...PUSH, name: 'schedule' }

  test.each<[string, Given, typeof PUSH, string | undefined, readonly string[]]>([
    ['settles what a push may have brought', REVIEWED, PUSH, nothing, []],
    ['does so where nobody tells what began it', { ...REVIEWED, 'apply-branches': 'main' }, FLOW, nothing, []],
    ['does not for a schedule, which brings nothing', { ...REVIEWED, ...DRIFT }, SCHEDULE, undefined, ['closed']],
    ['does not where nothing is approved', DRIFT, PUSH, undefined, ['closed']],
    ['does nothing for a part of the file', { ...REVIEWED, ...DRIFT, only: 'a' }, PUSH, undefined, []],
  ])('%s', async (_what, given, event, outcome, issues) => {
    expect(await applyMerged(given, { event, isDone: true })).toEqual({ outcome, issues, faults: [] })
  })
})

describe('a forge', () => {
  test('that is not there is not missed', async () => {
    const applies = openApplies()
    await applies.merge(A)
    const run = await applies.apply([A], DRIFT, { event: NO_EVENT, openForge: async () => undefined })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'applied' } })
    expect(told(applies, run)).toEqual({ outcome: undefined, issues: [], faults: [] })
  })

  test('that refuses costs a warning of each, and no apply', async () => {
    const applies = openApplies()
    await applies.merge(A)
    const refuse = () => Promise.reject(new CodedError({ code: 'GITHUB_UNAVAILABLE', task: 'issue', status: 503 }))
    Object.assign(applies.faults, { keepComment: refuse, keepIssue: refuse })
    const run = await applies.apply([A], DRIFT)
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'applied' } })
    expect(told(applies, run)).toEqual({
      outcome: undefined,
      issues: [],
      faults: [
        expect.stringMatching(/^warning .*: Failed to write the outcome of the apply/),
        expect.stringMatching(/^warning .*: Failed to .* issue/),
      ],
    })
  })

  test('that hangs is not waited for once the run is asked to stop', async () => {
    const applies = openApplies()
    await applies.merge(A)
    const controller = new AbortController()
    applies.faults.keepComment = () => {
      controller.abort()
      return hang(() => undefined) as Promise<never>
    }
    const run = await applies.apply([A], {}, { signal: controller.signal })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'applied' } })
    expect(told(applies, run).faults).toEqual([expect.stringMatching(/^warning .*\(CANCELLED\)$/)])
  })

  test.each<[string, Given, boolean]>([
    ['needs the reviews', REVIEWED, true],
    ['only tells', {}, false],
  ])('is asked again for a merge that it does not know yet, where a run %s', async (_what, given, mayBeEarly) => {
    const applies = openApplies()
    await applies.merge(A)
    const asked: unknown[] = []
    applies.faults.listMergedPulls = async (...question) => {
      asked.push(question)
      return await applies.memory.forge.listMergedPulls(...question)
    }
    await applies.apply([A], given)
    expect(asked).toEqual([[['c1'], 'main', { mayBeEarly }]])
  })
})
