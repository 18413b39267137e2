import { CST, Lexer, Parser } from 'yaml'
import type { DiagnosticDetail, YamlFeature } from '../../model/failure.ts'
import type { Fault } from './fault.ts'
import { DEPTH_LIMIT_LEVELS, TOKEN_LIMIT } from './limits.ts'
import type { TextRange } from './source-text.ts'

/** A text's syntax tree, before anything in it is resolved. */
export interface Tokens {
  readonly tokens: readonly CST.Token[]
  readonly faults: readonly Fault[]
  /** Whether the rest of the text still means what it says, so that it is worth composing. */
  readonly isSound: boolean
}

const FEATURES: Readonly<Record<string, YamlFeature>> = {
  alias: 'alias',
  anchor: 'anchor',
  'directive-line': 'directive',
  tag: 'tag',
}
const STOPPING: ReadonlySet<YamlFeature> = new Set(['directive', 'document'])
const CLOSED_SINGLE_QUOTED = /^'(?:[^']|'')*'$/
const CLOSED_DOUBLE_QUOTED = /^"[^"\\]*(?:\\.[^"\\]*)*"$/s

/** Parses a text and finds what is refused before anything is resolved: depth, anchors, aliases, tags, directives. */
export const readTokens = (text: string): Tokens => {
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

/** The refused features of a file, those with the same text once: an alias bomb is one mistake, not thousands. */
class FeatureList {
  readonly #found = new Map<string, { readonly feature: YamlFeature; readonly range: TextRange; count: number }>()
  /** Whether one of them changes what all the rest means. */
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

/** What is opened and not closed: the library would place that where it gives up, which is seldom where it began. */
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
