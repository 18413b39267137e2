import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { SILENT } from '../../../src/library/run.ts'
import { createOutputKeeper } from '../../../src/run/outputs.ts'
import { readRepositoryFile } from '../../support/repository.ts'

const open = (isBroken = false) => {
  const told: Record<string, string>[] = []
  const keeper = createOutputKeeper({
    ...SILENT,
    setOutputs: (outputs) => {
      if (isBroken) throw new Error('no file')
      told.push({ ...outputs })
    },
  })
  return { keeper, told }
}

test('what a run does not set is set at its end: each output of action.yml, and none besides', async () => {
  const { keeper, told } = open()
  expect(await keeper.end('failed')).toBeUndefined()
  const { outputs } = parse(readRepositoryFile('action.yml')) as { outputs: Record<string, unknown> }
  expect(Object.keys(told[0] ?? {}).sort()).toEqual(Object.keys(outputs).sort())
  const files = { 'plan-file': '', 'webhook-urls': '', result: 'failed' }
  for (const [name, value] of Object.entries(told[0] ?? {})) {
    expect([name, value]).toEqual([name, new Map(Object.entries(files)).get(name) ?? 'unknown'])
  }
})

test('what a run sets is handed on at once, and not set again', async () => {
  const { keeper, told } = open()
  await keeper.reporter.setOutputs({ 'has-changes': 'true' })
  expect(told).toEqual([{ 'has-changes': 'true' }])
  await keeper.end('planned')
  expect(told[1]).toMatchObject({ 'create-count': 'unknown', result: 'planned' })
  expect(told[1]).not.toHaveProperty('has-changes')
})

test('what could not be set is told', async () => {
  const { keeper } = open(true)
  await expect(keeper.reporter.setOutputs({ 'has-changes': 'true' })).rejects.toThrow('no file')
  expect(await keeper.end('planned')).toMatchObject({ code: 'UNEXPECTED' })
})
