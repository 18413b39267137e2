import type { HandedOut } from '../../model/login.ts'
import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import type { Login } from '../../ports.ts'
import { fetchDirectly } from './direct.ts'
import { type Asking, ask, type LoginContext, toHandedOut, toRefused, toUnavailable, YES } from './handed-out.ts'

/** Longer than the two requests that it serves. */
const TOKEN_SECONDS = '60'
const TOKEN = '/latest/api/token'
const ROLES = '/latest/meta-data/ram/security-credentials/'
const ROLE_NAME = /^[\w.-]{1,64}$/
/** The variable that turns this service off. */
export const METADATA_OFF = 'ALIBABA_CLOUD_ECS_METADATA_DISABLED'

/**
 * The role of an ECS instance, by its metadata service. Only version 2: version 1 answers anyone who can make this
 * machine send a request. `given` is the role's name, `true`, or undefined for whichever role the machine has.
 */
export const toMetadataLogin = (given: string | undefined, context: LoginContext, source: 'ecs' | 'profile'): Login => {
  const role = given === undefined || YES.test(given) ? undefined : given
  if (role !== undefined && !ROLE_NAME.test(role)) throw toRefused(source, 'role-name')
  const asking = { ...context, source, fetchIt: fetchDirectly, timeoutMs: TIME_LIMITS_MS.metadata }
  return { source, kind: 'handed-out', issue: () => askForRole(role, context.metadataEndpoint, asking) }
}

const askForRole = async (given: string | undefined, origin: string, asking: Asking): Promise<HandedOut> => {
  const token = await ask(asking, 'GetMetadataToken', {
    method: 'PUT',
    url: `${origin}${TOKEN}`,
    headers: { 'x-aliyun-ecs-metadata-token-ttl-seconds': TOKEN_SECONDS },
  })
  const secret = toLine(token.bytes)
  asking.mask(secret)
  if (!/^[!-~]{1,4096}$/.test(secret)) throw toUnavailable(asking.source, 'answer', token.status)
  const get = (operation: string, path: string) =>
    ask(asking, operation, {
      method: 'GET',
      url: `${origin}${ROLES}${path}`,
      headers: { 'x-aliyun-ecs-metadata-token': secret },
    })
  const role = given ?? toLine((await get('GetMetadataRole', '')).bytes)
  if (!ROLE_NAME.test(role)) throw toRefused(asking.source, 'role-name')
  return toHandedOut(await get('GetMetadataCredentials', role), asking)
}

/** The first line: an instance has one role. */
const toLine = (bytes: Buffer): string => bytes.toString('utf8').split('\n')[0]?.trim() ?? ''
