import { randomUUID } from 'node:crypto'
import type { Behaviour } from './behaviour.ts'
import type { OpenEntry, OperationLog } from './control/operation-log.ts'
import type { Exchange } from './faults/fault-kinds.ts'
import type { FaultRules } from './faults/fault-rules.ts'
import { runFaults } from './faults/handlers.ts'
import type { DirectoryAdmission, Gateway, OosAdmission, StsAdmission } from './gateway.ts'
import type { Call } from './operations/operation.ts'
import { findTraits } from './operations/operations.ts'
import type { Quota } from './quota.ts'
import { type RpcRequest, toTarget } from './request.ts'
import { type Answer, type AnswerFrame, type JsonAnswer, toErrorAnswer } from './response.ts'
import { ServiceError } from './service-error.ts'
import type { Sessions } from './sessions.ts'
import type { Store } from './store.ts'

/** What a service is made of. */
export interface ServiceParts {
  readonly store: Store
  readonly gateway: Gateway
  readonly sessions: Sessions
  readonly rules: FaultRules
  readonly quota: Quota
  readonly log: OperationLog
  readonly behaviour: () => Behaviour
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly sleep: (ms: number) => Promise<void>
}

/** An answer and what goes with it in the headers. */
export interface Reply {
  readonly answer: Answer
  readonly requestId: string
  /** The emulator's clock, as the client is to see it. */
  readonly dateMs: number
}

/** Carries out one call, faults included. */
export type Service = (request: RpcRequest) => Promise<Reply>

/** Makes a {@link Service}. */
export const createService =
  (parts: ServiceParts): Service =>
  async (request) => {
    const requestId = randomUUID().toUpperCase()
    const target = toTarget(request)
    const faults = parts.rules.take(target)
    const kinds = faults.map((fault) => fault.kind)
    const entry = parts.log.open(request, target, requestId, kinds)
    const exchange: Exchange = {
      target,
      frame: { requestId, host: request.host, parameters: request.parameters },
      operation: findTraits(target.operation),
      sleep: parts.sleep,
      tweaks: { clockOffsetMs: 0, isUnmasked: false, staleReads: 0 },
    }
    const answer = await runFaults(faults, exchange, async () => serve(parts, request, exchange, entry)).catch(
      (thrown) => toErrorAnswer(toServiceError(thrown), exchange.frame),
    )
    entry.close(answer)
    return { answer, requestId, dateMs: parts.now() + exchange.tweaks.clockOffsetMs }
  }

const serve = (parts: ServiceParts, request: RpcRequest, exchange: Exchange, entry: OpenEntry): JsonAnswer => {
  const { frame, tweaks } = exchange
  try {
    const nowMs = parts.now() + tweaks.clockOffsetMs
    const admission = parts.gateway(request, nowMs)
    if (admission.service === 'sts') return runStsOperation(parts, admission, frame, nowMs)
    if (admission.service === 'directory') return runDirectoryOperation(parts, admission, frame)
    return runOperation(parts, admission, exchange, nowMs, entry)
  } catch (thrown) {
    return toErrorAnswer(toServiceError(thrown), frame)
  }
}

const toServiceError = (thrown: unknown): ServiceError =>
  thrown instanceof ServiceError
    ? thrown
    : new ServiceError(500, 'InternalError', `The request failed inside the emulator: ${thrown}`)

const runStsOperation = (
  { sessions, behaviour }: ServiceParts,
  { operation, account }: StsAdmission,
  frame: AnswerFrame,
  nowMs: number,
): JsonAnswer => {
  const body = operation.run({ parameters: frame.parameters, behaviour: behaviour(), nowMs, sessions, account })
  return { form: 'json', status: 200, body: toSuccess(frame, body) }
}

const runDirectoryOperation = (
  { store }: ServiceParts,
  { operation, account }: DirectoryAdmission,
  frame: AnswerFrame,
): JsonAnswer => {
  const body = operation.run({ parameters: frame.parameters, accountId: account.id, directory: store.directory() })
  return { form: 'json', status: 200, body: toSuccess(frame, body) }
}

const runOperation = (
  { store, behaviour, quota }: ServiceParts,
  { operation, account, region }: OosAdmission,
  { frame, tweaks, target }: Exchange,
  nowMs: number,
  entry: OpenEntry,
): JsonAnswer => {
  const place = { accountId: account.id, region }
  quota.enter(`${account.id} ${region} ${target.operation}`, behaviour().callsPerSecond, nowMs)
  const { kind, collection } = operation
  if (kind === 'read' && tweaks.staleReads > 0) store.delay(place, collection, tweaks.staleReads)
  const call: Call = {
    place,
    parameters: frame.parameters,
    state: kind === 'read' ? store.view(place, collection) : store.current(place),
    behaviour: behaviour(),
    isUnmasked: tweaks.isUnmasked,
    nowMs,
    stamp: (name) => store.stamp(place, collection, name, nowMs),
  }
  const outcome = operation.run(call)
  if (outcome.state !== undefined) {
    store.commit(place, outcome.state)
    entry.commit()
    const usual = collection === 'chatConfigurations' ? behaviour().staleReads : 0
    const staleReads = Math.max(tweaks.staleReads, usual)
    if (staleReads > 0) store.delay(place, collection, staleReads)
  }
  return { form: 'json', status: 200, body: toSuccess(frame, outcome.body) }
}

const toSuccess = ({ requestId }: AnswerFrame, body: JsonAnswer['body']): JsonAnswer['body'] => ({
  RequestId: requestId,
  ...body,
})
