import { describe, expect, test } from '@jest/globals'
import { faultsOf, type Given } from '../../support/inputs.ts'

describe('rules between inputs', () => {
  test.each<readonly [string, Given, readonly string[]]>([
    ['several regions to plan', { region: 'cn-hangzhou\ncn-shanghai' }, []],
    [
      'a provider without a role',
      { 'oidc-provider-arn': 'acs:ram::1000000000000001:oidc-provider/github' },
      ['role-to-assume'],
    ],
    ['an export without a file', { command: 'export' }, ['export-file']],
    ['records without a scope', { scope: '' }, ['scope']],
    ['an apply without a scope', { scope: '', command: 'apply' }, ['scope']],
    ['no records and no scope', { scope: '', state: 'none' }, []],
    ['validate without a scope', { scope: '', command: 'validate' }, []],
    [
      'a rehearsal on a fork, where what comes from secrets is empty',
      {
        scope: '',
        command: 'rehearse',
        'approved-plan': 'pull-request',
        'oidc-provider-arn': 'acs:ram::1000000000000001:oidc-provider/github',
      },
      [],
    ],
    [
      'an apply of an approved plan without a key',
      { command: 'apply', 'approved-plan': 'pull-request' },
      ['fingerprint-key'],
    ],
    ['a plan of one, where a fork has no secrets', { 'approved-plan': 'pull-request' }, []],
    ['an export without a scope', { scope: '', command: 'export', 'export-file': 'x.yml' }, []],
  ])('%s', (_what, given, inputs) => {
    expect(faultsOf(given).map(({ input }) => input)).toEqual(inputs)
  })
})
