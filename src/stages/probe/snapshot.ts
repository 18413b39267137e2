import { CodedError } from '../../model/failure.ts'
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../../model/json.ts'
import { isTreeList } from '../../model/tree.ts'

/** A configuration as a read shows it. */
export interface Seen {
  readonly name: string
  readonly type: string
  readonly ramRole: string
  readonly resourceGroupId: string
  readonly configuration: JsonObject
  readonly updatedDate: string
}

/** What an answer of GetChatConfiguration shows. Throws UNEXPECTED where it shows nothing that can be read. */
export const toSeen = (body: JsonObject): Seen => {
  const object = toObject(body['ChatConfiguration'])
  if (object === undefined) throw new CodedError({ code: 'UNEXPECTED', kind: 'AnswerWithoutConfiguration' })
  return {
    name: toText(object['Name']),
    type: toText(object['Type']),
    ramRole: toText(object['RamRole']),
    resourceGroupId: toText(object['ResourceGroupId']),
    configuration: toConfiguration(object['Configuration']),
    updatedDate: toText(object['UpdatedDate']),
  }
}

/** The objects in a list of an answer. */
export const toItems = (body: JsonObject): readonly JsonObject[] => toObjects(body['ChatConfigurations'])

/** The objects in a list. */
export const toObjects = (list: JsonValue | undefined): readonly JsonObject[] => {
  if (!isTreeList<never>(list)) return []
  return list.map(toObject).filter((item): item is JsonObject => item !== undefined)
}

/** A text of an answer; anything else counts as none. */
export const toText = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '')

/** An object of an answer, or undefined where there is none. */
export const toObject = (value: JsonValue | undefined): JsonObject | undefined =>
  isJsonObject(value) ? value : undefined

const toConfiguration = (value: JsonValue | undefined): JsonObject => {
  if (typeof value !== 'string' || value === '') return toObject(value) ?? {}
  const parsed = parseJson(value)
  if (parsed === undefined) throw new CodedError({ code: 'UNEXPECTED', kind: 'ConfigurationIsNoJson' })
  return toObject(parsed) ?? {}
}
