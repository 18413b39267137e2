import { toFailure } from '../../model/failure.ts'
import { isMaybeNotFound, isNotFound } from '../../model/refusal.ts'
import { Secret } from '../../model/secret.ts'
import type { ParameterApi } from '../../ports.ts'
import { requireObject, toInvalid, toText } from './answer.ts'
import { createListByPath } from './parameter-list.ts'
import type { Retry } from './retry.ts'
import type { Call } from './transport.ts'

/** `ParameterApi` on the Parameter Store operations of OOS. */
export const createParameterApi = (call: Call, retry: Retry): ParameterApi => ({
  listByPath: createListByPath(call, retry),
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
      if (!isMaybeNotFound(toFailure(thrown))) throw thrown
    }
  },
  getSecret: (region, name) => getSecret(call, retry, region, name),
})

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
