import { describe, expect, test } from '@jest/globals'
import { createCredentialsProvider, findKey, type GivenCredentials } from '../../../../src/adapters/oos/credentials.ts'
import type { Credentials } from '../../../../src/model/login.ts'
import { Secret } from '../../../../src/model/secret.ts'

const ENV = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'env-id',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'env-secret',
  ALIBABA_CLOUD_SECURITY_TOKEN: 'env-token',
}
const GIVEN: GivenCredentials = { accessKeyId: 'id', accessKeySecret: new Secret('secret') }

const read = (given: GivenCredentials, variables: Readonly<Record<string, string>> = {}): Credentials | undefined =>
  findKey(given, (name) => variables[name])?.credentials

const missingOf = (given: GivenCredentials, variables: Readonly<Record<string, string>> = {}): unknown => {
  try {
    return read(given, variables)
  } catch (thrown) {
    return thrown
  }
}

describe('credentials', () => {
  test('of the inputs come first', () => {
    expect(read(GIVEN, ENV)).toEqual(GIVEN)
  })

  test('of the inputs may have a token', () => {
    const given = { ...GIVEN, securityToken: new Secret('token') }
    expect(read(given, ENV)).toEqual(given)
  })

  test('of the environment count where no input is given', () => {
    expect(read({}, ENV)).toEqual({
      accessKeyId: 'env-id',
      accessKeySecret: new Secret('env-secret'),
      securityToken: new Secret('env-token'),
    })
  })

  test('of the environment need no token', () => {
    const { ALIBABA_CLOUD_SECURITY_TOKEN: _, ...variables } = ENV
    expect(read({}, variables)).not.toHaveProperty('securityToken')
  })

  test.each([
    ['an id alone', { accessKeyId: 'id' }, ENV, 'inputs', ['access-key-secret']],
    ['a secret alone', { accessKeySecret: new Secret('secret') }, ENV, 'inputs', ['access-key-id']],
    ['a token alone', { securityToken: new Secret('token') }, ENV, 'inputs', ['access-key-id', 'access-key-secret']],
    [
      'half a key in the environment',
      {},
      { ALIBABA_CLOUD_ACCESS_KEY_ID: 'env-id' },
      'environment',
      ['ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
    ],
  ])('are never a mixture: %s', (_what, given, variables, source, missing) => {
    const lacks = [{ source, missing }]
    expect(missingOf(given, variables)).toMatchObject({ detail: { code: 'CREDENTIALS_MISSING', lacks } })
  })

  test('are none where no part of a key is there', () => {
    expect(read({}, {})).toBeUndefined()
  })

  test('show no secret', () => {
    expect(JSON.stringify(read({}, ENV))).not.toMatch(/env-secret|env-token/)
  })
})

describe('a provider', () => {
  const MINUTE_MS = 60_000

  /** A provider of credentials that hold for an hour each, numbered as they are issued; `fail` says which are refused. */
  const openProvider = (fail: (issue: number) => Error | undefined = () => undefined, minutes = 60) => {
    const state = { nowMs: 0, issued: 0 }
    const issue = async () => {
      state.issued += 1
      const number = state.issued
      await Promise.resolve()
      const error = fail(number)
      if (error !== undefined) throw error
      const credentials = { accessKeyId: `id-${number}`, accessKeySecret: new Secret('secret') }
      return { credentials, expiresAtMs: state.nowMs + minutes * MINUTE_MS }
    }
    const provider = createCredentialsProvider({ kind: 'renewed', issue, now: () => state.nowMs })
    return { state, getId: async () => (await provider.get()).accessKeyId }
  }

  test('of fixed credentials gives these', async () => {
    const credentials = { accessKeyId: 'id', accessKeySecret: new Secret('secret') }
    expect(await createCredentialsProvider({ kind: 'fixed', credentials }).get()).toBe(credentials)
  })

  test('asks for none before the first use, and then once', async () => {
    const { state, getId } = openProvider()
    expect(state.issued).toBe(0)
    expect([await getId(), await getId()]).toEqual(['id-1', 'id-1'])
  })

  test.each([
    [0, 'id-1'],
    [55 * MINUTE_MS - 1, 'id-1'],
    [55 * MINUTE_MS, 'id-2'],
    [600 * MINUTE_MS, 'id-2'],
  ])('renews while five minutes are left: after %i ms', async (nowMs, id) => {
    const { state, getId } = openProvider()
    await getId()
    state.nowMs = nowMs
    expect(await getId()).toBe(id)
  })

  test('asks no more than once in half the time of credentials that end within the margin', async () => {
    const { state, getId } = openProvider(undefined, 1)
    expect([await getId(), await getId()]).toEqual(['id-1', 'id-1'])
    state.nowMs = MINUTE_MS / 2
    expect([await getId(), state.issued]).toEqual(['id-2', 2])
  })

  test('lets all who ask meanwhile share one renewal', async () => {
    const { state, getId } = openProvider()
    expect(await Promise.all([getId(), getId(), getId()])).toEqual(['id-1', 'id-1', 'id-1'])
    state.nowMs = 58 * MINUTE_MS
    expect(await Promise.all([getId(), getId(), getId()])).toEqual(['id-2', 'id-2', 'id-2'])
    expect(state.issued).toBe(2)
  })

  test('fails for all who wait, and tries again for the next', async () => {
    const { state, getId } = openProvider((issue) => (issue === 1 ? new TypeError('first') : undefined))
    const ends = await Promise.allSettled([getId(), getId()])
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    expect(await getId()).toBe('id-2')
    expect(state.issued).toBe(2)
  })

  test('goes on with what still holds where a renewal fails, and tries again a minute later', async () => {
    const { state, getId } = openProvider((issue) => (issue === 2 ? new TypeError('second') : undefined))
    await getId()
    state.nowMs = 56 * MINUTE_MS
    expect([await getId(), await getId(), state.issued]).toEqual(['id-1', 'id-1', 2])
    state.nowMs = 57 * MINUTE_MS
    expect([await getId(), state.issued]).toEqual(['id-3', 3])
  })

  test('fails with its source where less than a minute is left', async () => {
    const { state, getId } = openProvider((issue) => (issue === 1 ? undefined : new TypeError('refused')))
    await getId()
    state.nowMs = 59 * MINUTE_MS
    await expect(getId()).rejects.toThrow('refused')
  })
})
