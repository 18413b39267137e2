import type { Position } from './key.ts'
import type { NameDifference } from './look-alikes.ts'
import type { PLACEHOLDERS } from './placeholder.ts'
import type { SecretSource } from './secret.ts'

/** A fault of a configuration file: where it is, and what is wrong as data. The text is added where it is shown. */
export type Diagnostic = DiagnosticDetail & {
  readonly severity: 'error' | 'warning'
  /** Where in the file's structure, such as `chatConfigurations[0].type`; empty for the file as a whole. */
  readonly path: string
  /** The name of the configuration that it is in, where that has one. */
  readonly entry?: string
  readonly position: Position
}

/** What can be wrong with a configuration file. No member ever holds the value of a secret; `found` is cut to a short text. */
export type DiagnosticDetail =
  | { readonly code: 'FILE_TOO_LARGE'; readonly bytes: number; readonly allowedBytes: number }
  | { readonly code: 'FILE_EMPTY' }
  | { readonly code: 'ENCODING_INVALID' }
  /** `codePoint` such as `U+202E`; `count` is how often it stands there. */
  | { readonly code: 'CHARACTER_FORBIDDEN'; readonly codePoint: string; readonly count: number }
  /** Looks like YAML syntax, but YAML reads it as part of the text. */
  | {
      readonly code: 'CHARACTER_MISTAKEN'
      readonly what: 'blank' | 'colon' | 'comma' | 'quote'
      readonly codePoint: string
    }
  /** Cannot be seen in a name, or looks like a blank; `place` counts the name's characters from 1. */
  | {
      readonly code: 'NAME_CHARACTER'
      readonly what: 'blank' | 'invisible'
      readonly codePoint: string
      readonly place: number
    }
  | { readonly code: 'YAML_SYNTAX'; readonly problem: SyntaxProblem }
  /** `count` is how often the same one stands in the file; absent for once. */
  | { readonly code: 'YAML_FEATURE_FORBIDDEN'; readonly feature: YamlFeature; readonly count?: number }
  | { readonly code: 'KEY_DUPLICATE'; readonly key: string; readonly firstLine: number }
  | { readonly code: 'KEY_NOT_TEXT' }
  | {
      readonly code: 'KEY_UNKNOWN'
      readonly key: string
      readonly allowed: readonly string[]
      readonly suggestion?: string
    }
  | { readonly code: 'KEY_RESERVED'; readonly key: string }
  /** `similar` is an existing key that may be a misspelling. */
  | { readonly code: 'KEY_MISSING'; readonly key: string; readonly similar?: string }
  /** A warning: the key is not required, but most configurations need it. */
  | { readonly code: 'KEY_RECOMMENDED'; readonly key: string; readonly similar?: string }
  | { readonly code: 'NESTING_TOO_DEEP'; readonly allowed: number }
  | { readonly code: 'TOO_MANY_KEYS'; readonly found: number; readonly allowed: number }
  | { readonly code: 'TOO_MANY_CONFIGURATIONS'; readonly found: number; readonly allowed: number }
  | { readonly code: 'TOO_MANY_VALUES'; readonly allowedTokens: number }
  /** `count` errors, from this place on, are not listed. */
  | { readonly code: 'TOO_MANY_FAULTS'; readonly count: number }
  /** `values` are the only texts allowed, where there are few. */
  | {
      readonly code: 'TYPE_WRONG'
      readonly found: ValueKind
      readonly allowed: readonly ValueKind[]
      readonly values?: readonly string[]
    }
  | {
      readonly code: 'VALUE_NOT_ALLOWED'
      readonly found: string
      readonly allowed: readonly string[]
      readonly suggestion?: string
    }
  | { readonly code: 'TEXT_INVALID'; readonly found: string; readonly rule: TextRule; readonly suggestion?: string }
  /** A plain text that YAML readers take for something else; `number` is how to write the number it may be meant for. */
  | { readonly code: 'TEXT_NOT_QUOTED'; readonly found: string; readonly number?: string }
  /** The string must be one line, but ends with a line break, as block scalars do. */
  | { readonly code: 'TEXT_LINE_END' }
  /** Only asterisks: the mask under which the API hides a value. */
  | { readonly code: 'TEXT_MASKED' }
  /** A value that must still be filled in, for this key. */
  | { readonly code: 'PLACEHOLDER'; readonly found: string; readonly of: keyof typeof PLACEHOLDERS }
  | { readonly code: 'VERSION_UNKNOWN'; readonly found: string; readonly known: readonly number[] }
  /** `count` configurations of the file have no region; 0 if all lists are empty and no file names a region. */
  | { readonly code: 'REGION_MISSING'; readonly count: number }
  /** `firstName` is the other spelling, where the names differ in letter case or Unicode form alone. */
  | {
      readonly code: 'NAME_DUPLICATE'
      readonly name: string
      readonly region: string
      readonly first: Position
      readonly firstName?: string
    }
  /** A name that is both declared and released; `first` is its place in the other list. */
  | { readonly code: 'NAME_REMOVED'; readonly name: string; readonly region: string; readonly first: Position }
  /** A warning: the name could be taken for another one of its region. */
  | ({
      readonly code: 'NAME_CONFUSABLE'
      readonly name: string
      readonly region: string
      readonly first: Position
      readonly firstName: string
    } & NameDifference)
  /** A warning: scripts that are not written together. `codePoint` is the first character that does not belong. */
  | {
      readonly code: 'NAME_MIXES_SCRIPTS'
      readonly name: string
      readonly scripts: readonly string[]
      readonly codePoint: string
      readonly place: number
    }
  | { readonly code: 'SECRET_LITERAL'; readonly key: string }
  | { readonly code: 'SECRET_ON_PUBLIC_KEY'; readonly key: string }
  | { readonly code: 'REFERENCE_INVALID'; readonly why: ReferenceFault }
  | { readonly code: 'REFERENCE_IN_LIST' }
  /** `source` is `env` if absent; `variable` is then a variable's name, else an OOS parameter's. */
  | { readonly code: 'SECRET_UNSET'; readonly variable: string; readonly source?: SecretSource }
  | {
      readonly code: 'SECRET_UNFIT'
      readonly variable: string
      readonly source?: SecretSource
      readonly why: SecretFault
    }

/** How a file fails to be YAML 1.2. */
export type SyntaxProblem =
  | 'bad-escape'
  | 'bad-indentation'
  | 'bracket-not-closed'
  | 'key-over-lines'
  | 'key-too-long'
  | 'mapping-on-key-line'
  | 'missing-character'
  | 'missing-comma'
  | 'quote-not-closed'
  | 'reserved-start'
  | 'tab-indentation'
  | 'unexpected-text'

/** What YAML 1.2 or its readers know and this format refuses. */
export type YamlFeature = 'alias' | 'anchor' | 'directive' | 'document' | 'merge-key' | 'tag'

/** What stands at a place, in the format's own words. */
export type ValueKind = 'boolean' | 'list' | 'mapping' | 'nothing' | 'number' | 'reference' | 'text'

/** What a text must be. */
export type TextRule =
  | 'field-path'
  | 'name'
  | 'public-text'
  | 'ram-role'
  | 'ram-role-not-arn'
  | 'reason'
  | 'region'
  | 'resource-group-id'
  | 'secret-version'

/** Why a mapping is no reference to a secret. */
export type ReferenceFault =
  /** Not exactly one of the two forms. */
  | 'form'
  /** An expression such as `${{ secrets.X }}`, which nothing evaluates in this file. */
  | 'expression'
  /** `fromEnv` names no variable with the prefix. */
  | 'variable'
  /** `fromSecretParameter` is no parameter's name. */
  | 'parameter'

/** Why a secret's value is refused. */
export type SecretFault = 'blank' | 'control-character' | 'mask' | 'too-short'

/** Every code a file can be faulted with. */
export type DiagnosticCode = DiagnosticDetail['code']
