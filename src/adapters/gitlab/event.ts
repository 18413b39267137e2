import type { RunEvent } from '../../model/event.ts'
import { toPresent } from '../../model/present.ts'
import { toRepository } from '../../model/repository.ts'
import type { Env } from '../../ports.ts'

/*
 * A pipeline of GitLab as a `RunEvent`. Anyone who can set variables of a pipeline can set these: checks based on them
 * only prevent mistakes. The boundary is a protected branch, protected variables, and a role that trusts it.
 */

/** Whether this runs in a GitLab job. Other systems have variables of the same names. */
export const isGitLab = (env: Env): boolean => env('GITLAB_CI') === 'true'

/** What started a pipeline, from the variables of its job. A merge request that does not say where its code comes from counts as a fork's. */
export const toGitLabEvent = (env: Env): RunEvent => {
  const name = toName(env)
  const repository = env('CI_MERGE_REQUEST_PROJECT_PATH') ?? env('CI_PROJECT_PATH')
  return toPresent<RunEvent>({
    name,
    repository,
    home: toRepository(env('CI_SERVER_URL'), toProject(env), repository),
    defaultBranch: env('CI_DEFAULT_BRANCH'),
    branch: env('CI_COMMIT_BRANCH'),
    sha: env('CI_COMMIT_SHA'),
    before: name === 'push' ? env('CI_COMMIT_BEFORE_SHA') : undefined,
    pullNumber: toMergeRequest(env, name),
    // Set where the pipeline runs on a merge that was made for the test.
    headSha: env('CI_MERGE_REQUEST_SOURCE_BRANCH_SHA') ?? (name === MERGE_REQUEST ? env('CI_COMMIT_SHA') : undefined),
    mergeSha: undefined,
    isUntold: undefined,
    runUrl: env('CI_JOB_URL') ?? env('CI_PIPELINE_URL'),
    filesUrl: toFilesUrl(env),
    isProtected: isProtected(env('CI_COMMIT_REF_PROTECTED')),
    isRerun: isLate(env),
    isFork: isFromFork(env, name),
    isDependabot: false,
  })
}

/** The tokens for GitLab's API, which no log may show. */
export const listTokens = (env: Env): readonly string[] =>
  ['GITLAB_TOKEN', 'CI_JOB_TOKEN'].flatMap((name) => env(name) ?? [])

/** The number of the project whose merge request or branch this is: a fork's pipeline runs in the fork. */
export const toProject = (env: Env): string | undefined => env('CI_MERGE_REQUEST_PROJECT_ID') ?? env('CI_PROJECT_ID')

const MERGE_REQUEST = 'merge_request_event'
const EXTERNAL_PULL_REQUEST = 'external_pull_request_event'
/** Our own name: only the kind of a merge train's pipeline distinguishes it. */
const MERGE_TRAIN = 'merge_train'

/** A job of a pipeline starts within minutes, unless it waits for a person. */
const LATE_MS = 30 * 60 * 1000

/** Whether the job is one that was run again, or started by hand, long after its pipeline: GitLab does not count attempts. */
const isLate = (env: Env): boolean =>
  Date.parse(env('CI_JOB_STARTED_AT') ?? '') - Date.parse(env('CI_PIPELINE_CREATED_AT') ?? '') > LATE_MS

const toFilesUrl = (env: Env): string | undefined => {
  const project = env('CI_MERGE_REQUEST_SOURCE_PROJECT_URL') ?? env('CI_PROJECT_URL')
  return project === undefined || !URL.canParse(project) ? undefined : new URL(`${project}/-/blob`).href
}

const isProtected = (text: string | undefined): boolean | undefined =>
  text === 'true' || text === 'false' ? text === 'true' : undefined

/** GitLab's own name for what started the pipeline; a child pipeline of a merge request is one of it. */
const toName = (env: Env): string => {
  if (env('CI_MERGE_REQUEST_EVENT_TYPE') === 'merge_train') return MERGE_TRAIN
  if (env('CI_MERGE_REQUEST_IID') !== undefined) return MERGE_REQUEST
  return env('CI_PIPELINE_SOURCE') ?? 'unknown'
}

/** The merge request whose plan this is. A train tries several together: their plan is nobody's. */
const toMergeRequest = (env: Env, name: string): number | undefined => {
  if (name === MERGE_REQUEST) return toNumber(env('CI_MERGE_REQUEST_IID'))
  return name === 'push' ? toOpenMergeRequest(env) : undefined
}

/** That of a pushed branch, where it is one and of this project: such as `group/project!7`. */
const toOpenMergeRequest = (env: Env): number | undefined => {
  const [branch, project] = [env('CI_COMMIT_BRANCH'), env('CI_PROJECT_PATH')]
  if (branch === undefined || branch === env('CI_DEFAULT_BRANCH') || project === undefined) return undefined
  const [only, ...others] = (env('CI_OPEN_MERGE_REQUESTS') ?? '').split(',')
  const [path, number] = (only ?? '').split('!')
  return others.length === 0 && path === project ? toNumber(number) : undefined
}

const toNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined

/** By the two projects of the merge request: that of the pipeline is the fork where it runs in the fork. */
const isFromFork = (env: Env, name: string): boolean => {
  if (name === MERGE_REQUEST || name === MERGE_TRAIN) {
    const source = env('CI_MERGE_REQUEST_SOURCE_PROJECT_ID')
    return source === undefined || source !== env('CI_MERGE_REQUEST_PROJECT_ID')
  }
  if (name !== EXTERNAL_PULL_REQUEST) return false
  const source = env('CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY')
  return source === undefined || source !== env('CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY')
}
