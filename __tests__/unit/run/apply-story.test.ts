import { describe, expect, test } from '@jest/globals'
import { A, B, toEntry, toFile } from '../../../scripts/support/bots.ts'
import { CodedError } from '../../../src/model/failure.ts'
import type { Live } from '../../../src/model/live.ts'
import { failWith, type Hook, hang, toRejected } from '../../support/call-script.ts'
import { CHAT_FILE } from '../../support/memory-run.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'
import { OTHER_TYPE, openApplies } from './applies.ts'

const REVIEWED = { 'approved-plan': 'pull-request' } as const
const CREATE_A = ['create a', 'get a']
const CREATE_B = ['create b', 'get b']
const LIST = 'list cn-hangzhou'
const RECORD_A = 'cn-hangzhou /chat-sync/ca978112ca1bbdca'
const RECORDS = 'listByPath cn-hangzhou /chat-sync'

const isFault = (line: string) => /^(?:error|warning) /.test(line)
const isWrite = (call: string) => /^(?:create|update|delete) /.test(call)

describe('an apply', () => {
  test('writes what was reviewed, records it, and tells it everywhere', async () => {
    const applies = openApplies()
    await applies.merge(A, B)
    const run = await applies.apply([A, B], { ...REVIEWED, 'expose-webhook-urls': 'true', 'plan-file': 'plan.json' })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'applied', 'plan-file': 'plan.json' } })
    expect(run.calls.filter((call) => !call.includes('/chat-sync/'))).toEqual([LIST, ...CREATE_A, ...CREATE_B, RECORDS])
    expect([...applies.parameters.stored.keys()]).toHaveLength(2)
    expect(JSON.parse(run.outputs['webhook-urls'] ?? '')).toEqual({
      'cn-hangzhou/a': 'https://hook.example/1',
      'cn-hangzhou/b': 'https://hook.example/2',
    })
    expect(run.summaries.map((summary) => summary.split('\n')[0])).toEqual([
      '## Plan: 2 to create',
      '## Applied 2 of 2',
    ])
    expect(run.lines.filter((line) => line.startsWith('debug'))).toEqual([
      'debug: API calls for the plan: 0',
      'debug: API calls in total: 0',
    ])
    expect(JSON.parse(run.written.get('plan.json') ?? '')).toMatchObject({
      counts: { create: 2 },
      results: [{ outcome: 'applied' }, { outcome: 'applied' }],
    })
    expect(run.lines.filter(isFault)).toEqual([])
  })

  test('with nothing to do asks nobody, and shows no report', async () => {
    const applies = openApplies()
    await applies.apply([A])
    applies.chat.script.calls.splice(0)
    applies.faults.compare = () => Promise.reject(new Error('not asked'))
    applies.faults.listMergedPulls = () => Promise.reject(new Error('not asked'))
    const confirm = () => Promise.reject(new Error('not asked'))
    const given = { ...REVIEWED, 'drift-issue': 'false', comment: 'off' } as const
    const run = await applies.apply([A], given, { confirm, event: { isFork: false, isDependabot: false } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'no-changes', 'webhook-urls': '' } })
    expect(run.summaries).toEqual([expect.stringMatching(/^## No changes\n/)])
    expect([run.lines.filter(isFault), applies.chat.script.calls]).toEqual([[], [LIST]])
  })

  test('says of writes and of records which ones are not done', async () => {
    const applies = openApplies()
    const { chat, parameters } = applies
    chat.script.on('create b', failWith(toRejected('Forbidden.RAM')))
    const refusal = failWith(toRejected('Forbidden.RAM'))
    parameters.script.on(`create ${RECORD_A}`, refusal, refusal)
    const run = await applies.apply([A, B, toEntry('c', 'OOS_CHAT_SECRET_A')])
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'partial', 'webhook-urls': '' } })
    expect(run.lines.filter(isFault)).toEqual([
      expect.stringMatching(/^error .* incomplete: 2 of 3 done, 1 record not written\. .*\(APPLY_INCOMPLETE\)$/),
    ])
    expect(run.summaries.at(-1)).toMatch(/^## Applied 2 of 3: 1 failed/)
  })

  test('forgets the record of what is gone, or warns', async () => {
    const applies = openApplies()
    await applies.apply([A])
    applies.chat.objects.clear()
    const refusal = failWith(toRejected('Forbidden.RAM'))
    applies.parameters.script.on(`delete ${RECORD_A}`, refusal)
    const runs = [await applies.apply([]), await applies.apply([])]
    expect(runs).toMatchObject([0, 1].map(() => ({ exitCode: 0, outputs: { result: 'no-changes' } })))
    expect(runs.map(({ lines }) => lines.filter(isFault))).toEqual([
      [expect.stringMatching(/^warning .*\(RECORD_NOT_WRITTEN\)$/)],
      [],
    ])
    expect(applies.parameters.stored.size).toBe(0)
  })

  test.each(['parameter-store', 'none'])('shows how a write was altered (state: %s)', async (state) => {
    const { apply, chat } = openApplies()
    const alter: Hook = async (proceed) => ({ ...((await proceed()) as Live), ramRole: 'OtherRole' })
    chat.script.on('get a', alter)
    const run = await apply([A], { state, prune: 'none' })
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed' } })
    expect(run.lines.join('\n')).toMatch(/: "ramRole" is "OtherRole" \(sent: "OOSServiceRole"\)\./)
  })

  test('asks with how much is at stake, and is declined', async () => {
    const applies = openApplies()
    await applies.apply([OTHER_TYPE, B])
    const questions: string[] = []
    const confirm = async (question: string) => questions.push(question) === 0
    const run = await applies.apply([A], { 'max-deletions': '100%' }, { confirm })
    expect(questions).toEqual(['Apply 2 changes (deletions and replacements: 2)?'])
    expect(run.document).toMatchObject({ result: 'failed', error: { code: 'NOT_CONFIRMED' } })
  })

  test('stays done, where the file of it can no longer be written', async () => {
    const applies = openApplies()
    const files = createMemoryWorkspace(new Map([[CHAT_FILE, toFile(A)]]))
    let count = 0
    const write = async () => {
      count += 1
      if (count > 1) throw new CodedError({ code: 'OUTPUT_FILE_REFUSED', path: 'plan.json', why: 'full' })
    }
    const run = await applies.apply([A], { 'plan-file': 'plan.json' }, { files: { ...files, write } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'applied' } })
    expect(run.lines.filter(isFault)).toEqual([expect.stringMatching(/^warning .*\(OUTPUT_FILE_REFUSED\)$/)])
  })
})

describe('an apply that ends before it writes', () => {
  test('is superseded, where the branch went on', async () => {
    const applies = openApplies()
    await applies.merge(A)
    applies.faults.compare = async () => 'superseded'
    const run = await applies.apply([A], REVIEWED, { confirm: () => Promise.reject(new Error('not asked')) })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'superseded', 'webhook-urls': '' } })
    expect(run.calls.filter(isWrite)).toEqual([])
    expect(applies.readOutcome()).toMatch(/^Not applied: this run is superseded by the current commit of the branch\./)
  })

  test.each([
    ['was not reviewed as it is', [A, B], REVIEWED, ['PLAN_NOT_APPROVED']],
    ['has another digest', [A], { 'approved-plan': `hmac:${'x'.repeat(43)}` }, ['PLAN_NOT_APPROVED']],
    ['would delete too much', [], { 'max-deletions': '0' }, ['TOO_MANY_DELETIONS', 'PLAN_REFUSED']],
  ] as const)('is told as refused, where its plan %s', async (_what, entries, given, codes) => {
    const applies = openApplies()
    if (entries.length === 0) await applies.apply([A])
    await applies.merge(A)
    const run = await applies.apply(entries, given)
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'has-changes': 'true' } })
    expect(run.lines.filter((line) => line.startsWith('error'))).toEqual(
      codes.map((code) => expect.stringContaining(`(${code})`)),
    )
    expect(run.calls.filter(isWrite)).toEqual([])
    expect(applies.readOutcome()).toMatch(/^Not applied: this run refused the plan\. Nothing was written\./)
  })

  test('is told as refused, where nothing was reviewed', async () => {
    const applies = openApplies()
    await applies.merge(A)
    applies.memory.comments.set(7, { body: 'PLAN', createdAt: 0, updatedAt: 0 })
    const run = await applies.apply([A], REVIEWED)
    expect(run.lines.filter(isFault)).toEqual([expect.stringContaining('(APPROVAL_NOT_FOUND)')])
    expect(applies.readOutcome()).toBe('Not applied: this run refused the plan. Nothing was written.')
  })

  test('is not told on the forge, where a person said no', async () => {
    const applies = openApplies()
    await applies.merge(A)
    const run = await applies.apply([A], {}, { confirm: async () => false })
    expect(run.lines.filter(isFault)).toEqual([expect.stringContaining('(NOT_CONFIRMED)')])
    expect([run.calls.filter(isWrite), applies.readOutcome()]).toEqual([[], undefined])
  })

  test('has failed, where the secrets of its changes cannot be read', async () => {
    const applies = openApplies()
    const entry = A.replace('{ fromEnv: OOS_CHAT_SECRET_A }', '{ fromSecretParameter: bot-secret }')
    applies.parameters.secrets.set('cn-hangzhou bot-secret', 'secret-of-the-bot')
    await applies.merge(entry)
    const refused = failWith(toRejected('Forbidden.RAM'))
    applies.parameters.script.on('getSecret cn-hangzhou bot-secret', refused, refused)
    const run = await applies.apply([entry])
    expect(run).toMatchObject({ exitCode: 1, outputs: { result: 'failed', 'create-count': '1' } })
    expect(run.lines.filter(isFault)).toEqual([expect.stringContaining('(API_REJECTED)')])
    expect(applies.readOutcome()).toMatch(/^Not applied: this run failed\./)
  })

  test.each([
    ['whether it was reviewed', 'listMergedPulls', REVIEWED],
    ['a person', 'confirm', {}],
  ] as const)('does not wait for an answer once it is asked to stop: %s', async (_what, asked, given) => {
    const applies = openApplies()
    await applies.merge(A)
    const controller = new AbortController()
    const stopAndHang = () => {
      controller.abort()
      return hang(() => undefined) as Promise<never>
    }
    if (asked === 'listMergedPulls') applies.faults.listMergedPulls = stopAndHang
    const confirm = asked === 'confirm' ? { confirm: stopAndHang } : {}
    const run = await applies.apply([A], given, { signal: controller.signal, ...confirm })
    expect(run.lines.filter(isFault)).toEqual([expect.stringContaining('(CANCELLED)')])
    expect(run.calls.filter(isWrite)).toEqual([])
  })
})
