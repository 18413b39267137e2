import type { RecordKeeper } from './apply/records.ts'
import type { Inputs } from './inputs.ts'
import type { SecretLookup } from './model/policy.ts'
import { listSecretFields } from './model/secret-fields.ts'
import { toSecretForms } from './model/secret-forms.ts'
import type { Connection, ConnectOptions } from './oos/connect.ts'
import { toCredentials } from './oos/credentials.ts'
import { toDesiredDigest } from './plan/digest.ts'
import type { PlanPolicy } from './plan/policy.ts'
import type { Env, Reporter } from './ports.ts'
import { listShownForms } from './render/escape.ts'
import { type StateKey, toStateKey } from './state/keys.ts'
import { createRecordStore, type RecordStore } from './state/store.ts'

const DEFAULT_ENDPOINT = 'https://oos.<region>.aliyuncs.com'

/** What the cloud side of a run needs from outside. */
export interface CloudPorts {
  readonly reporter: Reporter
  readonly env: Env
  readonly connect: (options: ConnectOptions) => Promise<Connection>
}

/** The cloud side of a run: the API, the records, the key, and how many calls were made. */
export interface Cloud extends Connection {
  /** Absent with `state: none`. */
  readonly store: RecordStore | undefined
  /** Absent without `fingerprint-key`, and with `state: none`, where nothing could be remembered. */
  readonly key: StateKey | undefined
  readonly countCalls: () => number
}

/** Connects to OOS with the credentials of the inputs or the environment. Throws CREDENTIALS_MISSING. */
export const openCloud = async (inputs: Inputs, ports: CloudPorts): Promise<Cloud> => {
  const { reporter, env } = ports
  const mask = toMask(reporter)
  const credentials = toCredentials(inputs, env)
  for (const secret of [credentials.accessKeySecret, credentials.securityToken]) if (secret) mask(secret.reveal())
  const { endpoint = DEFAULT_ENDPOINT, scope } = inputs
  let calls = 0
  const connection = await ports.connect({
    credentials,
    // Raw values alone: there are many of them, none is ever rendered, and each form would cost the log a line.
    mask: reporter.mask,
    endpointOf: (region) => endpoint.replaceAll('<region>', region),
    onCall: ({ operation, region }) => {
      calls += 1
      reporter.debug(`API call ${calls}: ${operation} in ${region}`)
    },
  })
  const hasState = inputs.state === 'parameter-store'
  const key = hasState && inputs.fingerprintKey ? toStateKey(inputs.fingerprintKey, scope) : undefined
  const store = hasState ? createRecordStore(connection.parameters, scope, key) : undefined
  return { ...connection, store, key, countCalls: () => calls }
}

/** Hides a secret in every form it can take in a text, this program's own escaping included. */
export const toMask =
  (reporter: Reporter) =>
  (value: string): void => {
    for (const form of new Set([...toSecretForms(value), ...listShownForms(value)])) reporter.mask(form)
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
