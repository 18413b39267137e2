import { describe, expect, test } from '@jest/globals'
import { type Behaviour, DEFAULT_BEHAVIOUR } from '../../../src/emulator/behaviour.ts'
import { parseBehaviourFlags } from '../../../src/emulator/control/user-input.ts'
import { dingTalk, getError, getItems, getMember, start } from './rig.ts'

const NAME = { Name: 'ops' }
const ROTATED = { Configuration: JSON.stringify({ DingTalkClientId: 'ding1', DingTalkClientSecret: 'another-value' }) }

const startWith = async (behaviour: Partial<Behaviour>) => {
  const { call } = await start({ behaviour })
  await call('CreateChatConfiguration', dingTalk('ops'))
  const read = async () => getMember(await call('GetChatConfiguration', NAME), 'ChatConfiguration')
  return { call, read }
}

describe('the date of an update of secrets alone', () => {
  test.each(['moves', 'stays'] as const)('%s', async (secretDate) => {
    const { call, read } = await startWith({ secretDate })
    const before = await read()
    await call('UpdateChatConfiguration', dingTalk('ops', ROTATED))
    const after = await read()
    expect(after['UpdatedDate'] === before['UpdatedDate']).toBe(secretDate === 'stays')
    await call('UpdateChatConfiguration', dingTalk('ops', { RamRole: 'OOSOtherRole' }))
    expect((await read())['UpdatedDate']).not.toBe(after['UpdatedDate'])
  })
})

test('with stale reads so many reads after each write see the state before it', async () => {
  const { call, read } = await startWith({ staleReads: 2 })
  expect(await getError(read())).toMatchObject({ code: 'EntityNotExists.ChatConfiguration' })
  expect(getItems(await call('ListChatConfigurations'), 'ChatConfigurations')).toEqual([])
  expect(await read()).toMatchObject({ Name: 'ops', RamRole: 'OOSServiceRole' })
  await call('UpdateChatConfiguration', dingTalk('ops', { RamRole: 'OOSOtherRole' }))
  expect([await read(), await read(), await read()].map(({ RamRole }) => RamRole)).toEqual([
    'OOSServiceRole',
    'OOSServiceRole',
    'OOSOtherRole',
  ])
})

describe('a configuration that the service does not keep as it was sent', () => {
  const configurationOf = async ({ read }: Awaited<ReturnType<typeof startWith>>) =>
    JSON.parse(String((await read())['Configuration']))
  const OWN = { Configuration: JSON.stringify({ Note: ' a ', Card: { Lines: [' b', 1] }, RobotCode: 'sent' }) }

  test('has a key that nobody sent, another one after each write', async () => {
    const place = await startWith({ adds: 'RobotCode' })
    const created = await configurationOf(place)
    expect(created).toMatchObject({ DingTalkClientId: expect.any(String), RobotCode: expect.stringMatching(/^robot-/) })
    await place.call('UpdateChatConfiguration', dingTalk('ops', OWN))
    const updated = await configurationOf(place)
    expect(updated).toEqual({ Note: ' a ', Card: { Lines: [' b', 1] }, RobotCode: expect.stringMatching(/^robot-/) })
    expect(updated.RobotCode).not.toBe(created.RobotCode)
  })

  test('has texts without blanks at their ends', async () => {
    const place = await startWith({ normalises: 'trim' })
    await place.call('UpdateChatConfiguration', dingTalk('ops', OWN))
    expect(await configurationOf(place)).toEqual({ Note: 'a', Card: { Lines: ['b', 1] }, RobotCode: 'sent' })
  })
})

test.each(['a b', '机器人', 'x'.repeat(65)])('plain names are no others: %s', async (name) => {
  const { call } = await startWith({ names: 'plain' })
  expect(await getError(call('CreateChatConfiguration', dingTalk(name)))).toMatchObject({
    code: 'InvalidParameter.Name',
  })
})

describe('the letter case of a name', () => {
  test('makes another one', async () => {
    const { call } = await startWith({})
    await call('CreateChatConfiguration', dingTalk('OPS'))
    expect(getItems(await call('ListChatConfigurations'), 'ChatConfigurations')).toHaveLength(2)
  })

  test('does not count where it is ignored: the first spelling stays', async () => {
    const { call } = await startWith({ nameCase: 'ignored' })
    expect(await getError(call('CreateChatConfiguration', dingTalk('OPS')))).toMatchObject({
      code: 'EntityAlreadyExists.ChatConfiguration',
    })
    const found = getMember(await call('GetChatConfiguration', { Name: 'Ops' }), 'ChatConfiguration')
    expect(found['Name']).toBe('ops')
    await call('UpdateChatConfiguration', dingTalk('OPS', { RamRole: 'OOSOtherRole' }))
    await call('DeleteChatConfiguration', { Name: 'oPs' })
    expect(getItems(await call('ListChatConfigurations'), 'ChatConfigurations')).toEqual([])
  })
})

test('without paging a list answers all at once', async () => {
  const { call } = await startWith({ paging: 'none', listSizes: '1..100' })
  await call('CreateChatConfiguration', dingTalk('ops-2'))
  const answer = await call('ListChatConfigurations', { MaxResults: '1' })
  expect(getItems(answer, 'ChatConfigurations')).toHaveLength(2)
  expect(answer['NextToken']).toBeUndefined()
})

describe('behaviour as flags', () => {
  test('names and values, numbers as such, the rest as it is', () => {
    expect(parseBehaviourFlags([])).toEqual(DEFAULT_BEHAVIOUR)
    expect(parseBehaviourFlags(['omitted=keep', 'staleReads=2'])).toEqual({
      ...DEFAULT_BEHAVIOUR,
      omitted: 'keep',
      staleReads: 2,
    })
  })

  test.each([
    ['omitted', "the behaviour must be given as name=value, not 'omitted'"],
    ['omitted=maybe', 'behaviour: omitted must be one of clear, keep'],
    ['colour=red', 'behaviour'],
  ])('%s is refused', (flag, message) => {
    expect(() => parseBehaviourFlags([flag])).toThrow(message)
  })
})
