import type { InputFault } from '../model/input-fault.ts'
import type { Command } from '../model/policy.ts'
import type { ReportFile } from '../model/report-file.ts'
import type { Secret } from '../model/secret.ts'
import { toPlainPath } from './parsers.ts'

/** The inputs that bear on each other, as far as they could be read. */
export interface Together {
  readonly command: Command | undefined
  readonly state: string | undefined
  readonly scope: string
  readonly planFile: string | undefined
  readonly reports: readonly ReportFile[]
  readonly exportFile: string | undefined
  readonly roleToAssume: string | undefined
  readonly oidcProviderArn: string | undefined
  readonly accessKeyId: string | undefined
  readonly accessKeySecret: Secret | undefined
  readonly securityToken: Secret | undefined
  readonly approvedPlan: string | undefined
  readonly fingerprintKey: Secret | undefined
}

/** Rules between inputs. Most do not apply to a rehearsal, which ignores these inputs: on a fork some are empty. */
export const checkTogether = (given: Together): readonly InputFault[] => [
  ...checkReports(given),
  ...(given.command === 'rehearse' ? [] : checkReal(given)),
]

/** What a run writes goes to one file each: the last would replace the others. A plan file is the same as a report in JSON. */
const checkReports = ({ command, planFile, exportFile, reports }: Together): readonly InputFault[] => {
  const isSame = (file: string, other: string | undefined) =>
    other !== undefined && toPlainPath(file) === toPlainPath(other)
  return reports
    .filter(
      ({ format, file }) =>
        (command === 'export' && isSame(file, exportFile)) || (format !== 'json' && isSame(file, planFile)),
    )
    .map(({ format, file }) => ({ input: 'report', found: `${format}=${file}`, allowed: 'report' }))
}

const checkReal = ({ command, state, scope, exportFile, ...others }: Together): readonly InputFault[] => [
  ...(command === 'export' && exportFile === undefined
    ? [{ input: 'export-file', allowed: 'export-file-needed' } as const]
    : []),
  ...((command === 'plan' || command === 'apply') && state === 'parameter-store' && scope === ''
    ? [{ input: 'scope', allowed: 'scope-needed' } as const]
    : []),
  ...checkRole(others),
  ...(command === 'apply' ? checkApprovalKey(others) : []),
]

/** An approval in a comment needs a key. A plan is asked for it once the event has told that there are secrets at all. */
export const checkApprovalKey = ({
  approvedPlan,
  fingerprintKey,
}: Pick<Together, 'approvedPlan' | 'fingerprintKey'>): readonly InputFault[] =>
  approvedPlan === 'pull-request' && fingerprintKey === undefined
    ? [{ input: 'fingerprint-key', allowed: 'fingerprint-key-needed' }]
    : []

const KEY_PARTS = [
  ['accessKeyId', 'access-key-id'],
  ['accessKeySecret', 'access-key-secret'],
  ['securityToken', 'security-token'],
] as const

const checkRole = (
  given: Pick<Together, 'roleToAssume' | 'oidcProviderArn' | (typeof KEY_PARTS)[number][0]>,
): readonly InputFault[] => {
  // Without a provider a role is assumed by whatever credentials there are.
  if (given.oidcProviderArn === undefined) return []
  return [
    ...(given.roleToAssume === undefined ? [{ input: 'role-to-assume', allowed: 'role-needed' } as const] : []),
    // If it were ignored silently, users would not see which identity is used.
    ...KEY_PARTS.filter(([part]) => given[part] !== undefined).map(
      ([, input]) => ({ input, allowed: 'one-kind-of-credentials' }) as const,
    ),
  ]
}
