import { setMaxListeners } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { type Account, DEFAULT_ACCOUNT } from './account.ts'
import { type Behaviour, DEFAULT_BEHAVIOUR, parseBehaviour } from './behaviour.ts'
import { type Control, createControl } from './control.ts'
import { createFaultRules } from './faults/rules.ts'
import { createGateway } from './gateway.ts'
import { createOperationLog } from './operation-log.ts'
import { createQuota } from './quota.ts'
import { listen } from './server.ts'
import { createService } from './service.ts'
import { createSessions } from './sessions.ts'
import { parseDirectory, parseState, type StateDocument, toStateDocument } from './state-document.ts'
import { readStateFile, writeStateFile } from './state-file.ts'
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
export interface Emulator {
  /** Such as `http://127.0.0.1:8080`, without a slash at the end. */
  readonly url: string
  readonly accounts: readonly Account[]
  readonly control: Control
  /** Stops listening, cuts every connection and ends every wait. */
  close(): Promise<void>
}

/** Starts an emulator. Rejects with an `InputError` for input that cannot be used, a port that is taken included. */
export const startEmulator = async (options: EmulatorOptions = {}): Promise<Emulator> => {
  const { port = 0, stateFile, accounts = [DEFAULT_ACCOUNT], now = Date.now, seed } = options
  const behaviour = { current: parseBehaviour(options.behaviour ?? {}, DEFAULT_BEHAVIOUR) }
  const store = openStore(stateFile, seed, now)
  const rules = createFaultRules()
  const log = createOperationLog()
  const closing = new AbortController()
  // Every wait listens to it: many at once are no leak.
  setMaxListeners(0, closing.signal)
  const sleep = (ms: number) => setTimeout(ms, undefined, { signal: closing.signal })
  const sessions = createSessions(accounts)
  const gateway = createGateway(sessions)
  const shared = { store, rules, log, now }
  const service = createService({
    ...shared,
    gateway,
    sessions,
    quota: createQuota(),
    behaviour: () => behaviour.current,
    sleep,
  })
  const control = createControl({ ...shared, accounts, behaviour })
  const server = await listen({ service, control, now, directory: store.directory }, port)
  const address = server.address() as AddressInfo
  return {
    url: `http://${address.address}:${address.port}`,
    accounts,
    control,
    close: () => {
      closing.abort()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      return closed
    },
  }
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
