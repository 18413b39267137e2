import { CodedError } from '../../model/failure.ts'
import { Secret } from '../../model/secret.ts'
import type { Env } from '../../ports.ts'

/** An access key, with a token where it is temporary. */
export interface Credentials {
  readonly accessKeyId: string
  readonly accessKeySecret: Secret
  readonly securityToken?: Secret
}

/** How long a role's credentials live: STS's own standard, and what every role allows at least. */
export const DEFAULT_DURATION_SECONDS = 3_600

/** Credentials that end. */
export interface TemporaryCredentials {
  readonly credentials: Credentials
  /** By the clock of their source. */
  readonly expiresAtMs: number
}

/** Where credentials come from: fixed ones of the inputs or the environment, or ones that are renewed as they end. */
export type CredentialsSource =
  | { readonly kind: 'fixed'; readonly credentials: Credentials }
  | {
      readonly kind: 'renewed'
      readonly issue: () => Promise<TemporaryCredentials>
      /** Milliseconds of a clock that nobody sets. */
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

/**
 * The credentials of the inputs, or else those of the environment: never a mixture, because half of one key and half of
 * another only gives a confusing refusal. `@alicloud/credentials` is not used: its chain also asks files and the
 * instance metadata service. Throws CREDENTIALS_MISSING.
 */
export const toCredentials = (given: GivenCredentials, env: Env): Credentials => {
  // A token alone counts as given too: dropped in silence, the run would go on as somebody else.
  const isGiven = [given.accessKeyId, given.accessKeySecret, given.securityToken].some((value) => value !== undefined)
  const { accessKeyId, accessKeySecret, securityToken } = isGiven ? given : readEnvironment(env)
  if (accessKeyId === undefined || accessKeySecret === undefined) {
    const missing = [
      ...(accessKeyId === undefined ? ['access-key-id'] : []),
      ...(accessKeySecret === undefined ? ['access-key-secret'] : []),
    ]
    throw new CodedError({ code: 'CREDENTIALS_MISSING', missing })
  }
  return { accessKeyId, accessKeySecret, ...(securityToken !== undefined && { securityToken }) }
}

/** The names that Alibaba's own tools and its configure-credentials action use. */
const readEnvironment = (env: Env): GivenCredentials => {
  const accessKeyId = env('ALIBABA_CLOUD_ACCESS_KEY_ID')
  const accessKeySecret = env('ALIBABA_CLOUD_ACCESS_KEY_SECRET')
  const securityToken = env('ALIBABA_CLOUD_SECURITY_TOKEN')
  return {
    ...(accessKeyId !== undefined && { accessKeyId }),
    ...(accessKeySecret !== undefined && { accessKeySecret: new Secret(accessKeySecret) }),
    ...(securityToken !== undefined && { securityToken: new Secret(securityToken) }),
  }
}

/** Renewed while so much is left, so that no request leaves with credentials that end on the way. */
const RENEWAL_MARGIN_MS = 5 * 60_000
/** How long credentials are used on where their renewal failed, before it is tried again. */
const RENEWAL_PAUSE_MS = 60_000

/** Makes a {@link CredentialsProvider}. Nothing is asked for before the first use. */
export const createCredentialsProvider = (source: CredentialsSource): CredentialsProvider => {
  if (source.kind === 'fixed') return { get: async () => source.credentials }
  let held: (TemporaryCredentials & { readonly renewAtMs: number }) | undefined
  let renewal: Promise<Credentials> | undefined
  const renew = async (): Promise<Credentials> => {
    try {
      const issued = await source.issue()
      held = { ...issued, renewAtMs: issued.expiresAtMs - RENEWAL_MARGIN_MS }
    } catch (thrown) {
      // Ones that hold for another while are as good as new ones: an apply does not stop halfway for this.
      const retryAtMs = source.now() + RENEWAL_PAUSE_MS
      if (held === undefined || held.expiresAtMs <= retryAtMs) throw thrown
      held = { ...held, renewAtMs: retryAtMs }
    }
    return held.credentials
  }
  return {
    get: async () => {
      if (held !== undefined && source.now() < held.renewAtMs) return held.credentials
      // All who ask meanwhile wait for the same renewal.
      renewal ??= renew().finally(() => {
        renewal = undefined
      })
      return renewal
    },
  }
}
