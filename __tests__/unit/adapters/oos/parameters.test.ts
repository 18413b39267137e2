import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { TransportError } from '../../../../src/adapters/oos/answer.ts'
import { createParameterApi } from '../../../../src/adapters/oos/parameters.ts'
import { createRetry } from '../../../../src/adapters/oos/retry.ts'
import { AMBIGUOUS, toRejected } from '../../../support/call-script.ts'
import { toFakeCall, toNotFound } from '../../../support/fake-call.ts'

const REGION = 'cn-hangzhou'

beforeEach(() => void jest.spyOn(Math, 'random').mockReturnValue(0))
afterEach(() => void jest.restoreAllMocks())

const open = (...bodies: readonly unknown[]) => {
  const { call, made } = toFakeCall(...bodies)
  return { parameters: createParameterApi(call, createRetry(Date.now)), made }
}

describe('reading below a path', () => {
  test('reads every page, recursively', async () => {
    const { parameters, made } = open(
      { Parameters: [{ Name: '/p/a', Value: '1', ParameterVersion: 3 }], NextToken: 't' },
      { Parameters: [{ Name: '/p/b', Value: '2', ParameterVersion: 1 }] },
    )
    expect(await parameters.listByPath(REGION, '/p')).toEqual([
      { name: '/p/a', value: '1', version: 3 },
      { name: '/p/b', value: '2', version: 1 },
    ])
    expect(made).toMatchObject([
      { operation: 'GetParametersByPath', region: REGION, parameters: { Path: '/p', Recursive: 'true' } },
      { parameters: { NextToken: 't' } },
    ])
  })

  const INCOMPLETE = { detail: { code: 'LIST_INCOMPLETE', operation: 'GetParametersByPath', region: REGION } }

  test.each([null, 'x', {}, { Value: '1' }, { Name: '' }])(
    'with an item that has no name is no list: %j',
    async (item) => {
      await expect(open({ Parameters: [item] }).parameters.listByPath(REGION, '/p')).rejects.toMatchObject(INCOMPLETE)
    },
  )

  test.each([
    ['none of two', [], 2],
    ['one of two', [{ Name: '/p/a', Value: '1' }], 2],
    ['one of none', [{ Name: '/p/a', Value: '1' }], 0],
  ])('that shows %s is no list', async (_what, Parameters, TotalCount) => {
    const page = { Parameters, TotalCount }
    const { parameters, made } = open(page, page)
    await expect(parameters.listByPath(REGION, '/p')).rejects.toMatchObject(INCOMPLETE)
    expect(made).toHaveLength(2)
  })

  test('is read once more where somebody wrote meanwhile', async () => {
    const item = { Name: '/p/a', Value: '1' }
    const { parameters } = open({ Parameters: [], TotalCount: 1 }, { Parameters: [item], TotalCount: 1 })
    expect(await parameters.listByPath(REGION, '/p')).toMatchObject([{ name: '/p/a' }])
  })

  test('keeps a parameter without a value: it says that there is something', async () => {
    const { parameters } = open({ Parameters: [{ Name: '/p/a' }] })
    expect(await parameters.listByPath(REGION, '/p')).toEqual([{ name: '/p/a', value: '', version: 1 }])
  })

  test.each([
    [undefined, 1],
    ['7', 7],
    [0, 1],
    ['x', 1],
    ['1e999', 1],
    [1.5, 1],
    [true, 1],
    [[7], 1],
    [{ toString: 1, valueOf: 2 }, 1],
  ])('takes version %j for %d', async (ParameterVersion, version) => {
    const { parameters } = open({ Parameters: [{ Name: '/p/a', Value: '1', ParameterVersion }] })
    expect(await parameters.listByPath(REGION, '/p')).toMatchObject([{ version }])
  })
})

describe('writing', () => {
  test('creates a plain text, updates its value, deletes by name', async () => {
    const { parameters, made } = open({})
    await parameters.create(REGION, '/p/a', 'text')
    await parameters.update(REGION, '/p/a', 'more')
    await parameters.delete(REGION, '/p/a')
    expect(made).toEqual([
      { operation: 'CreateParameter', region: REGION, parameters: { Name: '/p/a', Type: 'String', Value: 'text' } },
      { operation: 'UpdateParameter', region: REGION, parameters: { Name: '/p/a', Value: 'more' } },
      { operation: 'DeleteParameter', region: REGION, parameters: { Name: '/p/a' } },
    ])
  })

  test('what does not exist counts as deleted, and is not there to update', async () => {
    const { parameters } = open(toNotFound('Parameter'))
    await parameters.delete(REGION, '/p/a')
    await expect(parameters.update(REGION, '/p/a', 'x')).rejects.toMatchObject({ detail: { code: 'API_REJECTED' } })
  })

  test.each(AMBIGUOUS)('is never repeated blindly: $code', async (detail) => {
    const { parameters, made } = open(new TransportError(detail))
    await expect(parameters.create(REGION, '/p/a', 'x')).rejects.toMatchObject({ detail })
    await expect(parameters.update(REGION, '/p/a', 'x')).rejects.toMatchObject({ detail })
    await expect(parameters.delete(REGION, '/p/a')).rejects.toMatchObject({ detail })
    expect(made).toHaveLength(3)
  })

  test('a name that exists is refused', async () => {
    const { parameters } = open(new TransportError(toRejected('EntityAlreadyExists.Parameter')))
    await expect(parameters.create(REGION, '/p/a', 'x')).rejects.toMatchObject({ detail: { code: 'API_REJECTED' } })
  })
})

describe('an encrypted parameter', () => {
  test('is read decrypted, and hidden', async () => {
    const { parameters, made } = open({ Parameter: { Name: 'p', Value: 'value-of-a-secret' } })
    const secret = await parameters.getSecret(REGION, 'p')
    expect(secret?.reveal()).toBe('value-of-a-secret')
    expect(String(secret)).toBe('***')
    expect(made).toMatchObject([{ operation: 'GetSecretParameter', parameters: { Name: 'p', WithDecryption: 'true' } }])
  })

  test('that does not exist is undefined', async () => {
    expect(await open(toNotFound('Parameter')).parameters.getSecret(REGION, 'p')).toBeUndefined()
  })

  test.each([[{}], [{ Parameter: {} }], [{ Parameter: { Value: 7 } }]])(
    'without a value is an invalid answer: %j',
    async (body) => {
      const failure = open(body).parameters.getSecret(REGION, 'p')
      await expect(failure).rejects.toMatchObject({ detail: { code: 'API_ANSWER_INVALID' } })
    },
  )

  test('that may not be decrypted is an error', async () => {
    const { parameters } = open(new TransportError(toRejected('Forbidden.KMS')))
    await expect(parameters.getSecret(REGION, 'p')).rejects.toMatchObject({ detail: { apiCode: 'Forbidden.KMS' } })
  })
})
