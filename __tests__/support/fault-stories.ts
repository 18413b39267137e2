import type { ActionResult } from '../../scripts/support/run-action.ts'
import { toMarker } from '../../src/run/publish.ts'
import { toPushPayload } from './events.ts'
import { toComment, toComparison, toDiffEntry, toIssue } from './github-objects.ts'
import { toPull } from './github-pulls.ts'
import { type Review, setReview, toPullEvent } from './review.ts'

/** What a run of the bundle did, and what it left on both sides. */
export interface Told {
  readonly run: ActionResult
  /** What was written to OOS. */
  readonly writes: readonly string[]
  /** Texts of our comments, and of our issues that are open. */
  readonly comments: readonly string[]
  readonly issues: readonly string[]
  /** `METHOD /path` of every call of GitHub, in their order. */
  readonly calls: readonly string[]
}

/** A run on an event. `prepare` sets GitHub as it is before. */
export interface Story {
  /** The calls that no other story has in the same place. */
  readonly only?: RegExp
  readonly prepare: (review: Review) => void | Promise<void>
  readonly tell: (review: Review, env: Readonly<Record<string, string>>) => Promise<ActionResult>
}

const SHA = 'b'.repeat(40)
const PULL = 7
const US = 'github-actions[bot]'
const LINE = `<!-- ${toMarker({ scope: 'acme/bots', label: '' })} -->`

const plan: Story['tell'] = (review, env) => review.on(toPullEvent(PULL), { command: 'plan' }, env)
const watch: Story['tell'] = (review, env) =>
  review.on(
    { name: 'schedule', payload: { schedule: '0 6 * * *' }, sha: SHA },
    { command: 'plan', 'drift-issue': 'true' },
    env,
  )
const apply: Story['tell'] = (review, env) =>
  review.on(
    { name: 'push', payload: toPushPayload(), sha: SHA },
    { command: 'apply', 'approved-plan': 'pull-request' },
    env,
  )
const applyAgain: Story['tell'] = (review, env) => apply(review, { ...env, GITHUB_RUN_ATTEMPT: '2' })

/** The comments of a pull request that was planned: the same whenever it is. */
let planned: Promise<readonly ReturnType<typeof toComment>[]> | undefined

const readPlanned = async (): Promise<readonly ReturnType<typeof toComment>[]> => {
  const review = await setReview()
  await plan(review, {})
  await review.close()
  return review.github.state.comments.get(PULL) ?? []
}

/** A pull request that was planned and merged, and a branch that says this of its commit. */
const mergeInto = (comparison: ReturnType<typeof toComparison>) => async (review: Review) => {
  planned ??= readPlanned()
  const { comments, pulls, comparisons } = review.github.state
  comments.set(PULL, structuredClone([...(await planned)]))
  pulls.set(SHA, [toPull(PULL, SHA)])
  comparisons.set(`${SHA}...main`, comparison)
}

const AHEAD = toComparison('ahead', [toDiffEntry('.github/chat-configurations.yml')])

/** By what they are about. */
export const STORIES = {
  'a plan with a new comment': { prepare: () => undefined, tell: plan },
  'a plan with a comment that is there': {
    prepare: ({ github }) => void github.state.comments.set(PULL, [toComment(1, US, `${LINE}\nold`)]),
    tell: plan,
    only: /^PATCH/,
  },
  'a new issue about drift': { prepare: () => undefined, tell: watch },
  'an issue about drift that is there': {
    prepare: ({ github }) => void github.state.issues.push(toIssue(1, US, { title: 'old', body: `${LINE}\nold` })),
    tell: watch,
    only: /^PATCH/,
  },
  'an approved apply': { prepare: mergeInto(toComparison('ahead', [])), tell: apply },
  'an approved apply that is run again': {
    prepare: mergeInto(toComparison('identical', [])),
    tell: applyAgain,
    only: /compare/,
  },
  'an older commit that is run again': { prepare: mergeInto(AHEAD), tell: applyAgain },
  'a commit that the branch lost': { prepare: mergeInto(toComparison('diverged', [])), tell: apply },
} as const satisfies Readonly<Record<string, Story>>

/** Tells a story from its beginning, after `disturb`. */
export const tellStory = async (
  { prepare, tell }: Story,
  env: Readonly<Record<string, string>> = {},
  disturb: (review: Review) => void = () => undefined,
): Promise<Told> => {
  const review = await setReview()
  try {
    await prepare(review)
    disturb(review)
    const run = await tell(review, env)
    const { state, calls } = review.github
    return {
      run,
      writes: review.stage.writes(),
      comments: (state.comments.get(PULL) ?? []).map(({ body }) => body ?? '').filter((body) => body.startsWith(LINE)),
      issues: state.issues.flatMap(({ body, state: at }) =>
        at === 'open' && body?.startsWith(LINE) === true ? [body] : [],
      ),
      calls: calls.map(({ method, path }) => `${method} ${path}`),
    }
  } finally {
    await review.close()
  }
}
