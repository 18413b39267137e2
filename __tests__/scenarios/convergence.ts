import { expect } from '@jest/globals'
import { stringify } from 'yaml'
import type { Behaviour } from '../../src/emulator/behaviour.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import type { ChatDocument } from '../../src/emulator/control/state-document.ts'
import type { Emulator } from '../../src/emulator/emulator.ts'
import { settleReads } from '../support/behaviour.ts'
import fc from '../support/fast-check.ts'
import { runInside } from '../support/run-inside.ts'

/** Worlds of few names, so that files, owners and live objects meet often. */
const NAMES = ['alpha', 'beta', 'gamma', 'delta']
const REGIONS = ['cn-hangzhou', 'cn-shanghai']
const VARIABLES = ['OOS_CHAT_SECRET_A', 'OOS_CHAT_SECRET_B']
const SCOPES = ['acme/one', 'acme/two'] as const

type Scope = (typeof SCOPES)[number]

interface Entry {
  readonly name: string
  readonly region: string
  readonly type: string
  readonly ramRole?: string
  readonly configuration: Readonly<Record<string, unknown>>
  readonly ignore?: readonly string[]
}

const ramRole = fc.constantFrom('RoleA', 'RoleB')
const plainFields = {
  BotName: fc.constantFrom('bot 1', 'bot 2', '机器人'),
  Count: fc.constantFrom(0, 1, false, '0', ''),
}
const reference = fc.constantFrom(...VARIABLES).map((fromEnv) => ({ fromEnv }))

const dingTalk = fc.record(
  { DingTalkClientId: fc.constantFrom('ding1', 'ding2'), DingTalkClientSecret: reference, ...plainFields },
  { requiredKeys: ['DingTalkClientId', 'DingTalkClientSecret'] },
)
const weChat = fc.record(
  { CorpId: fc.constant('corp'), Robot: fc.record({ Token: reference, ...plainFields }) },
  { requiredKeys: [] },
)

const place = { name: fc.constantFrom(...NAMES), region: fc.constantFrom(...REGIONS) }
const ROBOT_CODE = 'configuration.RobotCode'
const ignore = fc.constantFrom([ROBOT_CODE], [ROBOT_CODE, 'configuration.BotName'])
const optional = { ramRole, ignore }
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record(
    { ...place, type: fc.constant('DingTalk'), configuration: dingTalk, ...optional },
    { requiredKeys: ['name', 'region', 'type', 'configuration', 'ignore'] },
  ),
  fc.record(
    { ...place, type: fc.constant('WeChat'), configuration: weChat, ...optional },
    { requiredKeys: ['name', 'region', 'type', 'configuration', 'ignore'] },
  ),
)
const file = fc.uniqueArray(entry, { selector: ({ name, region }) => `${region}/${name}`, maxLength: 5 })

const liveChat = fc.record({
  ...place,
  chat: fc.record(
    {
      Type: fc.constantFrom('DingTalk', 'WeChat'),
      RamRole: ramRole,
      Configuration: fc.record(
        {
          DingTalkClientId: fc.constant('ding1'),
          DingTalkClientSecret: fc.constant('hand-made-secret'),
          BotName: fc.constant('by hand'),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ['Type', 'Configuration'] },
  ),
})
const world = fc.uniqueArray(liveChat, { selector: ({ name, region }) => `${region}/${name}`, maxLength: 5 })

const secrets = fc.record({
  OOS_CHAT_SECRET_A: fc.constantFrom('secret-a-1', 'secret-a-2'),
  OOS_CHAT_SECRET_B: fc.constantFrom('secret-b-1', 'secret-b-2'),
})

type Step =
  | {
      readonly do: 'apply'
      readonly scope: Scope
      readonly file: readonly Entry[]
      readonly env: Readonly<Record<string, string>>
      readonly prune: string
    }
  | { readonly do: 'edit' | 'delete' | 'forget'; readonly pick: number }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('apply' as const),
      scope: fc.constantFrom(...SCOPES),
      file,
      env: secrets,
      prune: fc.constantFrom('managed', 'none'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('edit' as const, 'delete' as const, 'forget' as const),
      pick: fc.nat(20),
    }),
  },
)

/** An emulator with one behaviour. */
export interface Place {
  readonly emulator: Emulator
  readonly behaviour: Behaviour
}

const toFile = (entries: readonly Entry[]) =>
  stringify({ version: 1, region: REGIONS[0], chatConfigurations: entries }, { aliasDuplicateObjects: false })

const runWith = async (
  place: Place,
  command: string,
  { file: entries, env, scope, prune }: Extract<Step, { do: 'apply' }>,
  more = {},
) => {
  const { emulator, behaviour } = place
  const result = await runInside(
    // Both regions are always looked at, so that what left the file is found.
    `${toFile(entries)}`,
    {
      command,
      endpoint: emulator.url,
      scope,
      prune,
      'max-deletions': '100',
      'fingerprint-key': 'k'.repeat(32),
      ...more,
    },
    env,
  )
  settleReads(behaviour, emulator.control)
  return result
}

const listLive = ({ emulator }: Place): ReadonlyMap<string, ChatDocument> =>
  new Map(
    Object.entries(emulator.control.readState().accounts[DEFAULT_ACCOUNT.id] ?? {}).flatMap(
      ([region, { chatConfigurations = [] }]) =>
        chatConfigurations.map((chat) => [`${region}/${chat.Name}`, chat] as const),
    ),
  )

const listParameters = ({ emulator }: Place) =>
  Object.entries(emulator.control.readState().accounts[DEFAULT_ACCOUNT.id] ?? {}).flatMap(
    ([region, { parameters = [] }]) =>
      parameters.map((parameter) => ({
        region,
        ...parameter,
        record: JSON.parse(parameter.Value) as { scope: string; name: string },
      })),
  )

/** The objects a scope may touch: those its records name, and those its file names. */
const listReach = (place: Place, scope: Scope, entries: readonly Entry[]): ReadonlySet<string> =>
  new Set([
    ...listParameters(place).flatMap(({ region, record }) =>
      record.scope === scope ? `${region}/${record.name}` : [],
    ),
    ...entries.map(({ region, name }) => `${region}/${name}`),
  ])

const countWrites = ({ emulator }: Place) =>
  emulator.control.listOperations().filter(({ committed }) => committed).length

const seed = (
  { emulator }: Place,
  live: readonly { region: string; name: string; chat: Omit<ChatDocument, 'Name'> }[],
) => {
  const regions: Record<string, { chatConfigurations: ChatDocument[] }> = {}
  for (const { region, name, chat } of live) {
    regions[region] = { chatConfigurations: [...(regions[region]?.chatConfigurations ?? []), { Name: name, ...chat }] }
  }
  emulator.control.writeState({ version: 1, accounts: { [DEFAULT_ACCOUNT.id]: regions } })
}

const interfere = (place: Place, { do: what, pick }: Exclude<Step, { do: 'apply' }>) => {
  const live = [...listLive(place).keys()]
  const [region = '', name = ''] = (live[pick % Math.max(1, live.length)] ?? '').split('/')
  const parameters = listParameters(place)
  const parameter = parameters[pick % Math.max(1, parameters.length)]
  if (what === 'edit')
    place.emulator.control.editChat({ region, name }, { Configuration: { DingTalkClientSecret: 'edited-by-hand' } })
  if (what === 'delete') place.emulator.control.deleteChat({ region, name })
  if (what === 'forget' && parameter)
    place.emulator.control.deleteParameter({ region: parameter.region, name: parameter.Name })
}

/** Applies, and checks all that an apply promises. */
const applyAndCheck = async (place: Place, applied: Extract<Step, { do: 'apply' }>) => {
  const before = listLive(place)
  const reach = listReach(place, applied.scope, applied.file)
  const foreign = listParameters(place).filter(({ record }) => record.scope !== applied.scope)
  place.emulator.control.clearOperations()
  const first = await runWith(place, 'apply', applied)
  const after = listLive(place)
  for (const [key, chat] of before) if (!reach.has(key)) expect(after.get(key)).toEqual(chat)
  for (const theirs of foreign) expect(listParameters(place)).toContainEqual(theirs)
  expect(place.emulator.control.listOperations().some(({ hasMask, hasQuery }) => hasMask || hasQuery)).toBe(false)
  if (first.exitCode === 1) {
    // Another scope owns one of the objects, or one holds a secret that cannot be sent along: then nothing is written.
    expect(first.log).toMatch(/owned by the scope|the API masks the live value/)
    expect(countWrites(place)).toBe(0)
    return
  }
  for (const { region, name, type } of applied.file) expect(after.get(`${region}/${name}`)?.Type).toBe(type)
  place.emulator.control.clearOperations()
  const plan = await runWith(place, 'plan', applied)
  expect(plan.outputs).toMatchObject({ 'has-changes': 'false', result: 'no-changes' })
  // What a list lacks of another scope's records is looked for: the list may be cut short.
  const looked = place.emulator.control
    .listOperations()
    .flatMap(({ operation, region, values }) =>
      operation === 'GetChatConfiguration' ? `${region}/${String(values['Name'])}` : [],
    )
  expect(looked.filter((key) => after.has(key))).toEqual([])
  await runWith(place, 'apply', applied)
  expect(countWrites(place)).toBe(0)
}

/** Whatever happened before: an apply converges, a second one writes nothing, and nothing of others is touched. */
export const assertConverges = async (place: Place, numRuns: number): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(world, fc.array(step, { minLength: 1, maxLength: 5 }), async (live, steps) => {
      seed(place, live)
      for (const next of steps) {
        if (next.do === 'apply') await applyAndCheck(place, next)
        else interfere(place, next)
      }
    }),
    { numRuns },
  )
}

/** Without state: a plan after an apply is empty. */
export const assertConvergesWithoutState = async (place: Place, numRuns: number): Promise<void> => {
  await fc.assert(
    fc.asyncProperty(world, file, secrets, fc.constantFrom('all', 'none'), async (live, entries, env, prune) => {
      seed(place, live)
      const applied = { do: 'apply', scope: SCOPES[0], file: entries, env, prune } as const
      const none = { state: 'none', 'fingerprint-key': '' }
      const first = await runWith(place, 'apply', applied, none)
      if (first.exitCode === 1) expect(first.log).toMatch(/the API masks the live value/)
      else expect((await runWith(place, 'plan', applied, none)).outputs['has-changes']).toBe('false')
    }),
    { numRuns },
  )
}
