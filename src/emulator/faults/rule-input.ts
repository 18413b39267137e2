import { InputError } from '../input-error.ts'
import { ANY_OPERATION } from '../operations/operations.ts'
import { createParser } from '../schema.ts'
import type { Fault } from './fault.ts'
import { FAULT_KINDS, isFaultKind } from './handlers.ts'
import type { FaultRule } from './rules.ts'

const parseRule = createParser<Partial<Omit<FaultRule, 'fault'>> & { readonly fault: unknown }>('fault rule')

/** Checks a rule and fills in what was left out. Throws an `InputError`. */
export const parseFaultRule = (input: unknown): FaultRule => {
  const rule = parseRule(input)
  return { operation: ANY_OPERATION, skip: 0, times: 1, ...rule, fault: parseFault(rule.fault) }
}

const parseKind = createParser<{ readonly kind: string }>('fault')

/** Checks a fault by what its kind must be told. Throws an `InputError`. */
const parseFault = (input: unknown): Fault => {
  const { kind } = parseKind(input)
  if (!isFaultKind(kind)) throw new InputError(`fault: kind must be one of ${FAULT_KINDS.join(', ')}, not '${kind}'`)
  return createParser<Fault>(`fault ${kind}`)(input)
}
