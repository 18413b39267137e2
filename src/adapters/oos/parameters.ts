import { CodedError, isNotFound, toFailure } from '../../model/failure.ts'
import { isJsonObject, type JsonValue } from '../../model/json.ts'
import { Secret } from '../../model/secret.ts'
import type { ParameterApi, StoredParameter } from '../../ports.ts'
import { requireObject, toInvalid, toText } from './answer.ts'
import { type PagedList, readPages } from './pages.ts'
import type { Retry } from './retry.ts'
import type { Call } from './transport.ts'

/** The most that GetParametersByPath gives at once. */
const PAGE_SIZE = 10

/** `ParameterApi` on the Parameter Store operations of OOS. */
export const createParameterApi = (call: Call, retry: Retry): ParameterApi => ({
  listByPath: async (region, path) => {
    const parameters = { Path: path, Recursive: 'true', MaxResults: String(PAGE_SIZE) }
    const readOnce = () =>
      readPages(
        (token) => retry.read(() => call('GetParametersByPath', region, { ...parameters, NextToken: token })),
        'Parameters',
      )
    const first = await readOnce()
    // Somebody may have written between two pages: once more tells that from a list that is cut.
    const { items, total } = isWhole(first) ? first : await readOnce()
    const stored = items.map(toStored)
    if (!isWhole({ items, total }) || !areAllNamed(stored)) {
      throw new CodedError({ code: 'LIST_INCOMPLETE', operation: 'GetParametersByPath', region })
    }
    return stored
  },
  create: async (region, name, value) => {
    await retry.write(() => call('CreateParameter', region, { Name: name, Type: 'String', Value: value }))
  },
  update: async (region, name, value) => {
    await retry.write(() => call('UpdateParameter', region, { Name: name, Value: value }))
  },
  delete: async (region, name) => {
    try {
      await retry.write(() => call('DeleteParameter', region, { Name: name }))
    } catch (thrown) {
      if (!isNotFound(toFailure(thrown))) throw thrown
    }
  },
  getSecret: (region, name) => getSecret(call, retry, region, name),
})

/** Whether a list has as many items as it says that there are; one that does not say is believed. */
const isWhole = ({ items, total }: PagedList): boolean => total === undefined || total === items.length

const areAllNamed = (stored: readonly (StoredParameter | undefined)[]): stored is readonly StoredParameter[] =>
  !stored.includes(undefined)

const toStored = (item: JsonValue): StoredParameter | undefined => {
  if (!isJsonObject(item)) return undefined
  const name = toText(item, 'Name')
  return name === undefined
    ? undefined
    : { name, value: toText(item, 'Value') ?? '', version: toVersion(item['ParameterVersion']) }
}

/** Counts from 1; an answer without one is taken for the first. */
const toVersion = (value: JsonValue | undefined): number => {
  const version = typeof value === 'number' || typeof value === 'string' ? Number(value) : 1
  return Number.isSafeInteger(version) && version > 0 ? version : 1
}

const getSecret = async (call: Call, retry: Retry, region: string, name: string): Promise<Secret | undefined> => {
  try {
    return await retry.read(async () => {
      const answer = await call('GetSecretParameter', region, { Name: name, WithDecryption: 'true' })
      const value = toText(requireObject(answer, 'Parameter'), 'Value')
      if (value === undefined) throw toInvalid(answer.call, 'Parameter.Value', answer.status)
      return new Secret(value)
    })
  } catch (thrown) {
    if (isNotFound(toFailure(thrown))) return undefined
    throw thrown
  }
}
