import RPCClient from '@alicloud/pop-core'
import type { ApiCall } from '../errors.ts'
import { type Answer, assertAnswer, toTransportError } from './answer.ts'
import type { Credentials } from './credentials.ts'

/** OOS's RPC version (api.md: 2019-06-01). */
const API_VERSION = '2019-06-01'
const TIMEOUT_MS = 10_000

/** One signed call, without retries. Throws a `TransportError`. */
export type Call = (operation: string, region: string, parameters: Parameters) => Promise<Answer>

/** Request parameters; undefined ones are not sent. */
export type Parameters = Readonly<Record<string, string | undefined>>

/** Where the calls of a region go, such as `https://oos.cn-hangzhou.aliyuncs.com`. */
export type EndpointOf = (region: string) => string

/** The parts of the library that its type declarations leave out. */
type Client = Pick<RPCClient, 'request'>
type ClientConstructor = new (config: object, verbose: boolean) => Client

/** Makes a {@link Call} on `@alicloud/pop-core`. `onCall` is told of each request before it leaves. */
export const createCall = (
  endpointOf: EndpointOf,
  getCredentials: () => Promise<Credentials>,
  onCall: (call: ApiCall) => void,
): Call => {
  const clients = new Map<string, Client>()
  const clientOf = (region: string): Client => {
    const known = clients.get(region)
    const client = known ?? createClient(endpointOf(region), getCredentials)
    clients.set(region, client)
    return client
  }
  return async (operation, region, parameters) => {
    const call = { operation, region }
    onCall(call)
    try {
      const body = { RegionId: region, ...dropUndefined(parameters) }
      // Exactly 'POST': any other spelling puts the parameters, secrets included, into the URL.
      const answer = await clientOf(region).request<[unknown, Entry]>(operation, body, {
        method: 'POST',
        timeout: TIMEOUT_MS,
        rejectUnauthorized: true,
      })
      return assertAnswer(call, answer[1].response.statusCode, toPlainJson(answer[0]))
    } catch (thrown) {
      throw toTransportError(call, thrown)
    }
  }
}

interface Entry {
  readonly response: { readonly statusCode: number }
}

const createClient = (endpoint: string, getCredentials: () => Promise<Credentials>): Client => {
  const credentialsProvider = {
    getCredentials: async () => {
      const { accessKeyId, accessKeySecret, securityToken } = await getCredentials()
      return { accessKeyId, accessKeySecret: accessKeySecret.reveal(), securityToken: securityToken?.reveal() }
    },
  }
  const Constructor = RPCClient as unknown as ClientConstructor
  return new Constructor({ endpoint, apiVersion: API_VERSION, credentialsProvider }, true)
}

const dropUndefined = (parameters: Parameters): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined))

/** The library answers with objects without a prototype and with BigNumbers; this makes them plain and texts. */
const toPlainJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
