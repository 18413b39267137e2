import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { A, B, KEY, SECRETS, toFile } from '../../../scripts/support/bots.ts'
import { DEFAULT_ACCOUNT } from '../../../src/emulator/caller.ts'
import { type Emulator, startEmulator } from '../../../src/emulator/emulator.ts'
import { apply, type ChatSyncError, type PlanOptions, plan, validate } from '../../../src/library.ts'

const FILES = [{ file: 'chat.yml', text: toFile(A, B) }]
const FAULTY = [{ file: 'chat.yml', text: `${toFile(A)}    colour: red\n` }]
const { accessKeyId, accessKeySecret } = DEFAULT_ACCOUNT
const VARIABLES: Readonly<Record<string, string>> = SECRETS

let emulator: Emulator
let options: PlanOptions

beforeAll(async () => {
  emulator = await startEmulator()
})
afterAll(() => emulator.close())

beforeEach(() => {
  emulator.control.writeState({ version: 1, accounts: {} })
  options = {
    files: FILES,
    endpoint: emulator.url,
    credentials: { accessKeyId, accessKeySecret },
    scope: 'acme/bots',
    fingerprintKey: KEY,
    env: (name) => VARIABLES[name],
  }
})

/** What a call throws. */
const catchError = async (call: Promise<unknown>): Promise<ChatSyncError> =>
  await call.then(
    () => Promise.reject(new Error('it did not throw')),
    (error) => error,
  )

const listWrites = () => emulator.control.listOperations().filter(({ committed }) => committed)

describe('validate', () => {
  test('tells what is in files, with references in place of secrets', async () => {
    const { configurations, diagnostics } = await validate({ files: FILES })
    expect(diagnostics).toEqual([])
    expect(configurations).toHaveLength(2)
    expect(JSON.parse(JSON.stringify(configurations[0]))).toEqual({
      region: 'cn-hangzhou',
      name: 'a',
      type: 'DingTalk',
      ramRole: 'OOSServiceRole',
      ignore: [],
      configuration: {
        DingTalkClientId: 'ding-a',
        DingTalkTemplateId: 't.schema',
        DingTalkClientSecret: { fromEnv: 'OOS_CHAT_SECRET_A' },
      },
      position: expect.objectContaining({ file: 'chat.yml', line: 4 }),
    })
  })

  test('tells faults as data, in the language asked for', async () => {
    const english = await validate({ files: FAULTY })
    const chinese = await validate({ files: FAULTY, locale: 'zh-CN' })
    expect(english).toMatchObject({
      configurations: [],
      diagnostics: [{ code: 'KEY_UNKNOWN', file: 'chat.yml', line: 11 }],
    })
    expect(english.diagnostics[0]?.message).toMatch(/"colour"/)
    expect(chinese.diagnostics[0]?.message).toMatch(/\p{Script=Han}/u)
  })

  test('takes bytes, and a region for files that name none', async () => {
    const bytes = Buffer.from(toFile(A).replace('region: cn-hangzhou\n', ''))
    const { configurations } = await validate({ files: [{ file: 'x.yml', bytes }], region: 'cn-beijing' })
    expect(configurations).toMatchObject([{ region: 'cn-beijing', name: 'a' }])
  })

  test.each([
    { what: 'no file', given: { files: [] }, named: '"files"' },
    { what: 'a region that is none', given: { files: FILES, region: 'evil.com/#' }, named: '"region"' },
  ])('refuses $what', async ({ given, named }) => {
    const error = await catchError(validate(given))
    expect(error).toMatchObject({ name: 'ChatSyncError', code: 'INPUT_INVALID', diagnostics: [], plan: undefined })
    expect(error.message).toContain(named)
  })
})

describe('plan', () => {
  test('tells what would change as plain JSON without secrets, and writes nothing', async () => {
    const planned = await plan(options)
    expect(planned).toMatchObject({
      formatVersion: 1,
      refused: false,
      counts: { create: 2, delete: 0 },
      digest: expect.stringMatching(/^hmac:/),
      changes: [{ action: 'create', region: 'cn-hangzhou', name: 'a' }, { name: 'b' }],
    })
    expect(JSON.parse(JSON.stringify(planned))).toEqual(planned)
    expect(JSON.stringify(planned)).not.toMatch(/secret.value/)
    expect(listWrites()).toEqual([])
  })

  test('asks env for what it is not given, and nothing of the process', async () => {
    process.env['ALIBABA_CLOUD_ACCESS_KEY_ID'] = accessKeyId
    process.env['ALIBABA_CLOUD_ACCESS_KEY_SECRET'] = accessKeySecret
    const given = { ...options, credentials: undefined }
    expect(await catchError(plan(given))).toMatchObject({ code: 'CREDENTIALS_MISSING' })
    delete process.env['ALIBABA_CLOUD_ACCESS_KEY_ID']
    delete process.env['ALIBABA_CLOUD_ACCESS_KEY_SECRET']
    const env = (name: string) =>
      ({ ...VARIABLES, ALIBABA_CLOUD_ACCESS_KEY_ID: accessKeyId, ALIBABA_CLOUD_ACCESS_KEY_SECRET: accessKeySecret })[
        name
      ]
    expect(await plan({ ...given, env })).toMatchObject({ counts: { create: 2 } })
    expect(await catchError(plan({ ...options, env: undefined }))).toMatchObject({
      code: 'CONFIG_INVALID',
      diagnostics: [{ code: 'SECRET_UNSET' }, { code: 'SECRET_UNSET' }],
    })
  })

  test('leaves the process as it is, and prints nothing', async () => {
    process.env['DEBUG'] = '*'
    const listeners = () => process.eventNames().map((name) => [name, process.listenerCount(name)])
    const before = [{ ...process.env }, process.emitWarning, process.exitCode, listeners()]
    const print = [process.stdout, process.stderr].map((stream) => jest.spyOn(stream, 'write').mockReturnValue(true))
    await apply(options)
    await catchError(plan({ ...options, files: FAULTY }))
    const printed = print.flatMap(({ mock }) => mock.calls)
    jest.restoreAllMocks()
    expect([{ ...process.env }, process.emitWarning, process.exitCode, listeners()]).toEqual(before)
    expect(printed).toEqual([])
    delete process.env['DEBUG']
  })

  test('returns a plan that may not be applied, which apply throws', async () => {
    await apply(options)
    const given = { ...options, files: [{ file: 'chat.yml', text: toFile() }], maxDeletions: 1 }
    expect(await plan(given)).toMatchObject({
      refused: true,
      counts: { delete: 2 },
      findings: [{ code: 'TOO_MANY_DELETIONS', deletions: 2, allowed: 1 }],
    })
    expect(await catchError(apply(given))).toMatchObject({ code: 'PLAN_REFUSED', plan: { refused: true } })
  })

  test('refuses no file, which would mean that everything is to be deleted', async () => {
    await apply(options)
    const given = { ...options, files: [], regions: ['cn-hangzhou'], maxDeletions: '100%' }
    expect(await catchError(apply(given))).toMatchObject({ code: 'INPUT_INVALID' })
  })

  test('ends where its signal is aborted', async () => {
    expect(await catchError(plan({ ...options, signal: AbortSignal.abort() }))).toMatchObject({ code: 'CANCELLED' })
  })

  test('says why a call failed without a text of the API', async () => {
    const wrong = { accessKeyId, accessKeySecret: 'a-wrong-secret-of-the-key' }
    const error = await catchError(plan({ ...options, credentials: wrong }))
    expect(error.failure).toMatchObject({ code: error.code, apiCode: 'SignatureDoesNotMatch' })
    expect(JSON.stringify([error, error.message, error.stack])).not.toContain(wrong.accessKeySecret)
  })
})

describe('apply', () => {
  test('carries out the plan that was approved, and only that', async () => {
    const { digest } = await plan(options)
    const other = { ...options, files: [{ file: 'chat.yml', text: toFile(A) }], approvedPlan: digest }
    expect(await catchError(apply(other))).toMatchObject({ code: 'PLAN_NOT_APPROVED' })
    const applied = await apply({ ...options, approvedPlan: digest })
    expect(applied.results).toMatchObject([
      { name: 'a', outcome: 'applied' },
      { name: 'b', outcome: 'applied' },
    ])
    expect(await apply(options)).toMatchObject({ changes: [], results: [] })
  })

  test('tells with its error what is done and what is not', async () => {
    const fault = { kind: 'error', status: 400, code: 'QuotaExceeded.Chat' } as const
    emulator.control.addFault({ operation: 'CreateChatConfiguration', name: 'b', fault })
    expect(await catchError(apply(options))).toMatchObject({
      code: 'APPLY_INCOMPLETE',
      plan: {
        results: [
          { name: 'a', outcome: 'applied' },
          { name: 'b', outcome: 'failed', failure: { code: 'API_REJECTED', apiCode: 'QuotaExceeded.Chat' } },
        ],
      },
    })
  })
})
