import RPCClient from '@alicloud/pop-core'
import { afterEach } from '@jest/globals'
import { DEFAULT_ACCOUNT } from '../../../src/emulator/caller.ts'
import { type Emulator, type EmulatorOptions, startEmulator } from '../../../src/emulator/emulator.ts'
import type { JsonObject } from '../../../src/model/json.ts'

export const REGION = 'cn-hangzhou'

/** One call through the real client library; rejects with the API's error. */
export type Call = (operation: string, parameters?: Record<string, string>, options?: object) => Promise<JsonObject>

const started: Emulator[] = []

afterEach(async () => {
  await Promise.all(started.splice(0).map((emulator) => emulator.close()))
})

/** An emulator that ends with the test, and a client of its first account. */
export const start = async (options: EmulatorOptions = {}): Promise<{ emulator: Emulator; call: Call }> => {
  const emulator = await startEmulator(options)
  started.push(emulator)
  return { emulator, call: connect(emulator) }
}

/** A client with the standard credentials, or with others. */
export const connect = ({ url }: Emulator, credentials: object = {}): Call => {
  const { accessKeyId, accessKeySecret } = DEFAULT_ACCOUNT
  const config = { endpoint: url, apiVersion: '2019-06-01', accessKeyId, accessKeySecret, ...credentials }
  const client = new RPCClient(config)
  return (operation, parameters = {}, options = {}) =>
    client.request(operation, { RegionId: REGION, ...parameters }, { method: 'POST', timeout: 5_000, ...options })
}

/** What a call that fails throws, by what of it matters. */
export const getError = async (call: Promise<unknown>): Promise<{ code: string; message: string; status: number }> => {
  try {
    await call
  } catch (thrown) {
    const error = thrown as {
      code?: string
      name?: string
      message?: string
      entry?: { response?: { statusCode?: number } }
    }
    const status = error.entry?.response?.statusCode ?? 0
    return { code: error.code ?? error.name ?? '', message: error.message ?? '', status }
  }
  throw new Error('the call did not fail')
}

/** The only object of an answer under `member`. */
export const getMember = (answer: JsonObject, member: string): Record<string, string> =>
  answer[member] as unknown as Record<string, string>

/** The list of an answer under `member`. */
export const getItems = (answer: JsonObject, member: string): Record<string, string>[] =>
  answer[member] as unknown as Record<string, string>[]

/** The parameters of a DingTalk configuration. */
export const dingTalk = (name: string, more: Record<string, string> = {}): Record<string, string> => ({
  Name: name,
  Type: 'DingTalk',
  RamRole: 'OOSServiceRole',
  ResourceGroupId: 'rg-example',
  Configuration: JSON.stringify({ DingTalkClientId: 'ding1', DingTalkClientSecret: 'the-secret-value' }),
  ...more,
})
