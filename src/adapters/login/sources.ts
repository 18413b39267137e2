/*
 * The only room that finds credentials outside of the inputs: what the environment names, a file of Alibaba Cloud's
 * command line, an address on this machine, and the metadata service of an ECS instance. Nothing of it is loaded where
 * there is an access key, or where a job on GitHub brings its own ID token.
 *
 * One source is taken, by what is present and before anything is asked, and never another one after it: a login that is
 * refused must not go on as somebody else. Half of what a source needs counts as present. No metadata service and no
 * file is looked at unless something names it. Of answers and files, messages show only a status and the names of
 * fields.
 */

import type { CloudAccess } from '../../model/cloud-access.ts'
import { CodedError } from '../../model/failure.ts'
import type { LoginLack, NamedLogin } from '../../model/login.ts'
import type { CloudContext, Env, Login, Route } from '../../ports.ts'
import { toAddressLogin } from './address.ts'
import { assertOn, type LoginContext } from './handed-out.ts'
import { readIdToken, toIdToken } from './id-token.ts'
import { METADATA_OFF, toMetadataLogin } from './metadata.ts'
import { readProfileLogin } from './profile.ts'

const TOKEN = 'ALIBABA_CLOUD_OIDC_TOKEN'
const TOKEN_FILE = 'ALIBABA_CLOUD_OIDC_TOKEN_FILE'
const PROVIDER = 'ALIBABA_CLOUD_OIDC_PROVIDER_ARN'
const ROLE = 'ALIBABA_CLOUD_ROLE_ARN'
const ADDRESS = 'ALIBABA_CLOUD_CREDENTIALS_URI'
const PROFILE = 'ALIBABA_CLOUD_PROFILE'
const METADATA = 'ALIBABA_CLOUD_ECS_METADATA'
const OFF = /^(?:false|0)$/i

/** What is looked for, and how. */
interface Search {
  /** The source that a person names; it overrides the environment. */
  readonly named: NamedLogin
  /** What was looked for already. */
  readonly before: readonly LoginLack[]
  /** Requests go directly if absent. */
  readonly route: Route | undefined
}

/**
 * The login that a person names, otherwise the first one in the environment. Throws CREDENTIALS_MISSING where there is
 * none, or half of one; LOGIN_REFUSED; INPUT_INVALID where two are named.
 */
export const findLogin = async (
  { metadataEndpoint }: Pick<CloudAccess, 'metadataEndpoint'>,
  { env, clock, onCall, maskForms: mask }: CloudContext,
  { named, before, route }: Search,
): Promise<Login> => {
  const context = { env, clock, onCall, mask, route, metadataEndpoint }
  const profile = named.profile ?? env(PROFILE)
  const role = named.ecs ?? (OFF.test(env(METADATA) ?? '') ? undefined : env(METADATA))
  if (named.profile !== undefined && named.ecs !== undefined)
    throw new CodedError({
      code: 'INPUT_INVALID',
      faults: [{ input: 'ecs-metadata', allowed: 'one-kind-of-credentials' }],
    })
  if (named.profile !== undefined) return await readProfileLogin(named.profile, context)
  if (named.ecs !== undefined) return toMetadataLogin(named.ecs, context, 'ecs')
  if ([TOKEN, TOKEN_FILE, PROVIDER, ROLE].some((name) => env(name) !== undefined)) return toTokenLogin(context)
  const address = env(ADDRESS)
  if (address !== undefined) return toAddressLogin(address, context)
  if (profile !== undefined) {
    assertOn(context, 'profile', 'ALIBABA_CLOUD_CLI_PROFILE_DISABLED')
    return await readProfileLogin(profile, context)
  }
  if (role !== undefined) {
    assertOn(context, 'ecs', METADATA_OFF)
    return toMetadataLogin(role, context, 'ecs')
  }
  const lacks: readonly LoginLack[] = [
    ...before,
    { source: 'oidc', missing: [TOKEN, TOKEN_FILE, PROVIDER, ROLE] },
    { source: 'uri', missing: [ADDRESS] },
    { source: 'profile', missing: [PROFILE] },
    { source: 'ecs', missing: [METADATA] },
  ]
  throw new CodedError({ code: 'CREDENTIALS_MISSING', lacks, otherNames: listOtherNames(env) })
}

/** Read from the environment at each exchange. */
const toTokenLogin = (context: LoginContext): Login => {
  const { env } = context
  const [providerArn, roleArn, sessionName] = [env(PROVIDER), env(ROLE), env('ALIBABA_CLOUD_ROLE_SESSION_NAME')]
  const [text, path] = [env(TOKEN), env(TOKEN_FILE)]
  if (providerArn === undefined || roleArn === undefined || (text === undefined && path === undefined)) {
    const missing = [
      ...(text === undefined && path === undefined ? [TOKEN_FILE] : []),
      ...(providerArn === undefined ? [PROVIDER] : []),
      ...(roleArn === undefined ? [ROLE] : []),
    ]
    throw new CodedError({ code: 'CREDENTIALS_MISSING', lacks: [{ source: 'oidc', missing }] })
  }
  const getIdToken = async () =>
    text === undefined
      ? await readIdToken(path ?? '', context, 'oidc', TOKEN_FILE)
      : toIdToken(text, context, 'oidc', TOKEN)
  return {
    source: 'oidc',
    kind: 'token',
    roleArn,
    providerArn,
    ...(sessionName !== undefined && { sessionName }),
    getIdToken,
  }
}

/** Names of Alibaba Cloud's own tools, and how others begin such names and end them. */
const OTHER_NAMES = [
  ...['ALIBABA_CLOUD_CREDENTIALS_FILE', 'ALIBABA_CLOUD_CONFIG_FILE', 'ALIBABA_CLOUD_BEARER_TOKEN'],
  ...['ACCESS_KEY_ID', 'ACCESS_KEY_SECRET'],
]
const OTHER_PREFIXES = ['ALICLOUD_', 'ALIBABACLOUD_']
const OTHER_ENDINGS = [
  ...['ACCESS_KEY', 'ACCESS_KEY_ID', 'ACCESS_KEY_SECRET', 'SECRET_KEY', 'SECURITY_TOKEN', 'STS_TOKEN', 'ROLE_ARN'],
  ...['ASSUME_ROLE_ARN', 'OIDC_PROVIDER_ARN', 'OIDC_TOKEN', 'OIDC_TOKEN_FILE', 'ASSUME_ROLE_OIDC_TOKEN_FILE'],
  ...['CREDENTIALS_URI', 'PROFILE', 'SHARED_CREDENTIALS_FILE', 'ECS_METADATA', 'ECS_ROLE_NAME'],
]

const listOtherNames = (env: Env): readonly string[] =>
  [...OTHER_NAMES, ...OTHER_PREFIXES.flatMap((prefix) => OTHER_ENDINGS.map((ending) => `${prefix}${ending}`))].filter(
    (name) => env(name) !== undefined,
  )
