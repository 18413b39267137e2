/*
 * The only room that calls Alibaba Cloud: OOS, and for the identity and for preflight STS, RAM and Resource Manager.
 *
 * A call of a port goes through `chat.ts` or `parameters.ts` (members to parameters, answers to objects), `retry.ts`
 * (reads again, writes never blindly), `pace.ts` (slower as the service throttles) and `transport.ts`, the one file
 * that knows the client library. Answers are untrusted: an error is rebuilt from only its code, status and request id
 * (`answer.ts`).
 *
 * Everything behind the dynamic imports below is loaded with the first connection: a validation has none.
 */

import type { CloudAccess } from '../../model/cloud-access.ts'
import { CodedError } from '../../model/failure.ts'
import { once } from '../../model/once.ts'
import type { AccountApi, ChatApi, CloudContext, CloudServices, ParameterApi, RawChatApi, Route } from '../../ports.ts'
import type { AccountOptions } from './account.ts'
import type { ConnectOptions } from './identity.ts'
import type { Outside } from './outside.ts'
import { loadQuietly } from './pop-core.ts'
import type { Retry } from './retry.ts'
import type { Sts, StsOptions } from './sts.ts'
import type { Call } from './transport.ts'

/** The ports that OOS implements. */
export interface Connection {
  readonly chat: ChatApi
  readonly parameters: ParameterApi
}

/**
 * Signs in to the account and connects to its services. The client library is loaded here and not before: `validate` never
 * needs it. `connect` makes the connection to OOS itself. Throws CREDENTIALS_MISSING or ACCOUNT_UNEXPECTED.
 */
export const openOos = async (
  access: CloudAccess,
  context: CloudContext,
  outside: Outside,
  connect = connectOos,
): Promise<Omit<CloudServices, 'openDingTalk'>> => {
  const { route } = outside
  const options = await openCaller(access, context, outside)
  const { ramEndpoint, resourceManagerEndpoint } = access
  const { getCredentials, onCall, time } = options
  return {
    ...(await connect(options, route)),
    openAccount: () => connectAccount({ getCredentials, ramEndpoint, resourceManagerEndpoint, onCall, time }, route),
  }
}

/** Signs in to the account and connects to the chat operations as they are. Throws what {@link openOos} throws. */
export const openRaw = async (access: CloudAccess, context: CloudContext, outside: Outside): Promise<RawChatApi> =>
  connectRaw(await openCaller(access, context, outside), outside.route)

/** Once, because it changes the environment meanwhile. */
const loadApis = once(() => loadQuietly(() => import('./apis.ts')))

const openCaller = async (access: CloudAccess, context: CloudContext, outside: Outside) => {
  const { signIn } = await loadApis()
  return await signIn(access, context, {
    outside,
    connectSts: (options, retry) => connectSts(options, retry, outside.route),
  })
}

type CreateCall = typeof import('./apis.ts').createCall

/** Records may still be written: they tell of what is done already. */
const CHAT_WRITE = /^(?:Create|Update|Delete)ChatConfiguration$/

/** Connects the ports to OOS, directly without a route. */
export const connectOos = async (options: ConnectOptions, route?: Route): Promise<Connection> => {
  const { mask, retry } = options
  const { createCall, createChatApi, createParameterApi } = await loadApis()
  const call = toPacedCall(options, createCall, route)
  return { chat: createChatApi(call, retry, mask), parameters: createParameterApi(call, retry) }
}

/** Connects to the chat operations as they are. */
const connectRaw = async (options: ConnectOptions, route?: Route): Promise<RawChatApi> => {
  const { retry } = options
  const { createCall } = await loadApis()
  const call = toPacedCall(options, createCall, route)
  return {
    call: async (operation, region, parameters) => {
      const run = () => call(operation, region, parameters)
      const { body } = await (CHAT_WRITE.test(operation) ? retry.write(run) : retry.read(run))
      return body
    },
  }
}

const toPacedCall = (options: ConnectOptions, createCall: CreateCall, route: Route | undefined): Call => {
  const { getCredentials, endpointOf, onCall, time, pace, signal } = options
  const send = createCall(endpointOf, getCredentials, onCall, time, route)
  return (operation, region, parameters) =>
    pace.run(`${region} ${operation}`, async () => {
      // Checked only here, because the call may have waited for its turn, or between two attempts.
      if (signal.aborted && CHAT_WRITE.test(operation)) throw new CodedError({ code: 'CANCELLED' })
      return await send(operation, region, parameters)
    })
}

/** Connects to RAM and Resource Manager. */
export const connectAccount = async (options: AccountOptions, route?: Route): Promise<AccountApi> => {
  const { createAccountApi } = await loadApis()
  return createAccountApi(options, route)
}

/** Connects to STS. */
export const connectSts = async (options: StsOptions, retry: Retry, route?: Route): Promise<Sts> => {
  const { createSts } = await loadApis()
  return createSts(options, retry, route)
}
