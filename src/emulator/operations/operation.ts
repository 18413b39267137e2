import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../model/json.ts'
import type { Behaviour } from '../behaviour.ts'
import { toInvalid, toMissing } from '../service-error.ts'
import type { Collection, Place, RegionState } from '../stored.ts'

/** Request parameters by name. */
export type Parameters = ReadonlyMap<string, string>

/** One call of an operation, its credentials verified. */
export interface Call {
  readonly place: Place
  readonly parameters: Parameters
  readonly state: RegionState
  readonly behaviour: Behaviour
  /** Shows secrets as they are (a fault). */
  readonly isUnmasked: boolean
  readonly nowMs: number
  /** The second to date a change of `name` with: never the same twice. */
  readonly stamp: (name: string) => number
}

/** What an operation answers, and the region as it leaves it. */
export interface Outcome {
  readonly body: JsonObject
  /** Absent where nothing changed. */
  readonly state?: RegionState
}

/** What is known of an operation, whichever service it belongs to. */
export interface OperationTraits {
  readonly methods: readonly string[]
  /** The member of the answer that carries the result. */
  readonly member: string
  /** Whether the parameter `Value` is a secret. */
  readonly hasSecretValue?: boolean
}

/** An operation of OOS. */
export interface Operation extends OperationTraits {
  readonly kind: 'read' | 'write'
  /** What it reads or writes. */
  readonly collection: Collection
  /** Throws a `ServiceError`. */
  readonly run: (call: Call) => Outcome
}

type WithParameters = Pick<Call, 'parameters'>

/** A parameter that may be left out; an empty one counts as left out. */
export const getText = ({ parameters }: WithParameters, name: string): string | undefined =>
  parameters.get(name) || undefined

/** A parameter that must be there. Throws a `ServiceError`. */
export const requireText = (call: WithParameters, name: string): string => {
  const text = getText(call, name)
  if (text === undefined) throw toMissing(name)
  return text
}

/** A parameter that is a whole number within limits. Throws a `ServiceError`. */
export const getNumber = (
  call: WithParameters,
  name: string,
  limits: { min: number; max: number; standard: number },
): number => {
  const text = getText(call, name)
  if (text === undefined) return limits.standard
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  const isAllowed = number >= limits.min && number <= limits.max
  if (!isAllowed) throw toInvalid(name, `a number from ${limits.min} to ${limits.max}`)
  return number
}

/** A parameter that is `true` or `false`; left out it is false. Throws a `ServiceError`. */
export const getBoolean = (call: Call, name: string): boolean => {
  const text = getText(call, name)?.toLowerCase() ?? 'false'
  if (text !== 'true' && text !== 'false') throw toInvalid(name, 'true or false')
  return text === 'true'
}

/** A parameter that is the JSON text of an object. Throws a `ServiceError`. */
export const getObject = (call: Call, name: string): JsonObject | undefined => {
  const text = getText(call, name)
  if (text === undefined) return undefined
  const value = parseJson(text)
  if (!isJsonObject(value)) throw toInvalid(name, 'the JSON text of an object')
  return value
}

/** An answer's body without the members that have no value. */
export const toBody = (members: Readonly<Record<string, JsonValue | undefined>>): JsonObject =>
  Object.fromEntries(Object.entries(members).filter((entry): entry is [string, JsonValue] => entry[1] !== undefined))
