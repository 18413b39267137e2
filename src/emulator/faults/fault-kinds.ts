import type { SchemaObject } from 'ajv'
import type { OperationTraits } from '../operations/operation.ts'
import type { RpcTarget } from '../request.ts'
import type { Answer, AnswerFrame } from '../response.ts'

/** Whether the call is carried out before its answer is replaced; standard is no. */
interface Replaced {
  readonly committed?: boolean
}

/** Every kind of fault, with what it must be told besides its kind. */
interface FaultMembers {
  readonly latency: { readonly ms: number }
  readonly throttle: { readonly status: 400 | 429 | 503; readonly code?: string; readonly retryAfterMs?: number }
  readonly error: Replaced & { readonly status: number; readonly code: string; readonly echo?: boolean }
  readonly 'drop-before': object
  readonly 'drop-after': object
  readonly 'hang-before': { readonly ms: number }
  readonly 'hang-after': { readonly ms: number }
  readonly drip: { readonly ms: number }
  readonly 'half-open': object
  readonly html: Replaced & { readonly status: number }
  readonly empty: Replaced & { readonly status: number }
  readonly body: Replaced & { readonly status: number; readonly text: string }
  readonly redirect: Replaced & { readonly status: 302 }
  readonly 'missing-member': { readonly member?: string }
  readonly 'repeat-next-token': object
  readonly 'endless-pages': object
  readonly oversize: { readonly bytes: number }
  readonly 'duplicate-item': object
  readonly 'vanished-item': object
  readonly 'cut-list': { readonly items: number }
  readonly 'stale-read': { readonly versions: number }
  readonly unmask: object
  readonly clock: { readonly offsetMs: number }
}

/** The name of a kind of fault. */
export type FaultKind = keyof FaultMembers

/** A fault of one kind. */
export type FaultOf<K extends FaultKind> = { readonly kind: K } & FaultMembers[K]

/** A fault, as data. */
export type Fault = { [K in FaultKind]: FaultOf<K> }[FaultKind]

/** A call under way, as a fault sees it. */
export interface Exchange {
  readonly target: RpcTarget
  readonly frame: AnswerFrame
  /** Undefined where the API has no such operation. */
  readonly operation: OperationTraits | undefined
  /** Waits; rejects when the emulator closes. */
  readonly sleep: (ms: number) => Promise<void>
  /** What a fault may change of how the call is carried out. */
  readonly tweaks: { clockOffsetMs: number; isUnmasked: boolean; staleReads: number }
}

/** Carries out the rest of a call: the faults after this one, then the call itself. */
export type Next = () => Promise<Answer>

/** How one kind of fault works, and the JSON Schema of what it must be told. */
interface FaultHandler<K extends FaultKind> {
  readonly members: Readonly<Record<string, SchemaObject>>
  readonly required: readonly string[]
  readonly run: (fault: FaultOf<K>, exchange: Exchange, next: Next) => Promise<Answer>
}

/** Handlers of some kinds. */
export type FaultHandlers<K extends FaultKind> = { readonly [Kind in K]: FaultHandler<Kind> }

/** A fault that is told nothing but its kind. */
export const NO_MEMBERS = { members: {}, required: [] } as const

/** The schema of a time in milliseconds. */
export const MILLISECONDS: SchemaObject = { type: 'integer', minimum: 0, maximum: 3_600_000 }

/** The schema of an HTTP status. */
export const STATUS: SchemaObject = { type: 'integer', minimum: 200, maximum: 599 }
