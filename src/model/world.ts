import { type Keyed, toKeyText } from './key.ts'
import type { Live, LiveSummary, UnreadableLive } from './live.ts'
import type { Finding, RecordFault } from './plan.ts'
import type { ChatRecord } from './record.ts'

/** A record that exists but cannot be used. */
export interface UnusableRecord {
  /** The parameter's name. */
  readonly parameter: string
  readonly why: RecordFault
}

/** Things found by the text form of their key. */
export type ByKey<T> = ReadonlyMap<string, T>

/** What was observed before planning. */
export interface World {
  /** Every live configuration of the regions observed. */
  readonly summaries: ByKey<LiveSummary>
  /** Those that were read as a whole. */
  readonly details: ByKey<Live>
  /** Those that this program cannot handle: nothing is planned for their names. */
  readonly unreadable: ByKey<UnreadableLive>
  /** The records found, of every scope; undefined where no state is kept. */
  readonly records: ByKey<ChatRecord> | undefined
  /** Configurations whose record cannot be used: they count as owned by another scope. */
  readonly unusable: ByKey<UnusableRecord>
  /** What was noticed on the way. */
  readonly findings: readonly Finding[]
}

/** The records that were found; none where no state is kept. */
export const listRecords = ({ records }: Pick<World, 'records'>): readonly ChatRecord[] => [
  ...(records?.values() ?? []),
]

/** Makes a {@link ByKey}. */
export const toByKey = <T extends Keyed>(items: Iterable<T>): ByKey<T> =>
  new Map(Array.from(items, (item) => [toKeyText(item.key), item]))
