import { describe, expect, test } from '@jest/globals'
import { A, B, KEY, SECRETS, toFile } from '../../../scripts/support/bots.ts'
import { CodedError } from '../../../src/model/failure.ts'
import type { Finding } from '../../../src/model/plan.ts'
import { assertNotRefused, listChanged, toReceiptPlace } from '../../../src/run/planned.ts'
import { toPlan } from '../../../src/stages/plan/plan.ts'
import { read } from '../../support/inputs.ts'
import { CHAT_FILE, runInMemory } from '../../support/memory-run.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'
import { toDesired, toPolicy, toWorld } from '../../support/models.ts'

const TWO = { files: { [CHAT_FILE]: toFile(A, B) }, env: SECRETS }

test('the changes of a plan are about some of the configurations', () => {
  const desired = ['a', 'b', 'c'].map((name) => toDesired(name))
  const plan = toPlan(desired, toWorld([], []), toPolicy({ only: ['c', 'a'] }))
  expect(listChanged(plan, desired).map(({ key }) => key.name)).toEqual(['a', 'c'])
  expect(listChanged({ ...plan, changes: [] }, desired)).toEqual([])
})

test('a plan is refused by what is an error, of which there is a count', () => {
  const plan = toPlan([], toWorld([], []), toPolicy())
  const finding = (severity: Finding['severity']): Finding => ({ code: 'PRUNE_WITHOUT_STATE', severity })
  expect(() => assertNotRefused({ ...plan, findings: [finding('warning'), finding('notice')] })).not.toThrow()
  const findings = [finding('error'), finding('warning'), finding('error')]
  expect(() => assertNotRefused({ ...plan, findings })).toThrow(
    expect.objectContaining({ detail: { code: 'PLAN_REFUSED', count: 2 } }),
  )
})

test('a plan is for a scope, for what it is limited to, and for an account where one is expected', () => {
  expect(toReceiptPlace(read({ only: 'a' }))).toStrictEqual({ scope: 'acme/bots', only: ['a'] })
  const accountId = '1234567890123456'
  expect(toReceiptPlace(read({ 'expected-account-id': accountId }))).toStrictEqual({
    scope: 'acme/bots',
    only: [],
    accountId,
  })
})

describe('a plan as JSON', () => {
  const given = { 'plan-file': 'plan.json', report: 'json=r.json\nmarkdown=r.md\njson=s.json' }

  test('goes to each file that is asked for, and to programs', async () => {
    const run = await runInMemory(given, TWO)
    const text = run.written.get('plan.json') ?? ''
    expect([...run.written.keys()]).toEqual(['plan.json', 'r.json', 's.json', 'r.md'])
    expect([run.written.get('r.json'), run.written.get('s.json')]).toEqual([text, text])
    expect(text).toBe(`${JSON.stringify(run.document?.['plan'], null, 2)}\n`)
    expect(JSON.parse(text)).toMatchObject({
      formatVersion: 1,
      counts: { create: 2 },
      apiCalls: 0,
      digest: run.outputs['plan-digest'],
      receipt: [
        { key: 'cn-hangzhou/a', action: 'create', digest: expect.stringMatching(/^[\w-]{43}$/) },
        { key: 'cn-hangzhou/b', action: 'create', digest: expect.stringMatching(/^[\w-]{43}$/) },
      ],
    })
    expect([run.outputs['plan-file'], JSON.parse(text).results]).toEqual(['plan.json', undefined])
  })

  test('tells the results of an apply as well', async () => {
    const run = await runInMemory({ ...given, command: 'apply' }, TWO)
    const text = run.written.get('plan.json') ?? ''
    expect(JSON.parse(text)).toMatchObject({
      counts: { create: 2 },
      results: [{ outcome: 'applied' }, { outcome: 'applied' }],
    })
    expect(run.document?.['plan']).toEqual(JSON.parse(text))
  })

  test('is an output only where it has a file of its own', async () => {
    const run = await runInMemory({ report: 'json=r.json' }, TWO)
    expect([[...run.written.keys()], run.outputs['plan-file']]).toEqual([['r.json'], ''])
    const none = await runInMemory({}, TWO)
    expect([none.written.size, none.outputs['plan-file'], none.document]).toEqual([
      0,
      '',
      expect.objectContaining({ plan: expect.anything() }),
    ])
  })

  test('is written where no program asked', async () => {
    const run = await runInMemory({ report: 'json=r.json' }, { ...TWO, isTold: false })
    expect([run.exitCode, [...run.written.keys()], run.document]).toEqual([0, ['r.json'], undefined])
    const alone = await runInMemory({ 'plan-file': 'plan.json' }, { ...TWO, isTold: false })
    expect([alone.exitCode, [...alone.written.keys()]]).toEqual([0, ['plan.json']])
    expect(await runInMemory({}, { ...TWO, isTold: false })).toMatchObject({
      exitCode: 0,
      outputs: { 'plan-file': '' },
    })
  })

  test('has another digest with a key, for another account and of a limited plan', async () => {
    const digests = await Promise.all(
      [
        {},
        { 'fingerprint-key': KEY },
        { 'expected-account-id': '1234567890123456' },
        { only: 'a' },
        { only: 'a\nb' },
      ].map(async (inputs) => (await runInMemory(inputs, TWO)).outputs['plan-digest']),
    )
    expect(new Set(digests).size).toBe(5)
    expect(digests.map((digest) => digest?.split(':')[0])).toEqual(['sha256', 'hmac', 'sha256', 'sha256', 'sha256'])
    const rotated = { ...TWO, env: { ...SECRETS, OOS_CHAT_SECRET_A: 'another-value-of-a' } }
    expect((await runInMemory({ 'fingerprint-key': KEY }, rotated)).outputs['plan-digest']).not.toBe(digests[1])
    expect((await runInMemory({}, rotated)).outputs['plan-digest']).toBe(digests[0])
  })
})

test.each([
  ['the plan as JSON', { 'plan-file': 'r' }],
  ['a report', { report: 'markdown=r' }],
])('an apply that cannot write what is asked for of its plan writes nothing else: %s', async (_what, given) => {
  const write = (path: string) => Promise.reject(new CodedError({ code: 'OUTPUT_FILE_REFUSED', path, why: 'full' }))
  const files = { ...createMemoryWorkspace(new Map(Object.entries(TWO.files))), write }
  const run = await runInMemory({ command: 'apply', ...given }, { ...TWO, ports: { files } })
  expect(run).toMatchObject({ exitCode: 1, document: { error: { code: 'OUTPUT_FILE_REFUSED' } } })
  expect(run.calls).toEqual(['list cn-hangzhou', 'listByPath cn-hangzhou /chat-sync'])
})
