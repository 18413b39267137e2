import { execFile } from 'node:child_process'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'
import { A, KEY, SECRETS, setBotStage, toFile } from '../../scripts/support/bots.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { PIPELINES } from '../../src/commands/init/pipelines.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'

const PROGRAM = /node \.oos-chat-sync\/dist\/cli\/index\.js [^'\n]*/g

/** The commands of a pipeline that run the program, in their order, as a shell would. */
const listCommands = (kind: 'gitlab' | 'jenkins' | 'flow'): readonly string[] =>
  PIPELINES[kind].toText('OOS_CHAT_SECRET_A').match(PROGRAM) ?? []

test.each([
  ['gitlab', ['plan', 'apply']],
  ['jenkins', ['plan', 'apply']],
  ['flow', ['apply']],
] as const)('the commands of the pipeline for %s do what they say', async (kind, names) => {
  const stage = await setBotStage()
  try {
    await stage.write(toFile(A))
    // In place of the clone of the release.
    await symlink(ROOT, join(stage.workspace, '.oos-chat-sync'))
    const commands = listCommands(kind)
    expect(commands.map((command) => command.split(' ')[2])).toEqual(names)
    const env = {
      PATH: process.env['PATH'],
      ...SECRETS,
      OOS_CHAT_FINGERPRINT_KEY: KEY,
      ALIBABA_CLOUD_ACCESS_KEY_ID: DEFAULT_ACCOUNT.accessKeyId,
      ALIBABA_CLOUD_ACCESS_KEY_SECRET: DEFAULT_ACCOUNT.accessKeySecret,
    }
    for (const command of commands) {
      const line = `${command} --endpoint ${stage.emulator.url}`
      await promisify(execFile)('sh', ['-c', line], { cwd: stage.workspace, env })
    }
    expect(stage.writes()).toEqual([
      'CreateChatConfiguration cn-hangzhou a',
      expect.stringMatching(/^CreateParameter cn-hangzhou \/chat-sync\//),
    ])
  } finally {
    await stage.close()
  }
})
