import { isJsonObject } from '../../model/json.ts'
import { toParameterId } from '../generated.ts'
import { ServiceError, toInvalid } from '../service-error.ts'
import { SECRET_TYPE, type StoredParameter, withEntry, withoutEntry } from '../stored.ts'
import { toUtcDate } from '../timestamps.ts'
import { type Call, getObject, getText, type Outcome, requireText, toBody } from './operation.ts'
import {
  MAX_WRITTEN_LENGTH,
  type ParameterKind,
  requireName,
  requireParameter,
  toDescription,
} from './parameter-view.ts'

const COMMON_TYPES = ['String', 'StringList']
const MAX_VALUE_LENGTH = 4096
const MAX_VERSION = 100

/** CreateParameter or CreateSecretParameter. A ClientToken is ignored. */
export const createParameter =
  (kind: ParameterKind) =>
  (call: Call): Outcome => {
    const name = requireName(call, toMaxLength(kind))
    const value = requireValue(call)
    const type = requireType(call, kind)
    if (call.state.parameters.has(name)) {
      throw new ServiceError(400, 'EntityAlreadyExists.Parameter', `The parameter ${name} already exists.`)
    }
    const optional = toOptional(call)
    const date = toUtcDate(call.stamp(name))
    return store(call, {
      Id: toParameterId(call.place, name, date),
      Name: name,
      Type: type,
      Value: value,
      ParameterVersion: 1,
      ...optional,
      CreatedDate: date,
      UpdatedDate: date,
    })
  }

/** UpdateParameter or UpdateSecretParameter. Members that are not sent stay. */
export const updateParameter =
  (kind: ParameterKind) =>
  (call: Call): Outcome => {
    const stored = requireParameter(call, kind, toMaxLength(kind))
    const value = requireValue(call)
    if (stored.ParameterVersion >= MAX_VERSION) {
      throw new ServiceError(
        400,
        'LimitExceeded.ParameterVersion',
        `The parameter ${stored.Name} already has ${MAX_VERSION} versions.`,
      )
    }
    const { Constraints: _, ...optional } = toOptional(call)
    const outcome = store(call, {
      ...stored,
      ...optional,
      Value: value,
      ParameterVersion: stored.ParameterVersion + 1,
      UpdatedDate: toUtcDate(call.stamp(stored.Name)),
    })
    // Documented oddity: updates alone answer the tags as a text.
    const { Parameter } = outcome.body
    const answer = isJsonObject(Parameter) ? { ...Parameter, Tags: JSON.stringify(Parameter['Tags']) } : Parameter
    return { ...outcome, body: toBody({ Parameter: answer }) }
  }

/** DeleteParameter or DeleteSecretParameter. */
export const deleteParameter =
  (kind: ParameterKind) =>
  (call: Call): Outcome => {
    const { Name } = requireParameter(call, kind)
    return { body: {}, state: { ...call.state, parameters: withoutEntry(call.state.parameters, Name) } }
  }

const toMaxLength = (kind: ParameterKind) => (kind === 'common' ? MAX_WRITTEN_LENGTH : undefined)

const requireValue = (call: Call): string => {
  const value = requireText(call, 'Value')
  if (value.length > MAX_VALUE_LENGTH) throw toInvalid('Value', `at most ${MAX_VALUE_LENGTH} characters long`)
  return value
}

const requireType = (call: Call, kind: ParameterKind): string => {
  const type = kind === 'secret' ? (getText(call, 'Type') ?? SECRET_TYPE) : requireText(call, 'Type')
  const allowed = kind === 'secret' ? [SECRET_TYPE] : COMMON_TYPES
  if (!allowed.includes(type)) throw toInvalid('Type', `one of ${allowed.join(', ')}`)
  return type
}

const toOptional = (call: Call): Partial<StoredParameter> => {
  const description = getText(call, 'Description')
  const constraints = getText(call, 'Constraints')
  const resourceGroupId = getText(call, 'ResourceGroupId')
  const tags = getObject(call, 'Tags')
  return {
    ...(description !== undefined && { Description: description }),
    ...(constraints !== undefined && { Constraints: constraints }),
    ...(resourceGroupId !== undefined && { ResourceGroupId: resourceGroupId }),
    ...(tags !== undefined && { Tags: tags }),
  }
}

const store = (call: Call, parameter: StoredParameter): Outcome => ({
  body: { Parameter: toDescription(call, parameter) },
  state: { ...call.state, parameters: withEntry(call.state.parameters, parameter.Name, parameter) },
})
