import { isJsonObject, type JsonValue, parseJson } from '../../model/json.ts'
import { isSecretName } from '../../model/secret.ts'
import type { FaultKind } from '../faults/fault-kinds.ts'
import { hasMask, toMasked } from '../masked-json.ts'
import type { Parameters } from '../operations/operation.ts'
import { findTraits } from '../operations/operations.ts'
import type { RpcRequest, RpcTarget } from '../request.ts'
import { type Answer, toOutcomeWord } from '../response.ts'

/** One call, as the log tells it. Values under secret names are never in it. */
export interface OperationEntry extends RpcTarget {
  /** Counts from 0 since the start; clearing the log does not restart it. */
  readonly index: number
  readonly requestId: string
  readonly method: string
  /** Whether parameters came in the URL. */
  readonly hasQuery: boolean
  /** `OK`, the error's code, `NotJson`, `NoAnswer`, or `Pending` while the call is under way. */
  readonly outcome: string
  /** The HTTP status; null without an answer. */
  readonly status: number | null
  /** Whether the call changed what is kept. */
  readonly committed: boolean
  /** The faults that happened to it. */
  readonly faults: readonly FaultKind[]
  /** What was sent besides the common parameters; of a configuration every leaf, such as `Configuration.BotName`. */
  readonly members: readonly string[]
  /** The values of those members that are not secret by their name. */
  readonly values: Readonly<Record<string, JsonValue>>
  /** Whether asterisks were sent as a value. */
  readonly hasMask: boolean
}

/** The calls since the start, or since the log was cleared. */
export interface OperationLog {
  /** Records a call that came in; the returned function records how it ended. */
  open(request: RpcRequest, target: RpcTarget, requestId: string, faults: readonly FaultKind[]): OpenEntry
  list(): readonly OperationEntry[]
  clear(): void
}

/** A call under way. */
export interface OpenEntry {
  /** Notes that the call changed what is kept. */
  commit(): void
  close(answer: Answer): void
}

const COMMON = new Set(['Action', 'Version', 'Format', 'RegionId', 'AccessKeyId', 'SecurityToken', 'Timestamp'])

/** What a log holds at most; the oldest calls go first. */
const MAX_ENTRIES = 10_000

/** Makes an empty {@link OperationLog}. */
export const createOperationLog = (): OperationLog => {
  const entries: OperationEntry[] = []
  let index = 0
  return {
    open: (request, target, requestId, faults) => {
      const { method, hasQuery, parameters } = request
      const state = { outcome: 'Pending', status: null as number | null, committed: false }
      const sent = toSent(target.operation, parameters)
      const entry = { index, ...target, requestId, method, hasQuery, ...state, faults, ...sent }
      index += 1
      entries.push(entry)
      if (entries.length > MAX_ENTRIES) entries.shift()
      return {
        commit: () => {
          entry.committed = true
        },
        close: (answer) => {
          entry.outcome = toOutcomeWord(answer)
          entry.status = answer.form === 'none' ? null : answer.status
        },
      }
    },
    list: () => entries.map((entry) => ({ ...entry })),
    clear: () => void entries.splice(0),
  }
}

const toSent = (operation: string, parameters: Parameters): Pick<OperationEntry, 'members' | 'values' | 'hasMask'> => {
  const hasSecretValue = findTraits(operation)?.hasSecretValue === true
  const own = [...parameters]
    .filter(([name]) => !COMMON.has(name) && !name.startsWith('Signature'))
    .map(([name, text]) => [name, toValue(name, text)] as const)
  const leaves = own.flatMap(([name, value]) => toLeaves(name, value))
  const isShown = (name: string) =>
    name !== UNREADABLE && !(hasSecretValue && name === 'Value') && !name.split('.').some(isSecretName)
  return {
    members: [...new Set([...own, ...leaves].map(([name]) => name))],
    values: Object.fromEntries(leaves.filter(([name]) => isShown(name))),
    hasMask: own.some(([, value]) => hasMask(value)),
  }
}

/** Replaces a configuration that is not a JSON object: it is unknown which parts of it are secret. */
const UNREADABLE = 'Configuration'

const toValue = (name: string, text: string): JsonValue => {
  const value = name === UNREADABLE ? parseJson(text) : undefined
  return isJsonObject(value) ? value : text
}

/** The parts of a value that are no objects, by their paths. Lists are one part, what is secret within them masked. */
const toLeaves = (name: string, value: JsonValue): readonly (readonly [string, JsonValue])[] =>
  isJsonObject(value)
    ? Object.entries(toMasked(value)).flatMap(([key, member]) => toLeaves(`${name}.${key}`, member))
    : [[name, value]]
