import type { Answer } from '../response.ts'
import { REPLACING_FAULTS, SPOILING_FAULTS } from './answer-faults.ts'
import { EXECUTION_FAULTS, LINE_FAULTS } from './call-faults.ts'
import type { Exchange, Fault, FaultHandlers, FaultKind, FaultOf, Next } from './fault-kinds.ts'

/** How each kind of fault works. */
export const FAULTS: FaultHandlers<FaultKind> = {
  ...LINE_FAULTS,
  ...REPLACING_FAULTS,
  ...SPOILING_FAULTS,
  ...EXECUTION_FAULTS,
}

/** The names of all kinds of faults. */
export const FAULT_KINDS: readonly string[] = Object.keys(FAULTS)

/** Whether there is such a kind of fault. */
export const isFaultKind = (kind: string): kind is FaultKind => Object.hasOwn(FAULTS, kind)

/** Carries out a call with some faults; the first is the outermost. */
export const runFaults = (faults: readonly Fault[], exchange: Exchange, call: Next): Promise<Answer> => {
  const [first, ...others] = faults
  return first === undefined ? call() : runFault(first, exchange, () => runFaults(others, exchange, call))
}

const runFault = <K extends FaultKind>(fault: FaultOf<K>, exchange: Exchange, next: Next): Promise<Answer> =>
  FAULTS[fault.kind].run(fault, exchange, next)
