import { stringify } from 'yaml'
import { DEFAULT_ACCOUNT } from '../../src/emulator/account.ts'
import type { Control } from '../../src/emulator/control.ts'
import type { ChatDocument, StateDocument } from '../../src/emulator/state-document.ts'
import { type InsideResult, runInside } from '../support/run-inside.ts'

const ACTIONS = ['create', 'update', 'replace', 'delete', 'adopt'] as const

/** `rotate` is an update that sends a new secret alone; `claim` an adoption that writes a record alone. */
const TASKS = [...ACTIONS, 'rotate', 'claim'] as const

/** What an apply has to do about one object. */
type Task = (typeof TASKS)[number]

/** The tasks of the objects `a`, `b` and `c`, as far as there are so many. */
export type World = readonly Task[]

type Chat = Pick<ChatDocument, 'Type'> & Partial<ChatDocument>

export const REGION = 'cn-hangzhou'
const NAMES = ['a', 'b', 'c']
const SCOPE = 'acme/bots'
const FOREIGN_SCOPE = 'acme/others'

/** Every world of one or two tasks, and of three actions; the order of the objects makes no other world. */
export const listWorlds = (): readonly World[] => {
  const ones = grow([[]], TASKS)
  return [...ones, ...grow(ones, TASKS), ...grow(grow(grow([[]], ACTIONS), ACTIONS), ACTIONS)]
}

const grow = (worlds: readonly World[], tasks: readonly Task[]): readonly World[] =>
  worlds.flatMap((world) => tasks.slice(tasks.indexOf(world.at(-1) ?? 'create')).map((task) => [...world, task]))

const toSecretName = (name: string) => `OOS_CHAT_SECRET_${name.toUpperCase()}`

/** The secrets of the file as it is to be applied. */
export const SECRETS: Readonly<Record<string, string>> = Object.fromEntries(
  [...NAMES, 'theirs'].map((name) => [toSecretName(name), `secret-value-of-${name}-now`]),
)

const toEntry = (name: string, members: Readonly<Record<string, unknown>> = {}) => ({
  name,
  type: 'DingTalk',
  ramRole: 'RoleNow',
  configuration: { DingTalkClientId: `ding-${name}`, DingTalkClientSecret: { fromEnv: toSecretName(name) } },
  ...members,
})

const toWeChat = (name: string) => ({
  type: 'WeChat',
  configuration: { CorpId: name, CorpSecret: { fromEnv: toSecretName(name) } },
})

const CLAIMED = { type: 'WeChat', configuration: { CorpId: 'corp' } }

/** The entry of the file before, absent where there was none. */
const toEntryBefore = (task: Task, name: string): object[] => {
  if (task === 'create' || task === 'adopt' || task === 'claim') return []
  if (task === 'update') return [toEntry(name, { ramRole: 'RoleBefore' })]
  return [toEntry(name, task === 'replace' ? toWeChat(name) : {})]
}

const toEntryNow = (task: Task, name: string): object[] =>
  task === 'delete' ? [] : [toEntry(name, task === 'claim' ? CLAIMED : {})]

const toWanted = (task: Task, name: string): Chat | undefined => {
  if (task === 'delete') return undefined
  if (task === 'claim') return { Type: 'WeChat', RamRole: 'RoleNow', Configuration: { CorpId: 'corp' } }
  const secret = SECRETS[toSecretName(name)] ?? ''
  const Configuration = { DingTalkClientId: `ding-${name}`, DingTalkClientSecret: secret }
  return { Type: 'DingTalk', RamRole: 'RoleNow', Configuration }
}

/** What is live although no file made it. */
const toStray = (task: Task, name: string): ChatDocument[] => {
  const wanted = toWanted(task, name)
  if (task === 'claim' && wanted !== undefined) return [{ Name: name, ...wanted }]
  const Configuration = { DingTalkClientId: `ding-${name}`, DingTalkClientSecret: 'made-by-hand' }
  return task === 'adopt' ? [{ Name: name, Type: 'DingTalk', RamRole: 'RoleBefore', Configuration }] : []
}

const toNamed = <T>(world: World, make: (task: Task, name: string) => T): readonly T[] =>
  world.map((task, index) => make(task, NAMES[index] ?? ''))

const toFile = (entries: readonly object[]) =>
  stringify({ version: 1, region: REGION, chatConfigurations: entries }, { aliasDuplicateObjects: false })

/** What the world is to be after an apply, by name. */
export const toWantedWorld = (world: World): ReadonlyMap<string, Chat | undefined> =>
  new Map(toNamed(world, (task, name) => [name, toWanted(task, name)]))

/** Applies or plans the file of a world. */
export const runWorld = (world: World, command: 'apply' | 'plan', endpoint: string): Promise<InsideResult> =>
  runFile(toFile(toNamed(world, toEntryNow).flat()), SCOPE, SECRETS, endpoint, command)

const runFile = (
  file: string,
  scope: string,
  env: Readonly<Record<string, string>>,
  endpoint: string,
  command = 'apply',
) => {
  const key = { 'fingerprint-key': 'k'.repeat(32) }
  return runInside(file, { command, endpoint, scope, 'max-deletions': '100', ...key }, env)
}

/** Makes the world as it is before the apply: beside it an object of another scope, and one of nobody's. */
export const seedWorld = async (world: World, control: Control, endpoint: string): Promise<StateDocument> => {
  const byHand = { Name: 'by-hand', Type: 'WeChat', Configuration: { CorpId: 'c', CorpSecret: 'made-by-hand' } }
  control.writeState(toState([byHand, ...toNamed(world, toStray).flat()]))
  const before = { ...SECRETS, ...Object.fromEntries(toNamed(world, toSecretBefore)) }
  const files = [
    [FOREIGN_SCOPE, [toEntry('theirs')]],
    [SCOPE, toNamed(world, toEntryBefore).flat()],
  ] as const
  for (const [scope, entries] of files) {
    const { exitCode, log } = await runFile(toFile(entries), scope, before, endpoint)
    if (exitCode !== 0) throw new Error(`the world cannot be made: ${log}`)
  }
  return control.readState()
}

const toSecretBefore = (task: Task, name: string) => {
  const variable = toSecretName(name)
  return [variable, task === 'rotate' ? `secret-value-of-${name}-before` : (SECRETS[variable] ?? '')] as const
}

const toState = (chatConfigurations: readonly ChatDocument[]): StateDocument => ({
  version: 1,
  accounts: { [DEFAULT_ACCOUNT.id]: { [REGION]: { chatConfigurations } } },
})
