import { createServer, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, test } from '@jest/globals'
import { listen } from '../../__tests__/support/loopback.ts'
import { type Call, connect, dingTalk, getError, REGION } from '../../__tests__/unit/emulator/rig.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import type { JsonObject } from '../../src/model/json.ts'
import { createNewerClient, type NewerCredentials } from './newer-client.ts'

/*
 * A second opinion on the wire: Alibaba's newer client signs by version 3 (ACS3-HMAC-SHA256), and must get from the
 * emulator what the client library of this program gets.
 */
/** One call through the newer client; parameters go into the body as well. */
const connectNewer = ({ url }: Pick<Emulator, 'url'>, credentials: NewerCredentials = {}): Call => {
  const { accessKeyId, accessKeySecret } = DEFAULT_ACCOUNT
  const send = createNewerClient(url, { accessKeyId, accessKeySecret, ...credentials })
  return async (operation, parameters = {}) => (await send(operation, { RegionId: REGION, ...parameters })).body
}

const RENAMED = { RamRole: 'OOSOtherRole', Configuration: JSON.stringify({ DingTalkClientId: 'ding 2+*~/%' }) }
const RECORD = { Name: '/chat-sync/ab12', Type: 'String', Value: '{"v":1,"text":"a b+c~*\'(é机器人"}' }

/** Every operation that this program calls, in an order that makes sense of each. */
const SCRIPT: readonly (readonly [operation: string, parameters: Record<string, string>])[] = [
  ['CreateChatConfiguration', dingTalk('ops 机器人')],
  ['CreateChatConfiguration', dingTalk('second')],
  ['GetChatConfiguration', { Name: 'ops 机器人' }],
  ['UpdateChatConfiguration', dingTalk('ops 机器人', RENAMED)],
  ['GetChatConfiguration', { Name: 'ops 机器人' }],
  ['ListChatConfigurations', { MaxResults: '10' }],
  ['CreateParameter', RECORD],
  ['UpdateParameter', { Name: RECORD.Name, Value: 'other' }],
  ['GetParametersByPath', { Path: '/chat-sync', Recursive: 'true', MaxResults: '10' }],
  ['CreateSecretParameter', { Name: 'chat/secret', Value: 'the-secret-value' }],
  ['GetSecretParameter', { Name: 'chat/secret', WithDecryption: 'true' }],
  ['DeleteParameter', { Name: RECORD.Name }],
  ['DeleteChatConfiguration', { Name: 'second' }],
  ['ListChatConfigurations', {}],
]

const started: Emulator[] = []
afterEach(() => Promise.all(started.splice(0).map((emulator) => emulator.close())))

const start = async (): Promise<Emulator> => {
  const emulator = await startEmulator()
  started.push(emulator)
  return emulator
}

/** What changes from call to call: request ids, the clock, and random ids. */
const toComparable = (answer: JsonObject): unknown =>
  JSON.parse(JSON.stringify(answer), (name, value: unknown) =>
    name === 'RequestId' || name === 'Id' || name === 'Outputs' || name.endsWith('Date') ? typeof value : value,
  )

const play = async (call: Call): Promise<readonly unknown[]> => {
  const answers: unknown[] = []
  for (const [operation, parameters] of SCRIPT) answers.push(toComparable(await call(operation, parameters)))
  return answers
}

test('every operation answers both clients the same', async () => {
  const [first, second] = [await start(), await start()]
  expect(await play(connectNewer(second))).toEqual(await play(connect(first)))
  const seen = second.control.listOperations()
  expect(seen.map(({ operation, outcome }) => [operation, outcome])).toEqual(SCRIPT.map(([name]) => [name, 'OK']))
  expect(seen.some(({ hasQuery }) => hasQuery)).toBe(false)
})

describe('what version 3 protects', () => {
  test.each([
    ['a wrong secret', { accessKeySecret: 'wrong' }, 'SignatureDoesNotMatch'],
    ['an unknown key', { accessKeyId: 'nobody' }, 'InvalidAccessKeyId.NotFound'],
    ['a token that is none', { securityToken: 'made-up' }, 'InvalidSecurityToken.MismatchWithAccessKey'],
  ])('%s is refused', async (_what, credentials, code) => {
    const call = connectNewer(await start(), credentials)
    expect(await getError(call('ListChatConfigurations'))).toMatchObject({ code })
  })

  test('a request whose body was changed on the way is refused', async () => {
    const emulator = await start()
    const change = (text: string) => text.replace('RegionId=cn-hangzhou', 'RegionId=cn-shanghai')
    const relay = await startRelay(emulator, change)
    const refused = await getError(connectNewer(relay)('ListChatConfigurations'))
    await relay.close()
    expect(refused).toMatchObject({ code: 'SignatureDoesNotMatch' })
  })
})

/** Passes requests on with another body and the same headers. */
const startRelay = async ({ url }: Emulator, change: (body: string) => string) => {
  const server = createServer(async (message, response) => {
    const body = change(await text(message))
    const { 'transfer-encoding': _chunked, ...headers } = message.headers
    const passed = request(url, { method: 'POST', headers: { ...headers, 'content-length': body.length } })
    passed.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    })
    passed.end(body)
  })
  const { host, close } = await listen(server)
  return { url: `http://${host}`, close }
}
