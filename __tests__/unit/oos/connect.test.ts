import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { connectOos } from '../../../src/oos/connect.ts'
import { quietClientLibrary } from '../../../src/oos/quiet.ts'
import { CREDENTIALS, json, startScriptedServer } from '../../support/scripted-server.ts'

const { emitWarning } = process
const printed: string[] = []

beforeEach(() => {
  printed.length = 0
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
})

afterEach(() => {
  jest.restoreAllMocks()
  process.emitWarning = emitWarning
  delete process.env['DEBUG']
})

// First in this file: the client library reads DEBUG once, when it is loaded.
test('with DEBUG=httpx:* nothing of a request is printed', async () => {
  process.env['DEBUG'] = 'httpx:*'
  const server = await startScriptedServer([json({ RequestId: 'id-1' })])
  const options = { endpointOf: () => server.origin, mask: () => undefined, onCall: () => undefined }
  const { chat } = await connectOos({ ...options, credentials: CREDENTIALS })
  await chat.delete({ region: 'cn-hangzhou', name: 'ops' }).finally(server.close)
  expect(server.received).toHaveLength(1)
  expect(printed.filter((text) => text.includes('httpx'))).toEqual([])
})

describe('keeping the library quiet', () => {
  const warnings: unknown[] = []
  beforeEach(() => {
    warnings.length = 0
    process.emitWarning = (...args: readonly unknown[]) => void warnings.push(args)
  })

  test('takes DEBUG from the environment', () => {
    process.env['DEBUG'] = '*'
    quietClientLibrary()
    expect(process.env).not.toHaveProperty('DEBUG')
  })

  test('drops the warning about url.parse and keeps all others', () => {
    quietClientLibrary()
    process.emitWarning('`url.parse()` behavior is not standardized', 'DeprecationWarning', 'DEP0169')
    process.emitWarning('another', 'DeprecationWarning', 'DEP0001')
    expect(warnings).toEqual([['another', 'DeprecationWarning', 'DEP0001']])
  })
})
