import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runInside } from '../../__tests__/support/run-inside.ts'
import { A, B, KEY, SECRETS, toEntry, toFile } from '../../scripts/support/bots.ts'
import { assertAnswer, toTransportError } from '../../src/adapters/oos/answer.ts'
import { createChatApi } from '../../src/adapters/oos/chat.ts'
import { type Connection, connectOos } from '../../src/adapters/oos/connect.ts'
import type { ConnectOptions } from '../../src/adapters/oos/identity.ts'
import { createParameterApi } from '../../src/adapters/oos/parameters.ts'
import type { Call } from '../../src/adapters/oos/transport.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import { createNewerClient } from './newer-client.ts'

/* The port of the client library is a real seam: a transport on Alibaba's newer client does the same job (decision 0013). */

/** What its errors hold: the members of the answer, the status among them. */
interface NewerError {
  readonly data?: { readonly statusCode?: number }
}

const connectNewer = async ({
  endpointOf,
  getCredentials,
  onCall,
  retry,
  mask,
}: ConnectOptions): Promise<Connection> => {
  const call: Call = async (operation, region, parameters) => {
    const { accessKeyId, accessKeySecret } = await getCredentials()
    const client = createNewerClient(endpointOf(region), { accessKeyId, accessKeySecret: accessKeySecret.reveal() })
    const given = Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined)
    onCall({ operation, region })
    try {
      const answer = await client(operation, { RegionId: region, ...Object.fromEntries(given) })
      return assertAnswer({ operation, region }, answer, answer.body)
    } catch (thrown) {
      const { data } = thrown as NewerError
      const entry = { response: { statusCode: data?.statusCode } }
      throw toTransportError({ operation, region }, data === undefined ? thrown : { data, entry })
    }
  }
  return { chat: createChatApi(call, retry, mask), parameters: createParameterApi(call, retry) }
}

const EDITED_A = A.replace('DingTalkTemplateId: t.schema', 'DingTalkTemplateId: other.schema')
const WECHAT_C = '\n  - name: c\n    type: WeChat\n    configuration:\n      CorpId: c'
/** Creates; then updates `a`, deletes `b` and replaces `c`, which gets another type. */
const FILES = [toFile(A, B, WECHAT_C), toFile(EDITED_A, toEntry('c', 'OOS_CHAT_SECRET_B'))]

let emulator: Emulator
beforeEach(async () => {
  emulator = await startEmulator()
})
afterEach(() => emulator.close())

const run = (command: string, file: string, connect: typeof connectNewer) => {
  const inputs = {
    command,
    endpoint: emulator.url,
    scope: 'acme/bots',
    'fingerprint-key': KEY,
    'max-deletions': '2',
  }
  return runInside(file, inputs, SECRETS, { connect })
}

/** Of what is random, or as old as the call, only the kind is compared; the digest has such dates in it. */
const toComparable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (name, member: unknown) =>
    /^(?:Id|Outputs|Value|plan-digest|\w+Date)$/.test(name) ? typeof member : member,
  )

/** Everything that a story over one transport leaves to compare. */
const play = async (connect: typeof connectNewer) => {
  const results = []
  for (const file of FILES) {
    for (const command of ['plan', 'apply', 'plan']) {
      const { exitCode, outputs } = await run(command, file, connect)
      results.push({ command, exitCode, outputs })
    }
  }
  const calls = emulator.control.listOperations().map(({ operation, name, outcome }) => ({ operation, name, outcome }))
  const live = emulator.control.readState().accounts[DEFAULT_ACCOUNT.id]
  emulator.control.writeState({ version: 1, accounts: {} })
  emulator.control.clearOperations()
  return { results, calls, live }
}

describe('a transport on the newer client', () => {
  test('makes the same calls, gives the same results and leaves the same world', async () => {
    const expected = await play(connectOos)
    expect(expected.results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0, 0])
    expect(toComparable(await play(connectNewer))).toEqual(toComparable(expected))
  })

  test.each([
    ['throttled', { kind: 'throttle', status: 429 }],
    ['dropped before it was carried out', { kind: 'drop-before' }],
    ['lost after it was carried out', { kind: 'drop-after' }],
  ] as const)('a write that is %s is settled', async (_what, fault) => {
    emulator.control.addFault({ operation: 'CreateChatConfiguration', fault })
    expect(await run('apply', FILES[0] ?? '', connectNewer)).toMatchObject({ exitCode: 0 })
    expect(emulator.control.listFaults()).toMatchObject([{ hitCount: 1 }])
  })
})
