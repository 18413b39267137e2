import { describe, expect, test } from '@jest/globals'
import type { Change, Plan } from '../../../src/model/plan.ts'
import type { ChangeResult } from '../../../src/model/report.ts'
import { Secret } from '../../../src/model/secret.ts'
import { createShow } from '../../../src/run/show.ts'
import { createPlanShow, toPlanOutputs, toWebhookOutput } from '../../../src/run/show-plan.ts'
import { toPlan } from '../../../src/stages/plan/plan.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { createMemoryReporter, type MemoryReporter } from '../../support/memory-run.ts'
import { REGION, toDesired, toPolicy, toWorld } from '../../support/models.ts'

const PLAN = toPlan([toDesired('a')], toWorld([], []), toPolicy())
const HEADER = { mode: 'apply' } as const

const open = (members: Partial<MemoryReporter> = {}) => {
  const reporter = { ...createMemoryReporter(), ...members }
  return { show: createPlanShow(createShow(reporter, en), reporter), reporter }
}
const toResult = (members: Partial<ChangeResult> = {}): ChangeResult => ({
  change: PLAN.changes[0] as Change,
  outcome: 'applied',
  requestIds: ['r1'],
  ...members,
})

describe('a plan', () => {
  test('goes to the log, beside lines and into the summary, with its digest in each', async () => {
    const { show, reporter } = open()
    await show.plan(PLAN, HEADER, 'hmac:d')
    expect(reporter.lines).toEqual([
      expect.stringMatching(/^info: Plan: 1 to create\n[\s\S]*\n\nDigest of this plan: "hmac:d"\.\n$/),
      expect.stringMatching(/^notice \[oos-chat-sync: .*a.*\] chat\.yml:3: /),
    ])
    expect(reporter.summaries).toEqual([
      expect.stringMatching(/^## Plan: 1 to create\n[\s\S]*\n\nDigest of this plan: <code>hmac&#58;d<\/code>\.\n$/),
    ])
    expect(show.found.plan).toBe(PLAN)
  })

  test('has none where no apply can be bound to it', async () => {
    const { show, reporter } = open()
    await show.plan(PLAN, HEADER)
    const [text = ''] = reporter.lines
    const [markdown = ''] = reporter.summaries
    expect([text, markdown].filter((shown) => /Digest|Stryker|undefined/.test(shown))).toEqual([])
    const { show: bound, reporter: told } = open()
    await bound.plan(PLAN, HEADER, 'x')
    expect(told.lines[0]).toBe(`${text}\nDigest of this plan: "x".\n`)
    expect(told.summaries[0]).toBe(`${markdown}\nDigest of this plan: <code>x</code>.\n`)
  })

  test('has colours where lines may', async () => {
    const { show, reporter } = open({ hasColours: true })
    await show.plan(PLAN, HEADER)
    show.result(toResult())
    await show.report({ results: [toResult()] }, PLAN, HEADER)
    const logged = reporter.lines.filter((line) => line.startsWith('info: '))
    expect(logged.map((line) => line.includes('\u001B['))).toEqual([true, true, true])
  })
})

describe('what became of it', () => {
  test('is told line by line as it comes, and as a whole in place of the plan', async () => {
    const { show, reporter } = open()
    await show.summarize(() => 'PLAN')
    show.result(toResult({ outcome: 'failed', failure: { code: 'OBJECT_MOVED', found: 'exists' } }))
    expect(reporter.lines).toEqual(expect.arrayContaining([expect.stringMatching(/^info: .*a/)]))
    await show.report({ results: [toResult()] }, PLAN, HEADER)
    expect(reporter.lines.at(-1)).toMatch(/^info: \nApplied 1 of 1/)
    expect(reporter.summaries.at(-1)).toMatch(/^## Applied 1 of 1/)
    expect(reporter.summaries.at(-1)).not.toContain('PLAN')
  })

  test('is nothing where the branch went on: that stands above the plan', async () => {
    const { show, reporter } = open()
    await show.summarize(() => 'PLAN')
    await show.superseded('rewritten')
    expect(reporter.lines).toEqual([`warning [oos-chat-sync: superseded]: ${en.report.superseded.rewritten}`])
    expect(reporter.summaries.at(-1)).toBe(`> [!WARNING]\n> ${en.report.superseded.rewritten}\n\nPLAN`)
  })
})

test('the outputs of a plan are its counts as texts, and whether there are changes', () => {
  const change = (action: Change['action'], name: string): Change => ({
    action,
    key: { region: REGION, name },
    type: 'WeChat',
    fields: [],
  })
  const changes = [change('create', 'a'), change('create', 'b'), change('delete', 'c'), change('adopt', 'd')]
  const plan: Plan = {
    changes,
    unchanged: [{ region: REGION, name: 'u' }],
    unmanagedCount: 3,
    findings: [],
    chores: [],
  }
  expect(toPlanOutputs(plan)).toEqual({
    'has-changes': 'true',
    'create-count': '2',
    'update-count': '0',
    'replace-count': '0',
    'delete-count': '1',
    'adopt-count': '1',
    'release-count': '0',
    'unchanged-count': '1',
    'unmanaged-count': '3',
  })
  expect(toPlanOutputs({ ...plan, changes: [] })).toMatchObject({ 'has-changes': 'false', 'create-count': '0' })
})

test('the output of webhooks holds the new ones, by configuration', () => {
  const outputs = (text: string) => new Secret(text)
  const at = (name: string, members: Partial<ChangeResult>) =>
    toResult({ change: { ...(PLAN.changes[0] as Change), key: { region: REGION, name } }, ...members })
  const results = [
    at('new', { outputs: outputs('{"URL":"https://hook.example/1"}'), webhookChanged: true }),
    at('same', { outputs: outputs('{"URL":"https://hook.example/2"}'), webhookChanged: false }),
    at('untold', { outputs: outputs('{"URL":"https://hook.example/3"}') }),
    at('without', { outputs: outputs('{}'), webhookChanged: true }),
    at('unread', { webhookChanged: true }),
  ]
  expect(toWebhookOutput({ results })).toEqual({
    'webhook-urls': JSON.stringify({ [`${REGION}/new`]: 'https://hook.example/1' }),
  })
  expect(toWebhookOutput({ results: [] })).toEqual({ 'webhook-urls': '{}' })
})
