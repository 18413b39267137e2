import { readFileSync } from 'node:fs'
import { type RunEvent, toEventKind } from '../../model/event.ts'
import { isJsonObject } from '../../model/json.ts'
import { readMember, readNumber, readText } from '../../model/members.ts'
import { toPresent, type Whole } from '../../model/present.ts'
import { type Repository, toRepository } from '../../model/repository.ts'
import type { Env } from '../../ports.ts'

/** What started this run, from the runner's variables and the file they name. Never throws: see {@link toRunEvent}. */
export const readRunEvent = (env: Env): RunEvent => {
  const path = env('GITHUB_EVENT_PATH')
  return toRunEvent(env, path === undefined ? undefined : readPayload(path))
}

const readPayload = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Without a payload the event is judged by its name alone, as if the code came from a fork.
    return undefined
  }
}

/** What started a run. A payload that does not say where the code comes from counts as one from a fork. */
export const toRunEvent = (env: Env, payload: unknown): RunEvent => {
  const name = env('GITHUB_EVENT_NAME')
  const branch = toBranch(env('GITHUB_REF'))
  return toPresent<RunEvent>({
    name,
    repository: toName(env, payload),
    home: toHome(env, payload),
    defaultBranch: toDefaultBranch(name, branch, payload),
    branch,
    sha: env('GITHUB_SHA'),
    isRerun: Number(env('GITHUB_RUN_ATTEMPT')) > 1 || undefined,
    before: name === 'push' ? readText(payload, 'before') : undefined,
    ...toPull(name, payload),
    runUrl: toRunUrl(env, payload),
    isProtected: undefined,
    filesUrl: toPage(env, payload, 'blob'),
    isFork: isFromFork(name, payload),
    // GitHub provides secrets depending only on the actor: a person's push to a Dependabot branch has them.
    isDependabot: env('GITHUB_ACTOR') === DEPENDABOT,
  })
}

const BRANCH_PREFIX = 'refs/heads/'

const toBranch = (ref: string | undefined): string | undefined =>
  ref?.startsWith(BRANCH_PREFIX) ? ref.slice(BRANCH_PREFIX.length) || undefined : undefined

const REPOSITORY = /^[\w.-]+\/[\w.-]+$/

const toName = (env: Env, payload: unknown): string | undefined => {
  const repository = env('GITHUB_REPOSITORY') ?? readText(payload, 'repository', 'full_name')
  return repository !== undefined && REPOSITORY.test(repository) ? repository : undefined
}

const toHome = (env: Env, payload: unknown): Repository | undefined => {
  const server = env('GITHUB_SERVER_URL')
  const origin = server !== undefined && URL.canParse(server) ? new URL(server).origin : undefined
  return toRepository(origin, env('GITHUB_REPOSITORY_ID'), toName(env, payload))
}

/** A schedule runs on the default branch alone, and its payload does not always name the repository. */
const toDefaultBranch = (name: string | undefined, branch: string | undefined, payload: unknown) =>
  readText(payload, 'repository', 'default_branch') ?? (name === 'schedule' ? branch : undefined)

const RUN_ID = /^\d+$/

const toRunUrl = (env: Env, payload: unknown): string | undefined => {
  const id = env('GITHUB_RUN_ID')
  return id !== undefined && RUN_ID.test(id) ? toPage(env, payload, `actions/runs/${id}`) : undefined
}

/** A page of the repository. */
const toPage = (env: Env, payload: unknown, page: string): string | undefined => {
  const [server, repository] = [env('GITHUB_SERVER_URL'), toName(env, payload)]
  if (repository === undefined) return undefined
  const path = `/${repository}/${page}`
  return URL.canParse(path, server) ? new URL(path, server).href : undefined
}

type Pull = Pick<Whole<RunEvent>, 'pullNumber' | 'headSha' | 'mergeSha' | 'isUntold'>

const NO_PULL: Pull = { pullNumber: undefined, headSha: undefined, mergeSha: undefined, isUntold: undefined }

/** What the event tells of its pull request. */
const toPull = (name: string | undefined, payload: unknown): Pull => {
  switch (toEventKind(name).pull) {
    case 'described':
      return {
        ...NO_PULL,
        pullNumber: readNumber(payload, 'pull_request', 'number'),
        headSha: readText(payload, 'pull_request', 'head', 'sha'),
        mergeSha: readText(payload, 'pull_request', 'merge_commit_sha'),
      }
    case 'numbered':
      return toCommented(payload)
    case 'by-hand':
      return toGivenByHand(readMember(payload, 'inputs', PULL_INPUT))
    default:
      return NO_PULL
  }
}

/** An issue has comments, too. Without a payload it could be either. */
const toCommented = (payload: unknown): Pull => {
  const isIssue = isJsonObject(readMember(payload, 'issue')) && !readMember(payload, 'issue', 'pull_request')
  return isIssue ? NO_PULL : { ...NO_PULL, pullNumber: readNumber(payload, 'issue', 'number'), isUntold: true }
}

/** The input of a workflow that names a pull request. */
const PULL_INPUT = 'pull-request'
const PULL_NUMBER = /^[1-9]\d{0,8}$/

/** Empty means none. Anything else that is not a number is a pull request that cannot be looked up. */
const toGivenByHand = (given: unknown): Pull => {
  const text = typeof given === 'string' || typeof given === 'number' ? String(given).trim() : given
  if (text === undefined || text === null || text === '') return NO_PULL
  const pullNumber = typeof text === 'string' && PULL_NUMBER.test(text) ? Number(text) : undefined
  return { ...NO_PULL, pullNumber, isUntold: true }
}

const isFromFork = (name: string | undefined, payload: unknown): boolean => {
  if (toEventKind(name).pull === 'described') {
    // The repository of a deleted fork is null.
    const head = readText(payload, 'pull_request', 'head', 'repo', 'full_name')
    return head === undefined || head !== readText(payload, 'pull_request', 'base', 'repo', 'full_name')
  }
  if (name !== 'workflow_run') return false
  const head = readText(payload, 'workflow_run', 'head_repository', 'full_name')
  return head === undefined || head !== readText(payload, 'repository', 'full_name')
}

const DEPENDABOT = 'dependabot[bot]'
