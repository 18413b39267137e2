import { CHAT_TYPES } from '../../model/desired.ts'
import { ExactNumber, isExact } from '../../model/exact-number.ts'
import { toInstant } from '../../model/instant.ts'
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  parseJson,
  type Tree,
  type TreeObject,
} from '../../model/json.ts'
import type { Key } from '../../model/key.ts'
import type { Live, LiveFault, LiveSummary, UnreadableLive } from '../../model/live.ts'
import { isMaskText, isSecretName, Secret } from '../../model/secret.ts'
import { isTreeList, isTreeObject } from '../../model/tree.ts'
import { toText } from './answer.ts'

/** In characters, as the file format counts them. */
const MAX_NAME_LENGTH = 200

/** Twice what a file may hold, because JSON takes more quotes: no configuration that we wrote is longer. */
const MAX_CONFIGURATION_LENGTH = 512 * 1024
/** Far more levels than a file may have, but few enough to process. */
const MAX_LEVELS = 100
/** Keys, items and all: every one that differs from the file is shown. */
const MAX_VALUES = 20_000

/** What an answer shows of a configuration, or why this program cannot handle it; undefined where not even its name is one. */
export const toSummary = (region: string, item: JsonValue): LiveSummary | UnreadableLive | undefined => {
  const name = toName(item)
  if (!isJsonObject(item) || name === undefined || !isName(name)) return undefined
  const key = { region, name }
  const type = toText(item, 'Type')
  const [createdDate, updatedDate] = [toDate(item, 'CreatedDate'), toDate(item, 'UpdatedDate')]
  if (type === undefined) return { key, why: 'type' }
  if (createdDate === undefined || updatedDate === undefined) return { key, why: 'date' }
  const ramRole = toText(item, 'RamRole')
  const outputs = toOutputs(item['Outputs'])
  return {
    key,
    type: CHAT_TYPES.find((known) => known.toLowerCase() === type.toLowerCase()) ?? type,
    createdDate,
    updatedDate,
    ...(ramRole !== undefined && { ramRole: toRoleName(ramRole) }),
    ...(outputs !== undefined && { outputs: new Secret(outputs) }),
  }
}

/** The name of an item, whether it is one we can handle or not. */
export const toName = (item: JsonValue): string | undefined => (isJsonObject(item) ? toText(item, 'Name') : undefined)

/** Half a surrogate pair is lost when it is sent back to the API: such a name would refer to another object. */
const isName = (name: string): boolean => name.isWellFormed() && [...name].length <= MAX_NAME_LENGTH

const toDate = (object: JsonObject, member: string): string | undefined => {
  const date = object[member]
  return typeof date === 'number' ? toInstant(String(date)) : toInstant(toText(object, member) ?? '') || undefined
}

/** A role may be shown by its ARN, and is always sent by its name. */
const toRoleName = (role: string): string => /^acs:ram:.*:role\/(?<name>[^/]+)$/.exec(role)?.groups?.['name'] ?? role

const toOutputs = (outputs: JsonValue | undefined): string | undefined =>
  (isJsonObject(outputs) ? JSON.stringify(outputs) : typeof outputs === 'string' && outputs) || undefined

/** The answer of GetChatConfiguration; undefined where it is not what was asked for, or why we cannot handle that. */
export const toLive = (key: Key, object: JsonObject): Live | UnreadableLive | undefined => {
  const summary = toSummary(key.region, object)
  if (summary === undefined || summary.key.name !== key.name) return undefined
  if ('why' in summary) return summary
  const configuration = parseConfiguration(object['Configuration'])
  if (typeof configuration === 'string') return { key, why: configuration }
  const resourceGroupId = toText(object, 'ResourceGroupId')
  return {
    ...summary,
    configuration: toLiveTree(configuration) as Live['configuration'],
    ...(resourceGroupId !== undefined && { resourceGroupId }),
  }
}

const parseConfiguration = (text: JsonValue | undefined): TreeObject<never> | LiveFault => {
  if (text === undefined || text === null || text === '') return {}
  if (typeof text === 'string' && text.length > MAX_CONFIGURATION_LENGTH) return 'size'
  const value = typeof text === 'string' ? parseJson(text) : text
  if (!isJsonObject(value)) return 'form'
  const count = countValues(value, MAX_LEVELS)
  if (count > MAX_VALUES) return count === Number.POSITIVE_INFINITY ? 'levels' : 'size'
  return typeof text === 'string' ? keepNumbers(text, value) : value
}

/** Deeper ones would overflow the stack somewhere. */
const countValues = (value: JsonValue, levels: number): number => {
  if (typeof value !== 'object' || value === null) return 1
  if (levels === 0) return Number.POSITIVE_INFINITY
  return Object.values(value).reduce((sum: number, member: JsonValue) => sum + countValues(member, levels - 1), 1)
}

const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g

/** The same value with the numbers that the parser had to round as they stand in the text: an update echoes them. */
const keepNumbers = (json: string, rounded: JsonObject): TreeObject<never> | LiveFault => {
  const rounds = (token: string) => !token.startsWith('"') && !isExact(token)
  const tokens = json.match(TEXT_OR_NUMBER)?.filter(rounds) ?? []
  if (tokens.some((token) => !Number.isFinite(Number(token)))) return 'number'
  if (tokens.length === 0) return rounded
  // No text of the value holds it.
  const mark = '#'.repeat(
    JSON.stringify(rounded)
      .match(/#+/g)
      ?.reduce((most, run) => Math.max(most, run.length + 1), 1) ?? 1,
  )
  const marked = json.replaceAll(TEXT_OR_NUMBER, (token) => (rounds(token) ? `"${mark}${token}"` : token))
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? new ExactNumber(value.slice(mark.length)) : value,
  )
}

/** Hides values with secret names, and masks anywhere, at any depth. */
const toLiveTree = (value: Tree<never>): Tree<Secret> => {
  if (typeof value === 'string') return isMaskText(value) ? new Secret(value) : value
  if (isTreeList<never>(value)) return value.map(toLiveTree)
  if (!isTreeObject<never>(value)) return value
  const toMember = (key: string, member: Tree<never>) =>
    isSecretName(key) ? new Secret(JSON.parse(JSON.stringify(member))) : toLiveTree(member)
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, toMember(key, member)]))
}
