import type { JsonObject, JsonValue } from '../../model/json.ts'
import { compareTexts } from '../../model/key.ts'
import { ServiceError, toInvalid } from '../service-error.ts'
import { derivedOnce, type RegionState, SECRET_TYPE, type StoredParameter } from '../stored.ts'
import { type Call, requireText, toBody } from './operation.ts'

const NAME = /^(?!(?:aliyun|acs|alibaba|alicloud|oos))[a-z0-9_/-]+$/i
const MAX_NAME_LENGTH = 180
/** What the creation and the update of a common parameter take. */
export const MAX_WRITTEN_LENGTH = 200

/** Which of the two kinds of parameters an operation is about: the common ones or the encrypted ones. */
export type ParameterKind = 'common' | 'secret'

/** The `Name` of a request. Throws a `ServiceError`. */
export const requireName = (call: Call, maxLength = MAX_NAME_LENGTH): string => {
  const name = requireText(call, 'Name')
  assertName('Name', name, maxLength)
  return name
}

/** Throws a `ServiceError` where a text cannot be a parameter's name. */
export const assertName = (parameter: string, name: string, maxLength = MAX_NAME_LENGTH): void => {
  if (NAME.test(name) && name.length <= maxLength) return
  throw toInvalid(
    parameter,
    `1 to ${maxLength} letters, digits, hyphens, underscores and slashes, not starting with ALIYUN, ACS, ALIBABA, ALICLOUD or OOS`,
  )
}

/** The parameter that a request names. Throws a `ServiceError`. */
export const requireParameter = (call: Call, kind: ParameterKind, maxLength = MAX_NAME_LENGTH): StoredParameter => {
  const name = requireName(call, maxLength)
  const parameter = call.state.parameters.get(name)
  if (parameter !== undefined && toKind(parameter) === kind) return parameter
  throw new ServiceError(404, 'EntityNotExists.Parameter', `The parameter ${name} does not exist.`)
}

/** The common parameters by name. */
export const listCommon = ({ state }: Call): readonly StoredParameter[] => listByName(state.parameters)

const toKind = ({ Type }: StoredParameter): ParameterKind => (Type === SECRET_TYPE ? 'secret' : 'common')

/** Once for all pages of a list: sorting at each of them would grow with its square. */
const listByName = derivedOnce((parameters: RegionState['parameters']) =>
  [...parameters.values()]
    .filter((parameter) => toKind(parameter) === 'common')
    .sort((a, b) => compareTexts(a.Name, b.Name)),
)

/** What every operation answers of a parameter: all but its value. */
export const toDescription = (call: Call, parameter: StoredParameter): JsonObject => {
  const { Id, Name, Type, ParameterVersion, Description, Constraints, ResourceGroupId } = parameter
  const user = `root(${call.place.accountId})`
  return toBody({
    ...{ Id, Name, Type, ParameterVersion, Description, Constraints, ResourceGroupId },
    Tags: parameter.Tags ?? {},
    ShareType: 'Private',
    CreatedBy: user,
    CreatedDate: parameter.CreatedDate,
    UpdatedBy: user,
    UpdatedDate: parameter.UpdatedDate,
  })
}

/** A parameter with its value. */
export const toDetail = (call: Call, parameter: StoredParameter, value: JsonValue = parameter.Value): JsonObject => ({
  ...toDescription(call, parameter),
  Value: value,
})
