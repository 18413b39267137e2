import { CodedError, type FailureDetail, toFailure } from '../../model/failure.ts'
import type { JsonObject } from '../../model/json.ts'
import type { QuestionId } from '../../model/probe.ts'
import { isMaybeNotFound } from '../../model/refusal.ts'
import type { Clock, RawChatApi, RawOperation } from '../../ports.ts'
import { type Seen, toSeen } from './snapshot.ts'

/** Request parameters; undefined ones are not sent. */
export type Members = Readonly<Record<string, string | undefined>>

/** What a probe needs. */
export interface ProbeContext {
  readonly api: RawChatApi
  readonly clock: Clock
  /** Waits, or throws CANCELLED as soon as the probe is asked to stop. */
  readonly sleep: (ms: number) => Promise<void>
  /** Aborted when the probe is asked to stop: no question is asked after that, and everything is cleaned up. */
  readonly signal: AbortSignal
  readonly region: string
  /** Without one, what an update does to it cannot be told. */
  readonly ramRole: string | undefined
  readonly resourceGroupId: string | undefined
  /** Random: part of every name. */
  readonly suffix: string
  /** Told each question before it is asked. */
  readonly onQuestion: (question: QuestionId) => void
}

/** One probe under way: its calls, and what it has made. */
export interface Session {
  readonly context: ProbeContext
  /** The one throw-away configuration that most questions are about. */
  readonly name: string
  /** Names that may be live, and whether it is certain that they were made. */
  readonly alive: Map<string, 'made' | 'unknown'>
  /** What every update sends, besides the configuration. */
  readonly full: Members
  /** One call. Throws CANCELLED once the probe is asked to stop. */
  send(operation: RawOperation, members: Members): Promise<JsonObject>
  /** The same, also after that: for cleaning up. */
  sendAnyway(operation: RawOperation, members: Members): Promise<JsonObject>
  create(name: string, members: Members): Promise<JsonObject>
  update(members: Members): Promise<JsonObject>
  /** The configuration of that name, or undefined if there is none. */
  get(name?: string): Promise<Seen | undefined>
  sleep(ms: number): Promise<void>
  /** The operations that were called since this was asked last. */
  takeCalls(): readonly string[]
  /** Sizes of a page that List refused, and its codes. */
  readonly refusedSizes: Map<string, string>
  /** A number that was not given before. */
  next(): number
}

/** The name of the throw-away configuration; those of all others begin with it. */
export const toName = (suffix: string): string => `chat-sync-probe-${suffix}`

/** Starts a {@link Session}; nothing is called yet. */
export const createSession = (context: ProbeContext): Session => {
  const { api, region, signal, ramRole, resourceGroupId } = context
  const calls: string[] = []
  const alive: Session['alive'] = new Map()
  const name = toName(context.suffix)
  let count = 0
  const sendAnyway: Session['send'] = (operation, members) => {
    calls.push(operation)
    return api.call(operation, region, members)
  }
  const send: Session['send'] = async (operation, members) => {
    if (signal.aborted) throw new CodedError({ code: 'CANCELLED' })
    // Not cancelled once it was sent: its result must be known before cleaning up.
    return await sendAnyway(operation, members)
  }
  return {
    context,
    name,
    alive,
    full: { Type: 'DingTalk', RamRole: ramRole, ResourceGroupId: resourceGroupId },
    send,
    sendAnyway,
    create: (created, members) => noteCreation(alive, created, () => send('CreateChatConfiguration', members)),
    update: (members) => send('UpdateChatConfiguration', { Name: name, ...members }),
    get: async (wanted = name) => {
      const read = send('GetChatConfiguration', { Name: wanted })
      return await read.then(toSeen).catch(toMissing)
    },
    sleep: context.sleep,
    refusedSizes: new Map(),
    takeCalls: () => calls.splice(0),
    next: () => {
      count += 1
      return count
    },
  }
}

/** Noted before it is sent, because its answer may be lost. */
const noteCreation = async (
  alive: Session['alive'],
  name: string,
  create: () => Promise<JsonObject>,
): Promise<JsonObject> => {
  const before = alive.get(name)
  alive.set(name, before ?? 'unknown')
  try {
    const body = await create()
    alive.set(name, 'made')
    return body
  } catch (thrown) {
    if (before === undefined && isRefusal(toFailure(thrown))) alive.delete(name)
    throw thrown
  }
}

const isRefusal = (failure: FailureDetail): boolean =>
  failure.code === 'CANCELLED' ||
  failure.code === 'API_THROTTLED' ||
  (failure.code === 'API_REJECTED' && failure.apiCode !== 'SignatureNonceUsed')

const toMissing = (thrown: unknown): undefined => {
  if (!isMaybeNotFound(toFailure(thrown))) throw thrown
}
