import type { ErrorObject } from 'ajv'
import { type Behaviour, DEFAULT_BEHAVIOUR } from '../behaviour.ts'
import type { Fault } from '../faults/fault-kinds.ts'
import type { FaultRule } from '../faults/fault-rules.ts'
import { FAULT_KINDS, isFaultKind } from '../faults/handlers.ts'
import { InputError } from '../input-error.ts'
import { ANY_OPERATION } from '../operations/operations.ts'
import validators from '../validators.gen.js'

/*
 * What the emulator's user hands in, checked by schemas. A rehearsal hands in nothing and loads none of it: the validators
 * are larger than the emulator.
 */

/** How many errors of one input are reported. */
const MAX_FLAWS = 5

/** Makes a function that gives its input back as a `T`, or throws an {@link InputError} that begins with `what`. */
export const createParser = <T>(name: string, what = name): ((input: unknown) => T) => {
  const validate = validators[name]
  if (validate === undefined) throw new Error(`there is no schema of the name ${name}`)
  return (input) => {
    if (validate(input)) return input as T
    const flaws = (validate.errors ?? []).slice(0, MAX_FLAWS).map(toFlawText)
    throw new InputError(`${what}: ${flaws.join('; ')}`)
  }
}

const toFlawText = ({ instancePath, keyword, params, message }: ErrorObject): string => {
  const place = instancePath === '' ? '' : `${instancePath.slice(1)} `
  if (keyword === 'additionalProperties') return `${place}has the unknown member '${params['additionalProperty']}'`
  if (keyword === 'enum') return `${place}must be one of ${params['allowedValues'].join(', ')}`
  if (keyword === 'const') return `${place}must be ${JSON.stringify(params['allowedValue'])}`
  return `${place}${message ?? keyword}`
}

const parsePartial = createParser<Partial<Behaviour>>('behaviour')

/** `base` with the members that `input` holds. Throws an `InputError`. */
export const parseBehaviour = (input: unknown, base: Behaviour): Behaviour => ({ ...base, ...parsePartial(input) })

/** The behaviour that texts such as `omitted=keep` ask for. Throws an `InputError`. */
export const parseBehaviourFlags = (flags: readonly string[]): Behaviour =>
  parseBehaviour(Object.fromEntries(flags.map(toMember)), DEFAULT_BEHAVIOUR)

const toMember = (flag: string): readonly [string, string | number] => {
  const [name = '', ...rest] = flag.split('=')
  const value = rest.join('=')
  if (value === '') throw new InputError(`the behaviour must be given as name=value, not '${flag}'`)
  return [name, /^\d{1,6}$/.test(value) ? Number(value) : value]
}

const parseRule = createParser<Partial<Omit<FaultRule, 'fault'>> & { readonly fault: unknown }>('fault rule')
const parseKind = createParser<{ readonly kind: string }>('fault')

/** Checks a rule and fills in what was left out. Throws an `InputError`. */
export const parseFaultRule = (input: unknown): FaultRule => {
  const rule = parseRule(input)
  return { operation: ANY_OPERATION, skip: 0, times: 1, ...rule, fault: parseFault(rule.fault) }
}

/** Checks a fault by what its kind must be told. */
const parseFault = (input: unknown): Fault => {
  const { kind } = parseKind(input)
  if (!isFaultKind(kind)) throw new InputError(`fault: kind must be one of ${FAULT_KINDS.join(', ')}, not '${kind}'`)
  return createParser<Fault>(`fault ${kind}`)(input)
}
