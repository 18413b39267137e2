import { isJsonObject, type JsonObject, type JsonValue } from '../model/json.ts'
import { isMaskText, isSecretName } from '../model/secret.ts'
import { isTreeList } from '../model/tree.ts'
import type { Behaviour } from './behaviour.ts'

/** What a read shows in place of a secret. */
const MASK = '******'

const WORD = '<hidden>'
const END_LENGTH = 4

/** What stands in for a value under a secret name. */
type ToMask = (value: JsonValue) => JsonValue

const toEnds = (value: JsonValue): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length < 3 * END_LENGTH ? MASK : `${text.slice(0, END_LENGTH)}****${text.slice(-END_LENGTH)}`
}

const MASKS: Readonly<Record<Behaviour['secretsOnRead'], ToMask>> = {
  masked: () => MASK,
  partly: toEnds,
  word: () => WORD,
  empty: () => '',
  texts: (value) => (typeof value === 'string' ? MASK : value),
}

/** A configuration as GetChatConfiguration shows it: every value under a secret name is a mask, at any depth. */
export const toMasked = (configuration: JsonObject, how: Behaviour['secretsOnRead'] = 'masked'): JsonObject =>
  maskObject(configuration, MASKS[how])

const maskObject = (object: JsonObject, toMask: ToMask): JsonObject =>
  Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, isSecretName(key) ? toMask(value) : maskBelow(value, toMask)]),
  )

const maskBelow = (value: JsonValue, toMask: ToMask): JsonValue => {
  if (isTreeList<never>(value)) return value.map((item) => maskBelow(item, toMask))
  return isJsonObject(value) ? maskObject(value, toMask) : value
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

/** Whether any text in it is only asterisks, or what else a read may show of a secret. */
export const hasMask = (value: JsonValue): boolean => {
  if (isTreeList<never>(value)) return value.some(hasMask)
  if (isJsonObject(value)) return Object.values(value).some(hasMask)
  return isMask(value) || (typeof value === 'string' && (value === WORD || /\S{4}\*{4}\S{4}/.test(value)))
}
