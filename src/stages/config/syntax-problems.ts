import type { ErrorCode } from 'yaml'
import type { SyntaxProblem } from '../../model/failure.ts'

/** What the library's error codes mean to a reader. Its messages are not used: they quote the file. */
const PROBLEMS: Partial<Record<ErrorCode, SyntaxProblem>> = {
  BAD_DQ_ESCAPE: 'bad-escape',
  BAD_INDENT: 'bad-indentation',
  BAD_SCALAR_START: 'reserved-start',
  BLOCK_AS_IMPLICIT_KEY: 'mapping-on-key-line',
  BLOCK_IN_FLOW: 'missing-comma',
  KEY_OVER_1024_CHARS: 'key-too-long',
  MISSING_CHAR: 'missing-character',
  MULTILINE_IMPLICIT_KEY: 'key-over-lines',
  TAB_AS_INDENT: 'tab-indentation',
}

/** Codes that come of anchors, aliases, tags and directives, each of which has a diagnostic of its own already. */
const OF_FEATURES: ReadonlySet<ErrorCode> = new Set([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'BAD_COLLECTION_TYPE',
  'BAD_DIRECTIVE',
  'BAD_PROP_ORDER',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
])

/** Codes after which the rest of the file still means what it says. */
const LOCAL: ReadonlySet<ErrorCode> = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START', 'KEY_OVER_1024_CHARS'])

/** The problem behind an error code. */
export const toSyntaxProblem = (code: ErrorCode): SyntaxProblem => PROBLEMS[code] ?? 'unexpected-text'

/** Whether an error only repeats what the check for forbidden features has said. */
export const isOfFeature = (code: ErrorCode): boolean => OF_FEATURES.has(code)

/** Whether an error leaves the meaning of what follows it alone. */
export const isLocal = (code: ErrorCode): boolean => LOCAL.has(code)
