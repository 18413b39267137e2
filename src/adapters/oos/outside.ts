import type { CloudAccess } from '../../model/cloud-access.ts'
import type { LoginLack, NamedLogin } from '../../model/login.ts'
import type { Secret } from '../../model/secret.ts'
import type { CloudContext, Login, Route } from '../../ports.ts'
import type { Retry } from './retry.ts'
import type { Sts } from './sts.ts'

/** What signing in and connecting needs besides what the run gives. */
export interface Outside {
  /** Requests go directly if absent. */
  readonly route?: Route
  /** An ID token of this job for an audience; absent outside of GitHub. Throws ID_TOKEN_UNAVAILABLE. */
  readonly getIdToken?: (audience: string) => Promise<Secret>
  /** The source that a person names; it overrides the environment. */
  readonly named?: NamedLogin
  /**
   * Finds credentials outside the inputs; `before` lists what was searched already. Throws CREDENTIALS_MISSING,
   * LOGIN_REFUSED.
   */
  readonly findLogin: (
    access: CloudAccess,
    context: CloudContext,
    search: { readonly named: NamedLogin; readonly before: readonly LoginLack[]; readonly route: Route | undefined },
  ) => Promise<Login>
}

/** What a provider of credentials may be made of. */
export interface ProviderParts {
  readonly outside: Outside
  readonly openSts: () => Promise<Sts>
  readonly retry: Retry
}
