import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { A, KEY, SECRETS, toFile } from '../../../scripts/support/bots.ts'
import { type Emulator, startEmulator } from '../../../src/emulator/emulator.ts'
import type { Forge } from '../../../src/ports.ts'
import { runInside } from '../../support/run-inside.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startEmulator()
})

afterEach(() => emulator.close())

/** A GitHub that never answers; the run is asked to stop once it is asked for something. */
const toHangingForge = (stopper: AbortController): Forge => {
  const hang = () => {
    stopper.abort()
    return new Promise<never>(() => undefined)
  }
  return {
    keepComment: hang,
    readComments: hang,
    keepIssue: hang,
    readPull: hang,
    listMergedPulls: hang,
    listApprovals: hang,
    listPushed: hang,
    listEarlier: hang,
    compare: hang,
    now: () => undefined,
  }
}

const run = (inputs: Readonly<Record<string, string>>, event: object) => {
  const stopper = new AbortController()
  const standard = { endpoint: emulator.url, scope: 'acme/bots', 'fingerprint-key': KEY, 'github-token': 'ghs_token' }
  return runInside(toFile(A), { ...standard, ...inputs }, SECRETS, {
    ports: {
      signal: stopper.signal,
      openForge: async () => toHangingForge(stopper),
      event: { isFork: false, isDependabot: false, ...event },
    },
  })
}

test.each([
  ['the comment of a plan', { command: 'plan' }, { name: 'pull_request', pullNumber: 7 }],
  [
    'the question for newer commits',
    { command: 'apply' },
    { name: 'push', branch: 'main', sha: 'a'.repeat(40), defaultBranch: 'main' },
  ],
])('a GitHub that hangs does not hold up a run that is asked to stop: %s', async (_what, inputs, event) => {
  const { exitCode, log, outputs } = await run(inputs, event)
  expect([exitCode, outputs['has-changes']]).toEqual([1, 'true'])
  expect(log).toContain('The run was stopped.')
  expect(emulator.control.listOperations().filter(({ committed }) => committed)).toEqual([])
})
