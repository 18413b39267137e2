import type { Approval, FoundText, PullRequest } from '../../src/model/review.ts'
import type { Forge } from '../../src/ports.ts'

/** What a forge in memory holds; tests change it. */
export interface MemoryForge {
  readonly forge: Forge
  /** By the number of the pull request. */
  readonly comments: Map<number, FoundText>
  readonly pulls: Map<number, PullRequest>
  readonly approvals: Map<number, Approval[]>
  /** The branch, oldest first, and the pull requests that each commit merged. */
  readonly commits: { readonly sha: string; readonly ms: number; readonly pulls: readonly number[] }[]
  nowMs: number
}

/** Makes a {@link MemoryForge} that holds nothing, with one comment a pull request. */
export const createMemoryForge = (): MemoryForge => {
  const held: Omit<MemoryForge, 'forge'> = {
    comments: new Map(),
    pulls: new Map(),
    approvals: new Map(),
    commits: [],
    nowMs: Date.UTC(2026, 0, 1),
  }
  const indexOf = (sha: string) => held.commits.findIndex((commit) => commit.sha === sha)
  const forge: Forge = {
    keepComment: async (pull, _marker, write) => {
      const found = held.comments.get(pull)
      const body = await write(found, memory.nowMs)
      if (body === undefined) held.comments.delete(pull)
      else if (body !== found?.body) {
        held.comments.set(pull, { body, createdAt: found?.createdAt ?? memory.nowMs, updatedAt: memory.nowMs })
      }
    },
    readComments: async (pull) => [held.comments.get(pull) ?? []].flat(),
    keepIssue: async () => undefined,
    readPull: async (pull) => held.pulls.get(pull),
    listMergedPulls: async (shas) => {
      const merged = held.commits.filter(({ sha }) => shas.includes(sha)).flatMap(({ pulls }) => pulls)
      return merged.flatMap((pull) => held.pulls.get(pull) ?? [])
    },
    listApprovals: async (pull) => held.approvals.get(pull) ?? [],
    listPushed: async (before, after) =>
      held.commits.slice(indexOf(before) + 1, indexOf(after) + 1).map(({ sha }) => sha),
    listEarlier: async (sha, max, sinceMs) =>
      held.commits
        .slice(0, indexOf(sha))
        .reverse()
        .filter(({ ms }) => ms >= sinceMs)
        .slice(0, max)
        .map((commit) => commit.sha),
    compare: async () => 'current',
    now: () => memory.nowMs,
  }
  const memory: MemoryForge = { ...held, forge }
  return memory
}
