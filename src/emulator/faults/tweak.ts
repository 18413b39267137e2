import { type FaultHandlers, NO_MEMBERS } from './fault.ts'

const MAX_OFFSET_MS = 10 * 365 * 24 * 3_600_000

/** Faults in how a call is carried out. */
export const TWEAK_FAULTS: FaultHandlers<'stale-read' | 'unmask' | 'clock'> = {
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
