import type { ApiCall } from '../errors.ts'
import type { ChatApi, ParameterApi, Route } from '../ports.ts'
import type { Credentials } from './credentials.ts'
import { quietClientLibrary } from './quiet.ts'
import type { Retry } from './retry.ts'
import type { Sts, StsOptions } from './sts.ts'
import type { EndpointOf } from './transport.ts'

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
}

/** The ports that OOS implements. */
export interface Connection {
  readonly chat: ChatApi
  readonly parameters: ParameterApi
}

/** Connects the ports to OOS, directly without a route. The client library is loaded here and not before: `validate` never needs it. */
export const connectOos = async (options: ConnectOptions, route?: Route): Promise<Connection> => {
  const { getCredentials, endpointOf, mask, onCall, retry } = options
  quietClientLibrary()
  const { createCall, createChatApi, createParameterApi } = await import('./apis.ts')
  const call = createCall(endpointOf, getCredentials, onCall, retry.now, route)
  return { chat: createChatApi(call, retry, mask), parameters: createParameterApi(call, retry) }
}

/** Connects to STS. Like {@link connectOos} it loads the client library only now. */
export const connectSts = async (options: StsOptions, retry: Retry, route?: Route): Promise<Sts> => {
  quietClientLibrary()
  const { createSts } = await import('./sts.ts')
  return createSts(options, retry, route)
}
