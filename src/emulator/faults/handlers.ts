import { ALTERATION_FAULTS } from './alteration.ts'
import { CONNECTION_FAULTS } from './connection.ts'
import type { FaultHandlers, FaultKind } from './fault.ts'
import { REPLACEMENT_FAULTS } from './replacement.ts'
import { TWEAK_FAULTS } from './tweak.ts'

/** How each kind of fault works. */
export const FAULTS: FaultHandlers<FaultKind> = {
  ...CONNECTION_FAULTS,
  ...REPLACEMENT_FAULTS,
  ...ALTERATION_FAULTS,
  ...TWEAK_FAULTS,
}

/** The names of all kinds of faults. */
export const FAULT_KINDS: readonly string[] = Object.keys(FAULTS)

/** Whether there is such a kind of fault. */
export const isFaultKind = (kind: string): kind is FaultKind => Object.hasOwn(FAULTS, kind)
