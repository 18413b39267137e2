import type { ErrorObject } from 'ajv'
import type { DiagnosticDetail, TextRule } from '../../model/diagnostic.ts'
import { isMaskText } from '../../model/secret.ts'
import { toSuggestion } from '../../model/suggestion.ts'
import { toFound } from './fault.ts'
import { toLastKey } from './locate.ts'
import { isReferenceLike, toAllowedKinds, toKind } from './words.ts'

/** What an error of the schema's validator means, and whether its place is the value, its head or one of its keys. */
export interface SchemaFault {
  readonly detail: DiagnosticDetail
  readonly at: 'value' | 'head' | { readonly key: string }
}

/** Translates an error; undefined where it only repeats or wraps others. `found` is the value's source, if it is a scalar. */
export const toSchemaFault = (error: ErrorObject, found: string): SchemaFault | undefined => {
  switch (error.keyword) {
    case 'if':
      return undefined
    case 'required':
      return { detail: toMissingDetail(error), at: 'head' }
    case 'propertyNames':
      return toKeyFault({ code: 'KEY_RESERVED', key: error.params['propertyName'] })
    case 'additionalProperties':
      return toUnknownKeyFault(error)
    case 'const':
      return toValueFault(toConstantDetail(error))
    case 'false schema':
      return toValueFault({ code: 'REFERENCE_IN_LIST' })
    default:
      return error.propertyName === undefined ? toValueFault(toValueDetail(error, found)) : undefined
  }
}

const toValueFault = (detail: DiagnosticDetail | undefined): SchemaFault | undefined =>
  detail && { detail, at: 'value' }

/** The one number that is allowed: the version. */
const toConstantDetail = ({ data, params }: ErrorObject): DiagnosticDetail => ({
  code: 'TYPE_WRONG',
  found: toKind(data),
  allowed: toAllowedKinds('number'),
  values: [String(params['allowedValue'])],
})

const toKeyFault = (detail: Extract<DiagnosticDetail, { readonly key: string }>): SchemaFault => ({
  detail: { ...detail, key: toFound(detail.key) },
  at: { key: detail.key },
})

const toMissingDetail = ({ params, data }: ErrorObject): DiagnosticDetail => {
  const key: string = params['missingProperty']
  return { code: 'KEY_MISSING', key, ...toSimilar(key, data) }
}

/** The key of a mapping that may have been meant as a missing one. */
export const toSimilar = (missing: string, mapping: unknown): { readonly similar?: string } => {
  const similar = Object.keys(mapping ?? {}).find((key) => toSuggestion(key, [missing]) !== undefined)
  return similar === undefined ? {} : { similar: toFound(similar) }
}

/** A reference's keys are not repeated: what is no reference may hold the secret itself. */
const toUnknownKeyFault = ({ params, parentSchema }: ErrorObject): SchemaFault | undefined => {
  if (parentSchema?.['x-rule'] === 'reference') return toValueFault({ code: 'REFERENCE_INVALID', why: 'form' })
  const key: string = params['additionalProperty']
  const allowed = Object.keys(parentSchema?.['properties'] ?? {})
  const suggestion = toSuggestion(key, allowed)
  return toKeyFault({ code: 'KEY_UNKNOWN', key, allowed, ...(suggestion === undefined ? {} : { suggestion }) })
}

/** What is wrong with one value; undefined if another error of the same value reports it. */
const toValueDetail = (error: ErrorObject, found: string): DiagnosticDetail | undefined => {
  const { data, instancePath, keyword, parentSchema } = error
  const rule: string | undefined = parentSchema?.['x-rule']
  switch (rule) {
    case 'reference':
      return toReferenceDetail(error)
    case 'variable':
    case 'parameter':
      return { code: 'REFERENCE_INVALID', why: rule }
    case 'type':
      return toChoiceDetail(error, found)
    case 'value':
    case 'public-text':
      if (isMask(data)) return { code: 'TEXT_MASKED' }
      if (isReferenceLike(data)) return { code: 'SECRET_ON_PUBLIC_KEY', key: toFound(toLastKey(instancePath)) }
  }
  const isText = keyword !== 'type' || (isScalar(data) && found !== '' && NEVER_NUMBERS.has(rule ?? ''))
  return isText ? toTextDetail(rule as TextRule, found) : toTypeDetail(error, found)
}

/** Texts that quotes alone would not make right. */
const NEVER_NUMBERS: ReadonlySet<string> = new Set<TextRule>(['field-path', 'region', 'resource-group-id'])

const isScalar = (data: unknown): boolean => data === null || typeof data !== 'object'

const EXPRESSION = /^\s*\$\{\{/

/** The value in place of a reference. It may be the secret itself, so it is not repeated. */
const toReferenceDetail = ({ data, instancePath, keyword }: ErrorObject): DiagnosticDetail => {
  if (keyword !== 'type') return { code: 'REFERENCE_INVALID', why: 'form' }
  if (data === null) return { code: 'TYPE_WRONG', found: 'nothing', allowed: ['reference'] }
  if (isMask(data)) return { code: 'TEXT_MASKED' }
  if (typeof data === 'string' && EXPRESSION.test(data)) return { code: 'REFERENCE_INVALID', why: 'expression' }
  return { code: 'SECRET_LITERAL', key: toFound(toLastKey(instancePath)) }
}

const isMask = (data: unknown): boolean => typeof data === 'string' && isMaskText(data)

/** A scalar is compared with what is allowed, even if it is no text; anything else has the wrong type. */
const toChoiceDetail = (error: ErrorObject, found: string): DiagnosticDetail | undefined => {
  const allowed: readonly string[] = error.parentSchema?.['enum'] ?? []
  if (!isScalar(error.data) || found === '') {
    const kinds = { found: toKind(error.data), allowed: toAllowedKinds('string') }
    return error.keyword === 'type' ? { code: 'TYPE_WRONG', ...kinds, values: allowed } : undefined
  }
  const suggestion = toSuggestion(found, allowed)
  const detail = { code: 'VALUE_NOT_ALLOWED', found: toFound(found), allowed } as const
  return suggestion === undefined ? detail : { ...detail, suggestion }
}

/** A plain scalar that YAML takes for a number, a boolean or null needs quotes where a text is wanted. */
const toTypeDetail = ({ data, params }: ErrorObject, found: string): DiagnosticDetail => {
  const allowed = toAllowedKinds(params['type'])
  return isScalar(data) && found !== '' && allowed.includes('text')
    ? { code: 'TEXT_NOT_QUOTED', found: toFound(found) }
    : { code: 'TYPE_WRONG', found: toKind(data), allowed }
}

const ARN = /^acs:/i

const toTextDetail = (rule: TextRule, text: string): DiagnosticDetail => {
  const found = toFound(text)
  if (rule !== 'ram-role' || !ARN.test(text)) return { code: 'TEXT_INVALID', found, rule }
  const name = text.split('/').at(-1)
  const isNamed = name !== undefined && name !== text && name !== ''
  return { code: 'TEXT_INVALID', found, rule: 'ram-role-not-arn', ...(isNamed ? { suggestion: toFound(name) } : {}) }
}
