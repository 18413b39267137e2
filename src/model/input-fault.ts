/** One input that cannot be used. */
export interface InputFault {
  readonly input: string
  /** What was given; absent where it could be a credential. */
  readonly found?: string
  /** What it must be, or the only words that it may be. */
  readonly allowed: InputRule | readonly string[]
}

/** What an input must be; those that end in `-needed` say why one must be given, or must not. */
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
  | 'regions-needed'
  | 'report'
  | 'resource-group'
  | 'role-arn'
  | 'role-needed'
  | 'scope'
  | 'scope-needed'
  | 'session-name'

/** A flaw of a command line; `suggestions` are what may have been meant. */
export type UsageFault =
  | { readonly code: 'OPTION_UNKNOWN'; readonly option: string; readonly suggestions: readonly string[] }
  | { readonly code: 'OPTION_REPEATED'; readonly option: string }
  | { readonly code: 'OPTION_WITHOUT_VALUE'; readonly option: string }
  | { readonly code: 'COMMAND_UNKNOWN'; readonly command: string; readonly suggestions: readonly string[] }
  | { readonly code: 'ARGUMENTS_UNEXPECTED'; readonly command: string }
