import { afterEach, expect, test } from '@jest/globals'
import { environment, systemClock } from '../../../../src/adapters/workspace/process.ts'

const NAME = 'OOS_CHAT_SECRET_UNIT_TEST'
afterEach(() => void delete process.env[NAME])

test('a variable that is empty counts as unset', () => {
  expect(environment(NAME)).toBeUndefined()
  process.env[NAME] = ''
  expect(environment(NAME)).toBeUndefined()
  process.env[NAME] = '0'
  expect(environment(NAME)).toBe('0')
})

test('the clock waits as long as it is told', async () => {
  const start = systemClock.now()
  await systemClock.sleep(20)
  expect(systemClock.now() - start).toBeGreaterThanOrEqual(15)
})
