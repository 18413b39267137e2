/*
 * Keeps one record per owned configuration, a parameter in its region. Records come out as `ChatRecord`s; what goes in
 * is a configuration as it was read after its write.
 *
 * A record holds the *scope* that owns the object, its *origin* (the file and the repository that declare it), the
 * digest of what was desired, the object's dates, and *fingerprints*: keyed digests of the secrets that were sent, by
 * which a secret can be compared that the API masks on read. A *seal* is a keyed digest of all the rest
 * (`state-key.ts`): only a record under our own seal is trusted to say "unchanged" of a secret.
 *
 * A record that cannot be used counts as another scope's: its object is neither adopted nor deleted. A lost record
 * means that secrets are sent once more, never a wrong "unchanged" or a deletion.
 */

import { type Desired, listSecretFields, type SecretField } from '../../model/desired.ts'
import { CodedError, toFailure } from '../../model/failure.ts'
import type { Key } from '../../model/key.ts'
import type { Live } from '../../model/live.ts'
import type { Origin } from '../../model/origin.ts'
import type { ChatRecord } from '../../model/record.ts'
import { Secret } from '../../model/secret.ts'
import type { UnusableRecord } from '../../model/world.ts'
import type { ParameterApi } from '../../ports.ts'
import { parseRecord, RECORD_PATH, type RecordDraft, toParameterName, toRecordText } from './record-text.ts'
import type { StateKey } from './state-key.ts'

/** A parameter takes a hundred versions; what the next update would do is not documented. */
const LAST_VERSION = 99
/** As long as a date of the API can be. */
const LONG_DATE = '2026-11-29T00:00:00.000000000+00:00'
/** As long as every digest of what is desired. */
const ANY_DIGEST = '0'.repeat(22)

/** What is to be remembered of one configuration. */
export interface RecordContent {
  readonly desired: Desired
  readonly desiredDigest: string
  /** Where it is declared. */
  readonly origin: Origin
  /** The object as it was read after its write. */
  readonly live: Pick<Live, 'createdDate' | 'updatedDate'>
  /** The secrets it was left with; their values only where fingerprints are kept of them. */
  readonly secrets: readonly (SecretField & { readonly secret?: Secret })[]
}

/** The records of one scope, kept as parameters. */
export interface RecordStore {
  /** The records of a region, of every scope. Throws STATE_UNAVAILABLE. */
  read(
    region: string,
  ): Promise<{ readonly records: readonly ChatRecord[]; readonly unusable: readonly UnusableRecord[] }>
  /** How many bytes the record of a configuration takes at most. */
  countBytes(desired: Desired, origin: Origin): number
  /** Remembers an object. Refused where another record came up since the records were read. */
  save(content: RecordContent): Promise<void>
  /** Forgets an object that is gone. */
  forget(key: Key): Promise<void>
}

/** Makes a {@link RecordStore}. Without a key no fingerprints are kept. */
export const createRecordStore = (parameters: ParameterApi, scope: string, key: StateKey | undefined): RecordStore => {
  const versions = new Map<string, number>()
  // Every key id has this length, which is enough to measure.
  const mark = key?.toSeal('') ?? ''
  const sizes = key && { ...key, toFingerprint: () => mark, toSeal: () => mark }
  const placeOf = (region: string, name: string) => `${region} ${name}`
  return {
    read: async (region) => {
      const stored = await listRecords(parameters, region)
      for (const { name, version } of stored) versions.set(placeOf(region, name), version)
      const parsed = stored.map((parameter) => [parameter.name, parseRecord(region, parameter, key)] as const)
      return {
        records: parsed.flatMap(([, record]) => (typeof record === 'string' ? [] : record)),
        unusable: parsed.flatMap(([parameter, why]) => (typeof why === 'string' ? { parameter, why } : [])),
      }
    },
    countBytes: (desired, origin) => {
      const secrets = listSecretFields(desired).map((field) => ({ ...field, secret: new Secret('') }))
      const live = { createdDate: LONG_DATE, updatedDate: LONG_DATE }
      const draft = toDraft(scope, { desired, desiredDigest: ANY_DIGEST, origin, live, secrets }, sizes)
      return Buffer.byteLength(toRecordText(draft, sizes))
    },
    save: async (content) => {
      const { region, name: configuration } = content.desired.key
      const name = toParameterName(configuration)
      const place = placeOf(region, name)
      const text = toRecordText(toDraft(scope, content, key), key)
      versions.set(place, await put(parameters, region, name, text, versions.get(place)))
    },
    forget: async (configuration) => {
      const name = toParameterName(configuration.name)
      await parameters.delete(configuration.region, name)
      versions.delete(placeOf(configuration.region, name))
    },
  }
}

const listRecords = async (parameters: ParameterApi, region: string) => {
  try {
    return await parameters.listByPath(region, RECORD_PATH)
  } catch (thrown) {
    throw new CodedError({ code: 'STATE_UNAVAILABLE', cause: toFailure(thrown) })
  }
}

const toDraft = (scope: string, content: RecordContent, key: StateKey | undefined): RecordDraft => {
  const { desired, desiredDigest, origin, live, secrets } = content
  const toFingerprint = key?.toFingerprint
  const fingerprints = secrets.flatMap(({ field, secret }) =>
    toFingerprint === undefined || secret === undefined
      ? []
      : [[field, toFingerprint({ key: desired.key, type: desired.type, field, secret })]],
  )
  return {
    scope,
    ...origin,
    key: desired.key,
    desiredDigest,
    fingerprints: Object.fromEntries(fingerprints),
    references: Object.fromEntries(secrets.map(({ field, reference }) => [field, reference.toName()])),
    createdDate: live.createdDate,
    updatedDate: live.updatedDate,
    ...(desired.secretVersion !== undefined && { secretVersion: desired.secretVersion }),
  }
}

/**
 * Writes a parameter and returns its new version. If one exists that was not seen before, it belongs to another run:
 * refused.
 */
const put = async (
  parameters: ParameterApi,
  region: string,
  name: string,
  value: string,
  version: number | undefined,
): Promise<number> => {
  if (version !== undefined && version < LAST_VERSION) {
    await parameters.update(region, name, value)
    return version + 1
  }
  if (version !== undefined) await parameters.delete(region, name)
  await parameters.create(region, name, value)
  return 1
}
