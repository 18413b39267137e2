import { beforeAll, describe, expect, test } from '@jest/globals'
import { readShare } from '../../scripts/test/shares.ts'
import { STORIES, type Story, type Told, tellStory } from '../support/fault-stories.ts'
import { FOREIGN_TEXT } from '../support/forge-faults.ts'
import type { Fault } from '../support/github-faults.ts'
import { TOKEN } from '../support/github-server.ts'
import { SHORT_LIMIT } from '../support/no-pauses.ts'
import { toShown } from '../support/shown-text.ts'
import { createChoice } from './cases.ts'

/** What goes wrong, and whether asking once more gets round it. */
interface Case {
  readonly fault: Fault
  readonly body?: unknown
  readonly isPassing?: boolean
  /** Whether it is tried as well with all tries of the call; what the others do then, a unit test tells. */
  readonly mayLast?: boolean
}

const LOCKED = { message: 'Unable to create comment because issue is locked.' }
const SECONDARY = { message: 'You have exceeded a secondary rate limit.' }
const CASES: Readonly<Record<string, Case>> = {
  ...Object.fromEntries([502, 503, 429].map((status) => [`status ${status}`, { fault: { status }, isPassing: true }])),
  '429 with a hint': { fault: { status: 429, headers: { 'retry-after': '0' } }, isPassing: true },
  '403 with a hint': { fault: { status: 403, headers: { 'retry-after': '0' } }, isPassing: true },
  '403 for a secondary limit': { fault: { status: 403 }, body: SECONDARY, isPassing: true },
  'a dropped connection': { fault: 'drop', isPassing: true, mayLast: true },
  'an answer that is lost': { fault: 'lost', isPassing: true, mayLast: true },
  'half an answer': { fault: 'half', isPassing: true },
  HTML: { fault: 'html', isPassing: true },
  'an empty answer': { fault: 'empty', isPassing: true },
  'no answer': { fault: 'hang' },
  'an answer that drips': { fault: 'drip' },
  'a list that never ends': { fault: 'loop' },
  'a list that goes on elsewhere': { fault: 'elsewhere' },
  'a locked conversation': { fault: { status: 403 }, body: LOCKED },
  'what is gone': { fault: { status: 404 } },
  ...Object.fromEntries([410, 422].map((status) => [`status ${status}`, { fault: { status } }])),
}

/** Never two texts of ours, never a plan that is not the one without the fault, and nothing of what is nobody's business. */
const assertSound = ({ run, comments, issues }: Told, usual: Told): void => {
  expect(comments.length).toBeLessThanOrEqual(1)
  expect(issues.length).toBeLessThanOrEqual(1)
  for (const name of ['has-changes', 'plan-digest', 'create-count']) {
    expect([name, run.outputs[name]]).toEqual([name, usual.run.outputs[name]])
  }
  const shown = `${toShown(run)}${run.summary}${JSON.stringify(run.outputs)}`
  for (const text of [TOKEN, FOREIGN_TEXT, 'locked because']) expect(shown).not.toContain(text)
  expect(shown).not.toMatch(/UNEXPECTED|\n\s+at /)
}

/** A plan tells itself whatever GitHub does; a text of ours is right, or it is said that it is not. */
const assertPlanned = (told: Told, usual: Told): void => {
  expect(told.run.exitCode).toBe(0)
  expect(told.writes).toEqual([])
  const isRight = told.comments.join() === usual.comments.join() && told.issues.join() === usual.issues.join()
  expect(isRight || /::Failed to (?:write the|look up the|read the) /.test(told.run.stdout)).toBe(true)
}

/** All that was approved is applied, or nothing is. */
const assertApplied = ({ run, writes }: Told, usual: Told): void => {
  if (run.exitCode === 0) expect([run.outputs['result'], writes]).toEqual(['applied', usual.writes])
  else expect([run.exitCode, writes]).toEqual([1, []])
}

/** Applied only where no definite answer came, by a first attempt, and with a warning. */
const assertUntouchedIfTold = (told: Told, usual: Told): void => {
  const isTold = !told.run.stdout.includes('::Failed to look up newer commits')
  if (isTold) assertUntouched(told)
  else assertApplied(told, { ...usual, writes: told.writes })
}

const assertUntouched = ({ run, writes }: Told): void => {
  expect(writes).toEqual([])
  if (run.exitCode === 0) expect(run.outputs['result']).toBe('superseded')
}

const CHECKS: Readonly<Record<keyof typeof STORIES, (told: Told, usual: Told) => void>> = {
  'a plan with a new comment': assertPlanned,
  'a plan with a comment that is there': assertPlanned,
  'a new issue about drift': assertPlanned,
  'an issue about drift that is there': assertPlanned,
  'an approved apply': assertApplied,
  'an approved apply that is run again': assertApplied,
  'an older commit that is run again': assertUntouched,
  'a commit that the branch lost': assertUntouchedIfTold,
}

/** At one call, however often it is repeated, or only the first time. */
const tellWith = (story: Story, { fault, body }: Case, at: number, call: string, isLasting: boolean): Promise<Told> =>
  tellStory(story, SHORT_LIMIT, ({ github }) => {
    github.calls.splice(0)
    const on = new RegExp(`^${call.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`)
    github.faults.push({ ...(isLasting ? { on } : { on: /^/, at, times: 1 }), fault, body })
  })

/** Of each fault at each call; the same ones each time. */
const isChosen = createChoice(readShare('GITHUB_SHARE'))

describe.each(Object.keys(STORIES) as (keyof typeof STORIES)[])('%s', (name) => {
  const story: Story = STORIES[name]
  let usual: Told
  beforeAll(async () => {
    usual = await tellStory(story, SHORT_LIMIT)
  })

  test('goes well', () => {
    expect(usual.run.exitCode).toBe(0)
    CHECKS[name](usual, usual)
    expect(usual.calls.length).toBeGreaterThan(0)
  })

  test.each(Object.entries(CASES))('%s at each call', async (_what, fault) => {
    for (const [at, call] of usual.calls.entries()) {
      if (story.only?.test(call) === false || !isChosen()) continue
      const [once, lasting] = [
        await tellWith(story, fault, at, call, false),
        fault.mayLast === true ? await tellWith(story, fault, at, call, true) : undefined,
      ]
      for (const told of [once, lasting]) {
        if (told === undefined) continue
        assertSound(told, usual)
        CHECKS[name](told, usual)
      }
      if (fault.isPassing === true) {
        expect([call, once.run.outputs['result'], once.comments, once.issues, once.writes]).toEqual([
          call,
          usual.run.outputs['result'],
          usual.comments,
          usual.issues,
          usual.writes,
        ])
        expect(once.run.stdout).not.toContain('::Failed to')
      }
    }
  })
})
