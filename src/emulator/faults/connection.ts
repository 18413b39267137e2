import { NO_ANSWER } from '../answer.ts'
import { type FaultHandlers, MILLISECONDS, NO_MEMBERS } from './fault.ts'

const TIMED = { members: { ms: MILLISECONDS }, required: ['ms'] }

/** Faults of the line: late answers and none. */
export const CONNECTION_FAULTS: FaultHandlers<'latency' | 'drop-before' | 'drop-after' | 'hang-before' | 'hang-after'> =
  {
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
  }
