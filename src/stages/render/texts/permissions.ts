import type { ApiCall, GitHubTask } from '../../../model/failure.ts'

/** The RAM actions without which there are no records. */
export const RECORD_ACTIONS: readonly string[] = [
  'oos:GetParametersByPath',
  'oos:CreateParameter',
  'oos:UpdateParameter',
  'oos:DeleteParameter',
]

/** The RAM action that a call needs. */
export const toRamAction = ({ operation, region }: ApiCall): string =>
  `${region === 'sts' ? 'sts' : 'oos'}:${operation}`

/** What the job must be permitted for a task on GitHub; without one, for an ID token. */
export const toJobPermission = (task: GitHubTask | undefined): string =>
  task === undefined ? 'id-token: write' : JOB_PERMISSIONS[task]

const JOB_PERMISSIONS: Readonly<Record<GitHubTask, string>> = {
  comment: 'pull-requests: write',
  outcome: 'pull-requests: write',
  issue: 'issues: write',
  approval: 'pull-requests: read',
  'pull-request': 'pull-requests: read',
  commits: 'contents: read',
  'newer-commits': 'contents: read',
}
