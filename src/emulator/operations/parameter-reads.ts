import { parseJson } from '../../model/json.ts'
import { isTreeList } from '../../model/tree.ts'
import { toPage } from '../paging.ts'
import { toInvalid } from '../service-error.ts'
import { derivedOnce, type StoredParameter } from '../stored.ts'
import { type Call, getBoolean, getNumber, getText, type Outcome, requireText, toBody } from './operation.ts'
import { assertName, listCommon, requireParameter, toDescription, toDetail } from './parameter-view.ts'

const MAX_NAMES = 10
const MAX_PATH_LENGTH = 200
const BY_PATH_LIMITS = { min: 1, standard: 10 }
const VERSION_LIMITS = { min: 1, max: 100, standard: 50 }
const LIST_LIMITS = { min: 10, max: 100, standard: 50 }

/** GetParameter. Versions before the last are not kept. */
export const getParameter = (call: Call): Outcome => ({
  body: { Parameter: toDetail(call, requireParameter(call, 'common')) },
})

/** GetSecretParameter. Without `WithDecryption` the value is null. */
export const getSecretParameter = (call: Call): Outcome => {
  const parameter = requireParameter(call, 'secret')
  const value = getBoolean(call, 'WithDecryption') ? parameter.Value : null
  return { body: { Parameter: toDetail(call, parameter, value) } }
}

/** GetParameters: those of `Names` that exist, and the names of the others. */
export const getParameters = (call: Call): Outcome => {
  const names = parseJson(requireText(call, 'Names'))
  const isList = isTreeList<never>(names) && names.every((name) => typeof name === 'string')
  if (!isList || names.length < 1 || names.length > MAX_NAMES) {
    throw toInvalid('Names', `the JSON text of a list of 1 to ${MAX_NAMES} names`)
  }
  for (const name of names) assertName('Names', name)
  const found = toByName(listCommon(call))
  return {
    body: {
      Parameters: names.flatMap((name) => found.get(name) ?? []).map((parameter) => toDetail(call, parameter)),
      InvalidParameters: names.filter((name) => !found.has(name)),
    },
  }
}

const toByName = derivedOnce(
  (all: readonly StoredParameter[]) => new Map(all.map((parameter) => [parameter.Name, parameter])),
)

/** GetParametersByPath: with values. */
export const getParametersByPath = (call: Call): Outcome => {
  const path = requireText(call, 'Path')
  if (!path.startsWith('/') || path.length > MAX_PATH_LENGTH) {
    throw toInvalid('Path', `a path of at most ${MAX_PATH_LENGTH} characters that starts with a slash`)
  }
  const isRecursive = getBoolean(call, 'Recursive')
  const lists = toListsByPath(listCommon(call))
  const id = `${isRecursive} ${path}`
  const below = lists.get(id) ?? filterByPath(listCommon(call), path, isRecursive)
  lists.set(id, below)
  const size = getNumber(call, 'MaxResults', { ...BY_PATH_LIMITS, max: call.behaviour.pathSize })
  return toPagedOutcome(call, 'GetParametersByPath', below, size, (parameter) => {
    // Its answer has no ResourceGroupId, unlike that of the other operations.
    const { ResourceGroupId: _, ...members } = toDetail(call, parameter)
    return members
  })
}

/** What is below a path, kept from page to page. */
const toListsByPath = derivedOnce((_all: readonly StoredParameter[]) => new Map<string, readonly StoredParameter[]>())

/** ListParameters: without values; `Name` finds every name that holds it. Sort orders and tags are ignored. */
export const listParameters = (call: Call): Outcome => {
  const path = getText(call, 'Path')
  const name = getText(call, 'Name')?.toLowerCase() ?? ''
  const type = getText(call, 'Type')
  const all = listCommon(call).filter(
    (parameter) => parameter.Name.toLowerCase().includes(name) && (type === undefined || parameter.Type === type),
  )
  const found = path === undefined ? all : filterByPath(all, path, getBoolean(call, 'Recursive'))
  return toPagedOutcome(call, 'ListParameters', found, getNumber(call, 'MaxResults', LIST_LIMITS), (parameter) => {
    const { Constraints: _, ...members } = toDescription(call, parameter)
    // This one operation answers the version as text.
    return { ...members, ParameterVersion: String(parameter.ParameterVersion) }
  })
}

/** ListParameterVersions: of the last version alone, as the others are not kept. */
export const listParameterVersions = (call: Call): Outcome => {
  const parameter = requireParameter(call, 'common')
  const { Id, Name, Type, Description, CreatedBy, CreatedDate, UpdatedBy, UpdatedDate } = toDetail(call, parameter)
  const { ParameterVersion, Value } = parameter
  return {
    body: {
      ...toBody({ Id, Name, Type, Description, CreatedBy, CreatedDate }),
      ParameterVersions: [toBody({ ParameterVersion, Value, UpdatedBy, UpdatedDate })],
      MaxResults: getNumber(call, 'MaxResults', VERSION_LIMITS),
      TotalCount: 1,
    },
  }
}

const filterByPath = (all: readonly StoredParameter[], path: string, isRecursive: boolean) => {
  const prefix = path.endsWith('/') ? path : `${path}/`
  return all.filter(({ Name }) => {
    const rest = Name.startsWith(prefix) ? Name.slice(prefix.length) : ''
    return rest !== '' && (isRecursive || !rest.includes('/'))
  })
}

const toPagedOutcome = (
  call: Call,
  list: string,
  all: readonly StoredParameter[],
  maxResults: number,
  toItem: (parameter: StoredParameter) => ReturnType<typeof toBody>,
): Outcome => {
  const size = Math.min(maxResults, call.behaviour.pageSize)
  const { items, nextToken } = toPage(all, {
    list,
    size,
    token: getText(call, 'NextToken'),
    tokens: call.behaviour.tokens,
  })
  const Parameters = items.map(toItem)
  return { body: toBody({ Parameters, NextToken: nextToken, MaxResults: maxResults, TotalCount: all.length }) }
}
