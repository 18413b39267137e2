import { isDeepStrictEqual } from 'node:util'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import type { OperationEntry } from '../../src/emulator/control/operation-log.ts'
import type { RegionDocument, StateDocument } from '../../src/emulator/control/state-document.ts'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { FORMER_SECRET, IGNORED_KEYS, NAMES, REGION, SECRETS, toOldName, toWantedWorld, type World } from './worlds.ts'

/** A world in an emulator, and how it was before. */
export interface Trial {
  readonly world: World
  readonly emulator: Pick<Emulator, 'control' | 'url'>
  readonly before: StateDocument
}

const toRegion = (state: StateDocument): RegionDocument => state.accounts[DEFAULT_ACCOUNT.id]?.[REGION] ?? {}

/** The names of the objects that are not as the file wants them, secrets included, each with what it is. */
export const listUndesired = ({ world, emulator }: Omit<Trial, 'before'>): ReadonlyMap<string, unknown> => {
  const { chatConfigurations = [] } = toRegion(emulator.control.readState())
  const entries = [...toWantedWorld(world)].flatMap(([name, wanted]): [string, unknown][] => {
    const live = chatConfigurations.find(({ Name }) => Name === name)
    const { Type, RamRole, Configuration: whole = {} } = live ?? {}
    const managed = Object.entries(whole).filter(([key]) => !IGNORED_KEYS.includes(key))
    return isDeepStrictEqual(live && { Type, RamRole, Configuration: Object.fromEntries(managed) }, wanted)
      ? []
      : [[name, live]]
  })
  return new Map(entries)
}

/** Whether every object is as the file wants it. */
export const checkWorld = (trial: Omit<Trial, 'before'>): readonly string[] =>
  [...listUndesired(trial)].map(([name, live]) => `${name} is ${JSON.stringify(live)}`)

/** A bot that is renamed is never left without both of its names. */
export const checkRenamed = ({ world, emulator }: Omit<Trial, 'before'>): readonly string[] => {
  const { chatConfigurations = [] } = toRegion(emulator.control.readState())
  const live = new Set(chatConfigurations.map(({ Name }) => Name))
  return NAMES.flatMap((name, index) =>
    world[index] === 'rename' && !live.has(name) && !live.has(toOldName(name))
      ? [`${name} has neither of its names`]
      : [],
  )
}

/** Nobody's, which has no record, another scope's, another file's, another repository's. */
export const FOREIGN: readonly string[] = ['by-hand', 'theirs', 'beside', 'away']

/** Whether what belongs to nobody, to another scope, file or repository is as it was. */
export const checkForeign = ({ before, emulator }: Trial, foreign = FOREIGN): readonly string[] => {
  const [was, is] = [before, emulator.control.readState()].map((state) => {
    const { chatConfigurations = [], parameters = [] } = toRegion(state)
    return [
      ...chatConfigurations.filter(({ Name }) => foreign.includes(Name)),
      ...parameters.filter(({ Value }) => foreign.some((name) => Value.includes(`"name":"${name}"`))),
    ]
  })
  return was?.length === 2 * foreign.length - 1 && isDeepStrictEqual(was, is) ? [] : ['something of others was touched']
}

/** Neither a mask nor a parameter in a URL was sent. */
export const checkCalls = (calls: readonly OperationEntry[]): readonly string[] => [
  ...(calls.some(({ hasMask }) => hasMask) ? ['a mask was sent'] : []),
  ...(calls.some(({ hasQuery }) => hasQuery) ? ['parameters were sent in a URL'] : []),
]

/** No name was made twice: so where nobody deletes in between. */
export const checkMade = (calls: readonly OperationEntry[]): readonly string[] => {
  const made = calls.flatMap((call) =>
    call.operation === 'CreateChatConfiguration' && call.committed ? [call.name] : [],
  )
  return new Set(made).size < made.length ? [`made twice: ${made.join()}`] : []
}

/** Nothing that runs printed, summed up or handed on holds a secret. */
export const checkShown = (shown: readonly unknown[]): readonly string[] => {
  const text = JSON.stringify(shown)
  return [...Object.values(SECRETS), FORMER_SECRET].some((secret) => text.includes(secret))
    ? ['a secret was shown']
    : []
}
