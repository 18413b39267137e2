import type { Desired } from '../../src/model/desired.ts'
import type { Tree, TreeObject } from '../../src/model/json.ts'
import type { Live } from '../../src/model/live.ts'
import { toPlainView } from '../../src/model/origin.ts'
import type { PlanPolicy } from '../../src/model/policy.ts'
import type { ChatRecord } from '../../src/model/record.ts'
import { Secret, SecretReference } from '../../src/model/secret.ts'
import { createShowing, toSecretFields } from '../../src/model/secret-fields.ts'
import { toByKey, type World } from '../../src/model/world.ts'
import type { ChangeContext } from '../../src/stages/apply/change.ts'
import { createSecretBook } from '../../src/stages/observe/secrets.ts'
import { toDesiredDigest } from '../../src/stages/plan/proof.ts'
import { type StateKey, toStateKey } from '../../src/stages/state/state-key.ts'

/** The scope that owns everything in unit tests unless it says otherwise. */
export const SCOPE = 'acme/bots'
export const REGION = 'cn-hangzhou'
const DATE = '2026-01-01T00:00:00Z'

/** A position for a test that does not look at it. */
export const POSITION = { file: 'chat.yml', line: 3, column: 5, endLine: 9, endColumn: 1 }

export const reference = (name: string): SecretReference => new SecretReference('env', name, POSITION)

/** A desired DingTalk configuration with one secret; `members` override. */
export const toDesired = (name: string, members: Partial<Desired> = {}): Desired => ({
  key: { region: REGION, name },
  type: 'DingTalk',
  ramRole: 'OOSServiceRole',
  configuration: { DingTalkClientId: 'ding1', DingTalkClientSecret: reference('OOS_CHAT_SECRET_A') },
  ignore: [],
  position: POSITION,
  ...members,
})

/** The live object of {@link toDesired}, as the API shows it; `members` override. */
export const toLive = (name: string, members: Partial<Live> = {}): Live => ({
  key: { region: REGION, name },
  type: 'DingTalk',
  ramRole: 'OOSServiceRole',
  createdDate: DATE,
  updatedDate: DATE,
  configuration: toLiveConfiguration({ DingTalkClientId: 'ding1', DingTalkClientSecret: '******' }),
  ...members,
})

/** Texts of asterisks become secrets, as the reader of answers makes them. */
export const toLiveConfiguration = (object: Record<string, Tree<Secret>>): TreeObject<Secret> =>
  Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, value === '******' ? new Secret(value) : value]),
  )

/** Every reference has the value `value-of-<name>` unless `values` says otherwise. */
export const toLookup =
  (values: Readonly<Record<string, string>> = {}): PlanPolicy['lookup'] =>
  ({ name }) =>
    new Secret(values[name] ?? `value-of-${name}`)

/** What an apply may show of values, as a run makes it: known are the secrets that the configurations refer to. */
export const toCreateShow = (desired: readonly Desired[]): ChangeContext['createShow'] => {
  const book = createSecretBook({ env: (name) => `value-of-${name}`, mask: () => undefined })
  book.readVariables(desired)
  return (entry) => createShowing(toSecretFields(entry, undefined, book))
}

export const KEY: StateKey = toStateKey(new Secret('0123456789abcdef0123456789abcdef'), SCOPE)

export const toPolicy = (members: Partial<PlanPolicy> = {}): PlanPolicy => ({
  scope: SCOPE,
  previousScopes: [],
  only: [],
  removed: [],
  files: toPlainView([POSITION.file], () => undefined),
  prune: 'managed',
  maxDeletions: { text: '30%', amount: 30, unit: 'percent' },
  refresh: 'changed',
  fingerprinter: KEY,
  lookup: toLookup(),
  holdsSecret: () => false,
  ...members,
})

/** The record that an apply of `desired` leaves. */
export const toRecord = (desired: Desired, members: Partial<ChatRecord> = {}): ChatRecord => ({
  scope: SCOPE,
  file: desired.position.file,
  key: desired.key,
  desiredDigest: toDesiredDigest(desired),
  fingerprints: {
    'configuration.DingTalkClientSecret': KEY.toFingerprint({
      key: desired.key,
      type: desired.type,
      field: 'configuration.DingTalkClientSecret',
      secret: new Secret('value-of-OOS_CHAT_SECRET_A'),
    }),
  },
  references: { 'configuration.DingTalkClientSecret': 'fromEnv OOS_CHAT_SECRET_A' },
  createdDate: DATE,
  updatedDate: DATE,
  secrets: 'trusted',
  version: 1,
  ...members,
})

/** A world in which every live object was read as a whole. No records means that no state is kept. */
export const toWorld = (live: readonly Live[], records?: readonly ChatRecord[]): World => ({
  summaries: toByKey(live),
  details: toByKey(live),
  unreadable: new Map(),
  records: records && toByKey(records),
  unusable: new Map(),
  findings: [],
})
