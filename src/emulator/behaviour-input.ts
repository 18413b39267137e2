import { type Behaviour, DEFAULT_BEHAVIOUR } from './behaviour.ts'
import { InputError } from './input-error.ts'
import { createParser } from './schema.ts'

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
