import { SILENT } from '../../src/library/run.ts'
import type { JsonObject } from '../../src/model/json.ts'
import type { About } from '../../src/model/message.ts'
import type { Ports, Reporter } from '../../src/ports.ts'
import { main } from '../../src/run/main.ts'
import { createFakeClock } from './fake-clock.ts'
import type { Given } from './inputs.ts'
import { createMemoryChat, type MemoryChat } from './memory-chat.ts'
import { toMemoryCloud } from './memory-cloud.ts'
import { createMemoryParameters, type MemoryParameters } from './memory-parameters.ts'
import { createMemoryWorkspace } from './memory-workspace.ts'
import { HOME } from './run-inside.ts'

/** All that a reporter was told, in order. */
export interface MemoryReporter extends Reporter {
  /** Such as `info: …`, and annotations with their titles and places: `error [title] chat.yml:3: …`. */
  readonly lines: string[]
  readonly summaries: string[]
  readonly outputs: Record<string, string>
  readonly masks: string[]
}

/** Makes a {@link MemoryReporter} with a summary and annotations. */
export const createMemoryReporter = (): MemoryReporter => {
  const lines: string[] = []
  const summaries: string[] = []
  const outputs: Record<string, string> = {}
  const masks: string[] = []
  return {
    ...SILENT,
    hasSummary: true,
    hasAnnotations: true,
    lines,
    summaries,
    outputs,
    masks,
    mask: (...values) => void masks.push(...values),
    debug: (line) => void lines.push(`debug: ${line}`),
    info: (line) => void lines.push(`info: ${line}`),
    annotate: (level, text, about) => void lines.push(`${level} [${toAbout(about)}: ${text}`),
    writeSummary: async (markdown) => void summaries.push(markdown),
    setOutputs: (more) => void Object.assign(outputs, more),
  }
}

const toAbout = ({ title, position }: About): string =>
  position === undefined ? `${title}]` : `${title}] ${position.file}:${position.line}`

/** What a run begins with: by default there is nothing but a file without configurations. */
export interface MemoryScene {
  /** The texts of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly chat?: MemoryChat
  readonly parameters?: MemoryParameters
  readonly reporter?: MemoryReporter
  /** Whether a program is told how the run ended; it is, unless said otherwise. */
  readonly isTold?: boolean
  /** In place of the usual ones. */
  readonly ports?: Partial<Ports>
}

/** What a run left behind. */
export interface MemoryRun extends Pick<MemoryReporter, 'lines' | 'summaries' | 'outputs' | 'masks'> {
  readonly exitCode: 0 | 1
  /** What programs are told. */
  readonly document: JsonObject | undefined
  /** The calls of chat configurations, and of parameters. */
  readonly calls: readonly string[]
  /** The texts that were written into the workspace, by path. */
  readonly written: ReadonlyMap<string, string>
}

export const CHAT_FILE = 'chat.yml'
const EMPTY = 'version: 1\nregion: cn-hangzhou\nchatConfigurations: []\n'

/** Runs the whole program against ports in memory. */
export const runInMemory = async (given: Given, scene: MemoryScene = {}): Promise<MemoryRun> => {
  const { chat = createMemoryChat(), parameters = createMemoryParameters(), env = {}, isTold = true } = scene
  const reporter = scene.reporter ?? createMemoryReporter()
  const files = createMemoryWorkspace(new Map(Object.entries(scene.files ?? { [CHAT_FILE]: EMPTY })))
  const written = new Map<string, string>()
  let document: JsonObject | undefined
  const raw: Given = { command: 'plan', config: CHAT_FILE, scope: 'acme/bots', ...given }
  const exitCode = await main((name) => raw[name], {
    reporter,
    files: { ...files, write: async (path, text) => void written.set(path, text) },
    env: (name) => env[name],
    clock: createFakeClock(),
    event: { isFork: false, isDependabot: false, home: HOME },
    signal: new AbortController().signal,
    listSecrets: () => [],
    openForge: async () => undefined,
    openCloud: async () => toMemoryCloud(chat, parameters),
    ...(isTold && {
      onEnd: (ended) => {
        document = ended
      },
    }),
    ...scene.ports,
  })
  const calls = [...chat.script.calls, ...parameters.script.calls]
  return { exitCode, document, calls, written, ...reporter }
}
