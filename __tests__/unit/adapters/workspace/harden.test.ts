import { afterEach, expect, test } from '@jest/globals'
import { hardenProcess } from '../../../../src/adapters/workspace/process.ts'

const NAMES = ['NODE_TLS_REJECT_UNAUTHORIZED', 'DEBUG'] as const
const before = NAMES.map((name) => [name, process.env[name]] as const)

afterEach(() => {
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
})

test('what would weaken TLS for every connection, or print secrets, is taken out of the environment', () => {
  for (const name of NAMES) process.env[name] = '0'
  hardenProcess()
  expect(NAMES.filter((name) => name in process.env)).toEqual([])
})
