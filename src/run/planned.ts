import type { Inputs } from '../inputs/inputs.ts'
import type { Desired } from '../model/desired.ts'
import type { RunEvent } from '../model/event.ts'
import type { Plan } from '../model/plan.ts'
import type { World } from '../model/world.ts'
import type { Clock, Files, Forge, Reporter } from '../ports.ts'
import type { SecretBook } from '../stages/observe/secrets.ts'
import type { ReceiptPlace } from '../stages/plan/receipt.ts'
import type { Header } from '../stages/render/medium.ts'
import type { Cloud } from './cloud.ts'
import type { PlanShow } from './show-plan.ts'

/** What an apply needs from outside besides the plan's own. */
export interface ApplyPorts {
  readonly reporter: Reporter
  readonly files: Files
  readonly clock: Clock
  readonly event: RunEvent
  readonly signal: AbortSignal
  /** Asks a person whether to go on; absent where nobody is to be asked. Throws NOT_CONFIRMED where nobody can be. */
  readonly confirm?: (question: string) => Promise<boolean>
}

/** A plan and all that it rests on. */
export interface Planned {
  readonly inputs: Inputs
  readonly ports: ApplyPorts
  readonly show: PlanShow
  readonly cloud: Cloud
  readonly book: SecretBook
  readonly desired: readonly Desired[]
  readonly world: World
  readonly plan: Plan
  readonly header: Header
  /** Absent without a token. */
  readonly forge: Forge | undefined
}

/** For whom a plan is made: part of its digest. */
export const toReceiptPlace = ({ scope, expectedAccountId }: Inputs): ReceiptPlace => ({
  scope,
  ...(expectedAccountId !== undefined && { accountId: expectedAccountId }),
})
