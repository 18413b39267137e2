import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, type BotStage, setBotStage, TERMINAL_ENV, toFile } from '../../scripts/support/bots.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { CONFIG_PATH } from '../../scripts/support/stage.ts'
import { toPage } from '../support/rendered-page.ts'
import { toShown } from '../support/shown-text.ts'

/** Two words of a sentence, as no data of these runs has them; commands to the runner and our own name are none. */
const ENGLISH = /(?<!::|[a-z-])[a-z]{2,} [a-z]{2,}/g
const ZH = { locale: 'zh-CN' }

let stage: BotStage

beforeEach(async () => {
  stage = await setBotStage()
})

afterEach(() => stage.close())

describe('the Action with locale: zh-CN', () => {
  test('plans and applies in Chinese, and does the same', async () => {
    const english = await stage.plan()
    const planned = await stage.plan(ZH)
    expect(planned.summary).toMatch(/^## 计划：创建 2 个\n/)
    expect(planned.outputs).toEqual(english.outputs)
    const applied = await stage.apply(ZH)
    expect(applied.summary).toMatch(/^## 已执行全部 2 项变更\n/)
    expect(applied.outputs['result']).toBe('applied')
    const again = await stage.plan(ZH)
    expect(again.summary).toMatch(/^## 没有变更\n/)
    for (const run of [planned, applied, again]) {
      expect(toPage(run.summary).prose.match(ENGLISH)).toBeNull()
      expect(toShown(run).match(ENGLISH)).toBeNull()
    }
  })

  test('tells the faults of files, of inputs and of the API in Chinese', async () => {
    const refused = { ALIBABA_CLOUD_ACCESS_KEY_ID: 'nobody', ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'nothing-at-all' }
    const failed = await stage.plan(ZH, refused)
    expect(failed.stdout).toMatch(/::error title=oos-chat-sync[^\n]*?::在 "cn-hangzhou" .*失败：API 拒绝了请求/)
    const wrong = await stage.plan({ ...ZH, prune: 'some' })
    expect(wrong.stdout).toContain(
      '::error title=oos-chat-sync%3A INPUT_INVALID::输入 "prune" 的值为 "some"，应为："managed"、"none"、"all"。',
    )
    await stage.write(toFile(A).replace('DingTalk\n', 'Dingtalk\n'))
    const faulty = await stage.plan(ZH)
    expect(faulty.stdout).toContain('此处是 "Dingtalk"，可选值：DingTalk、WeChat。是否想写 DingTalk？')
    expect(faulty.summary).toMatch(/^## 1 个文件中有 1 个错误\n/)
    for (const run of [failed, wrong, faulty]) expect([run.exitCode, toShown(run).match(ENGLISH)]).toEqual([1, null])
  })

  test('exports a file with a Chinese comment, which is valid', async () => {
    const exported = await stage.run({ ...ZH, command: 'export', 'export-file': 'x.yml', region: 'cn-hangzhou' })
    expect(exported.summary).toMatch(/^## 已导出 1 个线上配置到 /)
    const checked = await stage.run({ ...ZH, command: 'validate', config: 'x.yml' })
    expect(checked.stdout).toContain('校验通过：1 个文件，1 个配置。')
  })

  test('does not look at the environment', async () => {
    const run = await stage.plan({}, { LANG: 'zh_CN.UTF-8', LC_ALL: 'zh_CN.UTF-8' })
    expect(run.summary).toMatch(/^## Plan: 2 to create\n/)
  })
})

test.each(['zh', 'zh-cn', 'de', 'zh_CN.UTF-8'])(
  'the locale %s is refused in English, and nothing is called',
  async (locale) => {
    const run = await stage.plan({ locale })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain(
      `::error title=oos-chat-sync%3A INPUT_INVALID::Failed to read the inputs: "locale" is "${locale}"; allowed: "en, zh-CN".`,
    )
    expect(stage.calls()).toEqual([])
  },
)

describe('the command line', () => {
  const run = (args: readonly string[], variables: Readonly<Record<string, string>>) =>
    runCli(args, { ...TERMINAL_ENV, ...variables }, stage.workspace)
  const plan = (variables: Readonly<Record<string, string>>, ...flags: readonly string[]) =>
    run(
      ['plan', '--config', CONFIG_PATH, '--scope', 'acme/bots', '--endpoint', stage.emulator.url, ...flags],
      variables,
    )

  test('speaks the language of the terminal, unless a flag says otherwise', async () => {
    const chinese = await plan({ LANG: 'zh_CN.UTF-8' }, '--verbose')
    expect(chinese.stdout).toMatch(/^计划：创建 2 个\n/)
    expect((chinese.stdout + chinese.stderr).match(ENGLISH)).toBeNull()
    expect(chinese.stderr).toContain('第 1 次 API 调用：')
    expect((await plan({ LANG: 'zh_CN.UTF-8' }, '--locale', 'en')).stdout).toMatch(/^Plan: 2 to create\n/)
    expect((await plan({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C' })).stdout).toMatch(/^Plan: 2 to create\n/)
    expect((await plan({}, '--locale=zh-CN')).stdout).toMatch(/^计划：创建 2 个\n/)
  })

  test('says in that language what is wrong', async () => {
    const failed = await plan({ LC_MESSAGES: 'zh_CN.UTF-8' }, '--prune', 'some')
    expect([failed.exitCode, failed.stderr]).toEqual([
      1,
      '错误：--prune 的值为 "some"，应为："managed"、"none"、"all"。（INPUT_INVALID）\n',
    ])
    const unknown = await plan({ LANG: 'zh_CN.UTF-8' }, '--locale', 'fr')
    expect(unknown.stderr).toContain('error: Failed to start: --locale is "fr"; allowed: "en, zh-CN".')
    const mistyped = await run(['plan', '--locale', 'zh-CN', '--scop', 'x'], {})
    expect(mistyped.stderr).toBe('错误：未知的选项 --scop。是否想写 --scope？\n')
  })

  test('has its help in both languages', async () => {
    const [english, chinese] = [
      await run(['plan', '--help'], {}),
      await run(['plan', '--help', '--locale', 'zh-CN'], {}),
    ]
    expect([english.stdout.split('\n')[0], chinese.stdout.split('\n')[0]]).toEqual([
      'Usage: oos-chat-sync plan [options]',
      '用法：oos-chat-sync plan [选项]',
    ])
    const listFlags = (help: string) => help.match(/^ {2}--[\w-]+/gm)
    expect(listFlags(chinese.stdout)).toEqual(listFlags(english.stdout))
    expect(chinese.stdout.match(ENGLISH)).toBeNull()
  })

  test('says in that language why no emulator starts', async () => {
    const failed = await run(['emulator', '--port', '99999'], { LANG: 'zh_CN.UTF-8' })
    expect([failed.exitCode, failed.stderr]).toEqual([
      1,
      "模拟器无法启动：端口必须是 0 到 65535 之间的数字，而不是 '99999'\n",
    ])
  })
})
