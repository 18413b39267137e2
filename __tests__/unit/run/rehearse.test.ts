import { expect, test } from '@jest/globals'
import { A, B, toFile } from '../../../scripts/support/bots.ts'
import { type Connection, connectOos } from '../../../src/adapters/oos/connect.ts'
import { CodedError } from '../../../src/model/failure.ts'
import { runInside } from '../../support/run-inside.ts'

/** Rehearses the file; the connection of one step, counted from 1, is changed. */
const rehearse = (
  inputs: Readonly<Record<string, string>>,
  step: number,
  change: (connection: Connection) => Connection,
) => {
  let steps = 0
  return runInside(
    toFile(A, B),
    { command: 'rehearse', ...inputs },
    {},
    {
      connect: async (options) => {
        steps += 1
        const connection = await connectOos(options)
        return steps === step ? change(connection) : connection
      },
    },
  )
}

const refuseB = ({ chat, ...others }: Connection): Connection => ({
  ...others,
  chat: {
    ...chat,
    create: async (request) => {
      if (request.key.name === 'b') {
        throw new CodedError({
          code: 'API_REJECTED',
          operation: 'CreateChatConfiguration',
          region: 'cn-hangzhou',
          apiCode: 'Refused',
        })
      }
      return await chat.create(request)
    },
  },
})

test('an apply of which something fails is told in place of the plan, and fails', async () => {
  const run = await rehearse({}, 2, refuseB)
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'failed', 'create-count': '2' })
  expect(run.summary).toMatch(/^> \[!NOTE\]\n> This is a rehearsal /)
  expect(run.summary).toContain('## Applied 1 of 2: 1 failed')
  expect(run.log).toContain('error: The apply is incomplete: 1 of 2 done.')
})

test('a seed of which something fails ends the rehearsal before its plan', async () => {
  const run = await rehearse({ 'rehearse-from': 'seed.yml' }, 1, refuseB)
  expect(run.exitCode).toBe(1)
  expect(run.outputs).toMatchObject({ 'has-changes': 'unknown', result: 'failed' })
  expect(run.summary).toContain('## Applied 1 of 2: 1 failed')
})

test('a second plan that is not empty is told, and fails', async () => {
  const run = await rehearse({}, 3, ({ chat, ...others }) => ({
    ...others,
    chat: {
      ...chat,
      list: async (region) => {
        const list = await chat.list(region)
        return { ...list, summaries: list.summaries.filter(({ key }) => key.name !== 'b') }
      },
      get: async (key) => (key.name === 'b' ? undefined : await chat.get(key)),
    },
  }))
  expect([run.exitCode, run.outputs['result'], run.outputs['create-count']]).toEqual([1, 'failed', '2'])
  expect(run.log).toMatch(/error: The rehearsal does not converge: .* finds 1 change\./)
  expect(run.summary).toContain('## Plan: 1 to create')
})
