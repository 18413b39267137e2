import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, KEY, SECRETS, toFile } from '../../../scripts/support/bots.ts'
import { type Emulator, startEmulator } from '../../../src/emulator/emulator.ts'
import { CodedError } from '../../../src/model/failure.ts'
import { runInside } from '../../support/run-inside.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startEmulator()
})

afterEach(() => emulator.close())

const run = (command: string, confirm: (question: string) => Promise<boolean>, file = toFile(A, B)) =>
  runInside(file, { command, endpoint: emulator.url, scope: 'acme/bots', 'fingerprint-key': KEY }, SECRETS, {
    ports: { confirm },
  })

const listWrites = () => emulator.control.listOperations().filter(({ committed }) => committed)

describe('a person who is asked', () => {
  test('may say no: nothing is written, and the run has failed', async () => {
    const { exitCode, log } = await run('apply', async () => false)
    expect([exitCode, log]).toEqual([1, expect.stringContaining('(NOT_CONFIRMED)')])
    expect(listWrites()).toEqual([])
  })

  test('may say yes, to a question that says how much is at stake', async () => {
    const questions: string[] = []
    const yes = async (question: string) => questions.push(question) > 0
    expect(await run('apply', yes)).toMatchObject({ exitCode: 0, outputs: { result: 'applied' } })
    expect(await run('apply', yes, toFile(A))).toMatchObject({ exitCode: 0, outputs: { result: 'applied' } })
    expect(questions).toEqual(['Apply 2 changes?', 'Apply 1 change (deletions and replacements: 1)?'])
  })

  test('is not asked about a plan, nor about nothing', async () => {
    const refuse = () => Promise.reject(new CodedError({ code: 'NOT_CONFIRMED', why: 'no-terminal' }))
    expect(await run('plan', refuse)).toMatchObject({ exitCode: 0 })
    await run('apply', async () => true)
    expect(await run('apply', refuse)).toMatchObject({ exitCode: 0, outputs: { result: 'no-changes' } })
  })
})
