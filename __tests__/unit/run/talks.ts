import type { RunEvent } from '../../../src/model/event.ts'
import type { Plan } from '../../../src/model/plan.ts'
import type { Forge } from '../../../src/ports.ts'
import { type Talk, tellGitHub, toReceiptSeal } from '../../../src/run/publish.ts'
import { toPlan } from '../../../src/stages/plan/plan.ts'
import { toReceipt } from '../../../src/stages/plan/receipt.ts'
import { en } from '../../../src/stages/render/texts/en/index.ts'
import { type Given, read } from '../../support/inputs.ts'
import { createMemoryForge, type MemoryForge } from '../../support/memory-forge.ts'
import { KEY, toDesired, toPolicy, toWorld } from '../../support/models.ts'

/** What distinguishes the texts of the scope `acme/bots` from all others, in every version. */
export const MARKER = 'oos-chat-sync:c399eea12db8e79c'
const RUNS = 'https://github.com/acme/bots/actions/runs'

/** A plan that creates configurations of these names. */
export const toCreations = (...names: readonly string[]): Plan =>
  toPlan(
    names.map((name) => toDesired(name)),
    toWorld([], []),
    toPolicy(),
  )

/** A run for pull request 7 at a commit of this digit. */
export const toPullEvent = (run: number, commit: string): RunEvent => ({
  name: 'pull_request',
  pullNumber: 7,
  headSha: commit.repeat(40),
  runUrl: `${RUNS}/${run}`,
  isFork: false,
  isDependabot: false,
})

/** Everything that {@link openTalks} notes. */
export interface Talks {
  readonly memory: MemoryForge
  /** In order, such as `comment 7 oos-chat-sync:… false`. */
  readonly calls: string[]
  readonly notices: string[]
  /** The body of the issue: undefined where it is closed. */
  issue: string | undefined
  tell(plan: Plan, event: RunEvent, given?: Given, members?: Partial<Talk>): ReturnType<typeof tellGitHub>
}

/** A forge on which runs tell their plans, one after the other. */
export const openTalks = (): Talks => {
  const memory = createMemoryForge()
  const [calls, notices]: [string[], string[]] = [[], []]
  const forge: Forge = {
    ...memory.forge,
    keepComment: async (pull, marker, write, isDone) => {
      calls.push(`comment ${pull} ${marker} ${isDone}`)
      await memory.forge.keepComment(pull, marker, write)
    },
    keepIssue: async (marker, title, write) => {
      calls.push(`issue ${marker} ${title}`)
      const found = talks.issue === undefined ? undefined : { body: talks.issue, createdAt: 0, updatedAt: 0 }
      talks.issue = await write(found, memory.nowMs)
    },
    readPull: async (pull) => {
      calls.push(`pull ${pull}`)
      return memory.pulls.get(pull)
    },
  }
  const talks: Talks = {
    memory,
    calls,
    notices,
    issue: undefined,
    tell: (plan, event, given = {}, members = {}) => {
      const inputs = read(given)
      const receipt = toReceipt(plan, { scope: inputs.scope }, KEY.toReceipt, () => [])
      const notice = (text: string) => void notices.push(text)
      const said = { inputs, event, forge, plan, receipt, seal: toReceiptSeal(inputs, KEY), texts: en, notice }
      return tellGitHub({ ...said, header: { mode: 'plan' }, ...members })
    },
  }
  return talks
}
