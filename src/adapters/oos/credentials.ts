import { CodedError } from '../../model/failure.ts'
import type { Credentials, HandedOut, LoginSource } from '../../model/login.ts'
import { Secret } from '../../model/secret.ts'
import type { Env } from '../../ports.ts'

/** How long a role's credentials live: STS's own standard, and what every role allows at least. */
export const DEFAULT_DURATION_SECONDS = 3_600

/** Credentials that end. */
export interface TemporaryCredentials {
  readonly credentials: Credentials
  /** By their source's clock. */
  readonly expiresAtMs: number
}

/**
 * What STS issued for a role, until the shorter of what was asked for and what holds, counted from before it was asked; the
 * times are those of one clock.
 */
export const toTemporary = (
  { credentials, lifetimeMs }: HandedOut,
  startedMs: number,
  durationSeconds = DEFAULT_DURATION_SECONDS,
): TemporaryCredentials => ({
  credentials,
  expiresAtMs: startedMs + Math.min(lifetimeMs, durationSeconds * 1_000),
})

/**
 * Where credentials come from: fixed ones in the inputs or the environment, or ones that are renewed before they
 * expire.
 */
export type CredentialsSource =
  | { readonly kind: 'fixed'; readonly credentials: Credentials }
  | {
      readonly kind: 'renewed'
      readonly issue: () => Promise<TemporaryCredentials>
      /** Milliseconds of a monotonic clock. */
      readonly now: () => number
    }

/** Gives the credentials that are valid now. Throws what their source throws. */
export interface CredentialsProvider {
  get(): Promise<Credentials>
}

/** The inputs of the same names; absent means not given. */
export interface GivenCredentials {
  readonly accessKeyId?: string
  readonly accessKeySecret?: Secret
  readonly securityToken?: Secret
}

/** An access key that is given, and where. */
export interface FoundKey {
  readonly source: LoginSource
  readonly credentials: Credentials
}

/** The names of a key's two required parts in each place. */
const NAMES = {
  inputs: ['access-key-id', 'access-key-secret'],
  environment: ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
} as const

/** The places searched for a key, and what was missing in each. */
export const KEY_LACKS = [
  { source: 'inputs', missing: NAMES.inputs },
  { source: 'environment', missing: NAMES.environment },
] as const

/**
 * The access key of the inputs, or else that of the environment, or undefined where there is no part of either: never a mixture,
 * because half of one key and half of another only gives a confusing refusal. Throws CREDENTIALS_MISSING for half a key.
 */
export const findKey = (given: GivenCredentials, env: Env): FoundKey | undefined =>
  toKey('inputs', given) ?? toKey('environment', readEnvironment(env))

const toKey = (source: keyof typeof NAMES, given: GivenCredentials): FoundKey | undefined => {
  const { accessKeyId, accessKeySecret, securityToken } = given
  // A token alone also counts as set: ignoring it would continue with another identity.
  if ([accessKeyId, accessKeySecret, securityToken].every((value) => value === undefined)) return undefined
  if (accessKeyId === undefined || accessKeySecret === undefined) {
    const [id, secret] = NAMES[source]
    const missing = [...(accessKeyId === undefined ? [id] : []), ...(accessKeySecret === undefined ? [secret] : [])]
    throw new CodedError({ code: 'CREDENTIALS_MISSING', lacks: [{ source, missing }] })
  }
  return {
    source,
    credentials: { accessKeyId, accessKeySecret, ...(securityToken !== undefined && { securityToken }) },
  }
}

/** The names that Alibaba's own tools and its configure-credentials action use. */
const readEnvironment = (env: Env): GivenCredentials => {
  const [accessKeyId, accessKeySecret] = NAMES.environment.map(env)
  const securityToken = env('ALIBABA_CLOUD_SECURITY_TOKEN')
  return {
    ...(accessKeyId !== undefined && { accessKeyId }),
    ...(accessKeySecret !== undefined && { accessKeySecret: new Secret(accessKeySecret) }),
    ...(securityToken !== undefined && { securityToken: new Secret(securityToken) }),
  }
}

/** Renewed this long before they expire, so that no request is sent with credentials about to expire. */
const RENEWAL_MARGIN_MS = 5 * 60_000
/** How long credentials are used on where their renewal failed, before it is tried again. */
const RENEWAL_PAUSE_MS = 60_000

/** If the source returns credentials that expire within the margin, not every call may request new ones. */
const toRenewalMs = (expiresAtMs: number, nowMs: number): number => {
  const renewAtMs = expiresAtMs - RENEWAL_MARGIN_MS
  return renewAtMs > nowMs ? renewAtMs : nowMs + Math.min(RENEWAL_PAUSE_MS, (expiresAtMs - nowMs) / 2)
}

/** Makes a {@link CredentialsProvider}. Nothing is asked for before the first use. */
export const createCredentialsProvider = (source: CredentialsSource): CredentialsProvider => {
  if (source.kind === 'fixed') return { get: async () => source.credentials }
  let held: (TemporaryCredentials & { readonly renewAtMs: number }) | undefined
  let renewal: Promise<Credentials> | undefined
  const renew = async (): Promise<Credentials> => {
    try {
      const issued = await source.issue()
      held = { ...issued, renewAtMs: toRenewalMs(issued.expiresAtMs, source.now()) }
    } catch (thrown) {
      // Credentials that are still valid are good enough: an apply does not stop halfway because of this.
      const retryAtMs = source.now() + RENEWAL_PAUSE_MS
      if (held === undefined || held.expiresAtMs <= retryAtMs) throw thrown
      held = { ...held, renewAtMs: retryAtMs }
    }
    return held.credentials
  }
  return {
    get: async () => {
      if (held !== undefined && source.now() < held.renewAtMs) return held.credentials
      // All callers wait for the same renewal.
      renewal ??= renew().finally(() => {
        renewal = undefined
      })
      return renewal
    },
  }
}

/** A provider of credentials that stay the same, masked before anything else is done with them. */
export const toFixed = (credentials: Credentials, mask: (value: string) => void): CredentialsProvider => {
  for (const secret of [credentials.accessKeySecret, credentials.securityToken]) if (secret) mask(secret.reveal())
  return createCredentialsProvider({ kind: 'fixed', credentials })
}
