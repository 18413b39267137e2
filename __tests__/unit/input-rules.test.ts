import { describe, expect, test } from '@jest/globals'
import { CodedError, type InputFault } from '../../src/errors.ts'
import { type InputName, type Inputs, toInputs } from '../../src/inputs.ts'

type Given = Partial<Record<InputName, string>>

/** The inputs of a plan with nothing but a scope, unless said otherwise. */
const read = (given: Given = {}): Inputs => toInputs((name) => ({ scope: 'acme/bots', ...given })[name])

const faultsOf = (given: Given): readonly InputFault[] => {
  try {
    read(given)
  } catch (thrown) {
    if (thrown instanceof CodedError && thrown.detail.code === 'INPUT_INVALID') return thrown.detail.faults
    throw thrown
  }
  return []
}

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
    ['an export without a scope', { scope: '', command: 'export', 'export-file': 'x.yml' }, []],
  ])('%s', (_what, given, inputs) => {
    expect(faultsOf(given).map(({ input }) => input)).toEqual(inputs)
  })
})
