import { createHash } from 'node:crypto'
import { toInstant } from '../../model/instant.ts'
import { isJsonObject, type JsonObject, parseJson } from '../../model/json.ts'
import type { RecordFault } from '../../model/plan.ts'
import type { ChatRecord } from '../../model/record.ts'
import { type Repository, toRepository } from '../../model/repository.ts'
import { toCanonicalText } from '../../model/tree.ts'
import type { StoredParameter } from '../../ports.ts'
import { type StateKey, toKeyId } from './state-key.ts'

/** Below this path lie the records of all scopes. */
export const RECORD_PATH = '/chat-sync'
const FORMAT_VERSION = 1
const NAME_DIGITS = 16
/** The most that a parameter holds. */
const MAX_VALUE_LENGTH = 4_096

/** A record before it is stored. */
export type RecordDraft = Omit<ChatRecord, 'secrets' | 'version'>

/** The name of the parameter that holds a configuration's record. Names of configurations may hold anything: a digest may not. */
export const toParameterName = (name: string): string =>
  `${RECORD_PATH}/${createHash('sha256').update(name).digest('hex').slice(0, NAME_DIGITS)}`

/** A record as the text of a parameter; sealed where there is a key. */
export const toRecordText = (draft: RecordDraft, key: StateKey | undefined): string => {
  const body = {
    v: FORMAT_VERSION,
    scope: draft.scope,
    file: draft.file,
    ...(draft.repository !== undefined && { repository: toShortRepository(draft.repository) }),
    name: draft.key.name,
    digest: draft.desiredDigest,
    secrets: toShortSecrets(draft),
    created: draft.createdDate,
    updated: draft.updatedDate,
    ...(draft.secretVersion !== undefined && { secretVersion: draft.secretVersion }),
  }
  return toCanonicalText(key === undefined ? body : { ...body, mac: key.toSeal(toSealedText(draft.key.region, body)) })
}

/** The record that a parameter holds, or why it does not count. */
export const parseRecord = (
  region: string,
  parameter: StoredParameter,
  key: StateKey | undefined,
): ChatRecord | RecordFault => {
  const value = parseObject(parameter.value)
  if (value === undefined) return 'unreadable'
  if (value['v'] !== FORMAT_VERSION) return 'version'
  const { mac, ...body } = value
  const {
    v: _,
    scope,
    file,
    repository,
    name,
    digest,
    secrets: fields,
    created,
    updated,
    secretVersion,
    ...unknown
  } = body
  if (!areTexts([scope, file, name, digest, created, updated, secretVersion ?? '', mac ?? ''])) return 'unreadable'
  if (!isSecretMap(fields) || toParameterName(String(name)) !== parameter.name) return 'unreadable'
  const home = parseRepository(repository)
  if (repository !== undefined && home === undefined) return 'unreadable'
  // A record that we never sealed may have no canonical text, because of an infinite number or a thousand levels.
  const sealed = Object.keys(unknown).length > 0 ? undefined : toSealedText(region, body)
  const secrets = toSecretsState(sealed, mac, key)
  if (secrets === undefined) return 'tampered'
  return {
    scope: String(scope),
    file: String(file),
    ...(home !== undefined && { repository: home }),
    key: { region, name: String(name) },
    desiredDigest: String(digest),
    ...toFullSecrets(fields, toKeyId(String(mac ?? ''))),
    createdDate: toInstant(String(created)),
    updatedDate: toInstant(String(updated)),
    ...(typeof secretVersion === 'string' && { secretVersion }),
    secrets,
    version: parameter.version,
  }
}

const toShortRepository = ({ server, id, name }: Repository): readonly string[] => [server, id, name]

const parseRepository = (value: unknown): Repository | undefined => {
  const [server, id, name, ...more] = Array.isArray(value) ? value : []
  return more.length > 0 ? undefined : toRepository(server, id, name)
}

/** What every secret's path begins with. */
const FIELD_PREFIX = 'configuration'

/** By field: what it refers to, and the fingerprint where there is one. */
type ShortSecrets = Readonly<Record<string, readonly [reference: string, mark?: string]>>

/** Without the common prefix, because a parameter must stay small. The key's id is in the seal. */
const toShortSecrets = ({ references, fingerprints }: RecordDraft): ShortSecrets =>
  Object.fromEntries(
    Object.entries(references).map(([field, reference]) => {
      const mark = fingerprints[field]
      const short =
        mark === undefined ? ([reference] as const) : ([reference, mark.slice(mark.indexOf(':') + 1)] as const)
      return [field.slice(FIELD_PREFIX.length), short] as const
    }),
  )

const toFullSecrets = (fields: ShortSecrets, keyId: string): Pick<ChatRecord, 'references' | 'fingerprints'> => {
  const entries = Object.entries(fields).map(
    ([field, [reference, mark]]) => [`${FIELD_PREFIX}${field}`, reference, mark] as const,
  )
  return {
    references: Object.fromEntries(entries.map(([field, reference]) => [field, reference])),
    fingerprints: Object.fromEntries(
      entries.flatMap(([field, _reference, mark]) => (mark === undefined ? [] : [[field, `${keyId}:${mark}`]])),
    ),
  }
}

/** The region is not stored, because the parameter's place tells it, but it is sealed: a copy elsewhere does not count. */
const toSealedText = (region: string, body: object): string => toCanonicalText({ region, ...body })

/** Undefined means tampered with: sealed by our key, and not as it was sealed. */
const toSecretsState = (
  text: string | undefined,
  mac: unknown,
  key: StateKey | undefined,
): ChatRecord['secrets'] | undefined => {
  if (typeof mac !== 'string' || key === undefined) return 'unkeyed'
  if (toKeyId(mac) !== key.keyId) return 'other-key'
  return text !== undefined && key.isSealed(text, mac) ? 'trusted' : undefined
}

const parseObject = (text: string): JsonObject | undefined => {
  const value = text.length > MAX_VALUE_LENGTH ? undefined : parseJson(text)
  return isJsonObject(value) ? value : undefined
}

const areTexts = (values: readonly unknown[]): boolean =>
  values.every((value) => typeof value === 'string' && value.isWellFormed())

const isSecretMap = (value: unknown): value is ShortSecrets =>
  isJsonObject(value) &&
  Object.values(value).every((item) => Array.isArray(item) && item.length >= 1 && item.length <= 2 && areTexts(item))
