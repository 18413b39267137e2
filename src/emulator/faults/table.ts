import type { Answer } from '../answer.ts'
import { createParser, InputError } from '../schema.ts'
import { ALTERATION_FAULTS } from './alteration.ts'
import { CONNECTION_FAULTS } from './connection.ts'
import type { Exchange, Fault, FaultHandlers, FaultKind, FaultOf, Next } from './fault.ts'
import { REPLACEMENT_FAULTS } from './replacement.ts'
import { TWEAK_FAULTS } from './tweak.ts'

const FAULTS: FaultHandlers<FaultKind> = {
  ...CONNECTION_FAULTS,
  ...REPLACEMENT_FAULTS,
  ...ALTERATION_FAULTS,
  ...TWEAK_FAULTS,
}

const parseKind = createParser<{ readonly kind: string }>('fault', {
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string' } },
})

const toParser = (kind: FaultKind) => {
  const { members, required } = FAULTS[kind]
  return createParser<Fault>(`fault ${kind}`, {
    type: 'object',
    required: ['kind', ...required],
    additionalProperties: false,
    properties: { ...members, kind: { const: kind } },
  })
}

/** The names of all kinds of faults. */
export const FAULT_KINDS: readonly string[] = Object.keys(FAULTS)

/** Made once: each is compiled at its first use. */
const PARSERS = Object.fromEntries(FAULT_KINDS.map((kind) => [kind, toParser(kind as FaultKind)])) as Readonly<
  Record<FaultKind, (input: unknown) => Fault>
>

const isFaultKind = (kind: string): kind is FaultKind => Object.hasOwn(FAULTS, kind)

/** Checks a fault by what its kind must be told. Throws an `InputError`. */
export const parseFault = (input: unknown): Fault => {
  const { kind } = parseKind(input)
  if (!isFaultKind(kind)) throw new InputError(`fault: kind must be one of ${FAULT_KINDS.join(', ')}, not '${kind}'`)
  return PARSERS[kind](input)
}

/** Carries out a call with some faults; the first is the outermost. */
export const runFaults = (faults: readonly Fault[], exchange: Exchange, call: Next): Promise<Answer> => {
  const [first, ...others] = faults
  return first === undefined ? call() : runFault(first, exchange, () => runFaults(others, exchange, call))
}

const runFault = <K extends FaultKind>(fault: FaultOf<K>, exchange: Exchange, next: Next): Promise<Answer> =>
  FAULTS[fault.kind].run(fault, exchange, next)
