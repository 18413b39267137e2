import { Composer, CST, type ErrorCode, isScalar, Lexer, type ParsedNode, Parser, type YAMLParseError } from 'yaml'
import type { DiagnosticDetail, SyntaxProblem, YamlFeature } from '../../model/diagnostic.ts'
import type { Fault, TextRange } from './fault.ts'
import { DEPTH_LIMIT_LEVELS, TOKEN_LIMIT } from './limits.ts'

/** A text's nodes with their places, or the errors that prevent parsing. */
interface DocumentReading {
  /** Absent if the text cannot be understood. */
  readonly root?: ParsedNode
  readonly faults: readonly Fault[]
}

/**
 * Unique keys are checked elsewhere: the library compares every key with every other. Neither merge keys nor the tags of
 * YAML 1.1 are known.
 */
const OPTIONS = { version: '1.2', schema: 'core', merge: false, uniqueKeys: false, resolveKnownTags: false } as const

/** Parses a text as one YAML 1.2 document without anchors, aliases, tags and directives. */
export const readDocument = (text: string): DocumentReading => {
  const { tokens, faults, isSound } = readTokens(text)
  if (!isSound) return { faults }
  const [document] = withoutStackTraces(() => [...new Composer(OPTIONS).compose(tokens)])
  const syntax = toSyntaxFaults(document?.errors ?? [])
  if (syntax.length > 0) return { faults: [...faults, ...syntax] }
  const root = document?.contents
  return !root || isEmpty(root) ? { faults: [...faults, EMPTY] } : { root, faults }
}

/** A hostile file makes the library create an error a line; taking a stack trace for each would be most of the work. */
const withoutStackTraces = <T>(work: () => T): T => {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return work()
  } finally {
    Error.stackTraceLimit = limit
  }
}

const EMPTY: Fault = { detail: { code: 'FILE_EMPTY' }, pointer: '', range: [0, 0] }

const isEmpty = (root: ParsedNode): boolean => isScalar(root) && root.value === null

/** A text's syntax tree, before anything in it is resolved. */
interface Tokens {
  readonly tokens: readonly CST.Token[]
  readonly faults: readonly Fault[]
  /** Whether the rest of the text still means what it says, so that it is worth composing. */
  readonly isSound: boolean
}

/** The tokens that bring in what is refused. */
const FEATURES: Readonly<Record<string, YamlFeature>> = {
  alias: 'alias',
  anchor: 'anchor',
  'directive-line': 'directive',
  tag: 'tag',
}

/** Parses a text and finds what is refused before anything is resolved: depth, anchors, aliases, tags, directives. */
const readTokens = (text: string): Tokens => {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  const features = new FeatureList()
  let isContent = false
  let count = 0
  for (const lexeme of new Lexer().lex(text)) {
    const type: CST.TokenType | null = isContent ? 'scalar' : CST.tokenType(lexeme)
    isContent = !isContent && type === 'scalar'
    const stop = checkEnds(type, lexeme, parser)
    if (stop !== undefined) return toStopped(features, stop)
    // Now true for the lexer's mark before a content, which is no token of its own.
    if (!isContent && isCounted(type)) count += 1
    if (count > TOKEN_LIMIT) return toStopped(features, toTooMany(parser.offset, lexeme.length))
    const feature = type === null ? undefined : FEATURES[type]
    if (feature !== undefined) features.add(feature, lexeme, parser.offset)
    for (const token of parser.next(lexeme)) tokens.push(token)
    // Checked at every step: closing thousands of levels at once would overflow the parser's stack.
    const tooDeep = checkDepth(parser)
    if (tooDeep !== undefined) return toStopped(features, tooDeep)
  }
  const open = checkBrackets(parser)
  if (open !== undefined) return toStopped(features, open)
  tokens.push(...parser.end())
  const second = tokens.filter((token) => token.type === 'document')[1]
  if (second !== undefined) features.add('document', '---', second.offset)
  return { tokens, faults: features.toFaults(), isSound: !features.isStopping }
}

/** Features that change the meaning of everything after them. */
const STOPPING: ReadonlySet<YamlFeature> = new Set(['directive', 'document'])

/** The refused features of a file, those with the same text once: an alias bomb is one mistake, not thousands. */
class FeatureList {
  readonly #found = new Map<string, { readonly feature: YamlFeature; readonly range: TextRange; count: number }>()
  /** Whether one of them changes the meaning of everything after it. */
  isStopping = false

  add(feature: YamlFeature, text: string, offset: number): void {
    const entry = this.#found.get(text)
    if (entry === undefined) this.#found.set(text, { feature, range: [offset, offset + text.length], count: 1 })
    else entry.count += 1
    if (STOPPING.has(feature)) this.isStopping = true
  }

  toFaults(): readonly Fault[] {
    return Array.from(this.#found.values(), ({ feature, range, count }) => {
      const detail = { code: 'YAML_FEATURE_FORBIDDEN', feature, ...(count > 1 ? { count } : {}) } as const
      return { detail, pointer: '', range }
    })
  }
}

const toStopped = (features: FeatureList, fault: Fault): Tokens => ({
  tokens: [],
  faults: [...features.toFaults(), fault],
  isSound: false,
})

/** Neither blanks nor the lexer's own marks. */
const isCounted = (type: CST.TokenType | null): boolean => type !== null && type !== 'space' && type !== 'doc-mode'

const toTooMany = (offset: number, length: number): Fault =>
  toFault({ code: 'TOO_MANY_VALUES', allowedTokens: TOKEN_LIMIT }, offset, length)

const checkDepth = ({ stack }: Parser): Fault | undefined => {
  if (stack.length <= DEPTH_LIMIT_LEVELS) return undefined
  const deepest = stack.filter((token) => CST.isCollection(token))[DEPTH_LIMIT_LEVELS]
  return deepest && toFault({ code: 'NESTING_TOO_DEEP', allowed: DEPTH_LIMIT_LEVELS }, deepest.offset, 1)
}

const CLOSED_SINGLE_QUOTED = /^'(?:[^']|'')*'$/
const CLOSED_DOUBLE_QUOTED = /^"[^"\\]*(?:\\.[^"\\]*)*"$/s

/** What was opened and not closed: the library reports this where it stops parsing, which is seldom the start. */
const checkEnds = (type: CST.TokenType | null, lexeme: string, parser: Parser): Fault | undefined => {
  const isOpen =
    (type === 'single-quoted-scalar' && !CLOSED_SINGLE_QUOTED.test(lexeme)) ||
    (type === 'double-quoted-scalar' && !CLOSED_DOUBLE_QUOTED.test(lexeme))
  if (isOpen) return toFault({ code: 'YAML_SYNTAX', problem: 'quote-not-closed' }, parser.offset, 1)
  return type === 'flow-error-end' ? checkBrackets(parser) : undefined
}

const checkBrackets = ({ stack }: Parser): Fault | undefined => {
  const open = stack.findLast((token) => token.type === 'flow-collection' && token.end.length === 0)
  return open && toFault({ code: 'YAML_SYNTAX', problem: 'bracket-not-closed' }, open.offset, 1)
}

const toFault = (detail: DiagnosticDetail, offset: number, length: number): Fault => ({
  detail,
  pointer: '',
  range: [offset, offset + length],
})

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

/** Codes caused by anchors, aliases, tags and directives, which have their own diagnostics. */
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

/** Codes after which the rest of the file can still be parsed reliably. */
const LOCAL: ReadonlySet<ErrorCode> = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START', 'KEY_OVER_1024_CHARS'])

/** The errors up to the first after which the library only guesses what was meant. */
const toSyntaxFaults = (errors: readonly YAMLParseError[]): readonly Fault[] => {
  const sorted = errors.filter(({ code }) => !OF_FEATURES.has(code)).sort((a, b) => a.pos[0] - b.pos[0])
  const first = sorted.findIndex(({ code }) => !LOCAL.has(code))
  const known = first === -1 ? sorted : sorted.slice(0, first + 1)
  return known.map(({ code, pos }) => ({
    detail: { code: 'YAML_SYNTAX', problem: PROBLEMS[code] ?? 'unexpected-text' },
    pointer: '',
    range: pos,
  }))
}
