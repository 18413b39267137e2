import { describe, expect, test } from '@jest/globals'
import { Secret } from '../../../src/model/secret.ts'
import { type Credentials, type GivenCredentials, toCredentials } from '../../../src/oos/credentials.ts'

const ENV = {
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'env-id',
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'env-secret',
  ALIBABA_CLOUD_SECURITY_TOKEN: 'env-token',
}
const GIVEN: GivenCredentials = { accessKeyId: 'id', accessKeySecret: new Secret('secret') }

const read = (given: GivenCredentials, variables: Readonly<Record<string, string>> = {}): Credentials =>
  toCredentials(given, (name) => variables[name])

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
    ['nothing at all', {}, {}, ['access-key-id', 'access-key-secret']],
    ['an id alone', { accessKeyId: 'id' }, ENV, ['access-key-secret']],
    ['a secret alone', { accessKeySecret: new Secret('secret') }, ENV, ['access-key-id']],
    ['half a key in the environment', {}, { ALIBABA_CLOUD_ACCESS_KEY_ID: 'env-id' }, ['access-key-secret']],
  ])('are never a mixture: %s', (_what, given, variables, missing) => {
    expect(missingOf(given, variables)).toMatchObject({ detail: { code: 'CREDENTIALS_MISSING', missing } })
  })

  test('show no secret', () => {
    expect(JSON.stringify(read({}, ENV))).not.toMatch(/env-secret|env-token/)
  })
})
