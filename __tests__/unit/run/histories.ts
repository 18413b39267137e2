import { NO_EVENT, type RunEvent } from '../../../src/model/event.ts'
import { toFailure } from '../../../src/model/failure.ts'
import type { Change, Plan } from '../../../src/model/plan.ts'
import { assertApproved } from '../../../src/run/approve.ts'
import { ALL_SPENT, tellOutcome } from '../../../src/run/outcome.ts'
import { tellGitHub, toMarker, toReceiptSeal } from '../../../src/run/publish.ts'
import { createReview } from '../../../src/run/review.ts'
import { toReceipt } from '../../../src/stages/plan/receipt.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { read } from '../../support/inputs.ts'
import { createMemoryForge, type MemoryForge } from '../../support/memory-forge.ts'
import { KEY, REGION } from '../../support/models.ts'

/** Names of bots with the one value that each has. */
export type Bots = ReadonlyMap<string, number>

/** What is live: a value, and the date of its last change. */
export type LiveBots = Map<string, { readonly value: number; readonly date: number }>

const INPUTS = read({ 'fingerprint-key': 'k'.repeat(32), 'approved-plan': 'pull-request' })
const MARKER = toMarker(INPUTS)
const SEAL = toReceiptSeal(INPUTS, KEY)

/** What has to be done so that what is live is as a file says. */
export const listChanges = (file: Bots, live: LiveBots): readonly Change[] =>
  [...new Set([...file.keys(), ...live.keys()])].sort().flatMap((name): readonly Change[] => {
    const [wanted, found] = [file.get(name), live.get(name)]
    if (wanted === found?.value) return []
    const fields = [{ field: 'ramRole', before: found?.value ?? null, after: wanted ?? null }]
    const action = found === undefined ? 'create' : wanted === undefined ? 'delete' : 'update'
    const updatedDate = found && { updatedDate: String(found.date) }
    return [{ action, key: { region: REGION, name }, type: 'DingTalk', fields, ...updatedDate }]
  })

const toPlan = (changes: readonly Change[]): Plan => ({
  changes,
  unchanged: [],
  unmanagedCount: 0,
  findings: [],
  chores: [],
})
const receiptOf = (changes: readonly Change[]) =>
  toReceipt(toPlan(changes), { scope: INPUTS.scope }, KEY.toReceipt, () => [])

/** The program as it stands to one forge: what its jobs do, without the cloud. */
export interface Jobs extends MemoryForge {
  plan(pull: number, changes: readonly Change[]): Promise<void>
  /** Whether an apply would go on. */
  isApproved(push: RunEvent, changes: readonly Change[]): Promise<boolean>
  /** Tells what an apply of a push did. */
  tell(push: RunEvent, changed: readonly string[], isComplete: boolean): Promise<void>
}

export const createJobs = (): Jobs => {
  const memory = createMemoryForge()
  const { forge } = memory
  const reviewOf = (event: RunEvent) => {
    const source = { forge, event, marker: MARKER, seal: SEAL, clock: { now: () => memory.nowMs }, mayBeEarly: true }
    const review = createReview(source)
    if (review === undefined) throw new Error('a push is for a commit')
    return review
  }
  return Object.assign(memory, {
    plan: async (pull: number, changes: readonly Change[]) => {
      const inputs = { ...INPUTS, command: 'plan' } as const
      const event = { ...NO_EVENT, name: 'pull_request', pullNumber: pull }
      const talk = { inputs, event, forge, plan: toPlan(changes), receipt: receiptOf(changes), seal: SEAL, texts: en }
      const failures = await tellGitHub({ ...talk, header: { mode: 'plan' }, notice: () => undefined })
      if (failures.length > 0) throw new Error(failures[0]?.code)
    },
    isApproved: async (event: RunEvent, changes: readonly Change[]) => {
      const receipt = receiptOf(changes)
      const approval = { wanted: 'pull-request', receipt, unpaired: receipt, review: reviewOf(event) }
      return await assertApproved(approval).then(
        () => true,
        (thrown: unknown) => {
          if (toFailure(thrown).code === 'UNEXPECTED') throw thrown
          return false
        },
      )
    },
    tell: async (event: RunEvent, changed: readonly string[], isComplete: boolean) => {
      const place = { forge, review: reviewOf(event), marker: MARKER, seal: SEAL, texts: en, runUrl: undefined }
      const keys = changed.map((name) => `${REGION}/${name}`)
      const told = isComplete
        ? ({ result: keys.length === 0 ? 'no-changes' : 'applied', spending: ALL_SPENT } as const)
        : ({ result: 'partial', spending: { keys, rests: [], isComplete } } as const)
      await tellOutcome(place, told)
    },
  })
}
