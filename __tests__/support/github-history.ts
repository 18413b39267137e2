import type { Reply } from './forge-faults.ts'
import { toCommit, toComparison } from './github-objects.ts'
import { NOT_FOUND } from './github-pull-routes.ts'
import type { Answered, GitHubRequest, GitHubState, Schema } from './github-types.ts'

/** Every commit that one is made of, itself first, and the younger before the older. */
const listReachable = ({ history }: GitHubState, from: string): readonly string[] => {
  const found = new Set<string>()
  const add = (sha: string): void => {
    if (found.has(sha) || !history.has(sha)) return
    found.add(sha)
    for (const parent of history.get(sha)?.parents ?? []) add(parent)
  }
  add(from)
  return [...found].sort((a, b) => (history.get(b)?.ms ?? 0) - (history.get(a)?.ms ?? 0))
}

const toCommits = ({ history }: GitHubState, shas: readonly string[]): Schema<'commit'>[] =>
  shas.map((sha) => toCommit(sha, history.get(sha)?.parents))

/** The commits of a branch or before a commit, as far as they are known. */
export const replyWithCommits = ({ state, query }: GitHubRequest): Reply => {
  const since = Date.parse(query.get('since') ?? '') || 0
  const shas = listReachable(state, query.get('sha') ?? '').filter((sha) => (state.history.get(sha)?.ms ?? 0) >= since)
  const body: Answered<'repos/list-commits', 200> = toCommits(state, shas)
  return { status: 200, body }
}

/** A comparison as it was given; or of two commits that are known, without their files. */
export const replyWithComparison = ({ state, parts, query }: GitHubRequest): Reply => {
  const basehead = parts['basehead'] ?? ''
  const found = state.comparisons.get(basehead) ?? toKnown(state, basehead)
  if (found === undefined) return NOT_FOUND
  const [size, page] = [Number(query.get('per_page') ?? 250), Number(query.get('page') ?? 1)]
  const commits = found.commits.slice((page - 1) * size, page * size)
  const { files, ...rest } = found
  const body: Answered<'repos/compare-commits-with-basehead', 200> = { ...rest, commits }
  // GitHub tells the files on the first page alone.
  return { status: 200, body: page === 1 && files !== undefined ? { ...body, files } : body }
}

const toKnown = (state: GitHubState, basehead: string): Schema<'commit-comparison'> | undefined => {
  const [base = '', head = ''] = basehead.split('...')
  if (!state.history.has(base) || !state.history.has(head)) return undefined
  const before = new Set(listReachable(state, base))
  const added = listReachable(state, head).filter((sha) => !before.has(sha))
  const status = base === head ? 'identical' : 'ahead'
  return toComparison(status, [], toCommits(state, added.reverse()))
}
