import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { onBotStage, TERMINAL_ENV } from '../../scripts/support/bots.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import type { Fault } from '../../src/emulator/faults/fault-kinds.ts'
import { SHORT_LIMIT } from '../support/no-pauses.ts'

/*
 * A run ends when its work is done, whatever is still open. What runs the bundle measures for every scenario that none
 * goes on for long after its last word.
 */

const SLOW: readonly Fault[] = [{ kind: 'drip', ms: 200 }, { kind: 'half-open' }]

test.concurrent.each(SLOW.map((fault) => [fault.kind, fault] as const))(
  'an answer that does not end (%s) is left after its time, and its connection with it: the Action',
  (_kind, fault) =>
    onBotStage(async (stage) => {
      stage.emulator.control.addFault({ operation: 'ListChatConfigurations', times: 1, fault })
      const run = await stage.plan({}, SHORT_LIMIT)
      expect([run.exitCode, run.outputs['result']]).toEqual([0, 'planned'])
      expect(stage.calls().filter((call) => call.startsWith('ListChat'))).toHaveLength(2)
    }),
)

test.concurrent.each(SLOW.map((fault) => [fault.kind, fault] as const))(
  'an answer that does not end (%s) is left after its time, and its connection with it: the command line',
  (_kind, fault) =>
    onBotStage(async (stage) => {
      stage.emulator.control.addFault({ operation: 'CreateChatConfiguration', times: 1, fault })
      const to = ['--endpoint', stage.emulator.url, '--scope', 'acme/bots']
      const run = await runCli(['apply', '--yes', ...to], { ...TERMINAL_ENV, ...SHORT_LIMIT }, stage.workspace)
      expect(run).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Applied 2 of 2') })
      expect(stage.writes().filter((call) => call.startsWith('CreateChat'))).toHaveLength(2)
    }),
)

/** Far more faults than a pipe holds. */
const MUCH = `version: 1\nchatConfigurations:\n${'  - { name: 1, type: x, region: 7, foo: 1, bar: 2, baz: 3, ramRole: [] }\n'.repeat(190)}`

test.concurrent.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  '%s ends a process whose work is done and whose output nobody reads',
  (signal) =>
    onBotStage(async (stage) => {
      await stage.write(MUCH)
      const program = join(ROOT, 'dist/cli/index.js')
      const child = spawn(process.execPath, [program, 'validate', '--json', '--locale', 'en'], {
        cwd: stage.workspace,
        env: { PATH: process.env['PATH'] ?? '' },
      })
      child.stdout.pause()
      // The last that people are told; what is for programs comes after it.
      let said = ''
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        said += text
      })
      while (!said.includes('No plan was made') && child.exitCode === null) await setTimeout(10)
      await setTimeout(300)
      expect(child.exitCode).toBeNull()
      child.kill(signal)
      expect(await once(child, 'exit')).toEqual([1, null])
    }),
)
