import type { InputName, RawInputs } from '../inputs/inputs.ts'
import { CodedError, type FailureCode } from '../model/failure.ts'
import type { DiagnosticDocument, FailureDocument, PlanDocument } from '../model/json-documents.ts'
import type { Locale, PruneMode } from '../model/policy.ts'
import type { SourceFile } from '../ports.ts'

/** A configuration file. It is not read from disk: `file` is only the name that positions show. */
export type ConfigurationFile =
  | { readonly file: string; readonly text: string }
  | { readonly file: string; readonly bytes: Uint8Array }

/** What {@link validate} needs. */
export interface ValidateOptions {
  /** At least one. */
  readonly files: readonly ConfigurationFile[]
  /** The region of files, and of their entries, that name none. */
  readonly region?: string | undefined
  /** The language of messages; default: `en`. */
  readonly locale?: Locale | undefined
}

/** An access key, or temporary credentials. */
export interface AccessKey {
  readonly accessKeyId: string
  readonly accessKeySecret: string
  /** Of temporary credentials. */
  readonly securityToken?: string | undefined
}

/** What {@link plan} needs. An option that is undefined or empty counts as not given. */
export interface PlanOptions {
  /** At least one: without any, everything would have to be deleted. */
  readonly files: readonly ConfigurationFile[]
  /** The first applies to files that name none; all are searched, also if no file names them. */
  readonly regions?: readonly string[] | undefined
  /** If absent, they are read from `ALIBABA_CLOUD_ACCESS_KEY_ID` and the related variables, through `env`. */
  readonly credentials?: AccessKey | undefined
  /** The owner name in the records, such as `owner/name`. Required unless `state` is `none`. */
  readonly scope?: string | undefined
  /** Scopes whose records count as ours, though not for a deletion before an apply has renewed them. */
  readonly previousScopes?: readonly string[] | undefined
  /** The only configurations to plan, as `name` or `region/name`; none or empty for all. */
  readonly only?: readonly string[] | undefined
  /** A key of at least 32 characters for fingerprints and the digest. */
  readonly fingerprintKey?: string | undefined
  /** Where the records of owned configurations are kept; default: `parameter-store`. */
  readonly state?: 'parameter-store' | 'none' | undefined
  /** Which live configurations that are not in the files are deleted; default: `managed`. */
  readonly prune?: PruneMode | undefined
  /** How many deletions and replacements a plan may contain: a count, or a percentage as a string; default: `30%`. */
  readonly maxDeletions?: number | string | undefined
  /** `all` reads every configuration in full; the default, `changed`, trusts records that match. */
  readonly refresh?: 'changed' | 'all' | undefined
  /** An origin in which `<region>` stands for the region; https, or http on loopback. */
  readonly endpoint?: string | undefined
  /** Where STS is called, for `expectedAccountId`. */
  readonly stsEndpoint?: string | undefined
  /** Fail before anything else if the credentials belong to another account. */
  readonly expectedAccountId?: string | undefined
  /**
   * Looks up variables: the files' secrets, and a proxy (`HTTPS_PROXY`). Without it there are none, because the
   * process's environment is not read.
   */
  readonly env?: ((name: string) => string | undefined) | undefined
  /** When aborted, the run ends with CANCELLED; an apply finishes the write in progress and starts no other. */
  readonly signal?: AbortSignal | undefined
  /** The language of messages; default: `en`. */
  readonly locale?: Locale | undefined
}

/** What {@link apply} needs. */
export type ApplyOptions = PlanOptions & {
  /** Apply only if the current plan has this digest. */
  readonly approvedPlan?: string | undefined
}

type Given = Readonly<Partial<Record<InputName, string | number | undefined>>>

/** The raw inputs of a run: options are checked where inputs are, and nowhere else. */
export const toRawInputs = (command: 'plan' | 'apply', options: ApplyOptions): RawInputs =>
  toRaw({
    command,
    region: options.regions?.join('\n'),
    'access-key-id': options.credentials?.accessKeyId,
    'access-key-secret': options.credentials?.accessKeySecret,
    'security-token': options.credentials?.securityToken,
    'expected-account-id': options.expectedAccountId,
    'sts-endpoint': options.stsEndpoint,
    endpoint: options.endpoint,
    state: options.state,
    scope: options.scope,
    'previous-scopes': options.previousScopes?.join('\n'),
    only: options.only?.join('\n'),
    'fingerprint-key': options.fingerprintKey,
    prune: options.prune,
    'max-deletions': options.maxDeletions,
    refresh: options.refresh,
    'approved-plan': command === 'apply' ? options.approvedPlan : undefined,
    locale: options.locale,
  })

/** The raw inputs of a validation. */
export const toRawValidation = ({ region, locale }: ValidateOptions): RawInputs =>
  toRaw({ command: 'validate', region, locale })

const toRaw =
  (given: Given): RawInputs =>
  (name) => {
    const value = given[name]
    return value === undefined ? undefined : String(value)
  }

/** The files' bytes. Throws INPUT_INVALID without any, which would mean to delete everything. */
export const toSourceFiles = (files: readonly ConfigurationFile[]): readonly SourceFile[] => {
  if (files.length === 0)
    throw new CodedError({ code: 'INPUT_INVALID', faults: [{ input: 'files', allowed: 'files-needed' }] })
  return files.map((given) => ({ file: given.file, bytes: 'text' in given ? Buffer.from(given.text) : given.bytes }))
}

/** The partial result of a failed run. */
export interface FailedRun {
  readonly error: FailureDocument & { readonly message: string }
  readonly diagnostics?: readonly DiagnosticDocument[]
  readonly plan?: PlanDocument
}

/** Why a call failed. The message is for people, in the language asked for; it holds no secret and no text of the API. */
export class ChatSyncError extends Error {
  /** For programs; the documents list them all. */
  readonly code: FailureCode
  /** The code again, and what helps to find the call: `operation`, `status`, `apiCode`, `requestId`, `cause`. */
  readonly failure: FailureDocument
  /** What is wrong with the files, with CONFIG_INVALID; else their warnings. */
  readonly diagnostics: readonly DiagnosticDocument[]
  /** The plan, if there was one; after an apply that failed halfway with its `results`. */
  readonly plan: PlanDocument | undefined

  /** @internal */
  constructor({ error: { message, ...failure }, diagnostics = [], plan }: FailedRun) {
    super(message)
    this.name = 'ChatSyncError'
    this.code = failure.code
    this.failure = failure
    this.diagnostics = diagnostics
    this.plan = plan
  }
}
