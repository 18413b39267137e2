import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { runCli } from '../../scripts/support/run-action.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../support/temporary-folder.ts'

/* The demo of the command line, as a newcomer starts it: in an empty folder, with nothing set. */

/** Surroundings that would break every other command. */
const HOSTILE = {
  HTTPS_PROXY: 'http://127.0.0.1:9',
  HTTP_PROXY: 'http://127.0.0.1:9',
  ALIBABA_CLOUD_ACCESS_KEY_ID: 'of-somebody-else',
  OOS_CHAT_FINGERPRINT_KEY: 'short',
}

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await createTemporaryFolder()
})
afterEach(() => folder.remove())

describe.each([
  {
    locale: 'en',
    lines: ['Plan: 1 to update, 1 to create, 1 to adopt', 'Applied 3 of 3', 'No changes', 'oos-chat-sync init'],
  },
  {
    locale: 'zh-CN',
    lines: ['计划：更新 1 个、创建 1 个、纳管 1 个', '已执行全部 3 项变更', '没有变更', 'oos-chat-sync init'],
  },
])('$locale', ({ locale, lines }) => {
  test.each([{}, HOSTILE])('plans, applies and plans again, with %j', async (env) => {
    const { exitCode, stdout, stderr } = await runCli(['demo', '--locale', locale], env, folder.workspace)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const places = lines.map((line) => stdout.lastIndexOf(line))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
    expect(stdout).not.toContain('a-made-up-secret')
  })
})
