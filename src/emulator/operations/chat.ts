import { isDeepStrictEqual } from 'node:util'
import { isJsonObject, type JsonObject, type JsonValue } from '../../model/json.ts'
import { compareTexts } from '../../model/key.ts'
import { isTreeList, mapObject } from '../../model/tree.ts'
import { toOutputs } from '../generated.ts'
import { keepMasked, toMasked } from '../masked-json.ts'
import { toPage } from '../paging.ts'
import { ServiceError, toInvalid } from '../service-error.ts'
import { derivedOnce, type RegionState, type StoredChat, withEntry, withoutEntry } from '../stored.ts'
import { toFractionDate, toSeconds, toUnzonedDate, toUtcDate, toZonedDate } from '../timestamps.ts'
import { type Call, getNumber, getObject, getText, type Outcome, requireText, toBody } from './operation.ts'

/** The keys in the documentation or its examples. */
const KNOWN_KEYS = ['DingTalkClientId', 'DingTalkClientSecret', 'DingTalkTemplateId', 'BotName']
const CHAT_TYPES = ['DingTalk', 'WeChat']
const MAX_NAME_LENGTH = 200
const PLAIN_NAME = /^[A-Za-z0-9_-]{1,64}$/
const STANDARD_PAGE = 50
/** Stands for the account's own. */
const DEFAULT_GROUP = 'rg-emulatordefault'

/** CreateChatConfiguration. */
export const createChat = (call: Call): Outcome => {
  const name = requireText(call, 'Name')
  assertName(name, call.behaviour.names)
  if (findChat(call, name) !== undefined) throw toTaken(call, name)
  const type = requireText(call, 'Type')
  assertType(type)
  const seconds = call.stamp(name)
  const members = { ...toTexts(call), Configuration: withAdded(call, getConfiguration(call) ?? {}, seconds) }
  const date = toZonedDate(seconds)
  const outputs = toOutputs(call.place, name, type, date)
  const chat = { Name: name, Type: type, ...members, Outputs: outputs, CreatedDate: date, UpdatedDate: date }
  return { body: { ChatConfiguration: toReceipt(chat) }, state: withChat(call, chat) }
}

/** UpdateChatConfiguration. */
export const updateChat = (call: Call): Outcome => {
  const stored = requireChat(call)
  const seconds = call.stamp(stored.Name)
  const { Configuration, ...members } = toUpdated(call, stored)
  const updated = { ...members, Configuration: withAdded(call, Configuration, seconds) }
  const isDated = isDateMoved(call.behaviour, updated, stored)
  const chat = isDated ? { ...updated, UpdatedDate: toZonedDate(seconds) } : updated
  // Documented oddity: this operation alone answers a date without a zone, and finer than a read shows it.
  const receipt = toReceipt({ ...chat, UpdatedDate: toUnzonedDate(seconds, call.nowMs) })
  return { body: { ChatConfiguration: receipt }, state: withChat(call, chat) }
}

/** GetChatConfiguration. */
export const getChat = (call: Call): Outcome => {
  const chat = requireChat(call)
  const { Configuration } = chat
  const configuration = call.isUnmasked ? Configuration : toMasked(Configuration, call.behaviour.secretsOnRead)
  const ResourceGroupId = chat.ResourceGroupId ?? (call.behaviour.groups === 'default' ? DEFAULT_GROUP : undefined)
  const shown = toShown(call, chat, toFractionDate)
  const body = toBody({ ...toSummary(shown), Configuration: JSON.stringify(configuration), ResourceGroupId })
  return { body: { ChatConfiguration: body } }
}

/** ListChatConfigurations: by name, without Configuration and ResourceGroupId. Filters are ignored. */
export const listChats = (call: Call): Outcome => {
  const asked = Math.min(getPageSize(call), call.behaviour.pageSize)
  const size = call.behaviour.paging === 'none' ? Number.POSITIVE_INFINITY : asked
  const filter = call.behaviour.filters === 'obeyed' ? getNameFilter(call) : undefined
  const all = listByName(call.state.chatConfigurations)
  const request = {
    list: 'ListChatConfigurations',
    size,
    token: getText(call, 'NextToken'),
    tokens: call.behaviour.tokens,
  }
  const page = toPage(filter === undefined ? all : all.filter(({ Name }) => Name === filter), request)
  const nextToken = call.behaviour.paging === 'cut' ? undefined : page.nextToken
  return { body: toBody({ ChatConfigurations: page.items.map((chat) => toItem(call, chat)), NextToken: nextToken }) }
}

const getPageSize = (call: Call): number => {
  const { listSizes } = call.behaviour
  if (listSizes === 'refused') {
    if (getText(call, 'MaxResults') === undefined) return STANDARD_PAGE
    throw toInvalid('MaxResults', 'left out')
  }
  const [min = 1, max = 1] = listSizes.split('..').map(Number)
  return getNumber(call, 'MaxResults', { min, max, standard: Math.min(STANDARD_PAGE, max) })
}

/** As reads are told to spell it. */
const toShown = ({ behaviour, place }: Call, chat: StoredChat, toDate: (date: string) => string): StoredChat => ({
  ...chat,
  ...(behaviour.typeCase === 'lower' && { Type: chat.Type.toLowerCase() }),
  ...(behaviour.roles === 'arn' &&
    chat.RamRole !== undefined && { RamRole: `acs:ram::${place.accountId}:role/${chat.RamRole.toLowerCase()}` }),
  ...(behaviour.dates === 'mixed' && { CreatedDate: toDate(chat.CreatedDate), UpdatedDate: toDate(chat.UpdatedDate) }),
})

const toItem = (call: Call, chat: StoredChat): JsonObject => {
  const { Outputs, ...others } = toSummary(toShown(call, chat, (date) => toUtcDate(toSeconds(date))))
  return toBody({ ...others, Outputs: call.behaviour.listOutputs === 'shown' ? Outputs : undefined })
}

/** The value that `Filters.N` with the name `Name` asks for. */
const getNameFilter = ({ parameters }: Call): string | undefined => {
  const [key] = [...parameters].find(([name, value]) => /^Filters\.\d+\.Name$/.test(name) && value === 'Name') ?? []
  return key === undefined ? undefined : parameters.get(key.replace(/Name$/, 'Value'))
}

/** Once for all pages of a list: sorting at each of them would grow with its square. */
const listByName = derivedOnce((chats: RegionState['chatConfigurations']) =>
  [...chats.values()].sort((a, b) => compareTexts(a.Name, b.Name)),
)

/** DeleteChatConfiguration. */
export const deleteChat = (call: Call): Outcome => {
  const { Name } = requireChat(call)
  const chatConfigurations = withoutEntry(call.state.chatConfigurations, Name)
  return { body: { Content: 'Chat configuration deleted successfully.' }, state: { ...call.state, chatConfigurations } }
}

/** The object of a name, however its case is written where that does not count. */
const findChat = ({ state: { chatConfigurations }, behaviour }: Call, name: string): StoredChat | undefined => {
  const found = chatConfigurations.get(name)
  if (found !== undefined || behaviour.nameCase === 'kept') return found
  return [...chatConfigurations.values()].find(({ Name }) => Name.toLowerCase() === name.toLowerCase())
}

const requireChat = (call: Call): StoredChat => {
  const name = requireText(call, 'Name')
  const chat = findChat(call, name)
  if (chat !== undefined) return chat
  throw new ServiceError(
    404,
    `${call.behaviour.missing}.ChatConfiguration`,
    `The chat configuration ${name} does not exist.`,
  )
}

const toTaken = ({ behaviour }: Call, name: string): ServiceError => {
  const message = `The chat configuration ${name} already exists.`
  return behaviour.taken === 'ResourceConflict'
    ? new ServiceError(409, 'ResourceConflict', message)
    : new ServiceError(400, 'EntityAlreadyExists.ChatConfiguration', message)
}

const assertName = (name: string, names: Call['behaviour']['names']): void => {
  if (name.length > MAX_NAME_LENGTH) throw toInvalid('Name', `at most ${MAX_NAME_LENGTH} characters long`)
  if (names === 'plain' && !PLAIN_NAME.test(name))
    throw toInvalid('Name', '1 to 64 letters, digits, dashes, underscores')
}

const isDateMoved = (
  { equalDate, secretDate }: Call['behaviour'],
  updated: StoredChat,
  stored: StoredChat,
): boolean => {
  if (isDeepStrictEqual(updated, stored)) return equalDate === 'moves'
  return secretDate === 'moves' || !isEqualMasked(updated, stored)
}

/** Whether people could not tell the two apart. */
const isEqualMasked = (a: StoredChat, b: StoredChat): boolean =>
  isDeepStrictEqual(
    { ...a, Configuration: toMasked(a.Configuration) },
    { ...b, Configuration: toMasked(b.Configuration) },
  )

const assertType = (type: string): void => {
  if (!CHAT_TYPES.includes(type)) throw toInvalid('Type', `one of ${CHAT_TYPES.join(', ')}`)
}

const toTexts = (call: Call): Pick<StoredChat, 'RamRole' | 'ResourceGroupId'> => {
  const ramRole = getText(call, 'RamRole')
  const resourceGroupId = getText(call, 'ResourceGroupId')
  return {
    ...(ramRole !== undefined && { RamRole: ramRole }),
    ...(resourceGroupId !== undefined && { ResourceGroupId: resourceGroupId }),
  }
}

/** What was sent as the configuration, as it is kept. */
const getConfiguration = (call: Call): JsonObject | undefined => {
  const { unknownKeys, values, normalises } = call.behaviour
  const sent = getObject(call, 'Configuration')
  if (sent === undefined) return undefined
  const known = Object.entries(sent).filter(([key]) => unknownKeys === 'kept' || KNOWN_KEYS.includes(key))
  const kept = Object.fromEntries(known.map(([key, value]) => [key, values === 'kept' ? value : toTextValue(value)]))
  return normalises === 'trim' ? mapObject(kept, toTrimmed) : kept
}

const toTrimmed = (value: JsonValue): JsonValue => {
  if (typeof value === 'string') return value.trim()
  if (isTreeList<never>(value)) return value.map(toTrimmed)
  return isJsonObject(value) ? mapObject(value, toTrimmed) : value
}

/** With what the service puts in by itself: another value after each write, whatever was sent. */
const withAdded = ({ behaviour }: Call, configuration: JsonObject, seconds: number): JsonObject =>
  behaviour.adds === 'none' ? configuration : { ...configuration, [behaviour.adds]: `robot-${seconds}` }

const toTextValue = (value: JsonValue): JsonValue => (typeof value === 'string' ? value : JSON.stringify(value))

/** How an update changes the stored object; where the API is not documented, as the behaviour says. */
const toUpdated = (call: Call, stored: StoredChat): StoredChat => {
  const { omitted, mask, type: typeChange, configuration: how } = call.behaviour
  const type = getText(call, 'Type') ?? stored.Type
  assertType(type)
  if (type !== stored.Type && typeChange === 'reject') throw toInvalid('Type', `${stored.Type}, as it was created`)
  const sent = getConfiguration(call)
  const kept = omitted === 'keep' ? stored : { ...toIdentity(stored), Configuration: {} }
  const merged = sent !== undefined && how === 'merge' ? { ...stored.Configuration, ...sent } : sent
  const configuration = merged !== undefined && mask === 'ignored' ? keepMasked(merged, stored.Configuration) : merged
  return { ...kept, Type: type, ...toTexts(call), ...(configuration !== undefined && { Configuration: configuration }) }
}

const toIdentity = ({ Name, Outputs, CreatedDate, UpdatedDate }: StoredChat) => ({
  Name,
  Outputs,
  CreatedDate,
  UpdatedDate,
})

const toReceipt = ({ Name, CreatedDate, UpdatedDate }: StoredChat) => ({ Name, CreatedDate, UpdatedDate })

const toSummary = (chat: StoredChat) => {
  const { Name, Type, RamRole, CreatedDate, UpdatedDate } = chat
  return toBody({ Name, Type, RamRole, Outputs: JSON.stringify(chat.Outputs), CreatedDate, UpdatedDate })
}

const withChat = ({ state }: Call, chat: StoredChat) => ({
  ...state,
  chatConfigurations: withEntry(state.chatConfigurations, chat.Name, chat),
})
