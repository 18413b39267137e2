import { describe, expect, test } from '@jest/globals'
import { A, B, KEY, SECRETS, toEntry, toFile } from '../../../scripts/support/bots.ts'
import { NO_EVENT } from '../../../src/model/event.ts'
import type { FailureDetail } from '../../../src/model/failure.ts'
import type { Files } from '../../../src/ports.ts'
import { toUnreviewedText } from '../../../src/stages/render/banners.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { failWith, toRejected } from '../../support/call-script.ts'
import { createMemoryChat } from '../../support/memory-chat.ts'
import { createMemoryForge } from '../../support/memory-forge.ts'
import { createMemoryParameters } from '../../support/memory-parameters.ts'
import { CHAT_FILE, type MemoryScene, runInMemory } from '../../support/memory-run.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'
import { REGION } from '../../support/models.ts'

const LISTS = [`list ${REGION}`, `listByPath ${REGION} /chat-sync`]
const withFile = (...entries: readonly string[]): MemoryScene => ({
  files: { [CHAT_FILE]: toFile(...entries) },
  env: SECRETS,
})
/** An entry whose secret is a parameter. */
const inStore = (name: string, parameter: string) =>
  toEntry(name, 'X').replace('{ fromEnv: X }', `{ fromSecretParameter: ${parameter} }`)

/** An OOS in memory that several runs share. */
const toCloud = () => ({ chat: createMemoryChat(), parameters: createMemoryParameters() })
const logOf = ({ lines }: { readonly lines: readonly string[] }) => lines.join('\n')

describe('secrets of a plan', () => {
  test('that are not set or not fit end it before anything is asked', async () => {
    const run = await runInMemory({}, { ...withFile(A, B), env: { OOS_CHAT_SECRET_A: 'short' } })
    expect(run).toMatchObject({ exitCode: 1, calls: [], document: { error: { code: 'CONFIG_INVALID' } } })
    expect(run.document).toMatchObject({ diagnostics: [{ code: 'SECRET_UNFIT' }, { code: 'SECRET_UNSET' }] })
  })

  test('are hidden, also those that a limited plan leaves out, which may be unfit', async () => {
    const run = await runInMemory({ only: 'a' }, withFile(A, B))
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'create-count': '1' } })
    expect(run.masks).toEqual(expect.arrayContaining(Object.values(SECRETS)))
    const unfit = { OOS_CHAT_SECRET_A: SECRETS.OOS_CHAT_SECRET_A }
    expect(await runInMemory({ only: 'a' }, { ...withFile(A, B), env: unfit })).toMatchObject({ exitCode: 0 })
    expect(await runInMemory({ only: 'b' }, { ...withFile(A, B), env: unfit })).toMatchObject({ exitCode: 1 })
  })

  test('in parameters are read with a key, for what changes', async () => {
    const cloud = toCloud()
    cloud.parameters.secrets.set(`${REGION} bot-a`, 'value-of-bot-a')
    const scene = { ...withFile(inStore('a', 'bot-a')), ...cloud }
    expect((await runInMemory({}, scene)).calls).toEqual(LISTS)
    const run = await runInMemory({ 'fingerprint-key': KEY }, { ...scene, ...toCloud() })
    expect(run).toMatchObject({ exitCode: 1, document: { error: { code: 'CONFIG_INVALID' } } })
    expect(run.calls).toEqual([...LISTS, `getSecret ${REGION} bot-a`])
    expect(logOf(run)).toContain('(SECRET_UNSET)')
    expect(await runInMemory({ 'fingerprint-key': KEY }, scene)).toMatchObject({ exitCode: 0 })
  })

  test.each([
    ['what the identity of plans may not read is left out', toRejected('Forbidden.RAM'), undefined],
    [
      'any other failure is one of the plan',
      { code: 'API_UNAVAILABLE', operation: 'GetSecretParameter', region: REGION, status: 503 },
      'API_UNAVAILABLE',
    ],
  ] as const)('in parameters: %s', async (_what, failure: FailureDetail, code) => {
    const cloud = toCloud()
    cloud.parameters.script.on(`getSecret ${REGION} bot-a`, failWith(failure))
    const run = await runInMemory({ 'fingerprint-key': KEY }, { ...withFile(inStore('a', 'bot-a')), ...cloud })
    expect(run.exitCode).toBe(code === undefined ? 0 : 1)
    expect(logOf(run)).toContain(code ?? 'Plan: 1 to create')
  })

  test('in parameters that records name are compared, and must be there', async () => {
    const cloud = toCloud()
    cloud.parameters.secrets.set(`${REGION} bot-a`, 'value-of-bot-a')
    const scene = { ...withFile(inStore('a', 'bot-a')), ...cloud }
    const given = { 'fingerprint-key': KEY }
    expect(await runInMemory({ command: 'apply', ...given }, scene)).toMatchObject({ exitCode: 0 })
    cloud.parameters.secrets.set(`${REGION} bot-a`, 'another-value-of-bot-a')
    expect(await runInMemory(given, scene)).toMatchObject({ outputs: { 'update-count': '1' } })
    cloud.parameters.secrets.clear()
    cloud.parameters.script.calls.splice(0)
    const run = await runInMemory(given, scene)
    expect(run).toMatchObject({ exitCode: 1, document: { error: { code: 'CONFIG_INVALID' } } })
  })

  test('that only a record names are hidden as well', async () => {
    const cloud = toCloud()
    const given = { 'fingerprint-key': KEY }
    await runInMemory({ command: 'apply', ...given }, { ...withFile(A), ...cloud })
    const { masks } = await runInMemory(given, { ...withFile(), ...cloud, env: SECRETS })
    expect(masks).toContain(SECRETS.OOS_CHAT_SECRET_A)
  })
})

describe('what a plan looks at', () => {
  test('is each region once, and no records without state', async () => {
    const given = { region: `cn-beijing\n${REGION}`, state: 'none' } as const
    const run = await runInMemory(given, withFile(A))
    expect([run.exitCode, run.calls]).toEqual([0, [`list ${REGION}`, 'list cn-beijing']])
    expect(logOf(run)).not.toContain('Scope: ')
  })

  test('must be whole where the files name something that is not there', async () => {
    const chat = createMemoryChat()
    const list: typeof chat.list = async (region) => ({ ...(await chat.list(region)), proveWhole: async () => false })
    const scene = { ...withFile(A), chat: { ...chat, list } }
    const run = await runInMemory({}, scene)
    expect(run.calls).toEqual([LISTS[0], 'get a', LISTS[1]])
    expect(run).toMatchObject({ exitCode: 0 })
  })

  test('is what lists and records leave open, and of that no secret is shown', async () => {
    const cloud = toCloud()
    await runInMemory({ command: 'apply' }, { ...withFile(A), ...cloud })
    const [live] = cloud.chat.objects.values()
    if (live === undefined) throw new Error('nothing was applied')
    const leaked = { ...live.configuration, DingTalkTemplateId: `x ${SECRETS.OOS_CHAT_SECRET_A}` }
    cloud.chat.objects.set(`${REGION}/a`, { ...live, configuration: leaked, updatedDate: '2026-03-03T00:00:00Z' })
    cloud.chat.script.calls.splice(0)
    cloud.parameters.script.calls.splice(0)
    const run = await runInMemory({}, { ...withFile(A), ...cloud })
    expect(run.calls).toEqual([`list ${REGION}`, 'get a', LISTS[1]])
    expect(run.outputs['update-count']).toBe('1')
    expect([...run.lines, ...run.summaries].filter((text) => text.includes(SECRETS.OOS_CHAT_SECRET_A))).toEqual([])
  })

  test('is no file but those of the run, unless records name others', async () => {
    const cloud = toCloud()
    const files = { [CHAT_FILE]: toFile(A), 'other.yml': toFile(B), 'third.yml': toFile() }
    const asked: string[] = []
    const workspace = createMemoryWorkspace(new Map(Object.entries(files)))
    const watched: Files = {
      ...workspace,
      watch: (...given) => {
        asked.push('watch')
        return workspace.watch(...given)
      },
      lookAround: (path) => {
        asked.push(path)
        return workspace.lookAround(path)
      },
    }
    const plan = (config: string) => runInMemory({ config }, { env: SECRETS, ...cloud, ports: { files: watched } })
    await runInMemory({ command: 'apply' }, { ...withFile(A), ...cloud })
    expect([(await plan(CHAT_FILE)).outputs['has-changes'], asked]).toEqual(['false', []])
    await runInMemory({ command: 'apply', config: 'other.yml' }, { files, env: SECRETS, ...cloud })
    // What another run declares is neither deleted nor looked at, unless this run declares it as well.
    const own = await plan(CHAT_FILE)
    expect([own.outputs['delete-count'], own.outputs['has-changes'], asked]).toEqual(['0', 'false', ['watch']])
    asked.splice(0)
    const both = { ...files, 'third.yml': toFile(B) }
    const run = await runInMemory({ config: 'third.yml' }, { files: both, env: SECRETS, ...cloud })
    expect(logOf(run)).toContain('DECLARED_FIRST')
    const removing = { ...files, 'third.yml': `${toFile()}removed:\n  - { name: b }\n` }
    expect(logOf(await runInMemory({ config: 'third.yml' }, { files: removing, env: SECRETS, ...cloud }))).toContain(
      'other.yml',
    )
  })
})

describe('what a plan says of itself', () => {
  const filesUrl = 'https://github.example/acme/chat/blob'
  const event = { ...NO_EVENT, name: 'push', sha: 'a'.repeat(40), branch: 'main', defaultBranch: 'main', filesUrl }

  test('is its scope with its label, its files, its calls, and the pages of its files', async () => {
    const run = await runInMemory({ label: 'prod' }, { ...withFile(A), ports: { event } })
    expect(run.lines[0]).toBe('debug: API calls for the plan: 0')
    expect(run.lines[1]).toContain(
      'Scope: "acme/bots (prod)". File: "chat.yml". Nothing was written: this is a plan only.',
    )
    expect(run.summaries[0]).toContain(`<${filesUrl}/${'a'.repeat(40)}/chat.yml#L4>`)
    const plain = await runInMemory({}, withFile(A))
    expect(plain.lines[1]).toContain('Scope: "acme/bots". File: ')
    expect(plain.summaries[0]).toContain('Declared at <code>chat&#46;yml&#58;4</code>.')
    const applied = await runInMemory({ command: 'apply' }, withFile(A))
    expect(applied.lines[1]).not.toMatch(/this is a plan only|Next: /)
  })

  test('includes warnings about its files', async () => {
    const run = await runInMemory({}, withFile(A.replace(/.*TemplateId.*\n/, '\n')))
    expect(run.summaries[0]).toMatch(/^## Plan: 1 to create\n[\s\S]*KEY&#95;RECOMMENDED/)
  })

  test('is whether it is empty, unless it is refused', async () => {
    const cloud = toCloud()
    await runInMemory({ command: 'apply' }, { ...withFile(A), ...cloud })
    expect(await runInMemory({}, { ...withFile(A), ...cloud })).toMatchObject({
      exitCode: 0,
      outputs: { result: 'no-changes', 'has-changes': 'false', 'unchanged-count': '1' },
    })
    expect(await runInMemory({}, withFile(A))).toMatchObject({ outputs: { result: 'planned', 'has-changes': 'true' } })
    const refused = await runInMemory({ only: 'nobody\nnothing' }, withFile(A))
    expect(refused).toMatchObject({
      exitCode: 1,
      outputs: { result: 'failed', 'has-changes': 'false' },
      document: { plan: { refused: true }, error: { code: 'PLAN_REFUSED' } },
    })
  })
})

describe('a workspace', () => {
  const commit = 'f'.repeat(40)
  const event = { ...NO_EVENT, name: 'pull_request_target', pullNumber: 7, headSha: 'a'.repeat(40) }
  const filesUrl = 'https://github.example/acme/chat/blob'

  /** Plans on an event of a pull request, with this commit checked out. */
  const plan = async (checkedOut: string | undefined) => {
    const { forge, comments } = createMemoryForge()
    const files = { ...createMemoryWorkspace(new Map([[CHAT_FILE, toFile(A)]])), readCommit: async () => checkedOut }
    const ports = { event: { ...event, filesUrl }, files, openForge: async () => forge }
    return { ...(await runInMemory({}, { env: SECRETS, ports })), comments }
  }

  test('that holds something else is told above all, and its plan is nothing to approve', async () => {
    const run = await plan(commit)
    expect(run.lines[0]).toBe(`warning [oos-chat-sync]: ${toUnreviewedText(7, commit, en)}`)
    expect(run.summaries[0]).toMatch(new RegExp(`^> \\[!WARNING\\]\\n> .*${commit}.*\\n\\n## Plan: 1 to create`))
    expect(run.summaries[0]).toContain(`<${filesUrl}/${commit}/chat.yml#L4>`)
    expect([run.outputs['plan-digest'], run.comments.size, logOf(run).includes('Digest')]).toEqual([
      'unknown',
      0,
      false,
    ])
    expect((await plan(undefined)).lines[0]).toBe(`warning [oos-chat-sync]: ${toUnreviewedText(7, undefined, en)}`)
  })

  test('that holds the pull request makes a plan that can be approved', async () => {
    const run = await plan(event.headSha)
    expect(run.lines[0]).toBe('debug: API calls for the plan: 0')
    expect(run.outputs['plan-digest']).toMatch(/^sha256:/)
    expect([run.comments.size, logOf(run).includes('Digest')]).toEqual([1, true])
    expect(run.summaries[0]).toContain(`<${filesUrl}/${event.headSha}/chat.yml#L4>`)
  })

  test('of a pull request that is closed keeps its comment, and says so', async () => {
    const memory = createMemoryForge()
    memory.pulls.set(7, { number: 7, isOpen: false })
    const ports = { event: { ...event, name: 'pull_request' }, openForge: async () => memory.forge }
    const run = await runInMemory({}, { ...withFile(A), ports })
    expect([memory.comments.size, run.exitCode]).toEqual([0, 0])
    expect(run.lines.at(-1)).toBe(`notice [oos-chat-sync]: ${en.comment.closed}`)
  })
})
