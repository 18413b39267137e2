import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createChatApi } from '../../src/adapters/oos/chat.ts'
import { createParameterApi } from '../../src/adapters/oos/parameters.ts'
import type { Retry } from '../../src/adapters/oos/retry.ts'
import { createSts } from '../../src/adapters/oos/sts.ts'
import { createTimeOffset } from '../../src/adapters/oos/time-offset.ts'
import { systemClock } from '../../src/adapters/workspace/process.ts'
import { Secret } from '../../src/model/secret.ts'
import fc from '../support/fast-check.ts'
import { toCall } from '../support/scripted-call.ts'
import { type Answered, CREDENTIALS, type ScriptedServer, startScriptedServer } from '../support/scripted-server.ts'
import {
  expectSoundError,
  expectSoundList,
  expectSoundLive,
  expectSoundParameters,
  expectUnpolluted,
  toEverything,
} from './answer-soundness.ts'
import { CREDENTIAL, RIGHT, toDamaged, toRefusal, UNPACKED } from './answers.ts'
import { FUZZ_TIMEOUT_MS, toSettings } from './settings.ts'
import { FOREIGN } from './strange-values.ts'

const KEY = { region: 'cn-hangzhou', name: 'ops' }
const ROLE = { roleArn: 'acs:ram::1:role/a', providerArn: 'acs:ram::1:oidc-provider/b', sessionName: 'c' }
/** Every answer is met once: what is asked again is tried elsewhere. */
const ONCE: Retry = { read: (run) => run(), write: (run) => run() }

const script: Answered[] = []
let server: ScriptedServer

beforeAll(async () => {
  server = await startScriptedServer(script)
})

afterAll(() => server.close())

const mask = (value: unknown) => expect(typeof value === 'string' && value !== '').toBe(true)
const openChat = () => createChatApi(toCall(server.origin), ONCE, mask)
const openParameters = () => createParameterApi(toCall(server.origin), ONCE)
const openSts = () =>
  createSts({ endpoint: server.origin, mask, onCall: () => undefined, time: createTimeOffset(systemClock) }, ONCE)

/** Reads one answer of each operation, checks what came of it and returns it. */
const READERS: Readonly<Record<string, () => Promise<unknown>>> = {
  ListChatConfigurations: async () => {
    const list = await openChat().list(KEY.region)
    expectSoundList(list)
    return list
  },
  GetChatConfiguration: async () => {
    const live = await openChat().get(KEY)
    expectSoundLive(live)
    return live
  },
  UpdateChatConfiguration: async () => {
    const receipt = await openChat().update({
      key: KEY,
      type: 'DingTalk',
      configuration: { Token: new Secret(CREDENTIAL) },
    })
    expect(receipt).toEqual({ requestId: expect.stringMatching(/^[\w.-]{0,100}$/) })
    return receipt
  },
  GetParametersByPath: async () => {
    const parameters = await openParameters().listByPath(KEY.region, '/chat-sync')
    expectSoundParameters(parameters)
    return parameters
  },
  GetSecretParameter: async () => {
    const secret = await openParameters().getSecret(KEY.region, 'a')
    expect(secret === undefined || secret instanceof Secret).toBe(true)
    return secret
  },
  AssumeRoleWithOIDC: async () => {
    const issued = await openSts().assumeRoleWithOidc({ ...ROLE, token: new Secret(CREDENTIAL) })
    const { accessKeyId, accessKeySecret, securityToken } = issued.credentials
    expect(typeof accessKeyId).toBe('string')
    expect([accessKeySecret, securityToken].every((secret) => secret instanceof Secret)).toBe(true)
    // Without end where STS does not tell its own time.
    expect(issued.lifetimeMs).not.toBeNaN()
    return issued
  },
  GetCallerIdentity: async () => {
    const identity = await openSts().getCallerIdentity(CREDENTIALS)
    expect(identity).toEqual({ accountId: expect.stringMatching(/^\d{1,32}$/), arn: expect.any(String) })
    return identity
  },
}

const STATUSES = [200, 200, 200, 200, 200, 201, 302, 400, 403, 404, 429, 500, 503]
const HEADERS = [
  ...['0', '-1', '1e999', '9'.repeat(400), 'NaN', 'soon'].map((hint) => ({ 'x-acs-retry-after': hint })),
  ...['Sat, 13 Sep 275760 00:00:00 GMT', 'Thu, 01 Jan -1000 00:00:00 GMT', '0', 'x'].map((date) => ({ date })),
  ...['gzip', 'br', 'x'].map((coding) => ({ 'content-encoding': coding })),
  { 'content-type': 'text/html; charset=utf-16', 'x-odd': FOREIGN },
]
const CODES = [
  'Forbidden.RAM',
  'Throttling.User',
  'InvalidTimeStamp.Expired',
  'EntityNotExists.X',
  FOREIGN,
  'InternalError',
]

const toAnswers = (rights: readonly object[]): fc.Arbitrary<Answered> =>
  fc.record({
    body: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...rights).chain(toDamaged) },
      { weight: 1, arbitrary: fc.constantFrom(...CODES).chain((code) => toDamaged(toRefusal(code))) },
    ),
    status: fc.constantFrom(...STATUSES),
    headers: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constantFrom(...HEADERS) }),
  })

/** Texts that no value outside a `Secret` and no error may hold. */
const HIDDEN = [CREDENTIAL, CREDENTIALS.accessKeySecret.reveal(), CREDENTIALS.securityToken?.reveal() ?? '-']

const expectSound = async (read: () => Promise<unknown>, answered: Answered): Promise<void> => {
  script[0] = answered
  server.received.length = 0
  try {
    const shown = toEverything(await read())
    for (const text of HIDDEN) expect(shown).not.toContain(text)
  } catch (thrown) {
    expectSoundError(thrown)
    const shown = toEverything(thrown)
    for (const text of [...HIDDEN, FOREIGN]) expect(shown).not.toContain(text)
  }
  expectUnpolluted()
}

describe('a damaged answer is a typed error or a right value', () => {
  test.each(Object.entries(READERS))(
    '%s',
    async (operation, read) => {
      const right = RIGHT[operation] ?? {}
      const rights = operation === 'GetChatConfiguration' ? [right, UNPACKED] : [right]
      script[0] = { body: JSON.stringify(right) }
      await read()
      await fc.assert(
        fc.asyncProperty(toAnswers(rights), (answered) => expectSound(read, answered)),
        toSettings(0.5),
      )
    },
    FUZZ_TIMEOUT_MS,
  )
})
