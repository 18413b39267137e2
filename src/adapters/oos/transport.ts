// The package's main file would load a second client, and a parser of XML with it.
import RPCClient from '@alicloud/pop-core/lib/rpc.js'
import type { ApiCall } from '../../model/failure.ts'
import type { Credentials } from '../../model/login.ts'
import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { Route } from '../../ports.ts'
import { type Answer, assertAnswer, toTransportError } from './answer.ts'
import { limitAnswer } from './answer-limit.ts'
import type { TimeOffset } from './time-offset.ts'

/** OOS's RPC version (api.md: 2019-06-01). */
const API_VERSION = '2019-06-01'
/** Longer than any change of the clock from which the library computes its own time-out. */
const NEVER_MS = 1_000_000_000

/** One call, without retries. Throws a `TransportError`, or what getting its credentials threw. */
export type Call = (operation: string, region: string, parameters: Parameters) => Promise<Answer>

/** Request parameters; undefined ones are not sent. */
export type Parameters = Readonly<Record<string, string | undefined>>

/** Where the calls of a region go, such as `https://oos.cn-hangzhou.aliyuncs.com`. */
export type EndpointOf = (region: string) => string

/** A service that speaks Alibaba Cloud's RPC protocol. */
export interface RpcService {
  readonly apiVersion: string
  readonly endpointOf: EndpointOf
  /** Whether its requests carry a `RegionId`. */
  readonly isRegional: boolean
  /** Requests go directly if absent. */
  readonly route?: Pick<Route, 'agentFor'> | undefined
  /** Asked before every request; undefined leaves the request unsigned. */
  readonly getCredentials: () => Promise<Credentials | undefined>
  /** How long one request may take; by default, the limit for Alibaba Cloud. */
  readonly timeoutMs?: number
}

/** The parts of the library that its type declarations leave out. */
type Client = Pick<RPCClient, 'request'>
type ClientConstructor = new (config: object, verbose: boolean) => Client

/** Makes a {@link Call} to OOS. `onCall` is told of each request before it leaves. */
export const createCall = (
  endpointOf: EndpointOf,
  getCredentials: () => Promise<Credentials>,
  onCall: (call: ApiCall) => void,
  time: TimeOffset,
  route?: RpcService['route'],
): Call =>
  createServiceCall({ apiVersion: API_VERSION, endpointOf, isRegional: true, getCredentials, route }, onCall, time)

/** Makes a {@link Call} to any service on `@alicloud/pop-core`. `onCall` is told of each request before it leaves; `time` is that of the run. */
export const createServiceCall = (service: RpcService, onCall: (call: ApiCall) => void, time: TimeOffset): Call => {
  const { timeoutMs = TIME_LIMITS_MS.oos } = service
  const clients = new Map<string, Client>()
  const clientOf = (region: string): Client => {
    const known = clients.get(region)
    const client = known ?? createClient(service, service.endpointOf(region))
    clients.set(region, client)
    return client
  }
  const agentOf = (region: string) => service.route?.agentFor(service.endpointOf(region))
  const send = async (call: ApiCall, parameters: Parameters): Promise<Answer> => {
    onCall(call)
    try {
      const client = clientOf(call.region)
      // Exactly 'POST': any other spelling puts the parameters, secrets included, into the URL.
      const options = {
        method: 'POST',
        connectTimeout: timeoutMs,
        readTimeout: NEVER_MS,
        rejectUnauthorized: true,
        agent: await agentOf(call.region),
      }
      const request = () => client.request<[unknown, Entry]>(call.operation, dropUndefined(parameters), options)
      const answer = await limitAnswer(timeoutMs, request)
      return assertAnswer(call, answer[1].response, toPlainJson(answer[0]))
    } catch (thrown) {
      throw toTransportError(call, thrown)
    }
  }
  return (operation, region, parameters) => {
    const ofRegion = service.isRegional ? { RegionId: region } : {}
    // The library merges its own timestamp first, so that one that is given wins.
    return time.run((Timestamp) => send({ operation, region }, { ...ofRegion, ...parameters, Timestamp }))
  }
}

interface Entry {
  readonly response: { readonly statusCode: number; readonly headers: Readonly<Record<string, unknown>> }
}

const createClient = ({ apiVersion, getCredentials }: RpcService, endpoint: string): Client => {
  const credentialsProvider = {
    getCredentials: async () => {
      const credentials = await getCredentials()
      // A provider without keys makes the library send an unsigned request.
      if (credentials === undefined) return {}
      const { accessKeyId, accessKeySecret, securityToken } = credentials
      return { accessKeyId, accessKeySecret: accessKeySecret.reveal(), securityToken: securityToken?.reveal() }
    },
  }
  const Constructor = RPCClient as unknown as ClientConstructor
  return new Constructor({ endpoint, apiVersion, credentialsProvider }, true)
}

const dropUndefined = (parameters: Parameters): Record<string, string> =>
  Object.fromEntries(Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined))

/** The library returns objects without a prototype and BigNumbers; this turns them into plain objects and strings. */
const toPlainJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
