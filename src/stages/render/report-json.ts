import type { FailureDetail } from '../../model/failure.ts'
import type { AppliedChange, FailureDocument } from '../../model/json-documents.ts'
import type { ChangeResult, Report } from '../../model/report.ts'

/**
 * What an apply did, for programs, in the order of the writes: `action`, `region`, `name`, `outcome`, `requestIds[]`,
 * `webhookChanged?`, `failure?`: `code`, `operation?`, `status?`, `apiCode?`, `requestId?`, `fields?`: `field`, `sent?`, `shown?`;
 * `cause?`: the same again.
 */
export const toResultsJson = ({ results }: Report): readonly AppliedChange[] => results.map(toResultJson)

const toResultJson = ({ change, outcome, requestIds, webhookChanged, failure }: ChangeResult): AppliedChange => ({
  action: change.action,
  region: change.key.region,
  name: change.key.name,
  outcome,
  requestIds,
  ...(webhookChanged !== undefined && { webhookChanged }),
  ...(failure !== undefined && { failure: toFailureJson(failure) }),
})

/** What of a failure helps to find it in the service's own logs. */
const TOLD = ['operation', 'status', 'apiCode', 'requestId'] as const

/** A failure's code, and what of it helps to find the call. */
export const toFailureJson = (failure: FailureDetail): FailureDocument => {
  const members: Partial<Record<'code' | (typeof TOLD)[number], unknown>> = failure
  const told = TOLD.flatMap((name) => {
    const value = members[name]
    return typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : []
  })
  return {
    code: failure.code,
    ...Object.fromEntries(told),
    ...('fields' in failure && failure.fields !== undefined && { fields: failure.fields }),
    ...('cause' in failure && { cause: toFailureJson(failure.cause) }),
  }
}
