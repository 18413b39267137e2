import { Scalar, Schema } from 'yaml'

/** A plain scalar that readers of YAML do not agree on. */
export interface Unquoted {
  readonly found: string
  /** The number it may be meant for, in the one way that all readers understand. */
  readonly number?: string
}

/** The tests of YAML 1.1, which many readers still follow: `no` is a boolean there, `12:30:00` a number, a date a date. */
const listYaml11Tests = (): readonly RegExp[] => {
  tests ??= new Schema({ schema: 'yaml-1.1' }).tags.flatMap((tag) =>
    tag.default === true && 'test' in tag && tag.test !== undefined ? [tag.test] : [],
  )
  return tests
}

let tests: readonly RegExp[] | undefined

/** How every text begins that one of the tests can match: it spares most texts all of them. */
const IN_QUESTION = /^(?:[-+.0-9~]|[ynotf]\w{0,4}$)/i

/** Whether a plain scalar means different things to different readers, as a number not written in the usual way does. */
export const checkPlain = (scalar: Scalar): Unquoted | undefined => {
  const { type, value, source = '' } = scalar
  if (type !== Scalar.PLAIN) return undefined
  if (typeof value === 'number') return source === String(value) ? undefined : { found: source, ...toNumber(value) }
  if (typeof value !== 'string') return undefined
  const isInDoubt = IN_QUESTION.test(value) && listYaml11Tests().some((test) => test.test(value))
  return isInDoubt ? { found: source } : undefined
}

const toNumber = (value: number): Pick<Unquoted, 'number'> =>
  Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value)) ? { number: String(value) } : {}
