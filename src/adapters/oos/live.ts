import { isJsonObject, type JsonObject, type JsonValue, type Tree } from '../../model/json.ts'
import type { Key } from '../../model/key.ts'
import type { Live, LiveSummary } from '../../model/live.ts'
import { isMaskText, isSecretName, Secret } from '../../model/secret.ts'
import { toText } from './answer.ts'

/** In characters, as the file format counts them. */
const MAX_NAME_LENGTH = 200

/** Twice what a file may hold, because JSON takes more quotes: no configuration that we wrote is longer. */
const MAX_CONFIGURATION_LENGTH = 512 * 1024
/** Far more levels than a file may have, and few enough to walk through. */
const MAX_LEVELS = 100
/** Keys, items and all: every one that differs from the file is shown. */
const MAX_VALUES = 20_000

/** One item of ListChatConfigurations; undefined where its name is none we can handle or a member is missing. */
export const toSummary = (region: string, item: JsonValue): LiveSummary | undefined => {
  if (!isJsonObject(item)) return undefined
  const name = toText(item, 'Name')
  const type = toText(item, 'Type')
  const updatedDate = toText(item, 'UpdatedDate')
  if (name === undefined || !isName(name) || type === undefined || updatedDate === undefined) return undefined
  const ramRole = toText(item, 'RamRole')
  const outputs = toText(item, 'Outputs')
  return {
    key: { region, name },
    type,
    createdDate: toText(item, 'CreatedDate') ?? '',
    updatedDate,
    ...(ramRole !== undefined && { ramRole }),
    ...(outputs !== undefined && { outputs: new Secret(outputs) }),
  }
}

/** Half a surrogate pair is lost on the way back to the API: such a name would mean another object. */
const isName = (name: string): boolean => name.isWellFormed() && [...name].length <= MAX_NAME_LENGTH

/** The answer of GetChatConfiguration; undefined where it is not what was asked for. */
export const toLive = (key: Key, object: JsonObject): Live | undefined => {
  const summary = toSummary(key.region, object)
  const configuration = parseConfiguration(object['Configuration'])
  if (summary === undefined || summary.key.name !== key.name || configuration === undefined) return undefined
  const resourceGroupId = toText(object, 'ResourceGroupId')
  return {
    ...summary,
    configuration: toLiveTree(configuration) as Live['configuration'],
    ...(resourceGroupId !== undefined && { resourceGroupId }),
  }
}

const parseConfiguration = (text: JsonValue | undefined): JsonObject | undefined => {
  if (text === undefined || text === null || text === '') return {}
  if (typeof text !== 'string') return isJsonObject(text) && isHandy(text) ? text : undefined
  if (text.length > MAX_CONFIGURATION_LENGTH) return undefined
  try {
    const value: JsonValue = JSON.parse(text)
    return isJsonObject(value) && isHandy(value) && !hasInexactNumber(text) ? value : undefined
  } catch {
    return undefined
  }
}

/** Whether a value can be walked through and shown: deeper ones would overflow the stack somewhere. */
const isHandy = (value: JsonValue): boolean => countValues(value, MAX_LEVELS) <= MAX_VALUES

const countValues = (value: JsonValue, levels: number): number => {
  if (typeof value !== 'object' || value === null) return 1
  if (levels === 0) return Number.POSITIVE_INFINITY
  return Object.values(value).reduce((sum: number, member: JsonValue) => sum + countValues(member, levels - 1), 1)
}

/**
 * Whether a number would lose digits: an update that echoes it would write another one. Seen only in the text, because
 * the parser has rounded it.
 */
const hasInexactNumber = (json: string): boolean =>
  (json.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""').match(/-?\d[\d.eE+-]*/g) ?? []).some(
    (token) =>
      !Number.isFinite(Number(token)) || (/\d{16}/.test(token.replace('.', '')) && String(Number(token)) !== token),
  )

/** Hides what is secret by its name, and masks wherever they stand, at any depth. */
const toLiveTree = (value: JsonValue): Tree<Secret> => {
  if (typeof value === 'string') return isMaskText(value) ? new Secret(value) : value
  if (Array.isArray(value)) return value.map(toLiveTree)
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [key, isSecretName(key) ? new Secret(member) : toLiveTree(member)]),
  )
}
