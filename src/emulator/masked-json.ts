import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'
import { isMaskText, isSecretName } from '../model/secret.ts'
import { isTreeList } from '../model/tree.ts'

/** What a read shows in place of a secret. */
const MASK = '******'

/** A configuration as GetChatConfiguration shows it: every value under a secret name is asterisks, at any depth. */
export const toMasked = (configuration: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(configuration).map(([key, value]) => [key, isSecretName(key) ? MASK : maskBelow(value)]),
  )

const maskBelow = (value: JsonValue): JsonValue => {
  if (isTreeList<never>(value)) return value.map(maskBelow)
  return isJsonObject(value) ? toMasked(value) : value
}

/** What was sent, with the stored value wherever asterisks were sent under a secret name. */
export const keepMasked = (sent: JsonObject, stored: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(sent).map(([key, value]) => {
      const old = Object.hasOwn(stored, key) ? stored[key] : undefined
      if (isSecretName(key)) return [key, isMask(value) ? (old ?? value) : value]
      return [key, isJsonObject(value) && isJsonObject(old) ? keepMasked(value, old) : value]
    }),
  )

const isMask = (value: JsonValue): boolean => typeof value === 'string' && isMaskText(value)

/** Whether any text in it is only asterisks. */
export const hasMask = (value: JsonValue): boolean => {
  if (isTreeList<never>(value)) return value.some(hasMask)
  return isJsonObject(value) ? Object.values(value).some(hasMask) : isMask(value)
}
