import { type AnswerRule, CodedError, isNotFound, toFailure } from '../../model/failure.ts'
import type { ChatRequest } from '../../model/full-set.ts'
import { type Key, toKeyText } from '../../model/key.ts'
import type { Live } from '../../model/live.ts'
import { Secret } from '../../model/secret.ts'
import { mapHidden, visitHidden } from '../../model/tree.ts'
import type { ChatApi, LiveList, WriteReceipt } from '../../ports.ts'
import { type Answer, requireObject, toInvalid } from './answer.ts'
import { toLive, toSummary } from './live.ts'
import { type ReadPage, readPages } from './pages.ts'
import type { Retry } from './retry.ts'
import type { Call, Parameters } from './transport.ts'

/** The largest page of OOS's neighbouring lists; that of ListChatConfigurations is not documented. */
const PAGE_SIZE = 100

/** Every limit that a service could have is a multiple of it. */
const ROUND_COUNT = 10
const LIST_MEMBER = 'ChatConfigurations'

/** Hiding shorter texts would black out the log; none of them is ever rendered anyway. */
const SHORTEST_MASK = 4

/** Outputs have two credentials as far as is known; each one hidden is several lines of the log. */
const MAX_MASKS = 100

/** `ChatApi` on the five chat operations of OOS. `mask` is told every credential that an answer holds. */
export const createChatApi = (call: Call, retry: Retry, mask: (value: string) => void): ChatApi => ({
  list: async (region) => maskList(await listRegion(call, retry, region), mask),
  get: async (key, listed) => maskLive(await getOne(call, retry, key, listed), mask),
  create: (request) => write(call, retry, 'CreateChatConfiguration', request.key, toParameters(request)),
  update: (request) => write(call, retry, 'UpdateChatConfiguration', request.key, toParameters(request)),
  delete: (key) => write(call, retry, 'DeleteChatConfiguration', key, { Name: key.name }),
})

const LIST = 'ListChatConfigurations'

const listRegion = async (call: Call, retry: Retry, region: string): Promise<LiveList> => {
  const toReader =
    (size: number): ReadPage =>
    async (token) =>
      await retry.read(() => call(LIST, region, { MaxResults: String(size), NextToken: token }))
  const first = toReader(PAGE_SIZE)
  let hasToken = false
  const { items } = await readPages((token) => {
    hasToken ||= token !== undefined
    return first(token)
  }, LIST_MEMBER)
  const isDoubtful = !hasToken && items.length > 0 && items.length % ROUND_COUNT === 0
  const summaries = items.flatMap((item) => toSummary(region, item) ?? [])
  // An item that comes twice means that the pages moved while they were read: another may be missing.
  const isRepeated = new Set(summaries.map((summary) => toKeyText(summary.key))).size < summaries.length
  if (isRepeated) throw new CodedError({ code: 'LIST_INCOMPLETE', operation: LIST, region })
  return {
    summaries,
    unreadableCount: items.length - summaries.length,
    ...(isDoubtful && { assertWhole: () => assertTold(toReader(items.length - 1), items.length, region) }),
  }
}

/**
 * Nobody states that a list tells where it is cut short. A limit of the service is a round number: so a list of as many
 * items is asked for with one less, and must show or announce the last one. Throws LIST_INCOMPLETE.
 */
const assertTold = async (readPage: ReadPage, itemCount: number, region: string): Promise<void> => {
  try {
    const { body } = await readPage(undefined)
    const count = Array.isArray(body[LIST_MEMBER]) ? body[LIST_MEMBER].length : 0
    if (count < itemCount && !body['NextToken']) {
      throw new CodedError({ code: 'LIST_INCOMPLETE', operation: LIST, region })
    }
  } catch (thrown) {
    // A size that is refused proves nothing.
    if (toFailure(thrown).code !== 'API_REJECTED') throw thrown
  }
}

const getOne = async (call: Call, retry: Retry, key: Key, listed = ''): Promise<Live | undefined> => {
  try {
    return await retry.read(async () => {
      const answer = await call('GetChatConfiguration', key.region, { Name: key.name })
      const live = toLive(key, requireObject(answer, 'ChatConfiguration'))
      if (live === undefined) throw toInvalid(answer.call, 'ChatConfiguration', answer.status)
      if (isOlder(live.updatedDate, listed)) throw toInvalid(answer.call, 'fresh' satisfies AnswerRule, answer.status)
      return live
    })
  } catch (thrown) {
    if (isNotFound(toFailure(thrown))) return undefined
    throw thrown
  }
}

/** Only dates of one form can be compared: nobody states that lists and reads tell them alike. */
const isOlder = (date: string, listed: string): boolean => toForm(date) === toForm(listed) && date < listed

const toForm = (date: string): string => date.replaceAll(/\d/g, '0')

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
    request.configuration &&
    JSON.stringify(mapHidden<Secret, never>(request.configuration, (secret) => secret.reveal())),
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
