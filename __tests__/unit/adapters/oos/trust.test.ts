import { describe, expect, test } from '@jest/globals'
import { isTrustingOos } from '../../../../src/adapters/oos/account.ts'

const statement = (members: object = {}) => ({
  Effect: 'Allow',
  Action: 'sts:AssumeRole',
  Principal: { Service: ['oos.aliyuncs.com'] },
  ...members,
})
const policy = (...Statement: readonly object[]) => JSON.stringify({ Version: '1', Statement })
const services = (Service: unknown) => policy(statement({ Principal: { Service } }))

describe('OOS may assume the role', () => {
  test.each([
    ['as the documentation writes it', policy(statement())],
    ['among other services', services(['ecs.aliyuncs.com', 'oos.aliyuncs.com'])],
    ['as the only service, without a list', services('oos.aliyuncs.com')],
    ['by the name of a region', services(['oos.cn-hangzhou.aliyuncs.com'])],
    [
      'in another letter case',
      policy(statement({ Action: 'STS:assumeRole', Principal: { Service: 'OOS.aliyuncs.com' } })),
    ],
    ['by a list of actions', policy(statement({ Action: ['sts:TagSession', 'sts:AssumeRole'] }))],
    ['by a pattern', policy(statement({ Action: 'sts:*' }))],
    ['as everybody', policy(statement({ Principal: '*' }))],
    ['by the second statement', policy(statement({ Principal: { RAM: 'acs:ram::1:root' } }), statement())],
    ['by one statement that is no list', JSON.stringify({ Statement: statement() })],
    ['under a condition, which is not judged', policy(statement({ Condition: { StringEquals: {} } }))],
    [
      'where only a refusal under a condition says no',
      policy(statement(), statement({ Effect: 'Deny', Condition: {} })),
    ],
    [
      'where another service is refused',
      policy(statement(), statement({ Effect: 'Deny', Principal: { Service: 'ecs.aliyuncs.com' } })),
    ],
  ])('%s', (_what, text) => expect(isTrustingOos(text)).toBe(true))
})

describe('OOS may not assume the role', () => {
  test.each([
    ['without a statement', policy()],
    ['without statements at all', '{"Version":"1"}'],
    ['as another service', services(['ecs.aliyuncs.com'])],
    [
      'as a name that only looks like it',
      services(['oos.aliyuncs.com.evil.example', 'xoos.aliyuncs.com', 'oos.evil.example']),
    ],
    ['as a user of an account', policy(statement({ Principal: { RAM: ['acs:ram::1:root'] } }))],
    ['without a principal', policy(statement({ Principal: undefined }))],
    ['by another action', policy(statement({ Action: 'sts:TagSession' }))],
    ['where it is refused', policy(statement(), statement({ Effect: 'Deny' }))],
    ['where it is only refused', policy(statement({ Effect: 'Deny' }))],
  ])('%s', (_what, text) => expect(isTrustingOos(text)).toBe(false))
})

test.each(['', 'not json', 'null', '[]', '"text"', '{"Statement":["text"]}', '{"Statement":7}'])(
  '%j is no policy',
  (text) => expect(isTrustingOos(text)).toBeUndefined(),
)

test('a hostile name of a service costs no time', () => {
  expect(isTrustingOos(services([`oos${'.a'.repeat(100_000)}!`]))).toBe(false)
})
