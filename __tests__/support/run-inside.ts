import type { connectOos } from '../../src/adapters/oos/connect.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { SILENT } from '../../src/library/run.ts'
import { NO_EVENT } from '../../src/model/event.ts'
import type { Repository } from '../../src/model/repository.ts'
import type { Ports, Reporter } from '../../src/ports.ts'
import { main } from '../../src/run/main.ts'
import { toCloudPorts, toMemoryFiles } from '../../src/wiring.ts'

/** What a run inside this process left behind. */
export interface InsideResult {
  /** Undefined where the run was killed. */
  readonly exitCode: 0 | 1 | undefined
  readonly outputs: Readonly<Record<string, string>>
  readonly log: string
  readonly summary: string
}

/** How a run is interfered with. */
export interface Interference {
  /** Ports in place of the usual ones. */
  readonly ports?: Partial<Ports>
  /** Makes the connection to OOS, in place of the usual way. */
  readonly connect?: typeof connectOos
  /** Fulfilled when the run is killed: it is not waited for any longer. */
  readonly death?: Promise<undefined>
}

/** The repository of every run that is given no other. */
export const HOME: Repository = { server: 'https://github.com', id: '1', name: 'acme/bots' }

/** A file's text or bytes. */
type Content = string | Uint8Array

/**
 * Runs the whole program inside this process, over real HTTP: many times faster than a process each, for property tests.
 * Its clock stands still and never waits, unless `interference` brings another one.
 */
export const runInside = async (
  files: Content | readonly Content[],
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  interference: Interference = {},
): Promise<InsideResult> => {
  const outputs: Record<string, string> = {}
  let summary = ''
  const lines: string[] = []
  const reporter: Reporter = {
    ...SILENT,
    hasSummary: true,
    hasAnnotations: true,
    info: (line) => void lines.push(line),
    annotate: (level, line) => void lines.push(`${level}: ${line}`),
    writeSummary: async (markdown) => {
      summary = markdown
    },
    setOutputs: (more) => void Object.assign(outputs, more),
  }
  const credentials = {
    'access-key-id': DEFAULT_ACCOUNT.accessKeyId,
    'access-key-secret': DEFAULT_ACCOUNT.accessKeySecret,
  }
  const raw: Readonly<Record<string, string>> = { ...credentials, ...inputs }
  const end = main((name) => raw[name], {
    reporter,
    files: toMemoryFiles(() => [files].flat().map(toFile)),
    env: (name) => env[name],
    clock: { now: () => Date.now(), elapsed: () => 0, sleep: async () => undefined },
    ...toCloudPorts(
      (name) => env[name],
      { getIdToken: () => Promise.reject(new Error('no ID token here')) },
      interference.connect,
    ),
    signal: new AbortController().signal,
    event: { ...NO_EVENT, home: HOME },
    openForge: async () => undefined,
    ...interference.ports,
  })
  const exitCode = await (interference.death === undefined ? end : Promise.race([end, interference.death]))
  return { exitCode, outputs, log: lines.join('\n'), summary }
}

const toFile = (content: Content, index: number) => ({
  file: index === 0 ? '.github/chat-configurations.yml' : `chat-${index}.yml`,
  bytes: typeof content === 'string' ? Buffer.from(content) : content,
})
