import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { parseJson } from '../../model/json.ts'
import { codeOf } from '../../model/node-error.ts'
import { toOutputs, toParameterId } from '../generated.ts'
import { InputError } from '../input-error.ts'
import type { Directory } from '../operations/directory.ts'
import type { Place, RegionState, StoredChat, StoredParameter } from '../stored.ts'
import { toNextSecond, toUtcDate, toZonedDate } from '../timestamps.ts'
import { createParser } from './user-input.ts'

/** All that an emulator keeps, as JSON: the form of the state file and of the control interface. */
export interface StateDocument extends Directory {
  readonly version: 1
  /** By account number, then by region. */
  readonly accounts: Readonly<Record<string, Readonly<Record<string, RegionDocument>>>>
}

/** What a region holds. Members that the emulator generates may be omitted. */
export interface RegionDocument {
  readonly chatConfigurations?: readonly ChatDocument[]
  readonly parameters?: readonly ParameterDocument[]
}

/** A chat configuration of which only the name and the type must be told. */
export type ChatDocument = Pick<StoredChat, 'Name' | 'Type'> & Partial<StoredChat>

/** A parameter of which only the name and the value must be told. */
export type ParameterDocument = Pick<StoredParameter, 'Name' | 'Value'> & Partial<StoredParameter>

/** A region and what it holds. */
export interface PlacedState {
  readonly place: Place
  readonly state: RegionState
}

const parse = createParser<StateDocument>('state')

/** The regions of a document, what was left out filled in. Throws an `InputError`. */
export const parseState = (input: unknown, nowMs: number): readonly PlacedState[] =>
  Object.entries(parse(input).accounts).flatMap(([accountId, regions]) =>
    Object.entries(regions).map(([name, { chatConfigurations = [], parameters = [] }]) => {
      const place = { accountId, region: name }
      const state = {
        chatConfigurations: toMap(chatConfigurations.map((item) => fillChat(place, item, nowMs))),
        parameters: toMap(parameters.map((item) => fillParameter(place, item, nowMs))),
      }
      return { place, state }
    }),
  )

const toMap = <T extends { readonly Name: string }>(items: readonly T[]): ReadonlyMap<string, T> => {
  const map = new Map(items.map((item) => [item.Name, item]))
  if (map.size === items.length) return map
  const repeated = items.find((item, index) => items.findIndex(({ Name }) => Name === item.Name) < index)
  throw new InputError(`state: the name '${repeated?.Name}' comes twice in one region`)
}

const fillChat = (place: Place, chat: ChatDocument, nowMs: number): StoredChat => {
  const created = chat.CreatedDate ?? chat.UpdatedDate ?? toZonedDate(toNextSecond(nowMs, undefined))
  return {
    Configuration: {},
    Outputs: toOutputs(place, chat.Name, chat.Type, created),
    CreatedDate: created,
    UpdatedDate: created,
    ...chat,
  }
}

const fillParameter = (place: Place, parameter: ParameterDocument, nowMs: number): StoredParameter => {
  const created = parameter.CreatedDate ?? parameter.UpdatedDate ?? toUtcDate(toNextSecond(nowMs, undefined))
  return {
    Id: toParameterId(place, parameter.Name, created),
    Type: 'String',
    ParameterVersion: 1,
    CreatedDate: created,
    UpdatedDate: created,
    ...parameter,
  }
}

/** What a document says of roles, resource groups and apps. Throws an `InputError`. */
export const parseDirectory = (input: unknown): Directory => {
  const { version: _version, accounts: _accounts, ...directory } = parse(input)
  return directory
}

/** The document of some regions, and of what there is besides. */
export const toStateDocument = (placed: readonly PlacedState[], directory: Directory = {}): StateDocument => {
  const accounts = new Map<string, [string, RegionDocument][]>()
  for (const { place, state } of placed) {
    const document = {
      chatConfigurations: [...state.chatConfigurations.values()],
      parameters: [...state.parameters.values()],
    }
    accounts.set(place.accountId, [...(accounts.get(place.accountId) ?? []), [place.region, document]])
  }
  const entries = [...accounts].map(([id, regions]) => [id, Object.fromEntries(regions)])
  return { version: 1, accounts: Object.fromEntries(entries), ...directory }
}

/** Only the owner may read the file: it holds the secrets of the configurations. */
const FILE_MODE = 0o600

/** The JSON of a state file, or undefined where there is no file yet. Throws an `InputError`. */
export const readStateFile = (path: string): unknown => {
  if (!existsSync(path)) return undefined
  const value = parseJson(readText(path))
  if (value === undefined) throw new InputError(`state: ${path} is not JSON`, { code: 'STATE_UNREADABLE', path })
  return value
}

const readText = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw toUnwritable(path, error)
  }
}

/** The error for a state file that cannot be used. */
export const toUnwritable = (path: string, error: unknown): InputError => {
  const reason = String(codeOf(error))
  return new InputError(`state: ${path} cannot be written (${reason})`, { code: 'STATE_UNWRITABLE', path, reason })
}

/**
 * Replaces a state file atomically: a reader, or a killed emulator, leaves either the old state or the new one.
 * Synchronous, so that an answer never leaves before its commit is in the file.
 */
export const writeStateFile = (path: string, document: StateDocument): void => {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    writeFileSync(temporary, `${JSON.stringify(document, undefined, 2)}\n`, { mode: FILE_MODE })
    renameSync(temporary, path)
  } catch (error) {
    throw toUnwritable(path, error)
  }
}
