import type { InputFault } from './errors.ts'
import type { Command } from './inputs.ts'
import type { Secret } from './model/secret.ts'

/** The inputs that bear on each other, as far as they could be read. */
export interface Together {
  readonly command: Command | undefined
  readonly state: string | undefined
  readonly scope: string
  readonly exportFile: string | undefined
  readonly roleToAssume: string | undefined
  readonly oidcProviderArn: string | undefined
  readonly accessKeyId: string | undefined
  readonly approvedPlan: string | undefined
  readonly fingerprintKey: Secret | undefined
}

/** Rules between inputs. */
export const checkTogether = ({ command, state, scope, exportFile, ...others }: Together): readonly InputFault[] => [
  ...(command === 'export' && exportFile === undefined
    ? [{ input: 'export-file', allowed: 'a path inside the workspace; command: export needs it' }]
    : []),
  ...((command === 'plan' || command === 'apply') && state === 'parameter-store' && scope === ''
    ? [{ input: 'scope', allowed: 'an owner name such as owner/name; state: parameter-store needs one outside GitHub' }]
    : []),
  ...checkRole(others),
  ...(others.approvedPlan === 'pull-request' && others.fingerprintKey === undefined
    ? [
        {
          input: 'fingerprint-key',
          allowed: 'a key; approved-plan: pull-request needs one, because a comment can be edited',
        },
      ]
    : []),
]

const checkRole = (
  given: Pick<Together, 'roleToAssume' | 'oidcProviderArn' | 'accessKeyId'>,
): readonly InputFault[] => {
  if (given.roleToAssume === undefined) {
    return given.oidcProviderArn === undefined
      ? []
      : [{ input: 'role-to-assume', allowed: 'the ARN of a RAM role; oidc-provider-arn is for it' }]
  }
  return [
    ...(given.oidcProviderArn === undefined
      ? [{ input: 'oidc-provider-arn', allowed: 'the ARN of the RAM OIDC provider; role-to-assume needs it' }]
      : []),
    ...(given.accessKeyId === undefined
      ? []
      : [{ input: 'access-key-id', allowed: 'nothing beside role-to-assume: one kind of credentials' }]),
  ]
}
