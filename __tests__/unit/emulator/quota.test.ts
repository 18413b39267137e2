import { expect, test } from '@jest/globals'
import { getError, start } from './rig.ts'

const LIST = 'ListChatConfigurations'

test('of each operation and region so many calls pass in any second, and more are throttled', async () => {
  const clock = { now: Date.now() }
  const { call } = await start({ now: () => clock.now, behaviour: { callsPerSecond: 2 } })
  await call(LIST)
  await call(LIST)
  expect(await getError(call(LIST))).toMatchObject({ code: 'Throttling.User', status: 400 })
  await call('GetParametersByPath', { Path: '/chat-sync' })
  await call(LIST, { RegionId: 'cn-shanghai' })
  clock.now += 999
  expect(await getError(call(LIST))).toMatchObject({ code: 'Throttling.User' })
  clock.now += 1
  await call(LIST)
})

test('there is no quota unless one is asked for', async () => {
  const { call } = await start()
  const answers = await Promise.all(Array.from({ length: 30 }, () => call(LIST)))
  expect(answers).toHaveLength(30)
})
