import { type AnswerRule, CodedError, toFailure } from '../../model/failure.ts'
import type { ChatRequest } from '../../model/full-set.ts'
import { isEarlier } from '../../model/instant.ts'
import { type Key, toKeyText } from '../../model/key.ts'
import type { Live } from '../../model/live.ts'
import { isMaybeNotFound, isNotFound } from '../../model/refusal.ts'
import { Secret } from '../../model/secret.ts'
import { mapHidden, toJsonText, visitHidden } from '../../model/tree.ts'
import type { ChatApi, LiveList, WriteReceipt } from '../../ports.ts'
import { type Answer, requireObject, toInvalid } from './answer.ts'
import { createListChats, type ListChats } from './chat-list.ts'
import { toLive } from './live.ts'
import type { Retry } from './retry.ts'
import type { Call, Parameters } from './transport.ts'

/** Masking shorter strings would hide most of the log; none of them is ever shown anyway. */
const SHORTEST_MASK = 4

/** Outputs have two known credentials; each mask adds several lines to the log. */
const MAX_MASKS = 100

/** `ChatApi` on the five chat operations of OOS. `mask` is called with every credential in an answer. */
export const createChatApi = (call: Call, retry: Retry, mask: (value: string) => void): ChatApi => {
  const list = createListChats(call, retry)
  return {
    list: async (region) => maskList(await list(region), mask),
    get: async (key, listed) => maskLive(await getOne(call, retry, key, listed, list), mask),
    create: (request) => write(call, retry, 'CreateChatConfiguration', request.key, toParameters(request)),
    update: (request) => write(call, retry, 'UpdateChatConfiguration', request.key, toParameters(request)),
    delete: (key) => write(call, retry, 'DeleteChatConfiguration', key, { Name: key.name }),
  }
}

const getOne = async (
  call: Call,
  retry: Retry,
  key: Key,
  listed: string | undefined,
  list: ListChats,
): Promise<Live | undefined> => {
  const read = () => readOne(call, retry, key, listed)
  try {
    return await read()
  } catch (thrown) {
    const failure = toFailure(thrown)
    if (isNotFound(failure)) return undefined
    const found = isMaybeNotFound(failure) ? await findListed(list, key) : 'unknown'
    if (found === 'gone') return undefined
    // The read was stale, or the code means something else: a second read decides.
    if (found === 'listed') return await read()
    throw thrown
  }
}

const readOne = (call: Call, retry: Retry, key: Key, listed = ''): Promise<Live> =>
  retry.read(async () => {
    const answer = await call('GetChatConfiguration', key.region, { Name: key.name })
    const live = toLive(key, requireObject(answer, 'ChatConfiguration'))
    if (live === undefined) throw toInvalid(answer.call, 'ChatConfiguration', answer.status)
    if ('why' in live) throw new CodedError({ code: 'OBJECT_UNREADABLE', ...key, why: live.why })
    if (isEarlier(live.updatedDate, listed)) throw toInvalid(answer.call, 'fresh' satisfies AnswerRule, answer.status)
    return live
  })

/** An object that seems to be gone is gone if a complete list lacks it, too. A failed list proves nothing. */
const findListed = async (list: ListChats, key: Key): Promise<'gone' | 'listed' | 'unknown'> => {
  try {
    const { summaries, unreadable, proveWhole } = await list(key.region)
    if ([...summaries, ...unreadable].some((live) => toKeyText(live.key) === toKeyText(key))) return 'listed'
    await proveWhole?.()
    return 'gone'
  } catch {
    return 'unknown'
  }
}

const write = async (
  call: Call,
  retry: Retry,
  operation: string,
  key: Key,
  parameters: Parameters,
): Promise<WriteReceipt> => {
  const answer: Answer = await retry.write(() => call(operation, key.region, parameters))
  return { requestId: answer.requestId }
}

/** The one place where secrets become part of a request. */
const toParameters = (request: ChatRequest): Parameters => ({
  Name: request.key.name,
  Type: request.type,
  RamRole: request.ramRole,
  ResourceGroupId: request.resourceGroupId,
  Configuration:
    request.configuration && toJsonText(mapHidden<Secret, never>(request.configuration, (secret) => secret.reveal())),
})

const maskList = (list: LiveList, mask: (value: string) => void): LiveList => {
  for (const { outputs } of list.summaries) if (outputs !== undefined) maskOutputs(outputs, mask)
  return list
}

const maskLive = (live: Live | undefined, mask: (value: string) => void): Live | undefined => {
  if (live?.outputs !== undefined) maskOutputs(live.outputs, mask)
  visitHidden(live?.configuration ?? {}, '', (leaf) => {
    if (leaf instanceof Secret && !leaf.isMask() && leaf.reveal().length >= SHORTEST_MASK) mask(leaf.reveal())
  })
  return live
}

/** Outputs are JSON text whose values (webhook URL, AesKey) are credentials each. */
const maskOutputs = (outputs: Secret, mask: (value: string) => void): void => {
  for (const value of listTexts(outputs).slice(0, MAX_MASKS)) mask(value)
}

const listTexts = (outputs: Secret): readonly string[] => {
  const texts: string[] = []
  try {
    JSON.parse(outputs.reveal(), (_key, value: unknown) => {
      if (typeof value === 'string' && value.length >= SHORTEST_MASK) texts.push(value)
      return value
    })
    return texts
  } catch {
    return [outputs.reveal()]
  }
}
