import type { DingTalkOptions } from '../adapters/dingtalk/client.ts'
import type { AccountOptions } from '../adapters/oos/account.ts'
import type { Connection, ConnectOptions } from '../adapters/oos/connect.ts'
import { type IdentityPorts, openIdentity } from '../adapters/oos/identity.ts'
import { createPace } from '../adapters/oos/pace.ts'
import { createRetry, type Retry } from '../adapters/oos/retry.ts'
import type { Sts, StsOptions } from '../adapters/oos/sts.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { listSecretFields } from '../model/desired.ts'
import type { ApiCall } from '../model/failure.ts'
import type { PlanPolicy, SecretLookup } from '../model/policy.ts'
import type { AccountApi, Clock, DingTalkApi, Reporter } from '../ports.ts'
import type { RecordKeeper } from '../stages/apply/records.ts'
import { toDesiredDigest } from '../stages/plan/proof.ts'
import { type Sign, toPlainDigest } from '../stages/plan/receipt.ts'
import type { Texts } from '../stages/render/texts/texts.ts'
import { createRecordStore, type RecordStore } from '../stages/state/record-store.ts'
import { type StateKey, toStateKey } from '../stages/state/state-key.ts'
import { toMask } from './show.ts'

const DEFAULT_ENDPOINT = 'https://oos.<region>.aliyuncs.com'

/** So many calls make a run a large one: a small one reads a page or two of each list. */
const LARGE_CALLS = 20

/** What the cloud side of a run needs from outside. */
export interface CloudPorts extends Omit<IdentityPorts, 'connectSts'> {
  readonly reporter: Reporter
  readonly clock: Clock
  /** Aborted when the run is asked to stop. */
  readonly signal: AbortSignal
  /** Told when a run turns out to be large; absent where the process is not ours alone. */
  readonly saveMemory?: () => Promise<void>
  readonly connect: (options: ConnectOptions) => Promise<Connection>
  readonly connectSts: (options: StsOptions, retry: Retry) => Promise<Sts>
  readonly connectAccount: (options: AccountOptions) => Promise<AccountApi>
  readonly connectDingTalk: (options: DingTalkOptions) => Promise<DingTalkApi>
}

/** The cloud side of a run: the API, the records, the key, and how many calls were made. */
export interface Cloud extends Connection {
  /** Absent with `state: none`. */
  readonly store: RecordStore | undefined
  /** Absent without `fingerprint-key`, and with `state: none`, where nothing could be remembered. */
  readonly key: StateKey | undefined
  /** Signs plans: keyed where there is a `fingerprint-key`. */
  readonly sign: Sign
  readonly countCalls: () => number
  /** Connects to what configurations refer to in the account, as the same caller. */
  readonly openAccount: () => Promise<AccountApi>
  readonly openDingTalk: () => Promise<DingTalkApi>
}

/** What finding out as whom OOS is called needs. */
export type AccessPorts = Omit<CloudPorts, 'connect' | 'connectAccount' | 'connectDingTalk'>

/** As whom and where OOS is called. */
export interface Access {
  readonly options: ConnectOptions
  readonly countCalls: () => number
}

/** Finds out as whom the inputs say that OOS is called. Throws what {@link openIdentity} throws. */
export const openAccess = async (inputs: Inputs, ports: AccessPorts, texts: Texts): Promise<Access> => {
  const { reporter } = ports
  const { endpoint = DEFAULT_ENDPOINT } = inputs
  let calls = 0
  const onCall = ({ operation, region }: ApiCall) => {
    calls += 1
    if (calls === LARGE_CALLS) void ports.saveMemory?.()
    reporter.debug(texts.log.toCall(calls, operation, region))
    reporter.progress?.(texts.log.toProgress(calls))
  }
  const retry = createRetry(ports.clock.now, () => ports.signal.aborted)
  const identityPorts = { ...ports, connectSts: (options: StsOptions) => ports.connectSts(options, retry) }
  const identity = await openIdentity(inputs, identityPorts, { mask: toMask(reporter), onCall })
  const options: ConnectOptions = {
    getCredentials: identity.get,
    // Raw values alone: there are many of them, none is ever rendered, and each form would cost the log a line.
    mask: reporter.mask,
    endpointOf: (region) => endpoint.replaceAll('<region>', region),
    onCall,
    retry,
    pace: createPace(ports.clock),
    signal: ports.signal,
  }
  return { options, countCalls: () => calls }
}

/** Connects to OOS as whom the inputs say. Throws what {@link openIdentity} throws. */
export const openCloud = async (inputs: Inputs, ports: CloudPorts, texts: Texts): Promise<Cloud> => {
  const { scope, fingerprintKey } = inputs
  const { options, countCalls } = await openAccess(inputs, ports, texts)
  const connection = await ports.connect(options)
  const ownKey = fingerprintKey && toStateKey(fingerprintKey, scope)
  const hasState = inputs.state === 'parameter-store'
  const key = hasState ? ownKey : undefined
  const store = hasState ? createRecordStore(connection.parameters, scope, key) : undefined
  const { ramEndpoint, resourceManagerEndpoint, dingtalkEndpoint } = inputs
  const { getCredentials, onCall, retry } = options
  return {
    ...connection,
    store,
    key,
    sign: ownKey?.toReceipt ?? toPlainDigest,
    countCalls,
    openAccount: () =>
      ports.connectAccount({ getCredentials, ramEndpoint, resourceManagerEndpoint, onCall, now: retry.now }),
    openDingTalk: () => ports.connectDingTalk({ endpoint: dingtalkEndpoint, mask: toMask(ports.reporter), onCall }),
  }
}

/** What a plan obeys besides the file. */
export const toPolicy = (inputs: Inputs, key: StateKey | undefined, lookup: SecretLookup): PlanPolicy => ({
  scope: inputs.scope,
  prune: inputs.prune,
  maxDeletions: inputs.maxDeletions,
  refresh: inputs.refresh,
  fingerprinter: key,
  lookup,
})

/** Keeps records of what an apply leaves behind; undefined where no state is kept. Without a key no secret is looked up. */
export const toKeeper = ({ store, key }: Cloud, lookup: SecretLookup): RecordKeeper | undefined =>
  store && {
    save: (desired, live) =>
      store.save({
        desired,
        live,
        desiredDigest: toDesiredDigest(desired),
        secrets: (key === undefined ? [] : listSecretFields(desired)).map(({ field, reference }) => ({
          field,
          secret: lookup(reference, desired.key.region),
        })),
      }),
    forget: (configuration) => store.forget(configuration),
  }
