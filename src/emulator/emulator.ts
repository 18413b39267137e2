import { type Behaviour, DEFAULT_BEHAVIOUR } from './behaviour.ts'
import { type Account, DEFAULT_ACCOUNT } from './caller.ts'
import { type Control, createControl } from './control/control.ts'
import { createOperationLog } from './control/operation-log.ts'
import { createControlServer } from './control/routes.ts'
import {
  parseDirectory,
  parseState,
  readStateFile,
  type StateDocument,
  toStateDocument,
  writeStateFile,
} from './control/state-document.ts'
import { lockStateFile } from './control/state-lock.ts'
import { parseBehaviour } from './control/user-input.ts'
import { type Core, startCore } from './core.ts'
import { createFaultRules } from './faults/fault-rules.ts'
import { createStore, type Store } from './store.ts'

/** How to start an emulator. */
export interface EmulatorOptions {
  /** The port on 127.0.0.1; 0, the standard, takes a free one. */
  readonly port?: number
  /** A JSON file from which the state is loaded, if it is there, and to which every change is written. */
  readonly stateFile?: string
  /** Whom to take requests from; standard is one account with the credentials of `DEFAULT_ACCOUNT`. */
  readonly accounts?: readonly Account[]
  readonly behaviour?: Partial<Behaviour>
  /** Milliseconds since the epoch; standard is the machine's clock. */
  readonly now?: () => number
  /** What there is at the start, unless a state file says otherwise. */
  readonly seed?: StateDocument
}

/** A running emulator. */
export interface Emulator extends Core {
  readonly accounts: readonly Account[]
  readonly control: Control
}

/** Starts an emulator. Rejects with an `InputError` for input that cannot be used, a port that is taken included. */
export const startEmulator = async (options: EmulatorOptions = {}): Promise<Emulator> => {
  const { stateFile } = options
  const release = stateFile === undefined ? () => undefined : lockStateFile(stateFile)
  try {
    return await start(options, release)
  } catch (thrown) {
    release()
    throw thrown
  }
}

const start = async (options: EmulatorOptions, release: () => void): Promise<Emulator> => {
  const { port = 0, stateFile, accounts = [DEFAULT_ACCOUNT], now = Date.now, seed } = options
  const behaviour = { current: parseBehaviour(options.behaviour ?? {}, DEFAULT_BEHAVIOUR) }
  const store = openStore(stateFile, seed, now)
  const shared = { store, rules: createFaultRules(), log: createOperationLog(), accounts, now }
  const control = createControl({ ...shared, behaviour })
  const core = await startCore({
    ...shared,
    port,
    behaviour: () => behaviour.current,
    control: createControlServer(control),
  })
  const close = () => core.close().finally(release)
  return { ...core, close, accounts, control }
}

/** The store with what the file holds, or else the seed; from then on the file follows every change. */
const openStore = (stateFile: string | undefined, seed: StateDocument | undefined, now: () => number): Store => {
  const save = () => {
    if (stateFile !== undefined) writeStateFile(stateFile, toStateDocument(store.list(), store.directory()))
  }
  const store = createStore(save)
  const saved = stateFile === undefined ? undefined : readStateFile(stateFile)
  const document = saved ?? seed ?? { version: 1, accounts: {} }
  store.replaceAll(parseState(document, now()), parseDirectory(document))
  return store
}
