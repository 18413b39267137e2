import type { Inputs } from '../inputs/inputs.ts'
import { type Desired, listSecretFields } from '../model/desired.ts'
import type { RunEvent } from '../model/event.ts'
import type { LoginSource } from '../model/login.ts'
import type { Origin } from '../model/origin.ts'
import type { PlanPolicy, SecretLookup } from '../model/policy.ts'
import type { CloudContext, CloudServices, Ports } from '../ports.ts'
import type { RecordKeeper } from '../stages/apply/records.ts'
import { toDesiredDigest } from '../stages/plan/proof.ts'
import { type Sign, toPlainDigest } from '../stages/plan/receipt.ts'
import type { Texts } from '../stages/render/texts/texts.ts'
import { createRecordStore, type RecordStore } from '../stages/state/record-store.ts'
import { type StateKey, toStateKey } from '../stages/state/state-key.ts'
import { toMask } from './show.ts'

/** So many calls make a run a large one: a small one reads a page or two of each list. */
const LARGE_CALLS = 20

/** The cloud side of a run: the services, the records, the key, and how many calls were made. */
export interface Cloud extends CloudServices {
  /** Absent with `state: none`. */
  readonly store: RecordStore | undefined
  /** Absent without `fingerprint-key`, and with `state: none`, where nothing could be remembered. */
  readonly key: StateKey | undefined
  /** The key for what is reviewed, which needs no state; absent without `fingerprint-key`. */
  readonly reviewKey: StateKey | undefined
  /** Signs plans: keyed where there is a `fingerprint-key`. */
  readonly sign: Sign
  readonly countCalls: () => number
}

/** Connects as whom and where the inputs say. Throws what signing in throws. */
export const openCloud = async (inputs: Inputs, ports: Ports, texts: Texts): Promise<Cloud> => {
  const { scope, fingerprintKey } = inputs
  const { context, countCalls } = watchCalls(ports, texts)
  const services = await ports.openCloud(inputs, context)
  const reviewKey = fingerprintKey && toStateKey(fingerprintKey, scope)
  const hasState = inputs.state === 'parameter-store'
  const key = hasState ? reviewKey : undefined
  const store = hasState ? createRecordStore(services.parameters, scope, key) : undefined
  return { ...services, store, key, reviewKey, sign: reviewKey?.toReceipt ?? toPlainDigest, countCalls }
}

/** These need no log line: the inputs set them explicitly. */
const EXPECTED_LOGINS: ReadonlySet<LoginSource> = new Set(['inputs', 'environment'])

/** What a connection tells of a run's login and calls, in the log and as a number. */
export const watchCalls = (
  { reporter, env, clock, signal, saveMemory }: Pick<Ports, 'reporter' | 'env' | 'clock' | 'signal' | 'saveMemory'>,
  texts: Texts,
): { readonly context: CloudContext; readonly countCalls: () => number } => {
  let calls = 0
  const onCall: CloudContext['onCall'] = ({ operation, region }) => {
    calls += 1
    if (calls === LARGE_CALLS) void saveMemory?.()
    reporter.debug(texts.log.toCall(calls, operation, region))
    reporter.progress?.(texts.log.toProgress(calls))
  }
  const onLogin: CloudContext['onLogin'] = (source) => {
    const line = texts.log.toLogin(source)
    if (EXPECTED_LOGINS.has(source)) reporter.debug(line)
    else reporter.info(line)
  }
  const context = { env, clock, signal, mask: reporter.mask, maskForms: toMask(reporter), onCall, onLogin }
  return { context, countCalls: () => calls }
}

/** What a plan obeys besides the file. */
export const toPolicy = (
  inputs: Inputs,
  { home }: RunEvent,
  { key, store }: Cloud,
  { lookup, holdsSecret, removed, files }: Pick<PlanPolicy, 'lookup' | 'holdsSecret' | 'removed' | 'files'>,
): PlanPolicy => ({
  scope: inputs.scope,
  ...(home !== undefined && { repository: home }),
  previousScopes: inputs.previousScopes,
  only: inputs.only,
  removed,
  files,
  prune: inputs.prune,
  maxDeletions: inputs.maxDeletions,
  refresh: inputs.refresh,
  fingerprinter: key,
  lookup,
  ...(store && { countRecordBytes: store.countBytes }),
  holdsSecret,
})

/** Keeps records of what an apply leaves behind; undefined where no state is kept. Without a key no secret is looked up. */
export const toKeeper = (
  { store, key }: Cloud,
  lookup: SecretLookup,
  toOrigin: (desired: Desired) => Origin,
): RecordKeeper | undefined =>
  store && {
    save: (desired, live) =>
      store.save({
        desired,
        live,
        origin: toOrigin(desired),
        desiredDigest: toDesiredDigest(desired),
        secrets: listSecretFields(desired).map((field) => ({
          ...field,
          ...(key !== undefined && { secret: lookup(field.reference, desired.key.region) }),
        })),
      }),
    forget: (configuration) => store.forget(configuration),
  }
