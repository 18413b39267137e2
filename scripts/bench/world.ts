import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import type { RegionDocument, StateDocument } from '../../src/emulator/control/state-document.ts'
import { type Desired, listSecretFields } from '../../src/model/desired.ts'
import { toInstant } from '../../src/model/instant.ts'
import { Secret } from '../../src/model/secret.ts'
import type { SourceFile } from '../../src/ports.ts'
import { readDesired } from '../../src/stages/config/read-desired.ts'
import { toDesiredDigest } from '../../src/stages/plan/proof.ts'
import { toParameterName, toRecordText } from '../../src/stages/state/record-text.ts'
import { type StateKey, toStateKey } from '../../src/stages/state/state-key.ts'

/** The most configurations that a file may hold. */
const PER_FILE = 200
export const REGION = 'cn-hangzhou'
const DATE = '2026-01-02T03:04:05+00:00'

/** Who owns the records, and the key that they are sealed with. */
export const SCOPE = 'acme/bots'
export const FINGERPRINT_KEY = 'a-made-up-key-of-32-characters-or-more'

/** The files of one size, the variables they refer to, and the live states they can be compared with. */
export interface World {
  readonly count: number
  readonly files: readonly SourceFile[]
  readonly variables: Readonly<Record<string, string>>
  /** Every object as the files want it, each with its record. `edited` says how many differ after all. */
  toState(edited: number): StateDocument
}

/** A world of `count` bots in one region, 200 a file; the bots of a file share a secret. */
export const toWorld = (count: number): World => {
  const fileCount = Math.max(1, Math.ceil(count / PER_FILE))
  const numbers = Array.from({ length: fileCount }, (_, file) => toNumbers(file * PER_FILE, count))
  const files = numbers.map((own, file) => toFile(file, own))
  const variables = Object.fromEntries(
    numbers.map((_, file) => [toVariable(file), `made-up-secret-of-file-${toDigits(file)}`]),
  )
  const toState = (edited: number): StateDocument => {
    const { desired } = readDesired(files)
    const key = toStateKey(new Secret(FINGERPRINT_KEY), SCOPE)
    const region: RegionDocument = {
      chatConfigurations: desired.map((entry, index) => toChat(entry, variables, index < edited)),
      parameters: desired.map((entry) => toRecord(entry, variables, key)),
    }
    return toDocument(region)
  }
  return { count, files, variables, toState }
}

/** A state in which nothing is live yet. */
export const EMPTY_STATE: StateDocument = { version: 1, accounts: {} }

const toDocument = (region: RegionDocument): StateDocument => ({
  version: 1,
  accounts: { [DEFAULT_ACCOUNT.id]: { [REGION]: region } },
})

const toNumbers = (start: number, count: number): readonly number[] =>
  Array.from({ length: Math.max(0, Math.min(PER_FILE, count - start)) }, (_, index) => start + index)

const toDigits = (number: number): string => String(number).padStart(5, '0')

const toVariable = (file: number): string => `OOS_CHAT_SECRET_FILE_${toDigits(file)}`

const toFile = (file: number, numbers: readonly number[]): SourceFile => {
  const head = `version: 1\nregion: ${REGION}\ndefaults:\n  ramRole: OOSServiceRole\nchatConfigurations:`
  const text = `${[head, ...numbers.map((number) => toEntry(number, toVariable(file)))].join('\n')}\n`
  return { file: `bots/${toDigits(file)}.yml`, bytes: Buffer.from(text) }
}

const toEntry = (number: number, variable: string): string => `  - name: bot-${toDigits(number)}
    type: DingTalk
    configuration:
      BotName: "Bot ${number} of acme"
      DingTalkClientId: dingacmeexample${toDigits(number)}
      DingTalkTemplateId: 00000000-0000-4000-8000-0000000${toDigits(number)}.schema
      DingTalkClientSecret: { fromEnv: ${variable} }`

const toSecrets = (desired: Desired, variables: World['variables']) =>
  listSecretFields(desired).map(({ field, reference }) => ({
    field,
    secret: new Secret(variables[reference.name] ?? ''),
  }))

const toChat = (desired: Desired, variables: World['variables'], isEdited: boolean) => {
  const secrets = toSecrets(desired, variables).map(({ field, secret }) => [field.split('.')[1], secret.reveal()])
  return {
    Name: desired.key.name,
    Type: desired.type,
    ...(desired.ramRole !== undefined && { RamRole: desired.ramRole }),
    Configuration: {
      ...desired.configuration,
      ...Object.fromEntries(secrets),
      ...(isEdited && { BotName: 'edited in the console' }),
    },
    CreatedDate: DATE,
    UpdatedDate: isEdited ? '2026-02-03T04:05:06+00:00' : DATE,
  }
}

const toRecord = (desired: Desired, variables: World['variables'], key: StateKey) => {
  const { key: place, type } = desired
  const fingerprints = toSecrets(desired, variables).map(({ field, secret }) => [
    field,
    key.toFingerprint({ key: place, type, field, secret }),
  ])
  const draft = {
    scope: SCOPE,
    file: desired.position.file,
    key: place,
    desiredDigest: toDesiredDigest(desired),
    fingerprints: Object.fromEntries(fingerprints),
    references: Object.fromEntries(
      listSecretFields(desired).map(({ field, reference }) => [field, reference.toName()]),
    ),
    createdDate: toInstant(DATE),
    updatedDate: toInstant(DATE),
  }
  return { Name: toParameterName(place.name), Value: toRecordText(draft, key) }
}
