import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Behaviour } from '../../src/emulator/behaviour.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import type { RegionDocument } from '../../src/emulator/control/state-document.ts'
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts'
import { ACCESS_KEY } from './access-key.ts'
import type { Stop } from './program-run.ts'
import { type ActionResult, runAction } from './run-action.ts'

/** An emulator and a workspace of its own, in which the bundle can be run. */
export interface Stage {
  readonly emulator: Emulator
  readonly workspace: string
  /** Puts a file into the workspace, by default the one that `config` names by default. */
  write(text: string | Uint8Array, path?: string): Promise<void>
  /** Sets what is live, by region. */
  seed(regions: Readonly<Record<string, RegionDocument>>): void
  /** What is live in a region. */
  live(region: string): RegionDocument
  /** Runs the bundle with the stage's endpoint and credentials; forgets the calls of earlier runs. */
  run(
    inputs: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
    stop?: Stop,
  ): Promise<ActionResult>
  /** The calls of the last run: operation and name. */
  calls(): readonly string[]
  /** Fulfilled once no call is under way: what a killed run sent may still be carried out. */
  settled(): Promise<void>
  /** The calls of the last run that changed something. */
  writes(): readonly string[]
  close(): Promise<void>
}

const POLL_MS = 10

export const CONFIG_PATH = '.github/chat-configurations.yml'

/** Sets the stage; `dist` is where the bundle is, by default in the repository. */
export const setStage = async (behaviour: Partial<Behaviour> = {}, dist?: string): Promise<Stage> => {
  const emulator = await startEmulator({ behaviour })
  const { control } = emulator
  const workspace = await mkdtemp(join(tmpdir(), 'workspace-'))
  const list = (isListed: (entry: { committed: boolean }) => boolean) =>
    control
      .listOperations()
      .filter(isListed)
      .map(({ operation, region, name }) => [operation, region, name].filter(Boolean).join(' '))
  return {
    emulator,
    workspace,
    write: async (text, path = CONFIG_PATH) => {
      await mkdir(dirname(join(workspace, path)), { recursive: true })
      await writeFile(join(workspace, path), text)
    },
    seed: (regions) => control.writeState({ version: 1, accounts: { [DEFAULT_ACCOUNT.id]: regions } }),
    live: (region) => control.readState().accounts[DEFAULT_ACCOUNT.id]?.[region] ?? {},
    run: async (inputs, env = {}, stop = undefined) => {
      control.clearOperations()
      return await runAction({
        workspace,
        ...(stop && { stop }),
        ...(dist !== undefined && { dist }),
        inputs: { endpoint: emulator.url, ...inputs },
        env: { ...ACCESS_KEY, ...env },
      })
    },
    settled: async () => {
      while (control.listOperations().some(({ outcome }) => outcome === 'Pending')) await setTimeout(POLL_MS)
    },
    calls: () => list(() => true),
    writes: () => list(({ committed }) => committed),
    close: async () => {
      await emulator.close()
      await rm(workspace, { recursive: true, force: true })
    },
  }
}
