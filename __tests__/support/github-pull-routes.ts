import type { Reply } from './forge-faults.ts'
import { toPermission } from './github-pulls.ts'
import type { Answered, GitHubRequest, Schema } from './github-types.ts'

/** What GitHub says to what it does not have, or does not show. */
export const NOT_FOUND: Reply = { status: 404, body: { message: 'Not Found' } satisfies Schema<'basic-error'> }

/** A pull request with all that a list of them leaves out. */
export const replyWithPull = ({ state, parts }: GitHubRequest): Reply => {
  const number = Number(parts['number'])
  const found = state.openPulls.get(number) ?? [...state.pulls.values()].flat().find((pull) => pull.number === number)
  if (found === undefined) return NOT_FOUND
  // Of the members that only a single pull request has, nothing is read.
  return { status: 200, body: { ...found, merged: found.merged_at !== null, commits: 1, changed_files: 1 } }
}

/** What somebody may do. */
export const replyWithPermission = ({ state, parts }: GitHubRequest): Reply => {
  const login = parts['login'] ?? ''
  const permission = state.permissions.get(login)
  if (permission === undefined) return NOT_FOUND
  const body: Answered<'repos/get-collaborator-permission-level', 200> = toPermission(login, permission)
  return { status: 200, body }
}
