import { expect, test } from '@jest/globals'
import { NO_EVENT, type RunEvent } from '../../../src/model/event.ts'
import type { Change } from '../../../src/model/plan.ts'
import fc from '../../support/fast-check.ts'
import { ApprovalModel } from './approval-model.ts'
import { type Bots, createJobs, type Jobs, type LiveBots, listChanges } from './histories.ts'

const MINUTE_MS = 60_000
const NAMES = ['a', 'b', 'c']

const bots = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), fc.integer({ min: 1, max: 2 })), { maxLength: 3 })
  .map((entries): Bots => new Map(entries))
const pull = fc.integer({ min: 1, max: 4 })
const forgery = fc.constantFrom('older', 'other', 'line of another', 'digest', 'nothing', 'the same')

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('plan' as const), pull, file: fc.option(bots, { nil: undefined }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('approve' as const), pull, mayWrite: fc.boolean() }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('merge' as const),
      pulls: fc.uniqueArray(pull, { maxLength: 2 }),
      file: bots,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('apply' as const),
      failing: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
      isDispatch: fc.boolean(),
      isToldInVain: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), pull, other: pull, forgery }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 900 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('console' as const), live: bots }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
type StepOf<Name extends Step['do']> = Extract<Step, { do: Name }>

/** A history, told to the program and to the model alike. */
class History {
  readonly jobs: Jobs = createJobs()
  readonly model = new ApprovalModel()
  readonly live: LiveBots = new Map()
  readonly branches = new Map<number, Bots>()
  readonly older = new Map<number, string[]>()
  file: Bots = new Map()
  /** The place of the last push's first commit. */
  first = 0
  round = 0
  applied = 0

  async take(one: Step): Promise<void> {
    // Our own writes are told apart by minutes, and somebody else is faster than that.
    this.jobs.nowMs += one.do === 'edit' ? MINUTE_MS / 6 : 2 * MINUTE_MS
    if (one.do === 'plan') await this.plan(this.numberOf(one.pull), one.file)
    if (one.do === 'approve') this.approve(this.numberOf(one.pull), one.mayWrite)
    if (one.do === 'merge')
      this.merge(
        one.pulls.map((at) => this.numberOf(at)),
        one.file,
      )
    if (one.do === 'apply') await this.apply(one)
    if (one.do === 'edit') this.edit(this.numberOf(one.pull), this.numberOf(one.other), one.forgery)
    if (one.do === 'wait') this.jobs.nowMs += one.minutes * MINUTE_MS
    if (one.do === 'console') this.write(one.live, NAMES)
  }

  /** There are three new pull requests after each merge; the fourth is one of before it, merged or not. */
  numberOf(at: number): number {
    return at === 4 ? Math.max(1, this.round * 3) : this.round * 3 + at
  }

  async plan(number: number, file: Bots | undefined): Promise<void> {
    const { pulls } = this.jobs
    if (!pulls.has(number)) pulls.set(number, { number, isOpen: true })
    const branch = file ?? this.branches.get(number) ?? this.file
    this.branches.set(number, branch)
    const changes = listChanges(branch, this.live)
    await this.jobs.plan(number, changes)
    this.model.plan(number, changes.map(toText), this.jobs.nowMs)
    this.older.set(number, [...(this.older.get(number) ?? []), this.jobs.comments.get(number)?.body ?? ''])
  }

  approve(number: number, mayWrite: boolean): void {
    const { approvals, nowMs, pulls } = this.jobs
    if (pulls.get(number)?.isOpen !== true) return
    approvals.set(number, [...(approvals.get(number) ?? []), { submittedAt: nowMs, mayWrite }])
    if (mayWrite) this.model.approve(number, nowMs)
  }

  merge(numbers: readonly number[], file: Bots): void {
    const { pulls, commits, nowMs } = this.jobs
    const open = numbers.filter((number) => pulls.get(number)?.isOpen === true)
    this.first = commits.length
    for (const number of open) {
      pulls.set(number, { number, isOpen: false, mergedAt: nowMs })
      this.model.merge(number, commits.length, nowMs)
      commits.push({ sha: `commit-${commits.length}`, ms: nowMs, pulls: [number] })
      this.file = this.branches.get(number) ?? this.file
      this.round = Math.max(this.round, Math.ceil(number / 3))
    }
    if (open.length > 0) return
    commits.push({ sha: `commit-${commits.length}`, ms: nowMs, pulls: [] })
    this.file = file
  }

  async apply({ failing, isDispatch, isToldInVain }: StepOf<'apply'>): Promise<void> {
    const { commits, nowMs } = this.jobs
    if (commits.length === 0) return
    const last = commits.length - 1
    const first = isDispatch ? last : this.first
    const changes = listChanges(this.file, this.live)
    const event: RunEvent = {
      ...NO_EVENT,
      branch: 'main',
      sha: `commit-${last}`,
      ...(!isDispatch && { before: `commit-${first - 1}` }),
    }
    if (changes.length > 0) {
      const isApproved = await this.jobs.isApproved(event, changes)
      expect(isApproved).toBe(this.model.isApproved(changes.map(toText), first, last, nowMs))
      if (!isApproved) return
      this.applied += 1
    } else if (isDispatch) return
    const done = changes.map(({ key }) => key.name).filter((name) => !failing.includes(name))
    this.write(this.file, done)
    const isComplete = done.length === changes.length
    if (isToldInVain) return
    await this.jobs.tell(event, done, isComplete)
    this.model.apply(done, isComplete, [first, last, nowMs])
  }

  edit(number: number, other: number, how: string): void {
    const { comments, nowMs } = this.jobs
    const found = comments.get(number)
    if (found === undefined) return
    const body = forge(how, found.body, comments.get(other)?.body ?? '', this.older.get(number) ?? [])
    comments.set(number, { ...found, body, updatedAt: nowMs })
    // Who writes the same again in the moment after us changes nothing.
    if (body !== found.body || nowMs - found.updatedAt > MINUTE_MS) this.model.edit(number)
  }

  write(wanted: Bots, names: readonly string[]): void {
    for (const name of names) {
      const value = wanted.get(name)
      if (value === undefined) this.live.delete(name)
      else if (this.live.get(name)?.value !== value) this.live.set(name, { value, date: this.jobs.nowMs })
    }
  }
}

const toText = ({ action, key, fields, updatedDate }: Change): string =>
  `${key.name}:${JSON.stringify([action, fields, updatedDate])}`

const RECEIPT = /<!-- plan-receipt: .* -->/
const DIGEST = /hmac:[\w-]{43}/

const forge = (how: string, own: string, other: string, older: readonly string[]): string => {
  if (how === 'older') return older[0] ?? own
  if (how === 'other') return other
  if (how === 'line of another') return own.replace(RECEIPT, RECEIPT.exec(other)?.[0] ?? '')
  if (how === 'digest') return own.replaceAll(DIGEST.exec(own)?.[0] ?? 'none', DIGEST.exec(other)?.[0] ?? '')
  return how === 'the same' ? own : ''
}

test('whatever happens, what is applied was reviewed, and what was reviewed and is left is applied', async () => {
  let applied = 0
  const history = fc.array(step, { minLength: 5, maxLength: 40, size: 'max' })
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const told = new History()
      for (const one of steps) await told.take(one)
      applied += told.applied
    }),
    { numRuns: 300 },
  )
  // The histories are no waste of time.
  expect(applied).toBeGreaterThan(50)
})
