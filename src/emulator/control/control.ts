import { isJsonObject, type JsonValue } from '../../model/json.ts'
import type { Behaviour } from '../behaviour.ts'
import type { Account } from '../caller.ts'
import type { FaultRule, FaultRuleInput, FaultRuleStatus, FaultRules } from '../faults/fault-rules.ts'
import { InputError } from '../input-error.ts'
import type { Store } from '../store.ts'
import { type StoredChat, type StoredParameter, withEntry, withoutEntry } from '../stored.ts'
import { toUtcDate, toZonedDate } from '../timestamps.ts'
import type { OperationEntry, OperationLog } from './operation-log.ts'
import { parseDirectory, parseState, type StateDocument, toStateDocument } from './state-document.ts'
import { createParser, parseBehaviour, parseFaultRule } from './user-input.ts'

/** Which object the console is to edit; the account is the first one if none is named. */
export interface ObjectPath {
  readonly accountId?: string
  readonly region: string
  readonly name: string
}

/** What may be edited of a chat configuration: a JSON Merge Patch (RFC 7396), so null removes a member. */
type ChatEdit = {
  readonly [Member in 'Type' | 'RamRole' | 'ResourceGroupId' | 'Configuration' | 'Outputs']?: JsonValue
}

/** Steers an emulator from outside of the API; the HTTP interface under `/_emulator/` is the same. All throw `InputError`. */
export interface Control {
  readState(): StateDocument
  /** Replaces all that is kept. */
  writeState(document: StateDocument): void
  listOperations(): readonly OperationEntry[]
  clearOperations(): void
  addFault(rule: FaultRuleInput): FaultRule
  listFaults(): readonly FaultRuleStatus[]
  /** Ends all faults. Calls that already wait keep waiting. */
  clearFaults(): void
  readBehaviour(): Behaviour
  writeBehaviour(behaviour: Partial<Behaviour>): Behaviour
  /** Edits a configuration as a person in the console would; its UpdatedDate moves. Undefined if there is none. */
  editChat(path: ObjectPath, edit: ChatEdit): StoredChat | undefined
  /** Whether there was one to delete. */
  deleteChat(path: ObjectPath): boolean
  /** Gives a parameter another value. Undefined if there is none. */
  editParameter(path: ObjectPath, edit: { readonly Value: string }): StoredParameter | undefined
  /** Whether there was one to delete. */
  deleteParameter(path: ObjectPath): boolean
}

/** What a {@link Control} steers. */
export interface ControlParts {
  readonly accounts: readonly Account[]
  readonly store: Store
  readonly log: OperationLog
  readonly rules: FaultRules
  readonly behaviour: { current: Behaviour }
  readonly now: () => number
}

const parseChatEdit = createParser<ChatEdit>('chat edit', 'edit')
const parseParameterEdit = createParser<{ readonly Value: string }>('parameter edit', 'edit')

/** Makes a {@link Control}. */
export const createControl = (parts: ControlParts): Control => {
  const { store, log, rules, behaviour, now } = parts
  return {
    readState: () => toStateDocument(store.list(), store.directory()),
    writeState: (document) => store.replaceAll(parseState(document, now()), parseDirectory(document)),
    listOperations: () => log.list(),
    clearOperations: () => log.clear(),
    addFault: (input) => {
      const rule = parseFaultRule(input)
      rules.add(rule)
      return rule
    },
    listFaults: () => rules.list(),
    clearFaults: () => rules.clear(),
    readBehaviour: () => behaviour.current,
    writeBehaviour: (input) => {
      behaviour.current = parseBehaviour(input, behaviour.current)
      return behaviour.current
    },
    editChat: (path, edit) => editChat(parts, path, parseChatEdit(edit)),
    deleteChat: (path) => deleteObject(parts, path, 'chatConfigurations'),
    editParameter: (path, edit) => editParameter(parts, path, parseParameterEdit(edit)),
    deleteParameter: (path) => deleteObject(parts, path, 'parameters'),
  }
}

const toPlace = ({ accounts }: ControlParts, { accountId = accounts[0]?.id, region }: ObjectPath) => {
  if (accountId === undefined) throw new InputError('edit: there is no account')
  return { accountId, region }
}

const editChat = (parts: ControlParts, path: ObjectPath, edit: ChatEdit): StoredChat | undefined => {
  const place = toPlace(parts, path)
  const state = parts.store.current(place)
  const chat = state.chatConfigurations.get(path.name)
  if (chat === undefined) return undefined
  const seconds = parts.store.stamp(place, 'chatConfigurations', path.name, parts.now())
  const { Configuration = {}, Outputs = {}, ...texts } = mergePatch({ ...chat }, edit) as Partial<StoredChat>
  const identity = { Name: chat.Name, Type: chat.Type, CreatedDate: chat.CreatedDate }
  const edited = { ...identity, ...texts, Configuration, Outputs, UpdatedDate: toZonedDate(seconds) }
  parts.store.commit(place, { ...state, chatConfigurations: withEntry(state.chatConfigurations, path.name, edited) })
  return edited
}

/** `target` changed as a JSON Merge Patch (RFC 7396) says: members replace, objects merge, null removes. */
const mergePatch = (target: JsonValue | undefined, patch: JsonValue): JsonValue => {
  if (!isJsonObject(patch)) return patch
  const base = isJsonObject(target) ? target : {}
  const kept = Object.entries(base).filter(([key]) => !Object.hasOwn(patch, key))
  const changed = Object.entries(patch)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => [key, mergePatch(Object.hasOwn(base, key) ? base[key] : undefined, value)] as const)
  return Object.fromEntries([...kept, ...changed])
}

const editParameter = (parts: ControlParts, path: ObjectPath, edit: { readonly Value: string }) => {
  const place = toPlace(parts, path)
  const state = parts.store.current(place)
  const parameter = state.parameters.get(path.name)
  if (parameter === undefined) return undefined
  const seconds = parts.store.stamp(place, 'parameters', path.name, parts.now())
  const ParameterVersion = Math.min(parameter.ParameterVersion + 1, 100)
  const edited = { ...parameter, ...edit, ParameterVersion, UpdatedDate: toUtcDate(seconds) }
  parts.store.commit(place, { ...state, parameters: withEntry(state.parameters, path.name, edited) })
  return edited
}

const deleteObject = (
  parts: ControlParts,
  path: ObjectPath,
  collection: 'chatConfigurations' | 'parameters',
): boolean => {
  const place = toPlace(parts, path)
  const state = parts.store.current(place)
  if (!state[collection].has(path.name)) return false
  parts.store.commit(place, { ...state, [collection]: withoutEntry<unknown>(state[collection], path.name) })
  return true
}
