import type { ExactNumber } from './exact-number.ts'

/** Any value JSON can hold (RFC 8259). */
export type JsonValue = JsonScalar | readonly JsonValue[] | JsonObject

/** The values of JSON that hold no others. */
export type JsonScalar = string | number | boolean | null

/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue
}

/** Whether a value of JSON, or one that was read from elsewhere, is an object with keys and no list. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a JSON text, or undefined if it is not JSON. */
export const parseJson = (text: string): JsonValue | undefined => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * JSON whose leaves may also be an `Opaque`: a secret or a reference to one. `Tree<never>` is plain JSON, its numbers exact.
 */
export type Tree<Opaque> = JsonScalar | ExactNumber | Opaque | readonly Tree<Opaque>[] | TreeObject<Opaque>

/** The object form of a {@link Tree}: what `Configuration` is at its top. */
export interface TreeObject<Opaque> {
  readonly [key: string]: Tree<Opaque>
}
