import type { Desired } from '../../src/model/desired.ts'
import type { Live } from '../../src/model/live.ts'
import type { Plan } from '../../src/model/plan.ts'
import type { PlanPolicy } from '../../src/model/policy.ts'
import type { ChatRecord } from '../../src/model/record.ts'
import type { ChangeResult, Report } from '../../src/model/report.ts'
import { applyPlan } from '../../src/stages/apply/apply.ts'
import type { RecordKeeper } from '../../src/stages/apply/records.ts'
import { toPlan } from '../../src/stages/plan/plan.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'
import { createMemoryChat, type MemoryChat } from './memory-chat.ts'
import { toCreateShow, toLookup, toPolicy, toWorld } from './models.ts'

/** What an apply starts from. No records means that no state is kept. */
export interface Scene {
  readonly desired?: readonly Desired[]
  readonly live?: readonly Live[]
  readonly records?: readonly ChatRecord[]
  readonly policy?: Partial<PlanPolicy>
}

/** A plan that is ready to be applied to an OOS in memory. */
export interface Rehearsal {
  readonly chat: MemoryChat
  readonly clock: FakeClock
  readonly plan: Plan
  /** Every call of the ports in order: those of the API, and `save` and `forget` of records. */
  readonly calls: readonly string[]
  /** What was told while the apply ran. */
  readonly told: ChangeResult[]
  /** Asks the run to stop. The clock never waits: so the grace is over at once. */
  readonly stop: () => void
  readonly apply: () => Promise<Report>
  /** Applies a plan of one change and returns its result. */
  readonly applyOne: () => Promise<ChangeResult>
}

/** Plans against the scene and stops right before the first write. Without state, `prune` is `all`. */
export const rehearse = ({ desired = [], live = [], records, policy = {} }: Scene): Rehearsal => {
  const chat = createMemoryChat(live)
  const clock = createFakeClock()
  const stateless = records === undefined ? { fingerprinter: undefined, prune: 'all' as const } : {}
  const plan = toPlan(desired, toWorld(live, records), toPolicy({ ...stateless, ...policy }))
  const told: ChangeResult[] = []
  const controller = new AbortController()
  const keeper: RecordKeeper = {
    save: ({ key }) => chat.script.run(`save ${key.name}`, () => undefined),
    forget: ({ name }) => chat.script.run(`forget ${name}`, () => undefined),
  }
  const apply = () =>
    applyPlan(plan, {
      chat,
      clock,
      signal: controller.signal,
      lookup: policy.lookup ?? toLookup(),
      createShow: toCreateShow(desired),
      keeper: records && keeper,
      desired,
      onResult: (result) => void told.push(result),
    })
  const applyOne = async () => {
    const [result, ...others] = (await apply()).results
    if (result === undefined || others.length > 0) throw new Error('Not exactly one change')
    return result
  }
  const stop = () => controller.abort()
  return { chat, clock, plan, calls: chat.script.calls, told, stop, apply, applyOne }
}
