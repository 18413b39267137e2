import { createParser } from './schema.ts'

/** What the emulator does where nobody states what the API does. The standard is the harsher choice each time. */
export interface Behaviour {
  /** What an update does to members that were not sent: `clear` removes them, `keep` leaves them as they are. */
  readonly omitted: 'clear' | 'keep'
  /** What an update does with asterisks under a secret name: `stored` makes them the new value, `ignored` keeps the old. */
  readonly mask: 'stored' | 'ignored'
  /** What an update does with another Type: `reject` or `change`. */
  readonly type: 'reject' | 'change'
  /** The most items a page holds, whatever MaxResults asks for. */
  readonly pageSize: number
  /** What AssumeRoleWithOIDC takes as a token: `jwt` any that has the form of one, `refused` none. */
  readonly idTokens: 'jwt' | 'refused'
  /** How long temporary credentials hold: `asked` for as long as the request says, else this many seconds. */
  readonly sessionSeconds: 'asked' | number
  /** How many calls of one operation a region takes in a second from one account; more are throttled. */
  readonly callsPerSecond: 'unlimited' | number
}

/** The behaviour of an emulator that is told nothing. */
export const DEFAULT_BEHAVIOUR: Behaviour = {
  omitted: 'clear',
  mask: 'stored',
  type: 'reject',
  pageSize: 100,
  idTokens: 'jwt',
  sessionSeconds: 'asked',
  callsPerSecond: 'unlimited',
}

const parsePartial = createParser<Partial<Behaviour>>('behaviour', {
  type: 'object',
  additionalProperties: false,
  properties: {
    omitted: { enum: ['clear', 'keep'] },
    mask: { enum: ['stored', 'ignored'] },
    type: { enum: ['reject', 'change'] },
    pageSize: { type: 'integer', minimum: 1, maximum: 100 },
    idTokens: { enum: ['jwt', 'refused'] },
    sessionSeconds: { anyOf: [{ const: 'asked' }, { type: 'integer', minimum: 1, maximum: 43_200 }] },
    callsPerSecond: { anyOf: [{ const: 'unlimited' }, { type: 'integer', minimum: 1, maximum: 1_000 }] },
  },
})

/** `base` with the members that `input` holds. Throws an `InputError`. */
export const parseBehaviour = (input: unknown, base: Behaviour): Behaviour => ({ ...base, ...parsePartial(input) })
