import { DEFAULT_ACCOUNT } from '../emulator/caller.ts'
import { startEmulator } from '../emulator/emulator.ts'
import type { JsonObject } from '../model/json.ts'
import type { Ports, Reporter } from '../ports.ts'
import { main } from '../run/main.ts'
import type { CommandLineTexts } from '../stages/render/texts/cli-texts.ts'
import { toMemoryFiles, toPortsOutsideGitHub } from '../wiring.ts'

const FILE = 'bots.yml'

/** The file: one new bot, one with a field that differs, and one that matches. */
const CONFIG = `version: 1
region: cn-hangzhou
defaults:
  ramRole: OOSServiceRole
chatConfigurations:
  - name: ops-dingtalk
    type: DingTalk
    configuration:
      DingTalkClientId: dingacmeexample00001
      DingTalkTemplateId: 00000000-0000-4000-8000-000000000001.schema
      DingTalkClientSecret: { fromEnv: OOS_CHAT_SECRET_OPS }
  - name: on-call-wechat
    type: WeChat
    configuration: { CorpId: ww0123456789acme0, AgentId: 1000002 }
  - name: release-wechat
    type: WeChat
    configuration: { CorpId: ww0123456789acme0 }
`

/** The live bots that were made by hand, as state for the emulator. */
const MADE_BY_HAND = [
  ['on-call-wechat', { CorpId: 'ww0123456789acme0', AgentId: 1_000_001 }],
  ['release-wechat', { CorpId: 'ww0123456789acme0' }],
  ['of-another-team', { CorpId: 'ww0123456789acme0' }],
] as const

const SEED = {
  version: 1,
  accounts: {
    [DEFAULT_ACCOUNT.id]: {
      'cn-hangzhou': {
        chatConfigurations: MADE_BY_HAND.map(([name, configuration]) => ({
          Name: name,
          Type: 'WeChat',
          RamRole: 'OOSServiceRole',
          Configuration: configuration,
        })),
      },
    },
  },
} as const

/** Made up, which is safe here: the emulator listens on this machine, and ends with the demo. */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  OOS_CHAT_SECRET_OPS: 'a-made-up-secret',
  ALIBABA_CLOUD_ACCESS_KEY_ID: DEFAULT_ACCOUNT.accessKeyId,
  ALIBABA_CLOUD_ACCESS_KEY_SECRET: DEFAULT_ACCOUNT.accessKeySecret,
}

/** Plans, applies and plans again, against an emulator of its own. Returns the exit code: 0 if nothing is left to do. */
export const runDemo = async (
  reporter: Reporter,
  texts: CommandLineTexts,
  locale: string,
  signal: AbortSignal,
): Promise<number> => {
  const { demo } = texts.cli
  const emulator = await startEmulator({ seed: SEED })
  try {
    reporter.info(`${demo.introduction}\n\n${demo.toFile(FILE)}\n\n${CONFIG.replaceAll(/^(?=.)/gm, '  ')}`)
    let last: JsonObject = {}
    for (const [command, title] of [
      ['plan', demo.steps.plan],
      ['apply', demo.steps.apply],
      ['plan', demo.steps.settled],
    ] as const) {
      reporter.info(`\n${title}\n\n$ oos-chat-sync ${command}\n`)
      const given = { command, config: FILE, endpoint: emulator.url, scope: 'acme/bots', locale }
      const inputs: Readonly<Record<string, string>> = {
        ...given,
        'fingerprint-key': 'a-made-up-key-of-32-characters-or-more',
      }
      const code = await main(
        (name) => inputs[name],
        toPorts(reporter, signal, (document) => (last = document)),
        async () => texts,
      )
      if (code !== 0) return code
    }
    if (last['result'] !== 'no-changes') return 1
    reporter.info(`\n${demo.done.join('\n')}`)
    return 0
  } finally {
    await emulator.close()
  }
}

/** Uses nothing from the environment: no variable, no proxy, no file. */
const toPorts = (reporter: Reporter, signal: AbortSignal, onEnd: (document: JsonObject) => void): Ports => ({
  ...toPortsOutsideGitHub((name) => ENVIRONMENT[name]),
  reporter,
  files: toMemoryFiles(() => [{ file: FILE, bytes: new TextEncoder().encode(CONFIG) }]),
  signal,
  onEnd,
})
