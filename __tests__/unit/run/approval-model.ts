/** The plan in one comment, as somebody who has seen everything would remember it. */
interface Shown {
  readonly changes: ReadonlySet<string>
  readonly since: number
}

interface Merged {
  readonly pull: number
  /** The place of its commit on the branch. */
  readonly at: number
  readonly ms: number
  /** What of its plan is approved. */
  open: ReadonlySet<string>
  /** An apply of its commit left nothing to do. */
  isSettled: boolean
  /** Its comment is as we wrote it last. */
  isOurs: boolean
}

const DAY_MS = 24 * 60 * 60 * 1000
const MAX_EARLIER = 20

/**
 * What was reviewed, told from what happened alone, without a seal, a mark or a comment: each change is a text, and each
 * text says which object it is about by what stands before the colon.
 */
export class ApprovalModel {
  readonly #shown = new Map<number, Shown>()
  readonly #reviewed = new Map<number, number>()
  readonly #merged: Merged[] = []

  plan(pull: number, changes: readonly string[], ms: number): void {
    if (this.#find(pull) !== undefined) return
    const before = this.#shown.get(pull)
    const isSame =
      before !== undefined &&
      before.changes.size === changes.length &&
      changes.every((change) => before.changes.has(change))
    this.#shown.set(pull, isSame ? before : { changes: new Set(changes), since: ms })
  }

  approve(pull: number, ms: number): void {
    if (this.#find(pull) === undefined) this.#reviewed.set(pull, ms)
  }

  /** Somebody changes our comment. */
  edit(pull: number): void {
    this.#shown.delete(pull)
    const merged = this.#find(pull)
    if (merged !== undefined) merged.isOurs = false
  }

  merge(pull: number, at: number, ms: number): void {
    const shown = this.#shown.get(pull)
    const isReviewed = shown !== undefined && shown.since <= (this.#reviewed.get(pull) ?? ms)
    const open: ReadonlySet<string> = isReviewed ? shown.changes : new Set()
    this.#merged.push({ pull, at, ms, open, isSettled: false, isOurs: shown !== undefined })
  }

  isApproved(changes: readonly string[], first: number, last: number, ms: number): boolean {
    const open = new Set(this.#listSeen(first, last, ms).flatMap((merged) => [...merged.open]))
    return changes.every((change) => open.has(change))
  }

  apply(changed: readonly string[], isComplete: boolean, [first, last, ms]: readonly [number, number, number]): void {
    for (const merged of this.#listSeen(first, last, ms)) {
      const open = [...merged.open].filter((change) => !changed.includes(change.split(':')[0] ?? ''))
      // A comment that holds nothing to spend is left alone.
      if (isComplete && (merged.at >= first || merged.open.size > 0)) merged.isSettled = true
      merged.open = new Set(isComplete ? [] : open)
    }
  }

  #find(pull: number): Merged | undefined {
    return this.#merged.find((merged) => merged.pull === pull)
  }

  /** What a run for these commits looks at, back to the last one that was completed. */
  #listSeen(first: number, last: number, ms: number): readonly Merged[] {
    const ours = this.#merged.filter(({ isOurs }) => isOurs)
    const own = ours.filter(({ at }) => at >= first && at <= last)
    if (own.some(({ isSettled }) => isSettled)) return own
    const earlier = ours
      .filter((merged) => merged.at < first && merged.at >= first - MAX_EARLIER && merged.ms >= ms - DAY_MS)
      .sort((a, b) => b.at - a.at)
    const end = earlier.findIndex(({ isSettled }) => isSettled)
    return [...own, ...earlier.slice(0, end < 0 ? earlier.length : end + 1)]
  }
}
