import type { PlacedState } from './control/state-document.ts'
import type { Directory } from './operations/directory.ts'
import { type Collection, EMPTY_REGION, type Place, type RegionState } from './stored.ts'
import { toNextSecond, toSeconds } from './timestamps.ts'

/** Holds the state of all accounts and regions, and what reads are to see of it. */
export interface Store {
  /** A region as it is. */
  current(place: Place): RegionState
  /** A region as a read is to see it: during a stale read one collection is as it was. */
  view(place: Place, collection: Collection): RegionState
  /** Takes over a new state of a region. */
  commit(place: Place, next: RegionState): void
  /** Makes the next `reads` reads of a collection see it as it was before its last commit. */
  delay(place: Place, collection: Collection, reads: number): void
  /** The second to date a change with; later than any given for the same name before, even if that object is gone. */
  stamp(place: Place, collection: Collection, name: string, nowMs: number): number
  /** Every region that holds something. */
  list(): readonly PlacedState[]
  /** What there is besides: roles, resource groups, apps. */
  directory(): Directory
  /** Forgets everything and takes over this. */
  replaceAll(placed: readonly PlacedState[], directory?: Directory): void
}

interface RegionEntry {
  readonly place: Place
  state: RegionState
  /** Each collection before its last commit. */
  previous: RegionState
  readonly delayed: Map<Collection, { readonly state: RegionState; reads: number }>
}

/** Makes a {@link Store}. `onCommit` is told after every change. */
export const createStore = (onCommit: () => void): Store => {
  const entries = new Map<string, RegionEntry>()
  const stamps = new Map<string, number>()
  let known: Directory = {}
  const entryOf = (place: Place): RegionEntry => {
    const key = `${place.accountId}/${place.region}`
    const entry = entries.get(key) ?? toEntry(place, EMPTY_REGION)
    entries.set(key, entry)
    return entry
  }
  const keepStamp = (place: Place, collection: Collection, name: string, second: number): number => {
    stamps.set(toStampKey(place, collection, name), second)
    return second
  }
  return {
    current: (place) => entryOf(place).state,
    view: (place, collection) => viewEntry(entryOf(place), collection),
    commit: (place, next) => {
      commitEntry(entryOf(place), next)
      onCommit()
    },
    delay: (place, collection, reads) => {
      const { delayed, previous } = entryOf(place)
      delayed.set(collection, { state: previous, reads })
    },
    stamp: (place, collection, name, nowMs) => {
      const last = stamps.get(toStampKey(place, collection, name))
      return keepStamp(place, collection, name, toNextSecond(nowMs, last))
    },
    list: () => [...entries.values()].filter(hasObjects).map(({ place, state }) => ({ place, state })),
    directory: () => known,
    replaceAll: (placed, directory = {}) => {
      entries.clear()
      known = directory
      for (const { place, state } of placed) {
        entries.set(`${place.accountId}/${place.region}`, toEntry(place, state))
        for (const [collection, name, date] of listDates(state)) {
          const last = stamps.get(toStampKey(place, collection, name)) ?? 0
          keepStamp(place, collection, name, Math.max(last, toSeconds(date)))
        }
      }
      onCommit()
    },
  }
}

const toStampKey = (place: Place, collection: Collection, name: string): string =>
  JSON.stringify([place.accountId, place.region, collection, name])

const toEntry = (place: Place, state: RegionState): RegionEntry => ({
  place,
  state,
  previous: state,
  delayed: new Map(),
})

const hasObjects = ({ state }: RegionEntry): boolean => state.chatConfigurations.size + state.parameters.size > 0

const commitEntry = (entry: RegionEntry, next: RegionState): void => {
  const { state, previous } = entry
  entry.previous = {
    chatConfigurations:
      next.chatConfigurations === state.chatConfigurations ? previous.chatConfigurations : state.chatConfigurations,
    parameters: next.parameters === state.parameters ? previous.parameters : state.parameters,
  }
  entry.state = next
}

const viewEntry = ({ state, delayed }: RegionEntry, collection: Collection): RegionState => {
  const delay = delayed.get(collection)
  if (delay === undefined || delay.reads <= 0) return state
  delay.reads -= 1
  return { ...state, [collection]: delay.state[collection] }
}

const listDates = (state: RegionState): readonly (readonly [Collection, string, string])[] => [
  ...[...state.chatConfigurations.values()].map((chat) => ['chatConfigurations', chat.Name, chat.UpdatedDate] as const),
  ...[...state.parameters.values()].map((item) => ['parameters', item.Name, item.UpdatedDate] as const),
]
