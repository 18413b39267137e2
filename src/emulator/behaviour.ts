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
}

/** The behaviour of an emulator that is told nothing. */
export const DEFAULT_BEHAVIOUR: Behaviour = { omitted: 'clear', mask: 'stored', type: 'reject', pageSize: 100 }

const parsePartial = createParser<Partial<Behaviour>>('behaviour', {
  type: 'object',
  additionalProperties: false,
  properties: {
    omitted: { enum: ['clear', 'keep'] },
    mask: { enum: ['stored', 'ignored'] },
    type: { enum: ['reject', 'change'] },
    pageSize: { type: 'integer', minimum: 1, maximum: 100 },
  },
})

/** `base` with the members that `input` holds. Throws an `InputError`. */
export const parseBehaviour = (input: unknown, base: Behaviour): Behaviour => ({ ...base, ...parsePartial(input) })
