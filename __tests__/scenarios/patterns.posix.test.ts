import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { A, B, type BotStage, setBotStage, toEntry, toFile } from '../../scripts/support/bots.ts'

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
  await stage.write(toFile(A), 'bots/a.yml')
  await stage.write(toFile(B), 'bots/b.yml')
})

afterEach(() => stage.close())

test.each(['bots/*.yml', 'bots/{a,b}.yml', './bots/[ab].yml', 'bots/./*.yml', 'bots//*.yml', './/bots/./{a,b}.yml'])(
  'a file that is literally named as the pattern %s adds its own and deletes nothing',
  async (config) => {
    expect((await stage.apply({ config })).outputs).toMatchObject({ 'create-count': '2', result: 'applied' })
    await stage.write(toFile(toEntry('c', 'OOS_CHAT_SECRET_A')), config)
    const planned = await stage.plan({ config })
    expect(planned.outputs).toMatchObject({ 'create-count': '1', 'delete-count': '0', 'unchanged-count': '2' })
  },
)

test('a folder that is literally named as the pattern hides no file', async () => {
  await stage.write('no configuration', 'bots/*.yml/readme.txt')
  const planned = await stage.plan({ config: 'bots/*.yml' })
  expect([planned.exitCode, planned.outputs['create-count']]).toEqual([0, '2'])
})

test('a pattern spells the name of one file alone', async () => {
  await stage.write(toFile(toEntry('c', 'OOS_CHAT_SECRET_A')), 'bots/*.yml')
  const planned = await stage.plan({ config: 'bots/[*].yml' })
  expect(planned.outputs).toMatchObject({ 'create-count': '1', 'delete-count': '0' })
})
