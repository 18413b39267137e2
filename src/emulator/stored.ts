import type { JsonObject } from '../model/json.ts'

/** A chat configuration as it is kept: the members of GetChatConfiguration, JSON texts as objects, secrets unmasked. */
export interface StoredChat {
  readonly Name: string
  readonly Type: string
  readonly RamRole?: string
  readonly ResourceGroupId?: string
  readonly Configuration: JsonObject
  readonly Outputs: JsonObject
  /** Such as `2025-12-23T10:14:28+00:00`. */
  readonly CreatedDate: string
  readonly UpdatedDate: string
}

/** The `Type` of an encrypted parameter. */
export const SECRET_TYPE = 'Secret'

/** A parameter as it is kept: the members of GetParameter. The type `Secret` makes it an encrypted one. */
export interface StoredParameter {
  readonly Id: string
  readonly Name: string
  readonly Type: string
  readonly Value: string
  readonly ParameterVersion: number
  readonly Description?: string
  readonly Constraints?: string
  readonly ResourceGroupId?: string
  readonly Tags?: JsonObject
  /** Such as `2020-09-01T08:01:43Z`. */
  readonly CreatedDate: string
  readonly UpdatedDate: string
}

/** What one region of one account holds, by name. Never changed in place. */
export interface RegionState {
  readonly chatConfigurations: ReadonlyMap<string, StoredChat>
  readonly parameters: ReadonlyMap<string, StoredParameter>
}

/** The two kinds of things that are kept. */
export type Collection = keyof RegionState

/** A region of an account. */
export interface Place {
  readonly accountId: string
  readonly region: string
}

/** A region in which nothing was made yet. */
export const EMPTY_REGION: RegionState = { chatConfigurations: new Map(), parameters: new Map() }

/** `derive`, its results kept for as long as their inputs live: nothing that is kept here ever changes. */
export const derivedOnce = <In extends object, Out extends object>(derive: (from: In) => Out): ((from: In) => Out) => {
  const known = new WeakMap<In, Out>()
  return (from) => {
    const derived = known.get(from) ?? derive(from)
    known.set(from, derived)
    return derived
  }
}

/** A copy of `map` in which `name` is `value`. */
export const withEntry = <T>(map: ReadonlyMap<string, T>, name: string, value: T): ReadonlyMap<string, T> =>
  new Map(map).set(name, value)

/** A copy of `map` without `name`. */
export const withoutEntry = <T>(map: ReadonlyMap<string, T>, name: string): ReadonlyMap<string, T> =>
  new Map([...map].filter(([other]) => other !== name))
