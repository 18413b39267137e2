import { readFileSync } from 'node:fs'
import type { RunEvent } from '../../model/event.ts'
import { toPresent } from '../../model/present.ts'
import { type Repository, toRepository } from '../../model/repository.ts'
import type { Env } from '../../ports.ts'
import { readNumber, readText } from './members.ts'

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
    pullNumber: isPullEvent(name) ? readNumber(payload, 'pull_request', 'number') : undefined,
    runUrl: toRunUrl(env, payload),
    isFork: isFromFork(name, payload),
    isDependabot: isFromDependabot(env, payload),
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
  const [server, repository, id] = [env('GITHUB_SERVER_URL'), toName(env, payload), env('GITHUB_RUN_ID')]
  if (server === undefined || repository === undefined || id === undefined || !RUN_ID.test(id)) return undefined
  const path = `/${repository}/actions/runs/${id}`
  return URL.canParse(path, server) ? new URL(path, server).href : undefined
}

/** The events of a pull request: the code under review is the pull request's. */
const PULL_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
])

const isPullEvent = (name: string | undefined): boolean => name !== undefined && PULL_EVENTS.has(name)

const isFromFork = (name: string | undefined, payload: unknown): boolean => {
  if (isPullEvent(name)) {
    // The repository of a deleted fork is null.
    const head = readText(payload, 'pull_request', 'head', 'repo', 'full_name')
    return head === undefined || head !== readText(payload, 'pull_request', 'base', 'repo', 'full_name')
  }
  if (name !== 'workflow_run') return false
  const head = readText(payload, 'workflow_run', 'head_repository', 'full_name')
  return head === undefined || head !== readText(payload, 'repository', 'full_name')
}

const DEPENDABOT = 'dependabot[bot]'

const isFromDependabot = (env: Env, payload: unknown): boolean => {
  const people = [env('GITHUB_ACTOR'), readText(payload, 'pull_request', 'user', 'login')]
  return people.includes(DEPENDABOT)
}
