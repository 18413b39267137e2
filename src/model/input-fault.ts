/** One input that cannot be used. */
export interface InputFault {
  readonly input: string
  /** What was given; absent where it could be a credential. */
  readonly found?: string
  /** What it must be, or the only words that it may be. */
  readonly allowed: InputRule | readonly string[]
}

/** What an input must be; those that end in `-needed` say why one must be given. */
export type InputRule =
  | 'account-id'
  | 'account-needed'
  | 'approved-plan'
  | 'branch-patterns'
  | 'endpoint'
  | 'export-file-needed'
  | 'files-needed'
  | 'fingerprint-key'
  | 'fingerprint-key-needed'
  | 'global-endpoint'
  | 'max-deletions'
  | 'names-needed'
  | 'one-kind-of-credentials'
  | 'one-region'
  | 'provider-arn'
  | 'proxy-url'
  | 'ram-role'
  | 'region'
  | 'region-needed'
  | 'regions-needed'
  | 'report'
  | 'resource-group'
  | 'role-arn'
  | 'role-needed'
  | 'scope'
  | 'scope-needed'
  | 'session-name'

/** Why an input that was not given is required. */
export type InputNeed = Extract<InputRule, `${string}-needed`>

/** Tells a missing input from one that cannot be used. */
export const isNeed = (rule: InputRule): rule is InputNeed => rule.endsWith('-needed')

/** A flaw of a command line; `suggestions` are what may have been meant. */
export type UsageFault =
  | {
      readonly code: 'OPTION_UNKNOWN'
      readonly option: string
      readonly suggestions: readonly string[]
      /** The commands that have it. */
      readonly commands: readonly string[]
      /** What gives the same without a flag. */
      readonly variable?: string
    }
  | { readonly code: 'OPTION_REPEATED'; readonly option: string }
  | { readonly code: 'OPTION_WITHOUT_VALUE'; readonly option: string }
  | { readonly code: 'OPTION_WITH_VALUE'; readonly option: string }
  | { readonly code: 'COMMAND_UNKNOWN'; readonly command: string; readonly suggestions: readonly string[] }
  | {
      readonly code: 'ARGUMENTS_UNEXPECTED'
      readonly command: string
      /** How many it takes. */
      readonly allowed: number
    }
  | { readonly code: 'ARGUMENT_MISSING'; readonly argument: string }
  | { readonly code: 'ARGUMENT_UNKNOWN'; readonly found: string; readonly allowed: readonly string[] }
