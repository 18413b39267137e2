import { CodedError } from '../errors.ts'
import { Secret } from '../model/secret.ts'
import type { Env } from '../ports.ts'

/** An access key, with a token where it is temporary. */
export interface Credentials {
  readonly accessKeyId: string
  readonly accessKeySecret: Secret
  readonly securityToken?: Secret
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
  const isGiven = given.accessKeyId !== undefined || given.accessKeySecret !== undefined
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
