import { join } from 'node:path'
import { CodedError } from '../../model/failure.ts'
import { isJsonObject, type JsonObject, parseJson } from '../../model/json.ts'
import { readMember, readNumber, readText } from '../../model/members.ts'
import { Secret } from '../../model/secret.ts'
import type { Login } from '../../ports.ts'
import { assertOn, type LoginContext, toRefused } from './handed-out.ts'
import { readIdToken } from './id-token.ts'
import { METADATA_OFF, toMetadataLogin } from './metadata.ts'
import { readSmallFile } from './small-file.ts'

/** How messages refer to the file of Alibaba Cloud's command line. */
const FILE = '~/.aliyun/config.json'
const MAX_BYTES = 1024 * 1024
/** What STS allows, and its default if a profile has no usable value. */
const SESSION_SECONDS = { least: 900, most: 43_200 }
const HARMLESS = /^[A-Za-z]{1,40}$/

/** A profile of `~/.aliyun/config.json`, which is read and never written. Throws LOGIN_REFUSED, or CREDENTIALS_MISSING where it lacks a field. */
export const readProfileLogin = async (name: string, context: LoginContext): Promise<Login> => {
  const { env } = context
  const home = env('HOME') ?? env('USERPROFILE')
  if (home === undefined) throw toRefused('profile', 'home', { name: FILE })
  const text = await readSmallFile(join(home, '.aliyun', 'config.json'), MAX_BYTES, 'profile', FILE)
  const profiles = readMember(parseJson(text.replace(/^\uFEFF/, '')), 'profiles')
  if (!Array.isArray(profiles)) throw toRefused('profile', 'file-content', { name: FILE })
  const profile = profiles.find((item) => readText(item, 'name') === name)
  if (!isJsonObject(profile)) throw toRefused('profile', 'profile-unknown', { name })
  for (const field of SECRETS) {
    const secret = readText(profile, field)
    if (secret !== undefined) context.mask(secret)
  }
  // An old file may have no mode, which means an access key.
  const mode = readText(profile, 'mode') ?? 'AK'
  const read = Object.hasOwn(MODES, mode) ? MODES[mode] : undefined
  if (read === undefined) throw toRefused('profile', 'mode', HARMLESS.test(mode) ? { name: mode } : {})
  return read(profile, context)
}

/** Every field that a profile of any mode may keep a secret in. */
const SECRETS = [
  ...['access_key_secret', 'sts_token', 'private_key', 'bearer_token'],
  ...['access_token', 'oauth_access_token', 'oauth_refresh_token'],
] as const

const readKeys = (profile: JsonObject, hasToken: boolean) => {
  assertFields(profile, ['access_key_id', 'access_key_secret', ...(hasToken ? ['sts_token'] : [])])
  const token = readText(profile, 'sts_token')
  return {
    accessKeyId: readText(profile, 'access_key_id') ?? '',
    accessKeySecret: new Secret(readText(profile, 'access_key_secret') ?? ''),
    // A plain access key has none: a token left over from another mode would make it invalid.
    ...(token !== undefined && { securityToken: new Secret(token) }),
  }
}

const readRole = (profile: JsonObject) => {
  const seconds = readNumber(profile, 'expired_seconds') ?? 0
  const { least, most } = SESSION_SECONDS
  const [sessionName, externalId] = [readText(profile, 'ram_session_name'), readText(profile, 'external_id')]
  return {
    roleArn: readText(profile, 'ram_role_arn') ?? '',
    ...(sessionName !== undefined && { sessionName }),
    ...(externalId !== undefined && { externalId }),
    ...(seconds >= least && seconds <= most && { durationSeconds: seconds }),
  }
}

const assertFields = (profile: JsonObject, fields: readonly string[]): void => {
  const missing = fields.filter((field) => readText(profile, field) === undefined)
  if (missing.length > 0) throw new CodedError({ code: 'CREDENTIALS_MISSING', lacks: [{ source: 'profile', missing }] })
}

/** How each mode of a profile is used. All others need a browser, a program, or another kind of key. */
const MODES: Readonly<Record<string, (profile: JsonObject, context: LoginContext) => Login>> = {
  AK: (profile) => {
    const { securityToken: _, ...credentials } = readKeys(profile, false)
    return { source: 'profile', kind: 'fixed', credentials }
  },
  StsToken: (profile) => ({ source: 'profile', kind: 'fixed', credentials: readKeys(profile, true) }),
  RamRoleArn: (profile) => {
    assertFields(profile, ['access_key_id', 'access_key_secret', 'ram_role_arn'])
    return { source: 'profile', kind: 'fixed', credentials: readKeys(profile, false), role: readRole(profile) }
  },
  EcsRamRole: (profile, context) => {
    assertOn(context, 'profile', METADATA_OFF)
    return toMetadataLogin(readText(profile, 'ram_role_name'), context, 'profile')
  },
  OIDC: (profile, context) => {
    assertFields(profile, ['oidc_provider_arn', 'oidc_token_file', 'ram_role_arn'])
    const path = readText(profile, 'oidc_token_file') ?? ''
    return {
      source: 'profile',
      kind: 'token',
      ...readRole(profile),
      providerArn: readText(profile, 'oidc_provider_arn') ?? '',
      getIdToken: () => readIdToken(path, context, 'profile', 'oidc_token_file'),
    }
  },
}
