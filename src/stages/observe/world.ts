/*
 * Looks at what is live: regions in, a `World` out. Writes nothing.
 *
 * The lists of all regions and the records come first, side by side. Then only those objects are read as a whole
 * which lists and records leave open; which those are is handed in as `listReads`, because the rules are those of
 * the plan.
 *
 * A *summary* is an object as a list shows it, without its configuration. *Details* are the object as a read of its
 * own shows it: they are newer, so they count where the two differ. A list is *doubted* where it lacks something
 * that files or records name, and must then prove that it is whole: an incomplete view is an error, never a shorter
 * list.
 *
 * Beside it `secrets.ts` reads the values behind the files' references, each once a run, and masks each before
 * anything else is done with it.
 */

import pLimit from 'p-limit'
import { type Key, toKeyText } from '../../model/key.ts'
import type { Live, UnreadableLive } from '../../model/live.ts'
import type { Finding } from '../../model/plan.ts'
import type { ChatRecord } from '../../model/record.ts'
import { listRecords, toByKey, type UnusableRecord, type World } from '../../model/world.ts'
import type { ChatApi, LiveList } from '../../ports.ts'
import { assertWhole, orUnreadable } from './whole.ts'

/** Reads at a time. OOS's neighbouring operations allow about five calls a second and account. */
const CONCURRENT_READS = 6

/** The records of a region, those that can be used and those that cannot. */
export interface RecordList {
  readonly records: readonly ChatRecord[]
  readonly unusable: readonly UnusableRecord[]
}

/** What to observe, and with what. */
export interface ObserveOptions {
  readonly regions: readonly string[]
  readonly chat: Pick<ChatApi, 'list' | 'get'>
  /** What the files name: a list that lacks any of it may be cut short. Absent, every list must be proved whole. */
  readonly expected?: readonly Key[]
  /** Reads the records of a region; absent where no state is kept. */
  readonly readRecords?: (region: string) => Promise<RecordList>
  /** The name of the parameter that holds the record of a configuration: all that is known of one that cannot be used. */
  readonly toRecordName?: (name: string) => string
  /** Turns every value known to be secret into a {@link Secret}, also by the record of another scope. */
  readonly hide?: (live: Live, record: ChatRecord | undefined) => Live
  /** Which objects must be read as a whole, once the lists are known. */
  readonly listReads: (listed: Omit<World, 'details'>) => Promise<readonly Key[]>
}

/** Lists the regions side by side, then reads what the lists and the records leave open. Writes nothing. */
export const observeWorld = async (options: ObserveOptions): Promise<World> => {
  const { regions, chat, readRecords, toRecordName, listReads, expected, hide = (live) => live } = options
  const inTurn = pLimit(CONCURRENT_READS)
  const [lists, records] = await Promise.all([
    Promise.all(regions.map((region) => inTurn(() => chat.list(region)))),
    readRecords && Promise.all(regions.map((region) => inTurn(() => readRecords(region)))),
  ])
  const summaries = toByKey(lists.flatMap((list) => list.summaries))
  const unlisted = toByKey(lists.flatMap((list) => list.unreadable))
  const ignored = new Map((records ?? []).flatMap((list, index) => toPlaced(regions[index] ?? '', list.unusable)))
  const known = [...(expected ?? []), ...[...summaries.values(), ...unlisted.values()].map(({ key }) => key)]
  const unusable = toUnusable(known, ignored, toRecordName)
  // Those in the files are reported with what they prevent.
  const told = new Set(expected?.map((key) => toPlace(key.region, unusable.get(toKeyText(key))?.parameter)))
  const listed = {
    summaries,
    unreadable: unlisted,
    records: records && toByKey(records.flatMap((list) => list.records)),
    findings: [
      ...lists.flatMap((list, index) => toFindings(regions[index] ?? '', list.strangeNames)),
      ...[...ignored].flatMap(([place, finding]) => (told.has(place) ? [] : finding)),
    ],
    unusable,
  }
  const lacking = expected && listLacking([...listRecords(listed).map(({ key }) => key), ...expected], listed)
  await Promise.all(
    lists.map((list, index) => assertWhole(list, regions[index] ?? '', lacking, (key) => inTurn(() => chat.get(key)))),
  )
  const keys = await listReads(listed)
  const toListedDate = (key: Key) => listed.summaries.get(toKeyText(key))?.updatedDate
  const answers = await Promise.all(
    keys.map((key) => inTurn(() => orUnreadable(key, chat.get(key, toListedDate(key))))),
  )
  const details = toByKey(
    answers.flatMap((live) => (isLive(live) ? [hide(live, listed.records?.get(toKeyText(live.key)))] : [])),
  )
  const unreadable = new Map([...unlisted, ...toByKey(answers.filter(isUnreadable))])
  const inFiles = new Set(expected?.map(toKeyText))
  const findings = [...unreadable.values()]
    .filter(({ key }) => !inFiles.has(toKeyText(key)))
    .map(({ key, why }) => ({ code: 'OBJECT_UNREADABLE', severity: 'warning', key, why }) as const)
  return {
    ...listed,
    details,
    unreadable,
    summaries: preferDetails(listed.summaries, keys, details),
    findings: [...listed.findings, ...findings],
  }
}

const isLive = (answer: Live | UnreadableLive | undefined): answer is Live =>
  answer !== undefined && !isUnreadable(answer)

const isUnreadable = (answer: Live | UnreadableLive | undefined): answer is UnreadableLive =>
  answer !== undefined && 'why' in answer

const toPlace = (region: string, parameter: string | undefined): string => `${region} ${parameter}`

type IgnoredRecord = Extract<Finding, { readonly code: 'RECORD_IGNORED' }>

/** The findings about unusable records, by place. */
const toPlaced = (region: string, records: RecordList['unusable']) =>
  records.map(({ parameter, why }) => {
    const finding: IgnoredRecord = { code: 'RECORD_IGNORED', severity: 'notice', region, parameter, why }
    return [toPlace(region, parameter), finding] as const
  })

/** By configuration. A name costs a digest: none is made where every record can be used. */
const toUnusable = (
  keys: readonly Key[],
  found: ReadonlyMap<string, IgnoredRecord>,
  toRecordName: ObserveOptions['toRecordName'],
): World['unusable'] =>
  new Map(
    keys.flatMap((key) => {
      const record = found.size === 0 ? undefined : found.get(toPlace(key.region, toRecordName?.(key.name)))
      return record === undefined ? [] : [[toKeyText(key), { parameter: record.parameter, why: record.why }] as const]
    }),
  )

/** Those of the keys that no list shows, each once. */
const listLacking = (keys: readonly Key[], listed: Pick<World, 'summaries' | 'unreadable'>): readonly Key[] => {
  const isListed = (id: string) => listed.summaries.has(id) || listed.unreadable.has(id)
  return [...new Map(keys.map((key) => [toKeyText(key), key]))].flatMap(([id, key]) => (isListed(id) ? [] : [key]))
}

const toFindings = (region: string, strangeNames: LiveList['strangeNames']): readonly Finding[] => {
  const names = strangeNames.filter((name) => name !== undefined).map(toShortName)
  const finding = { code: 'LIVE_UNREADABLE', severity: 'warning', region, count: strangeNames.length, names } as const
  return strangeNames.length === 0 ? [] : [finding]
}

const MAX_SHOWN_CHARACTERS = 40

/** The beginning of a name, to find it: it may have any length, and contain half a character. */
const toShortName = (name: string): string => {
  const characters = [...name.toWellFormed()]
  return characters.length <= MAX_SHOWN_CHARACTERS
    ? characters.join('')
    : `${characters.slice(0, MAX_SHOWN_CHARACTERS).join('')}…`
}

/** If an object was read in full, that view is newer: it may have been edited or deleted since the list. */
const preferDetails = (
  summaries: World['summaries'],
  keys: readonly Key[],
  details: World['details'],
): World['summaries'] => {
  const merged = new Map(summaries)
  for (const key of keys) {
    const id = toKeyText(key)
    const live = details.get(id)
    if (live === undefined) merged.delete(id)
    else merged.set(id, live)
  }
  return merged
}
