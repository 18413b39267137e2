import type { GitLabClient } from './client.ts'

/** The order of lists: of several of our texts, the first one stays. */
export const OLDEST_FIRST = { order_by: 'created_at', sort: 'asc' } as const

/** The address of a merge request's notes. */
export const toNotesPath = (pullNumber: number): string => `merge_requests/${pullNumber}/notes`

/** The discussion of a merge request: notes by people, by us, and by GitLab itself. */
export const listNotes = (gitlab: GitLabClient, pullNumber: number): Promise<readonly unknown[]> =>
  gitlab.list(toNotesPath(pullNumber), OLDEST_FIRST)
