import type { ActionResult } from '../../scripts/support/run-action.ts'
import { CONFIG_PATH } from '../../scripts/support/stage.ts'
import { toPushPayload } from './events.ts'
import { toComment, toComparison, toDate, toDiffEntry } from './github-objects.ts'
import { toPull, toReview } from './github-pulls.ts'
import { type Review, setReview, toPullEvent } from './review.ts'

const MINUTE_MS = 60_000
const BOT = 'github-actions[bot]'

/** A push to the main branch. */
export interface Push {
  readonly before: string
  readonly sha: string
}

/** The life of a repository: pull requests are planned, approved and merged, and pushes are applied. */
export interface Merges extends Review {
  /** Lets minutes pass. */
  wait(minutes: number): void
  /** Opens a pull request, and plans it with this file. */
  plan(pull: number, file: string, inputs?: Readonly<Record<string, string>>): Promise<ActionResult>
  /** Somebody approves a pull request. */
  approve(pull: number, login?: string, permission?: string): void
  /** Merges pull requests, each by a commit of its own; none makes a commit without one. */
  merge(...pulls: readonly number[]): Push
  /** Applies a file as the job of a push does, the last one unless told otherwise. */
  apply(
    file: string,
    options?: { readonly push?: Push; readonly inputs?: Record<string, string> },
  ): Promise<ActionResult>
  /** The text of our comment. */
  read(pull: number): string
  /** Somebody writes this into our comment. */
  edit(pull: number, body: string): void
}

/** Sets the stage of {@link Merges}, a minute after the last thing happened each time. */
export const setMerges = async (): Promise<Merges> => {
  const review = await setReview()
  const { state } = review.github
  const wait = (minutes: number): void => {
    state.nowMs += minutes * MINUTE_MS
  }
  const commits: string[] = []
  let last: Push = { before: '', sha: '' }
  const commit = (pulls: readonly number[]): string => {
    const sha = (commits.length + 1).toString(16).padStart(40, 'c')
    const parent = commits.at(-1)
    state.history.set(sha, { parents: parent === undefined ? [] : [parent], ms: state.nowMs })
    const date = toDate(state.nowMs)
    state.pulls.set(
      sha,
      pulls.map((pull) => toPull(pull, sha, date)),
    )
    for (const pull of pulls) state.openPulls.delete(pull)
    for (const earlier of commits) {
      state.comparisons.set(`${earlier}...main`, toComparison('ahead', [toDiffEntry(CONFIG_PATH)]))
    }
    state.comparisons.set(`${sha}...main`, toComparison('identical', []))
    commits.push(sha)
    return sha
  }
  const find = (pull: number) => (state.comments.get(pull) ?? []).find(({ user }) => user?.login === BOT)
  commit([])
  return {
    ...review,
    wait,
    plan: async (pull, file, inputs = {}) => {
      wait(1)
      const isMerged = [...state.pulls.values()].flat().some(({ number }) => number === pull)
      if (!isMerged) state.openPulls.set(pull, toPull(pull, null, null))
      await review.stage.write(file)
      return await review.on(toPullEvent(pull), { command: 'plan', ...inputs })
    },
    approve: (pull, login = 'reviewer', permission = 'write') => {
      wait(1)
      state.permissions.set(login, permission)
      state.reviews.set(pull, [...(state.reviews.get(pull) ?? []), toReview(login, 'APPROVED', toDate(state.nowMs))])
    },
    merge: (...pulls) => {
      wait(1)
      const before = commits.at(-1) ?? ''
      if (pulls.length === 0) commit([])
      for (const pull of pulls) commit([pull])
      last = { before, sha: commits.at(-1) ?? '' }
      return last
    },
    apply: async (file, { push = last, inputs = {} } = {}) => {
      wait(1)
      await review.stage.write(file)
      const payload = { ...toPushPayload(), before: push.before }
      return await review.on(
        { name: 'push', payload, sha: push.sha },
        { command: 'apply', 'approved-plan': 'pull-request', ...inputs },
      )
    },
    read: (pull) => find(pull)?.body ?? '',
    edit: (pull, body) => {
      const comment = find(pull)
      if (comment === undefined) state.comments.set(pull, [toComment(state.nextId++, BOT, body, toDate(state.nowMs))])
      else Object.assign(comment, { body, updated_at: toDate(state.nowMs) })
    },
  }
}
