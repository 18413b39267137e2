import { type Key, toKeyText } from './key.ts'
import type { Live, LiveSummary } from './live.ts'
import type { Finding } from './plan.ts'
import type { ChatRecord } from './record.ts'

/** Things found by the text form of their key. */
export type ByKey<T> = ReadonlyMap<string, T>

/** What was observed before planning. */
export interface World {
  /** Every live configuration of the regions observed. */
  readonly summaries: ByKey<LiveSummary>
  /** Those that were read as a whole. */
  readonly details: ByKey<Live>
  /** The records found, of every scope; undefined where no state is kept. */
  readonly records: ByKey<ChatRecord> | undefined
  /** What was noticed on the way. */
  readonly findings: readonly Finding[]
}

/** Makes a {@link ByKey}. */
export const toByKey = <T extends { readonly key: Key }>(items: Iterable<T>): ByKey<T> =>
  new Map(Array.from(items, (item) => [toKeyText(item.key), item]))
