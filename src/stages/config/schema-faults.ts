import type { ErrorObject } from 'ajv'
import type { DiagnosticDetail } from '../../model/failure.ts'
import { toFound } from './fault.ts'
import { toSuggestion } from './suggestions.ts'
import { toValueDetail } from './value-faults.ts'
import { toAllowedKinds, toKind } from './words.ts'

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
