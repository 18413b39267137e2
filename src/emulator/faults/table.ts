import type { Answer } from '../answer.ts'
import { createParser, InputError } from '../schema.ts'
import type { Exchange, Fault, FaultKind, FaultOf, Next } from './fault.ts'
import { FAULT_KINDS, FAULTS, isFaultKind } from './handlers.ts'

const parseKind = createParser<{ readonly kind: string }>('fault')

/** Checks a fault by what its kind must be told. Throws an `InputError`. */
export const parseFault = (input: unknown): Fault => {
  const { kind } = parseKind(input)
  if (!isFaultKind(kind)) throw new InputError(`fault: kind must be one of ${FAULT_KINDS.join(', ')}, not '${kind}'`)
  return createParser<Fault>(`fault ${kind}`)(input)
}

/** Carries out a call with some faults; the first is the outermost. */
export const runFaults = (faults: readonly Fault[], exchange: Exchange, call: Next): Promise<Answer> => {
  const [first, ...others] = faults
  return first === undefined ? call() : runFault(first, exchange, () => runFaults(others, exchange, call))
}

const runFault = <K extends FaultKind>(fault: FaultOf<K>, exchange: Exchange, next: Next): Promise<Answer> =>
  FAULTS[fault.kind].run(fault, exchange, next)
