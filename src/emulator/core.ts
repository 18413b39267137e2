import { setMaxListeners } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { type Behaviour, DEFAULT_BEHAVIOUR } from './behaviour.ts'
import type { Account } from './caller.ts'
import { createOperationLog, type OperationLog } from './control/operation-log.ts'
import { createFaultRules, type FaultRules } from './faults/fault-rules.ts'
import { createGateway } from './gateway.ts'
import { createQuota } from './quota.ts'
import { listen, type Respond } from './server.ts'
import { createService } from './service.ts'
import { createSessions } from './sessions.ts'
import { createStore, type Store } from './store.ts'

/** What serves calls, and can be steered from outside. */
export interface CoreParts {
  readonly store: Store
  readonly rules: FaultRules
  readonly log: OperationLog
  readonly accounts: readonly Account[]
  readonly behaviour: () => Behaviour
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** On 127.0.0.1; 0 takes a free one. */
  readonly port: number
  readonly control?: Respond
}

/** A server on loopback. */
export interface Core {
  /** Such as `http://127.0.0.1:8080`, without a slash at the end. */
  readonly url: string
  /** Stops listening, cuts every connection and ends every wait. */
  close(): Promise<void>
}

/** Serves calls. Rejects with an `InputError` for a port that is taken. */
export const startCore = async ({ accounts, port, control, ...parts }: CoreParts): Promise<Core> => {
  const closing = new AbortController()
  // Every wait listens to it: many at once are no leak.
  setMaxListeners(0, closing.signal)
  const sleep = (ms: number) => setTimeout(ms, undefined, { signal: closing.signal })
  const sessions = createSessions(accounts)
  const service = createService({ ...parts, sessions, gateway: createGateway(sessions), quota: createQuota(), sleep })
  const server = await listen(
    { service, now: parts.now, directory: parts.store.directory, ...(control && { control }) },
    port,
  )
  const address = server.address() as AddressInfo
  return {
    url: `http://${address.address}:${address.port}`,
    close: () => {
      closing.abort()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      return closed
    },
  }
}

/** Serves calls of one account, initially empty and without a control interface, on a free port. */
export const startBareEmulator = (account: Account): Promise<Core> =>
  startCore({
    store: createStore(() => undefined),
    rules: createFaultRules(),
    log: createOperationLog(),
    accounts: [account],
    behaviour: () => DEFAULT_BEHAVIOUR,
    now: Date.now,
    port: 0,
  })
