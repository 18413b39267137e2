import type { CloudAccess } from '../model/cloud-access.ts'
import { CodedError } from '../model/failure.ts'
import type { InputFault } from '../model/input-fault.ts'
import {
  COMMANDS,
  type Command,
  type DeletionLimit,
  LOCALES,
  type Locale,
  PRUNE_MODES,
  type PruneMode,
} from '../model/policy.ts'
import { PREFLIGHT_CHECKS, type PreflightCheck } from '../model/preflight.ts'
import { toPresent, type Whole } from '../model/present.ts'
import type { ReportFile } from '../model/report-file.ts'
import { Secret } from '../model/secret.ts'
import { checkApprovalKey, checkTogether } from './combinations.ts'
import { INPUT_DEFAULTS, type INPUT_NAMES } from './inputs.gen.ts'
import {
  oneOf,
  type Parse,
  toAccountId,
  toApproval,
  toBranchPatterns,
  toDeletionLimit,
  toEndpoint,
  toFingerprintKey,
  toGlobalEndpoint,
  toLines,
  toMetadataEndpoint,
  toPreflight,
  toProviderArn,
  toRegions,
  toReports,
  toRoleArn,
  toScope,
  toScopes,
  toSecret,
  toSessionName,
  toSwitch,
  toText,
} from './parsers.ts'

const STATES = ['parameter-store', 'none'] as const
const COMMENTS = ['auto', 'off'] as const
const REFRESHES = ['changed', 'all'] as const

/** The inputs that take one of a few texts. */
export const INPUT_CHOICES: { readonly [Name in InputName]?: readonly string[] } = {
  state: STATES,
  refresh: REFRESHES,
  prune: PRUNE_MODES,
  preflight: [...PREFLIGHT_CHECKS, 'off'],
  comment: COMMENTS,
  'drift-issue': ['true', 'false'],
  locale: LOCALES,
}

/** One of {@link INPUT_NAMES}. */
export type InputName = (typeof INPUT_NAMES)[number]

/** The inputs that hold a secret. One that is read as a secret must be among them, and only such a one can be. */
export const SECRET_INPUTS = ['access-key-secret', 'security-token', 'fingerprint-key', 'github-token'] as const

/** The inputs that hold a list. One that is read as a list must be among them, and only such a one can be. */
export const LIST_INPUTS = [
  'config',
  'region',
  'previous-scopes',
  'only',
  'preflight',
  'rehearse-from',
  'apply-branches',
  'report',
] as const

/** An input's text; undefined or empty means not given. */
export type RawInputs = (name: InputName) => string | undefined

/** Everything a run was asked for, checked. */
export interface Inputs extends CloudAccess {
  readonly command: Command
  readonly config: readonly string[]
  /** The first applies to files that name none; all are searched, also if no file names them. */
  readonly regions: readonly string[]
  readonly state: (typeof STATES)[number]
  /** The owner name in the records; empty only without state. */
  readonly scope: string
  /** Scopes whose records count as ours, though not for a deletion. */
  readonly previousScopes: readonly string[]
  readonly fingerprintKey?: Secret
  /** The only configurations to plan, as `name` or `region/name`; empty for all. */
  readonly only: readonly string[]
  readonly prune: PruneMode
  readonly maxDeletions: DeletionLimit
  readonly refresh: (typeof REFRESHES)[number]
  /** What is checked before a change; empty for nothing. */
  readonly preflight: readonly PreflightCheck[]
  readonly planFile?: string
  /** What is written of the run, besides the plan file. */
  readonly reports: readonly ReportFile[]
  readonly exportFile?: string
  /** Whether an export replaces files that are there. */
  readonly overwrite: boolean
  /** The initial content of a rehearsal; empty for none. */
  readonly rehearseFrom: readonly string[]
  readonly exposeWebhookUrls: boolean
  /** A digest, or `pull-request`. */
  readonly approvedPlan?: string
  /** Patterns of the branches that an apply may run on; empty for the default branch alone. */
  readonly applyBranches: readonly string[]
  readonly comment: (typeof COMMENTS)[number]
  readonly label: string
  readonly driftIssue: boolean
  readonly githubToken?: Secret
  /** Of the summary, the comment and the messages. */
  readonly locale: Locale
}

/** Checks all inputs and freezes them. Throws INPUT_INVALID with every fault at once. */
export const toInputs = (raw: RawInputs): Inputs => {
  const { inputs, faults } = readInputs(raw)
  if (faults.length > 0) throw new CodedError({ code: 'INPUT_INVALID', faults })
  return Object.freeze(toPresent<Inputs>(inputs))
}

/** Throws INPUT_INVALID if a plan must be approved, but could not be verified later. */
export const assertApprovable = ({ approvedPlan, fingerprintKey }: Inputs): void => {
  const faults = checkApprovalKey({ approvedPlan, fingerprintKey })
  if (faults.length > 0) throw new CodedError({ code: 'INPUT_INVALID', faults })
}

const TALK_INPUTS = [
  'command',
  'config',
  'scope',
  'apply-branches',
  'comment',
  'label',
  'github-token',
  'locale',
] as const

/** What it takes to tell a failure. */
export type TalkInputs = Pick<
  Inputs,
  | 'command'
  | 'config'
  | 'scope'
  | 'applyBranches'
  | 'comment'
  | 'label'
  | 'githubToken'
  // With these, a receipt that stays is sealed again; without them it is not changed.
  | 'fingerprintKey'
  | 'expectedAccountId'
>

/** The inputs with which a failure is told, whatever is wrong with others; undefined where one of these is. */
export const toTalkInputs = (raw: RawInputs): TalkInputs | undefined => {
  const { inputs, faults } = readInputs(raw)
  const isWrong = faults.some(({ input }) => TALK_INPUTS.some((name) => name === input))
  return isWrong ? undefined : toPresent<Inputs>(inputs)
}

/** The inputs by which reports are written, whatever is wrong with others; undefined where one of these is. */
export const toReportInputs = (raw: RawInputs): Pick<Inputs, 'command' | 'config' | 'reports'> | undefined => {
  const { inputs, faults } = readInputs(raw)
  const isWrong = faults.some(({ input }) => input === 'command' || input === 'config' || input === 'report')
  return isWrong ? undefined : toPresent<Inputs>(inputs)
}

const readInputs = (raw: RawInputs): { readonly inputs: Whole<Inputs>; readonly faults: readonly InputFault[] } => {
  const faults: InputFault[] = []
  const read = <Name extends InputName, T extends ValueOf<Name>>(name: Name, parse: Parse<T>): Read<Name, T> => {
    const text = raw(name)?.trim() || getDefault(name)
    const parsed = text === undefined ? undefined : parse(text)
    if (parsed !== undefined && 'value' in parsed) return parsed.value
    if (parsed !== undefined) faults.push({ input: name, ...parsed })
    // For an input with a default this is an error: a value that was not read would be lost.
    return undefined as Read<Name, T>
  }
  const inputs: Whole<Inputs> = {
    command: read('command', oneOf(COMMANDS)),
    config: read('config', toLines),
    regions: read('region', toRegions) ?? [],
    accessKeyId: read('access-key-id', toText),
    accessKeySecret: read('access-key-secret', toSecret),
    securityToken: read('security-token', toSecret),
    roleToAssume: read('role-to-assume', toRoleArn),
    oidcProviderArn: read('oidc-provider-arn', toProviderArn),
    roleSessionName: read('role-session-name', toSessionName),
    expectedAccountId: read('expected-account-id', toAccountId),
    stsEndpoint: read('sts-endpoint', toGlobalEndpoint),
    endpoint: read('endpoint', toEndpoint),
    state: read('state', oneOf(STATES)),
    scope: read('scope', toScope) ?? '',
    previousScopes: read('previous-scopes', toScopes) ?? [],
    fingerprintKey: read('fingerprint-key', toFingerprintKey),
    only: read('only', toLines) ?? [],
    prune: read('prune', oneOf(PRUNE_MODES)),
    maxDeletions: read('max-deletions', toDeletionLimit),
    refresh: read('refresh', oneOf(REFRESHES)),
    preflight: read('preflight', toPreflight),
    metadataEndpoint: read('metadata-endpoint', toMetadataEndpoint),
    ramEndpoint: read('ram-endpoint', toGlobalEndpoint),
    resourceManagerEndpoint: read('resource-manager-endpoint', toGlobalEndpoint),
    dingtalkEndpoint: read('dingtalk-endpoint', toGlobalEndpoint),
    planFile: read('plan-file', toText),
    reports: read('report', toReports) ?? [],
    exportFile: read('export-file', toText),
    overwrite: read('overwrite', toSwitch) === 'true',
    rehearseFrom: read('rehearse-from', toLines) ?? [],
    exposeWebhookUrls: read('expose-webhook-urls', toSwitch) === 'true',
    approvedPlan: read('approved-plan', toApproval),
    applyBranches: read('apply-branches', toBranchPatterns) ?? [],
    comment: read('comment', oneOf(COMMENTS)),
    label: read('label', toScope) ?? '',
    driftIssue: read('drift-issue', toSwitch) === 'true',
    githubToken: read('github-token', toSecret),
    locale: read('locale', oneOf(LOCALES)),
  }
  faults.push(...checkTogether(inputs).filter(({ input }) => faults.every((fault) => fault.input !== input)))
  return { inputs, faults }
}

/** What an input's text becomes: a `Secret` where it is one of {@link SECRET_INPUTS}, a list where it is one of {@link LIST_INPUTS}. */
type ValueOf<Name extends InputName> = Name extends (typeof SECRET_INPUTS)[number]
  ? Secret
  : Name extends (typeof LIST_INPUTS)[number]
    ? readonly string[] | readonly ReportFile[]
    : string | DeletionLimit

/** What is read: undefined only where the input has no default. */
type Read<Name extends InputName, T> = T | (Name extends keyof typeof INPUT_DEFAULTS ? never : undefined)

/** What counts where an input is not given. */
export const getDefault = (name: InputName): string | undefined => {
  const defaults: { readonly [Name in InputName]?: string } = INPUT_DEFAULTS
  return defaults[name]
}

/** The values that must not be shown. */
export const listInputSecrets = (inputs: Inputs): readonly Secret[] =>
  Object.values(inputs).filter((value) => value instanceof Secret)
