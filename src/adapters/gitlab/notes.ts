import type { GitLabClient } from './client.ts'

/** The order of lists in which the first of several texts of ours is the one that stays. */
export const OLDEST_FIRST = { order_by: 'created_at', sort: 'asc' } as const

/** The address of a merge request's notes. */
export const toNotesPath = (pullNumber: number): string => `merge_requests/${pullNumber}/notes`

/** What stands in the discussion of a merge request: notes of people, of ours, and of GitLab itself. */
export const listNotes = (gitlab: GitLabClient, pullNumber: number): Promise<readonly unknown[]> =>
  gitlab.list(toNotesPath(pullNumber), OLDEST_FIRST)
