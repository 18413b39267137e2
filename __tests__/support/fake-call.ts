import { assertAnswer, TransportError } from '../../src/adapters/oos/answer.ts'
import type { Call, Parameters } from '../../src/adapters/oos/transport.ts'
import type { CodedError } from '../../src/model/failure.ts'
import { toRejected } from './call-script.ts'

/** One call as it was made. */
export interface Made {
  readonly operation: string
  readonly region: string
  readonly parameters: Parameters
}

/** A call that answers without a server: with each body in turn, and with the last one for ever. Errors are thrown. */
export const toFakeCall = (...bodies: readonly unknown[]): { readonly call: Call; readonly made: Made[] } => {
  const made: Made[] = []
  const call: Call = async (operation, region, parameters) => {
    made.push({ operation, region, parameters })
    const body = bodies[Math.min(made.length, bodies.length) - 1]
    if (body instanceof Error) throw body
    return assertAnswer({ operation, region }, { statusCode: 200 }, body)
  }
  return { call, made }
}

/** What the API answers for something that does not exist. */
export const toNotFound = (kind: string): CodedError => new TransportError(toRejected(`EntityNotExists.${kind}`))
