import type { ServerResponse } from 'node:http'
import { type CommonFault, fail, give } from './forge-faults.ts'

/** How a call of GitHub goes wrong: as one of any forge; or its list goes on for ever, or on another host. */
export type Fault = CommonFault | 'loop' | 'elsewhere'

/** How often each call failed so far. */
export interface EachFault {
  readonly times: number
  readonly fault: Fault
  readonly met: Map<string, number>
}

/** The fault of a call that fails some times, whichever it is. */
export const toEachFault = (each: EachFault | undefined, call: string): Fault | undefined => {
  const met = each?.met.get(call) ?? 0
  if (each === undefined || met >= each.times) return undefined
  each.met.set(call, met + 1)
  return each.fault
}

/** Answers with a fault. */
export const failLikeGitHub = (
  response: ServerResponse,
  fault: Fault,
  failing: Parameters<typeof fail>[2] & { readonly url: URL },
): void => {
  if (fault !== 'loop' && fault !== 'elsewhere') {
    fail(response, fault, failing)
    return
  }
  const next = fault === 'loop' ? failing.url.href : 'http://127.0.0.1:9/elsewhere'
  give(response, { status: 200, body: [] }, { link: `<${next}>; rel="next"` })
}
