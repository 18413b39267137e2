import { readdir } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type Connection, connectOos, connectSts } from '../../../../src/adapters/oos/connect.ts'
import { type CredentialsProvider, createCredentialsProvider } from '../../../../src/adapters/oos/credentials.ts'
import { createOidcSource } from '../../../../src/adapters/oos/oidc.ts'
import { createPace } from '../../../../src/adapters/oos/pace.ts'
import { createRetry } from '../../../../src/adapters/oos/retry.ts'
import type { Sts } from '../../../../src/adapters/oos/sts.ts'
import { createTimeOffset } from '../../../../src/adapters/oos/time-offset.ts'
import { systemClock } from '../../../../src/adapters/workspace/process.ts'
import { DEFAULT_ACCOUNT } from '../../../../src/emulator/caller.ts'
import { type Emulator, startEmulator } from '../../../../src/emulator/emulator.ts'
import { CodedError } from '../../../../src/model/failure.ts'
import { Secret, toSecretForms } from '../../../../src/model/secret.ts'
import { createTemporaryFolder } from '../../../support/temporary-folder.ts'

const START_MS = Date.parse('2026-11-23T10:00:00Z')
const MINUTE_MS = 60_000
const REGION = 'cn-hangzhou'
const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg'
const ROLE = {
  roleArn: `acs:ram::${DEFAULT_ACCOUNT.id}:role/chat-apply`,
  providerArn: `acs:ram::${DEFAULT_ACCOUNT.id}:oidc-provider/github`,
  sessionName: 'oos-chat-sync',
}

let emulator: Emulator
let sts: Sts
let provider: CredentialsProvider
let connection: Connection
const masked: string[] = []
const calls: string[] = []
const audiences: string[] = []

const connect = async (getIdToken: (audience: string) => Promise<Secret>, role: object = {}): Promise<void> => {
  const mask = (value: string) => void masked.push(value)
  const onCall = (call: { readonly operation: string }) => void calls.push(call.operation)
  const retry = createRetry(Date.now)
  const time = createTimeOffset({ now: Date.now, elapsed: Date.now })
  sts = await connectSts({ endpoint: emulator.url, mask, onCall, time }, retry)
  const parts = { sts, getIdToken, mask, now: () => Date.now() }
  provider = createCredentialsProvider(createOidcSource({ ...ROLE, ...role }, parts))
  const pace = createPace(systemClock)
  const options = {
    getCredentials: provider.get,
    endpointOf: () => emulator.url,
    mask,
    onCall,
    retry,
    pace,
    signal: new AbortController().signal,
    time,
  }
  connection = await connectOos(options)
}

const giveToken = async (audience: string): Promise<Secret> => {
  audiences.push(audience)
  return new Secret(`${TOKEN}${audiences.length}`)
}

const failureOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )

/** Everything a failure could show. */
const toText = (failure: unknown): string => {
  const { message, stack, cause } = failure as Error
  return JSON.stringify([failure, String(failure), message, stack, cause])
}

beforeEach(async () => {
  // One clock for the client library, the emulator and the provider. Timers stay real: sockets need them.
  jest.useFakeTimers({
    now: START_MS,
    doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'queueMicrotask'],
  })
  jest.spyOn(Math, 'random').mockReturnValue(0)
  for (const list of [masked, calls, audiences]) list.length = 0
  emulator = await startEmulator()
  await connect(giveToken)
})

afterEach(async () => {
  jest.useRealTimers()
  jest.restoreAllMocks()
  await emulator.close()
})

describe('a role assumed by an ID token', () => {
  test('serves the calls of OOS, exchanged once and on first use', async () => {
    expect(calls).toEqual([])
    await connection.parameters.create(REGION, 'a', 'x')
    expect(await connection.parameters.listByPath(REGION, '/')).toEqual([])
    expect(calls).toEqual(['CreateParameter', 'AssumeRoleWithOIDC', 'GetParametersByPath'])
    expect(audiences).toEqual(['sts.aliyuncs.com'])
    expect(emulator.control.listOperations().map(({ outcome }) => outcome)).toEqual(['OK', 'OK', 'OK'])
  })

  test('can be asked whose it is', async () => {
    expect(await sts.getCallerIdentity(await provider.get())).toEqual({
      accountId: DEFAULT_ACCOUNT.id,
      arn: `acs:ram::${DEFAULT_ACCOUNT.id}:assumed-role/chat-apply/oos-chat-sync`,
    })
  })

  test('is renewed before its end with a token of its own, so that a long run goes on', async () => {
    for (const minutes of [0, 54, 55, 90, 110, 200]) {
      jest.setSystemTime(START_MS + minutes * MINUTE_MS)
      await connection.chat.list(REGION)
    }
    expect(calls.filter((operation) => operation === 'AssumeRoleWithOIDC')).toHaveLength(4)
    expect(audiences).toHaveLength(4)
    expect(emulator.control.listOperations().every(({ outcome }) => outcome === 'OK')).toBe(true)
  })

  test('is renewed once for all calls at the same time', async () => {
    const region = (number: number) => connection.chat.list(`cn-region-${number}`)
    await Promise.all([1, 2, 3, 4].map(region))
    jest.setSystemTime(START_MS + 56 * MINUTE_MS)
    await Promise.all([1, 2, 3, 4].map(region))
    expect(audiences).toHaveLength(2)
    expect(calls).toHaveLength(10)
  })

  test('is renewed by how long it was asked for, where that of STS is longer', async () => {
    await connect(giveToken, { durationSeconds: 900 })
    emulator.control.writeBehaviour({ sessionSeconds: 3_600 })
    await provider.get()
    jest.setSystemTime(START_MS + 10 * MINUTE_MS)
    await provider.get()
    expect(audiences).toHaveLength(2)
  })
})

describe('what fails', () => {
  test('a refused token ends the call: one exchange, no request to OOS, nothing of the token told', async () => {
    emulator.control.writeBehaviour({ idTokens: 'refused' })
    const failure = await failureOf(connection.chat.list(REGION))
    expect(failure).toMatchObject({
      detail: {
        code: 'API_REJECTED',
        operation: 'AssumeRoleWithOIDC',
        region: 'sts',
        apiCode: 'AuthenticationFail.OIDCToken.Invalid',
      },
    })
    expect(emulator.control.listOperations()).toHaveLength(1)
    for (const form of toSecretForms(`${TOKEN}1`)) expect(toText(failure)).not.toContain(form)
  })

  test('an STS that is down is tried as often as a read, and not once more for the call', async () => {
    emulator.control.addFault({
      operation: 'AssumeRoleWithOIDC',
      times: 'always',
      fault: { kind: 'error', status: 503, code: 'ServiceUnavailable', echo: true },
    })
    const failure = await failureOf(connection.chat.list(REGION))
    expect(failure).toMatchObject({ detail: { code: 'API_UNAVAILABLE', region: 'sts', status: 503 } })
    expect(emulator.control.listOperations()).toHaveLength(7)
    expect(toText(failure)).not.toContain(TOKEN)
  })

  test('a job that may not ask for a token says so, and nothing is sent', async () => {
    const refusal = new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' })
    await connect(async () => {
      throw refusal
    })
    expect(await failureOf(connection.chat.list(REGION))).toBe(refusal)
    expect(emulator.control.listOperations()).toEqual([])
  })

  test('credentials that ended are told as such, without them', async () => {
    const held = await provider.get()
    const connected = {
      endpointOf: () => emulator.url,
      mask: () => undefined,
      onCall: () => undefined,
      retry: createRetry(Date.now),
      pace: createPace(systemClock),
      signal: new AbortController().signal,
      time: createTimeOffset({ now: Date.now, elapsed: Date.now }),
    }
    const { chat } = await connectOos({ ...connected, getCredentials: async () => held })
    jest.setSystemTime(START_MS + 60 * MINUTE_MS)
    const failure = await failureOf(chat.list(REGION))
    expect(failure).toMatchObject({ detail: { code: 'API_REJECTED', apiCode: 'InvalidSecurityToken.Expired' } })
    for (const secret of [held.accessKeySecret, held.securityToken]) {
      expect(toText(failure)).not.toContain(secret?.reveal() ?? 'no secret')
    }
  })

  test('a renewal that fails while the old ones hold does not stop a run', async () => {
    await connection.chat.list(REGION)
    emulator.control.writeBehaviour({ idTokens: 'refused' })
    jest.setSystemTime(START_MS + 56 * MINUTE_MS)
    await expect(connection.chat.list(REGION)).resolves.toHaveProperty('summaries')
    jest.setSystemTime(START_MS + 60 * MINUTE_MS)
    expect(await failureOf(connection.chat.list(REGION))).toMatchObject({ detail: { region: 'sts' } })
  })
})

describe('what is secret', () => {
  test('is masked before it is used: each token, and each part of what it is exchanged for', async () => {
    const { accessKeySecret, securityToken } = await provider.get()
    expect(masked).toEqual([`${TOKEN}1`, accessKeySecret.reveal(), securityToken?.reveal()])
  })

  test('is in no file and in no environment variable', async () => {
    const folder = await createTemporaryFolder()
    const [home, environment] = [process.cwd(), { ...process.env }]
    process.chdir(folder.workspace)
    try {
      await connection.chat.list(REGION)
      jest.setSystemTime(START_MS + 56 * MINUTE_MS)
      await connection.chat.list(REGION)
      expect(await readdir(folder.workspace)).toEqual([])
      expect({ ...process.env }).toEqual(environment)
    } finally {
      process.chdir(home)
      await folder.remove()
    }
  })

  test('shows in no text form of what holds it', async () => {
    const credentials = await provider.get()
    const secrets = [credentials.accessKeySecret.reveal(), credentials.securityToken?.reveal() ?? '']
    for (const secret of secrets) expect(JSON.stringify([credentials, provider, connection])).not.toContain(secret)
  })
})
