import { describe, expect, test } from '@jest/globals'
import { A, B, KEY, toEntry, toFile } from '../../../scripts/support/bots.ts'
import type { CloudAccess } from '../../../src/model/cloud-access.ts'
import { NO_EVENT } from '../../../src/model/event.ts'
import type { Given } from '../../support/inputs.ts'
import { createMemoryChat } from '../../support/memory-chat.ts'
import { CHAT_FILE } from '../../support/memory-run.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'
import { isFault, rehearse, SEED } from './rehearsals.ts'

const LIST = 'list cn-hangzhou'
const BANNER = 'This is a rehearsal with made-up secrets on an emulated OOS that starts empty.'

test('a rehearsal plans, applies and plans again, and shows the first plan and that it can be carried out', async () => {
  const { exitCode, outputs, lines, summaries, calls, told } = await rehearse(toFile(A, B))
  expect(exitCode).toBe(0)
  expect(outputs).toMatchObject({ result: 'rehearsed', 'create-count': '2', 'plan-digest': 'unknown' })
  expect(calls).toEqual([LIST, LIST, 'create a', 'get a', 'create b', 'get b', LIST])
  expect(told.filter((names) => names.includes('has-changes'))).toHaveLength(1)
  const done = 'Rehearsed: 2 changes applied, and a second plan found no changes.'
  const firsts = lines.filter((line) => line.startsWith('info')).map((line) => line.trim().split('\n')[0])
  expect(firsts).toEqual([
    expect.stringContaining(`info: ${BANNER}`),
    'info: Plan: 2 to create',
    expect.stringMatching(/^info: {3}✓ applied: \+ create cn-hangzhou\/a/),
    expect.stringMatching(/^info: {3}✓ applied: \+ create cn-hangzhou\/b/),
    `info: ${done}`,
  ])
  expect(lines[0]).toMatch(/\n$/)
  expect(summaries.at(-1)).toMatch(/^> \[!NOTE\]\n> This is a rehearsal /)
  expect(summaries.at(-1)).toContain(`\n\n${done}\n\n## Plan: 2 to create\n`)
  expect(lines.filter(isFault)).toEqual([])
})

describe('nothing real takes part in a rehearsal', () => {
  test('no identity, no endpoint, no key and no scope of others', async () => {
    const given: Given = {
      'access-key-id': 'LTAIreal',
      'access-key-secret': 'secret-of-the-key',
      'role-to-assume': 'acs:ram::1234567890123456:role/real',
      endpoint: 'https://oos.example.com',
      'sts-endpoint': 'https://sts.example.com',
      'fingerprint-key': KEY,
      'previous-scopes': 'acme/old',
    }
    const { accesses, parameters, masks, summaries } = await rehearse(toFile(A), given)
    expect(accesses).toHaveLength(3)
    const [{ endpoint, accessKeyId, accessKeySecret, ...others }] = accesses as [CloudAccess]
    expect(endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    expect(accessKeyId).toMatch(/^rehearsal-[0-9a-f-]{36}$/)
    expect(accessKeySecret?.reveal()).toMatch(/^[0-9a-f-]{36}$/)
    expect(others).toMatchObject({
      stsEndpoint: endpoint,
      metadataEndpoint: endpoint,
      ramEndpoint: endpoint,
      resourceManagerEndpoint: endpoint,
      dingtalkEndpoint: endpoint,
      roleSessionName: 'rehearsal',
    })
    expect(others).not.toHaveProperty('roleArn')
    // They are hidden all the same.
    expect(masks).toEqual(expect.arrayContaining(['secret-of-the-key', KEY]))
    expect([...parameters.stored.values()].map(({ value }) => JSON.parse(value))).toMatchObject([
      { scope: 'acme/bots' },
    ])
    expect(summaries.at(-1)).toContain('Scope: <code>acme&#47;bots</code>')
    await expect(fetch(String(endpoint))).rejects.toThrow('fetch failed')
  })

  test('no secret: each is made up from its name, and what the surroundings hold is not looked at', async () => {
    const chat = createMemoryChat()
    const parameter = A.replace('{ fromEnv: OOS_CHAT_SECRET_A }', '{ fromSecretParameter: bot-secret }')
    const ports = { env: () => 'real', listSecrets: () => ['secret-of-a-proxy'] }
    const run = await rehearse(toFile(parameter, B), {}, { chat, ports })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'rehearsed' } })
    const sent = chat.requests.map(({ configuration }) => configuration?.['DingTalkClientSecret'])
    expect(sent.map((secret) => (secret as { reveal(): string }).reveal())).toEqual([
      'made-up-value-of-bot-secret',
      'made-up-value-of-OOS_CHAT_SECRET_B',
    ])
    expect(run.masks).toContain('secret-of-a-proxy')
  })

  test('no forge, no question, no comment and no checkout', async () => {
    const refuse = () => Promise.reject(new Error('not asked'))
    const event = { ...NO_EVENT, name: 'pull_request', pullNumber: 7, isFork: true }
    const ports = { event, openForge: refuse, confirm: refuse }
    const given: Given = {
      'drift-issue': 'true',
      'github-token': 'ghs_token',
      preflight: 'role',
      'expose-webhook-urls': 'true',
    }
    const run = await rehearse(toFile(A), given, { ports })
    expect(run).toMatchObject({ exitCode: 0, outputs: { result: 'rehearsed', 'webhook-urls': '' } })
    expect(run.lines.filter(isFault)).toEqual([])
  })

  test('but an event that brings our secrets to a fork is refused', async () => {
    const event = { ...NO_EVENT, name: 'pull_request_target', isFork: true }
    const run = await rehearse(toFile(A), {}, { ports: { event } })
    expect([run.exitCode, run.accesses]).toEqual([1, []])
    expect(run.lines.filter(isFault)).toEqual([expect.stringContaining('(EVENT_REFUSED)')])
  })

  test('without a scope its records name none of anybody', async () => {
    const { parameters, outputs } = await rehearse(toFile(A), { scope: '' })
    expect(outputs['result']).toBe('rehearsed')
    expect([...parameters.stored.values()].map(({ value }) => JSON.parse(value))).toMatchObject([
      { scope: 'rehearsal' },
    ])
  })
})

describe('a rehearsal obeys what else was asked for', () => {
  test.each<[string, Given, Readonly<Record<string, string>>]>([
    ['deletions that are allowed', { 'max-deletions': '2' }, { result: 'rehearsed', 'delete-count': '2' }],
    ['deletions that are not', { 'max-deletions': '1' }, { result: 'failed', 'delete-count': '2' }],
    ['no deletions at all', { prune: 'none' }, { result: 'rehearsed', 'delete-count': '0' }],
    [
      'a part of the files',
      { only: 'a', 'max-deletions': '0' },
      { result: 'rehearsed', 'delete-count': '0', 'update-count': '1' },
    ],
    ['no state', { state: 'none', prune: 'none' }, { result: 'rehearsed', 'update-count': '1' }],
  ])('%s', async (_what, given, outputs) => {
    const seed = toFile(A, B, toEntry('c', 'OOS_CHAT_SECRET_A'))
    const file = toFile(A.replace('OOSServiceRole', 'OtherRole'))
    expect((await rehearse(file, given, { seed })).outputs).toMatchObject(outputs)
  })

  test('files: the first plan is written, and no other', async () => {
    const writes: [string, string][] = []
    const texts = new Map([CHAT_FILE, SEED].map((path, index) => [path, toFile(index === 0 ? A : B)]))
    const write = async (path: string, text: string) => void writes.push([path, text])
    const ports = { files: { ...createMemoryWorkspace(texts), write } }
    const given: Given = { 'plan-file': 'plan.json', report: 'json=report.json\nmarkdown=report.md', label: 'prod' }
    const { outputs, summaries } = await rehearse('', given, { seed: '', ports })
    expect(outputs['plan-file']).toBe('plan.json')
    expect(writes.map(([path]) => path)).toEqual(['plan.json', 'report.json', 'report.md'])
    const [plan, report, markdown] = writes.map(([_path, text]) => text)
    for (const text of [plan, report]) {
      const { counts, results } = JSON.parse(text ?? '')
      expect([counts, results]).toMatchObject([{ create: 1, delete: 1 }, undefined])
    }
    expect(markdown).toMatch(/^> \[!NOTE\]\n> This is a rehearsal /)
    expect(summaries.at(-1)).toContain('Scope: <code>acme&#47;bots &#40;prod&#41;</code>')
  })
})
