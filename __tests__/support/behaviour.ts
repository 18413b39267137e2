import type { Behaviour } from '../../src/emulator/behaviour.ts'
import type { Control } from '../../src/emulator/control/control.ts'
import { parseBehaviourFlags } from '../../src/emulator/control/user-input.ts'

/** The behaviour that texts such as `omitted=keep,staleReads=1` ask for. */
export const toBehaviour = (text: string): Behaviour => parseBehaviourFlags(text.split(',').filter(Boolean))

/** The behaviour under which suites run that are not about one: as `FAULT_BEHAVIOUR` says, else the usual one. */
export const SUITE_BEHAVIOUR: Behaviour = toBehaviour(process.env['FAULT_BEHAVIOUR'] ?? '')

/** Time passes between two runs: what a behaviour made stale is right by then. */
export const settleReads = ({ staleReads }: Behaviour, control: Control): void => {
  if (staleReads > 0) control.writeState(control.readState())
}
