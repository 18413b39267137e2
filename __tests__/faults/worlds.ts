import { stringify } from 'yaml'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import type { Control, ObjectPath } from '../../src/emulator/control/control.ts'
import type { ChatDocument, StateDocument } from '../../src/emulator/control/state-document.ts'
import { NO_EVENT } from '../../src/model/event.ts'
import { createMemoryWorkspace } from '../support/memory-workspace.ts'
import { HOME, runInside } from '../support/run-inside.ts'

const ACTIONS = ['create', 'update', 'replace', 'delete', 'adopt'] as const

/**
 * `rotate` is an update that sends a new secret alone, `claim` an adoption that writes a record alone, `rename` a creation
 * and the deletion of what it was called before, `release` gives up and leaves what is live. The last two are no changes but chores: to forget the record of an object that is gone, and to renew one of an object that was touched.
 */
export const TASKS = [...ACTIONS, 'rotate', 'claim', 'rename', 'release', 'forget', 'renew'] as const

/** What an apply has to do about one object. */
export type Task = (typeof TASKS)[number]

/** The tasks of the objects `a`, `b`, `c` and so on, at most five. */
export type World = readonly Task[]

type Chat = Pick<ChatDocument, 'Type'> & Partial<ChatDocument>

export const REGION = 'cn-hangzhou'
export const NAMES = ['a', 'b', 'c', 'd', 'e']
export const SCOPE = 'acme/bots'
const FOREIGN_SCOPE = 'acme/others'
/** The file that every run reads, under the name that it has by itself. */
const FILE = '.github/chat-configurations.yml'

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
  [...NAMES, 'theirs', 'beside', 'away'].map((name) => [toSecretName(name), `secret-value-of-${name}-now`]),
)

/** Keys that are left to others: the service may add the one, and write the other in a form of its own. */
export const IGNORED_KEYS = ['RobotCode', 'Note']

const NOTE = { Note: ' left to others ' }

const toEntry = (name: string, members: Readonly<Record<string, unknown>> = {}) => ({
  name,
  type: 'DingTalk',
  ramRole: 'RoleNow',
  configuration: { DingTalkClientId: `ding-${name}`, DingTalkClientSecret: { fromEnv: toSecretName(name) }, ...NOTE },
  ignore: IGNORED_KEYS.map((key) => `configuration.${key}`),
  ...members,
})

const toWeChat = (name: string) => ({
  type: 'WeChat',
  configuration: { CorpId: name, CorpSecret: { fromEnv: toSecretName(name) } },
})

/** With a secret under a name that says nothing: the service shows it, and only the record knows. The file leaves it out later. */
const toHooked = (name: string) => ({
  ...toEntry(name).configuration,
  Hook: { fromEnv: HOOK_VARIABLE },
})

const HOOK_VARIABLE = 'OOS_CHAT_SECRET_HOOK'

/** What the file referred to before, and no run that is tried is told. */
export const FORMER_SECRET = 'https://hook.example/secret-of-before'

/** What has no secret, as members of an entry. */
const PLAIN = { type: 'WeChat', configuration: { CorpId: 'corp' } }

const isPlain = (task: Task): boolean => task === 'claim' || task === 'renew'

/** Whether the file names the object no more. */
export const isLeft = (task: Task): boolean => task === 'delete' || task === 'forget'

/** Whether the file gives the object up: nobody sees to it any more. */
export const isReleased = (task: Task): boolean => task === 'release'

/** What the object of a rename was called before. */
export const toOldName = (name: string): string => `${name}-old`

/** The entry of the file before, absent where there was none. */
const toEntryBefore = (task: Task, name: string): object[] => {
  if (task === 'create' || task === 'adopt' || task === 'claim') return []
  if (task === 'rename') return [toEntry(name, { name: toOldName(name) })]
  if (task === 'update') return [toEntry(name, { ramRole: 'RoleBefore', configuration: toHooked(name) })]
  if (task === 'replace') return [toEntry(name, toWeChat(name))]
  return [toEntry(name, isPlain(task) ? PLAIN : {})]
}

const toEntryNow = (task: Task, name: string): object[] =>
  isLeft(task) || isReleased(task) ? [] : [toEntry(name, isPlain(task) ? PLAIN : {})]

const toWanted = (task: Task, name: string): Chat | undefined => {
  if (isLeft(task)) return undefined
  if (isPlain(task)) return { Type: 'WeChat', RamRole: 'RoleNow', Configuration: { CorpId: 'corp' } }
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

const toFile = (entries: readonly object[], removed: readonly object[] = []) =>
  stringify({ version: 1, region: REGION, chatConfigurations: entries, removed }, { aliasDuplicateObjects: false })

/** What the world is to be after an apply, by name. */
export const toWantedWorld = (world: World): ReadonlyMap<string, Chat | undefined> =>
  new Map(
    toNamed(world, (task, name) => [
      [name, toWanted(task, name)] as const,
      ...(task === 'rename' ? [[toOldName(name), undefined] as const] : []),
    ]).flat(),
  )

/** The file of a world as it is to be applied. */
export const toWantedFile = (world: World): string =>
  toFile(toNamed(world, toEntryNow).flat(), toNamed(world, (task, name) => (isReleased(task) ? [{ name }] : [])).flat())

/** Inputs of every run, but for the endpoint. */
export const toInputs = (command: 'apply' | 'plan', scope = SCOPE) => ({
  command,
  scope,
  'max-deletions': '100',
  'fingerprint-key': 'k'.repeat(32),
})

/**
 * Makes the world as it is before the apply: beside it an object of another scope, one of nobody's, and two of our scope, of
 * which another file and another repository declare one each.
 */
export const seedWorld = async (world: World, control: Control, endpoint: string): Promise<StateDocument> => {
  const byHand = { Name: 'by-hand', Type: 'WeChat', Configuration: { CorpId: 'c', CorpSecret: 'made-by-hand' } }
  control.writeState(toState([byHand, ...toNamed(world, toStray).flat()]))
  const before = { ...SECRETS, [HOOK_VARIABLE]: FORMER_SECRET, ...Object.fromEntries(toNamed(world, toSecretBefore)) }
  const files = [
    [FOREIGN_SCOPE, FILE, HOME, [toEntry('theirs')]],
    [SCOPE, 'another/chat.yml', HOME, [toEntry('beside')]],
    [SCOPE, FILE, { ...HOME, id: '2' }, [toEntry('away')]],
    [SCOPE, FILE, HOME, toNamed(world, toEntryBefore).flat()],
  ] as const
  for (const [scope, path, home, entries] of files) {
    const ports = {
      files: createMemoryWorkspace(new Map([[path, toFile(entries)]])),
      event: { ...NO_EVENT, home },
    }
    const inputs = { endpoint, ...toInputs('apply', scope), config: path }
    const { exitCode, log } = await runInside([], inputs, before, { ports })
    if (exitCode !== 0) throw new Error(`the world cannot be made: ${log}`)
  }
  for (const [task, name] of toNamed(world, (...both) => both)) touch(task, { region: REGION, name }, control)
  return control.readState()
}

/** What somebody does in the console before the apply. */
const touch = (task: Task, path: ObjectPath, control: Control): void => {
  if (task === 'forget') control.deleteChat(path)
  if (task === 'renew') control.editChat(path, { RamRole: 'RoleNow' })
}

const toSecretBefore = (task: Task, name: string) => {
  const variable = toSecretName(name)
  return [variable, task === 'rotate' ? `secret-value-of-${name}-before` : (SECRETS[variable] ?? '')] as const
}

const toState = (chatConfigurations: readonly ChatDocument[]): StateDocument => ({
  version: 1,
  accounts: { [DEFAULT_ACCOUNT.id]: { [REGION]: { chatConfigurations } } },
})
