import { NO_ANSWER, withPace } from '../response.ts'
import { type FaultHandlers, MILLISECONDS, NO_MEMBERS } from './fault-kinds.ts'

const TIMED = { members: { ms: MILLISECONDS }, required: ['ms'] }

/** Faults of the line: late answers, slow ones and none. */
export const LINE_FAULTS: FaultHandlers<
  'latency' | 'drop-before' | 'drop-after' | 'hang-before' | 'hang-after' | 'drip' | 'half-open'
> = {
  latency: {
    ...TIMED,
    // Carried out even if the client is gone by then: a write may commit after its time-out.
    run: async ({ ms }, { sleep }, next) => {
      await sleep(ms)
      return next()
    },
  },
  'drop-before': { ...NO_MEMBERS, run: async () => NO_ANSWER },
  'drop-after': {
    ...NO_MEMBERS,
    run: async (_fault, _exchange, next) => {
      await next()
      return NO_ANSWER
    },
  },
  'hang-before': {
    ...TIMED,
    run: async ({ ms }, { sleep }) => {
      await sleep(ms)
      return NO_ANSWER
    },
  },
  'hang-after': {
    ...TIMED,
    run: async ({ ms }, { sleep }, next) => {
      await next()
      await sleep(ms)
      return NO_ANSWER
    },
  },
  drip: { ...TIMED, run: async ({ ms }, _exchange, next) => withPace(await next(), ms) },
  'half-open': { ...NO_MEMBERS, run: async (_fault, _exchange, next) => withPace(await next(), 'half') },
}

const MAX_OFFSET_MS = 10 * 365 * 24 * 3_600_000

/** Faults in how a call is carried out. */
export const EXECUTION_FAULTS: FaultHandlers<'stale-read' | 'unmask' | 'clock'> = {
  'stale-read': {
    members: { versions: { type: 'integer', minimum: 1, maximum: 1_000 } },
    required: ['versions'],
    run: ({ versions }, { tweaks }, next) => {
      tweaks.staleReads = versions
      return next()
    },
  },
  unmask: {
    ...NO_MEMBERS,
    run: (_fault, { tweaks }, next) => {
      tweaks.isUnmasked = true
      return next()
    },
  },
  clock: {
    members: { offsetMs: { type: 'integer', minimum: -MAX_OFFSET_MS, maximum: MAX_OFFSET_MS } },
    required: ['offsetMs'],
    run: ({ offsetMs }, { tweaks }, next) => {
      tweaks.clockOffsetMs = offsetMs
      return next()
    },
  },
}
