import { isAlias, isScalar, isSeq, type ParsedNode, Scalar, Schema, type YAMLMap, type YAMLSeq } from 'yaml'
import type { DiagnosticDetail } from '../../model/diagnostic.ts'
import { once } from '../../model/once.ts'
import { isSecretName } from '../../model/secret.ts'
import { checkValueCharacters, isFree } from './characters.ts'
import { checkEscapes } from './decode.ts'
import { type Fault, type SourceText, toFound } from './fault.ts'
import { type KeyPlace, readKeys } from './keys.ts'
import { CONFIGURATION_LIMIT, DEPTH_LIMIT_LEVELS } from './limits.ts'
import { toChildPointer, toNodeRange } from './locate.ts'

/** A document as plain data. */
export interface Reading {
  /** Mappings have no prototype, so that no key of a file means anything to the language. */
  readonly value: unknown
  readonly faults: readonly Fault[]
  /** Errors that are reported only if the value has no other. */
  readonly unquoted: readonly Fault[]
  /** Pointers to members that are missing because they are invalid: their absence is not another error. */
  readonly spoiled: ReadonlySet<string>
}

interface Place extends KeyPlace {
  readonly depth: number
  /** An item of a list in brackets. */
  readonly isFlowItem?: boolean
}

/** Turns nodes into plain data, and finds what only the source shows. Plain scalars in doubt become texts. */
export const readValue = (source: SourceText, root: ParsedNode): Reading => {
  const reader = new ValueReader(source)
  const value = reader.read(root, { pointer: '', depth: 1, isSecret: false })
  return { value, faults: reader.faults, unquoted: reader.unquoted, spoiled: reader.spoiled }
}

class ValueReader {
  readonly faults: Fault[] = []
  readonly unquoted: Fault[] = []
  readonly spoiled = new Set<string>()
  readonly #source: SourceText

  constructor(source: SourceText) {
    this.#source = source
  }

  read(node: ParsedNode | null, place: Place): unknown {
    if (node === null) return null
    // Reported with the syntax already: what it stands for is not known.
    if (isAlias(node) || node.tag !== undefined) return this.#spoil(place)
    if (isScalar(node)) return this.#readScalar(node, place)
    if (place.depth > DEPTH_LIMIT_LEVELS) {
      return this.#refuse({ code: 'NESTING_TOO_DEEP', allowed: DEPTH_LIMIT_LEVELS }, node, place)
    }
    return isSeq(node) ? this.#readList(node, place) : this.#readMapping(node, place)
  }

  #readScalar(node: Scalar.Parsed, place: Place): unknown {
    const { value } = node
    const { pointer, isSecret, isFlowItem = false } = place
    const isEscaped = node.type === Scalar.QUOTE_DOUBLE && typeof value === 'string'
    const forbidden = isEscaped ? checkEscapes(value, toNodeRange(node), pointer) : []
    this.faults.push(...forbidden)
    if (forbidden.length > 0) return value
    const mistaken = checkValueCharacters(this.#source, node, { pointer, isFlowItem, isSecret })
    if (mistaken.length > 0) {
      this.faults.push(...mistaken)
      // For a reference with an invalid name, no other error is reported.
      if (isSecret) this.spoiled.add(toParentPointer(pointer))
      return this.#spoil(place)
    }
    const unquoted = checkPlain(node)
    if (unquoted === undefined) return value
    const { found, number } = unquoted
    const isNumber = number !== undefined && isFree(pointer)
    const detail = { code: 'TEXT_NOT_QUOTED', found: toFound(found), ...(isNumber ? { number } : {}) } as const
    if (!isSecret) this.unquoted.push({ detail, pointer, range: toNodeRange(node) })
    return found
  }

  #readList(node: YAMLSeq.Parsed, place: Place): unknown {
    const surplus = place.pointer === '/chatConfigurations' ? node.items[CONFIGURATION_LIMIT] : undefined
    if (surplus !== undefined) {
      const counts = { found: node.items.length, allowed: CONFIGURATION_LIMIT }
      return this.#refuse({ code: 'TOO_MANY_CONFIGURATIONS', ...counts }, surplus, place)
    }
    const isFlowItem = node.flow === true
    return node.items.map((item, index) => this.read(item, { ...toChildPlace(place, index), isFlowItem }))
  }

  #readMapping(node: YAMLMap.Parsed, place: Place): unknown {
    const { members, faults, isComplete, isTooLarge } = readKeys(this.#source, node, place)
    this.faults.push(...faults)
    if (isTooLarge) return this.#spoil(place)
    if (!isComplete) this.spoiled.add(toRestPointer(place.pointer))
    const mapping: Record<string, unknown> = Object.create(null)
    for (const { key, value } of members) {
      const read = this.read(value, toChildPlace(place, key))
      if (read !== undefined) mapping[key] = read
    }
    return mapping
  }

  #refuse(detail: DiagnosticDetail, node: ParsedNode, place: Place): undefined {
    this.faults.push({ detail, pointer: place.pointer, range: toNodeRange(node) })
    return this.#spoil(place)
  }

  #spoil({ pointer }: Place): undefined {
    this.spoiled.add(pointer)
    return undefined
  }
}

/** Whether a member that is missing in the value is in the file nevertheless, or may be, under an invalid key. */
export const isSpoiled = ({ spoiled }: Pick<Reading, 'spoiled'>, pointer: string, member: string): boolean =>
  spoiled.has(toChildPointer(pointer, member)) || spoiled.has(toRestPointer(pointer))

/** Represents members with unreadable keys; no pointer looks like this. */
const toRestPointer = (pointer: string): string => `${pointer}~`

const toParentPointer = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'))

const toChildPlace = (place: Place, key: string | number): Place => ({
  pointer: toChildPointer(place.pointer, key),
  depth: place.depth + 1,
  isSecret: place.isSecret || (typeof key === 'string' && isSecretName(key)),
})

/** A plain scalar that readers of YAML do not agree on. */
interface Unquoted {
  readonly found: string
  /** The number it may be meant for, in the one way that all readers understand. */
  readonly number?: string
}

/** The possible first characters of ambiguous scalars: most strings need no further test. */
const IN_QUESTION = /^(?:[-+.0-9~]|[ynotf]\w{0,4}$)/i

/** Whether a plain scalar means different things to different readers, as a number not written in the usual way does. */
const checkPlain = (scalar: Scalar): Unquoted | undefined => {
  const { type, value, source = '' } = scalar
  if (type !== Scalar.PLAIN) return undefined
  if (typeof value === 'number') return source === String(value) ? undefined : { found: source, ...toNumber(value) }
  if (typeof value !== 'string') return undefined
  const isInDoubt = IN_QUESTION.test(value) && listYaml11Tests().some((test) => test.test(value))
  return isInDoubt ? { found: source } : undefined
}

const toNumber = (value: number): Pick<Unquoted, 'number'> =>
  Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value)) ? { number: String(value) } : {}

/** The tests of YAML 1.1, which many readers still follow: `no` is a boolean there, `12:30:00` a number, a date a date. */
const listYaml11Tests = once(() =>
  new Schema({ schema: 'yaml-1.1' }).tags.flatMap((tag) =>
    tag.default === true && 'test' in tag && tag.test !== undefined ? [tag.test] : [],
  ),
)
