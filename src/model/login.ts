import type { Secret } from './secret.ts'

/** An access key, with a token where it is temporary. */
export interface Credentials {
  readonly accessKeyId: string
  readonly accessKeySecret: Secret
  readonly securityToken?: Secret
}

/**
 * Where credentials come from, in the order in which they are looked for: keys of the inputs or of the environment, the ID
 * token of a job on GitHub, one that the environment names, an address that hands out credentials, a profile of Alibaba
 * Cloud's command line, and the role of an ECS instance.
 */
export const LOGIN_SOURCES = ['inputs', 'environment', 'github', 'oidc', 'uri', 'profile', 'ecs'] as const

/** One of {@link LOGIN_SOURCES}. */
export type LoginSource = (typeof LOGIN_SOURCES)[number]

/** What a source would need besides what is there: names of inputs, of variables, or of a profile's fields. */
export interface LoginLack {
  readonly source: LoginSource
  readonly missing: readonly string[]
}

/** Which source a person names on the command line, in place of all that the environment holds. */
export type NamedLogin = Readonly<Partial<Record<'profile' | 'ecs', string>>>

/** Why a source gives no credentials. */
export type LoginFault =
  /** Neither https nor loopback, or no address at all. */
  | 'address'
  | 'expired'
  /** A file, for the reason that is told besides; or what stands in it. */
  | 'file'
  | 'file-content'
  /** No home folder is known, in which a profile would be. */
  | 'home'
  /** What should be an ID token is none. */
  | 'id-token'
  | 'mode'
  /** Somebody switched this source off. */
  | 'off'
  | 'profile-unknown'
  | 'refused'
  | 'role-name'

/** Why a source gives none now. */
export type LoginOutage = 'answer' | 'throttled' | 'timeout' | 'unavailable' | 'unreachable'

/** A role that others' credentials are exchanged for. */
export interface AssumedRole {
  readonly roleArn: string
  /** That of the inputs if absent. */
  readonly sessionName?: string
  readonly externalId?: string
  /** An hour if absent. */
  readonly durationSeconds?: number
}

/** A role that an ID token of a provider is exchanged for. */
export type TokenRole = AssumedRole & { readonly providerArn: string }

/** Credentials that end, and for how long they hold by their source's own clock. */
export interface HandedOut {
  readonly credentials: Credentials
  readonly lifetimeMs: number
}
