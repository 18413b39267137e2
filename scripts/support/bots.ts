import { ACCESS_KEY } from './access-key.ts'
import type { Stop } from './program-run.ts'
import type { ActionResult } from './run-action.ts'
import { type Stage, setStage } from './stage.ts'

export const KEY = 'fingerprint-key-of-at-least-32-characters'
export const SECRETS = { OOS_CHAT_SECRET_A: 'secret value/of+a %1', OOS_CHAT_SECRET_B: 'secret-value-of-b-2' }

/** What stands in the environment of the command line: the emulator's access key, {@link KEY} and {@link SECRETS}. */
export const TERMINAL_ENV = { ...ACCESS_KEY, OOS_CHAT_FINGERPRINT_KEY: KEY, ...SECRETS }

/** One entry of a file, with one secret; `more` are further lines of it. */
export const toEntry = (name: string, variable: string, more = '') => `
  - name: ${name}
    type: DingTalk
    ramRole: OOSServiceRole${more}
    configuration:
      DingTalkClientId: ding-${name}
      DingTalkTemplateId: t.schema
      DingTalkClientSecret: { fromEnv: ${variable} }`

/** A file of such entries; none makes it an empty list. */
export const toFile = (...entries: readonly string[]) =>
  `version: 1\nregion: cn-hangzhou\nchatConfigurations:${entries.length === 0 ? ' []' : entries.join('')}\n`

export const A = toEntry('a', 'OOS_CHAT_SECRET_A')
export const B = toEntry('b', 'OOS_CHAT_SECRET_B')

type Run = (
  inputs?: Readonly<Record<string, string>>,
  env?: Readonly<Record<string, string>>,
  stop?: Stop,
) => Promise<ActionResult>

/** A stage with bots `a` and `b` in the file and one made by hand live, and state kept with {@link KEY}. */
export interface BotStage extends Stage {
  readonly apply: Run
  readonly plan: Run
  chatOf(name: string): Readonly<Record<string, unknown>> | undefined
  /** The single reads of configurations in the last run. */
  reads(): readonly string[]
}

/** Sets the stage of {@link BotStage}; `dist` is where the bundle is, by default in the repository. */
export const setBotStage = async (dist?: string): Promise<BotStage> => {
  const stage = await setStage({}, dist)
  const byHand = { Name: 'by-hand', Type: 'WeChat', Configuration: { CorpId: 'c', CorpSecret: 'hand-made-secret' } }
  stage.seed({ 'cn-hangzhou': { chatConfigurations: [byHand] } })
  await stage.write(toFile(A, B))
  const toRun =
    (command: string): Run =>
    (inputs = {}, env = {}, stop = undefined) =>
      stage.run({ command, 'fingerprint-key': KEY, ...inputs }, { ...SECRETS, ...env }, stop)
  return {
    ...stage,
    apply: toRun('apply'),
    plan: toRun('plan'),
    chatOf: (name) => stage.live('cn-hangzhou').chatConfigurations?.find(({ Name }) => Name === name) as never,
    reads: () => stage.calls().filter((call) => call.startsWith('GetChatConfiguration')),
  }
}

/** Plays on a {@link BotStage} of its own, so that those who wait can wait at the same time. */
export const onBotStage = async (play: (stage: BotStage) => Promise<void>): Promise<void> => {
  const stage = await setBotStage()
  try {
    await play(stage)
  } finally {
    await stage.close()
  }
}
