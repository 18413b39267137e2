import { ACCESS_KEY } from '../../scripts/support/access-key.ts'
import type { ProbeFlag } from '../../src/commands/probe-inputs.ts'
import { mainProbe, type ProbePorts } from '../../src/commands/probe-run.ts'
import type { Behaviour } from '../../src/emulator/behaviour.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import type { ChatDocument, ParameterDocument } from '../../src/emulator/control/state-document.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import { SILENT } from '../../src/library/run.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { Reporter } from '../../src/ports.ts'
import { toRawOpener } from '../../src/wiring.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'

export const REGION = 'cn-hangzhou'

/** Another object of the account: it must neither be touched nor told. */
const BY_HAND: ChatDocument = {
  Name: 'made-by-hand',
  Type: 'WeChat',
  RamRole: 'RoleByHand',
  Configuration: { CorpId: 'corp', CorpSecret: 'hand-made-secret' },
}

/** What a probe left behind. */
export interface Probed {
  readonly exitCode: 0 | 1
  readonly document: JsonObject
  /** By path. */
  readonly files: ReadonlyMap<string, string>
  readonly log: string
  /** The names of all configurations that are live. */
  readonly names: readonly string[]
}

/** How a probe is run. */
export interface ProbeSetting {
  readonly behaviour?: Partial<Behaviour>
  readonly flags?: Readonly<Partial<Record<ProbeFlag | 'locale' | 'region', string>>>
  readonly ports?: Partial<ProbePorts>
  /** Others that are live beside it. */
  readonly others?: readonly ChatDocument[]
  /** Parameters of the account. */
  readonly parameters?: readonly ParameterDocument[]
  /** Done once the emulator is there. */
  readonly prepare?: (emulator: Emulator) => void
}

/** Probes an emulator of its own, within this process; its clock never waits. */
export const probeInside = async (setting: ProbeSetting = {}): Promise<Probed> => {
  // One clock for both sides: requests are signed with its time.
  const clock = createFakeClock()
  const emulator = await startEmulator({ behaviour: setting.behaviour ?? {}, now: clock.now })
  try {
    const { control, url } = emulator
    const chatConfigurations = setting.others ?? [BY_HAND]
    const region = { chatConfigurations, parameters: setting.parameters ?? [] }
    control.writeState({ version: 1, accounts: { [DEFAULT_ACCOUNT.id]: { [REGION]: region } } })
    setting.prepare?.(emulator)
    const result = await run(url, setting, clock)
    const live = control.readState().accounts[DEFAULT_ACCOUNT.id]?.[REGION]?.chatConfigurations ?? []
    return { ...result, names: live.map(({ Name }) => Name) }
  } finally {
    await emulator.close()
  }
}

const run = async (url: string, { flags = {}, ports = {} }: ProbeSetting, clock: FakeClock) => {
  const lines: string[] = []
  const files = new Map<string, string>()
  let document: JsonObject = {}
  const given: Readonly<Record<string, string>> = {
    region: REGION,
    account: DEFAULT_ACCOUNT.id,
    endpoint: url,
    'sts-endpoint': url,
    ...flags,
  }
  const exitCode = await mainProbe(
    (name) => given[name],
    (name) => given[name],
    {
      reporter: toReporter(lines),
      files: { write: async (path, text) => void files.set(path, text) },
      env: (name) => ENVIRONMENT[name],
      clock,
      openRaw: toRawOpener(() => undefined),
      signal: new AbortController().signal,
      onEnd: (ended) => {
        document = ended
      },
      suffix: '0123456789abcdef',
      ...ports,
    },
  )
  return { exitCode, document, files, log: lines.join('\n') }
}

const ENVIRONMENT: Readonly<Record<string, string>> = ACCESS_KEY

const toReporter = (lines: string[]): Reporter => ({
  ...SILENT,
  info: (line) => void lines.push(line),
  annotate: (level, line) => void lines.push(`${level}: ${line}`),
})
