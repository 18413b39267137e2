import { type ApiCall, CodedError } from '../errors.ts'
import type { ChatApi, ParameterApi, Route } from '../ports.ts'
import type { Credentials } from './credentials.ts'
import type { Pace } from './pace.ts'
import { loadQuietly } from './quiet.ts'
import type { Retry } from './retry.ts'
import type { Sts, StsOptions } from './sts.ts'
import type { Call, EndpointOf } from './transport.ts'

/** What a connection needs. */
export interface ConnectOptions {
  /** Asked before every request, so that temporary credentials can be renewed. What it throws ends the call. */
  readonly getCredentials: () => Promise<Credentials>
  readonly endpointOf: EndpointOf
  /** Told each credential before it could be printed. */
  readonly mask: (value: string) => void
  readonly onCall: (call: ApiCall) => void
  /** That of the run: its budget is one for all services. */
  readonly retry: Retry
  /** That of the run: it keeps each operation below its quota. */
  readonly pace: Pace
  /** Aborted when the run is asked to stop: no write of a configuration leaves after that. */
  readonly signal: AbortSignal
}

/** The ports that OOS implements. */
export interface Connection {
  readonly chat: ChatApi
  readonly parameters: ParameterApi
}

/** Records may still be written: they tell of what is done already. */
const CHAT_WRITE = /^(?:Create|Update|Delete)ChatConfiguration$/

/** Connects the ports to OOS, directly without a route. The client library is loaded here and not before: `validate` never needs it. */
export const connectOos = async (options: ConnectOptions, route?: Route): Promise<Connection> => {
  const { getCredentials, endpointOf, mask, onCall, retry, pace, signal } = options
  const { createCall, createChatApi, createParameterApi } = await loadQuietly(() => import('./apis.ts'))
  const send = createCall(endpointOf, getCredentials, onCall, retry.now, route)
  const call: Call = (operation, region, parameters) =>
    pace.run(`${region} ${operation}`, async () => {
      // Asked here and not before: it may have waited for its turn, or between two tries.
      if (signal.aborted && CHAT_WRITE.test(operation)) throw new CodedError({ code: 'CANCELLED' })
      return await send(operation, region, parameters)
    })
  return { chat: createChatApi(call, retry, mask), parameters: createParameterApi(call, retry) }
}

/** Connects to STS. Like {@link connectOos} it loads the client library only now. */
export const connectSts = async (options: StsOptions, retry: Retry, route?: Route): Promise<Sts> => {
  const { createSts } = await loadQuietly(() => import('./sts.ts'))
  return createSts(options, retry, route)
}
