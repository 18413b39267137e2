import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { connectOos } from '../../../../src/adapters/oos/connect.ts'
import { createPace } from '../../../../src/adapters/oos/pace.ts'
import { dropUrlWarning, loadQuietly } from '../../../../src/adapters/oos/pop-core.ts'
import { createRetry } from '../../../../src/adapters/oos/retry.ts'
import { createTimeOffset } from '../../../../src/adapters/oos/time-offset.ts'
import { systemClock } from '../../../../src/adapters/workspace/process.ts'
import { CREDENTIALS, json, startScriptedServer } from '../../../support/scripted-server.ts'

const { emitWarning } = process
const printed: string[] = []
const warned: unknown[] = []

// Before the first use: the library reads DEBUG once, when it is loaded, and warnings are filtered from then on.
beforeAll(() => {
  process.emitWarning = (...args: readonly unknown[]) => void warned.push(args)
})

beforeEach(() => {
  printed.length = 0
  warned.length = 0
  process.env['DEBUG'] = 'httpx:*'
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
})

afterEach(() => {
  jest.restoreAllMocks()
  delete process.env['DEBUG']
})

afterAll(() => {
  process.emitWarning = emitWarning
})

test('with DEBUG=httpx:* nothing of a request is printed', async () => {
  const server = await startScriptedServer([json({ RequestId: 'id-1' })])
  const options = {
    endpointOf: () => server.origin,
    mask: () => undefined,
    onCall: () => undefined,
    retry: createRetry(Date.now),
    time: createTimeOffset(systemClock),
    pace: createPace(systemClock),
    signal: new AbortController().signal,
  }
  const { chat } = await connectOos({ ...options, getCredentials: async () => CREDENTIALS })
  await chat.delete({ region: 'cn-hangzhou', name: 'ops' }).finally(server.close)
  expect(server.received).toHaveLength(1)
  expect(printed.filter((text) => text.includes('httpx'))).toEqual([])
})

describe('keeping the library quiet', () => {
  test.each([
    { what: 'works', load: async () => process.env['DEBUG'], loaded: undefined },
    { what: 'fails', load: () => Promise.reject(new Error('load')), loaded: 'load' },
  ])('loads without DEBUG, and leaves it as it was, where loading $what', async ({ load, loaded }) => {
    expect(await loadQuietly(load).catch((error: Error) => error.message)).toBe(loaded)
    expect(process.env['DEBUG']).toBe('httpx:*')
    delete process.env['DEBUG']
    await loadQuietly(load).catch(() => undefined)
    expect(process.env).not.toHaveProperty('DEBUG')
  })

  test('drops the warning about url.parse and keeps all others, however often it is asked', () => {
    dropUrlWarning()
    dropUrlWarning()
    process.emitWarning('`url.parse()` behavior is not standardized', 'DeprecationWarning', 'DEP0169')
    process.emitWarning('another', 'DeprecationWarning', 'DEP0001')
    expect(warned).toEqual([['another', 'DeprecationWarning', 'DEP0001']])
  })
})
