import { Composer, isScalar, type ParsedNode, type YAMLParseError } from 'yaml'
import type { Fault } from './fault.ts'
import { isLocal, isOfFeature, toSyntaxProblem } from './syntax-problems.ts'
import { readTokens } from './tokens.ts'

/** A text's nodes with their places, or what keeps it from having any. */
export interface DocumentReading {
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

/** The errors up to the first after which the library only guesses what was meant. */
const toSyntaxFaults = (errors: readonly YAMLParseError[]): readonly Fault[] => {
  const sorted = errors.filter(({ code }) => !isOfFeature(code)).sort((a, b) => a.pos[0] - b.pos[0])
  const first = sorted.findIndex(({ code }) => !isLocal(code))
  const known = first === -1 ? sorted : sorted.slice(0, first + 1)
  return known.map(({ code, pos }) => ({
    detail: { code: 'YAML_SYNTAX', problem: toSyntaxProblem(code) },
    pointer: '',
    range: pos,
  }))
}
