import type { JsonObject, JsonValue } from '../../model/json.ts'
import { isJsonObject } from './answer.ts'

/** OOS's name among those who may assume a role, also one that names a region. */
const SERVICE = /^(?:\*|oos(?:\.[a-z0-9-]+)*\.aliyuncs\.com)$/i
const ASSUME_ROLE = /^(?:\*|sts:\*|sts:assume\*|sts:assumerole\*?)$/i

/**
 * Whether a role's trust policy lets OOS assume the role; undefined where the text is no policy. Conditions are not
 * judged: a permission under a condition counts, a refusal under one does not.
 */
export const isTrustingOos = (text: string): boolean | undefined => {
  const statements = parseStatements(text)?.filter(isAboutOos)
  if (statements === undefined) return undefined
  const isDenied = statements.some(({ Effect, Condition }) => Effect === 'Deny' && Condition === undefined)
  return !isDenied && statements.some(({ Effect }) => Effect === 'Allow')
}

const parseStatements = (text: string): readonly JsonObject[] | undefined => {
  const policy = parseJson(text)
  const statements = isJsonObject(policy) ? [policy['Statement'] ?? []].flat() : undefined
  return statements?.every(isJsonObject) === true ? statements : undefined
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isAboutOos = ({ Action, Principal }: JsonObject): boolean => {
  const services = isJsonObject(Principal) ? Principal['Service'] : Principal
  return (
    listTexts(Action).some((action) => ASSUME_ROLE.test(action)) &&
    listTexts(services).some((name) => SERVICE.test(name))
  )
}

/** A text, or a list of texts. */
const listTexts = (value: JsonValue | undefined): readonly string[] =>
  [value].flat().filter((item): item is string => typeof item === 'string')
