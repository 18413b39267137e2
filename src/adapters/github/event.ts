import { readFileSync } from 'node:fs'
import type { RunEvent } from '../../model/event.ts'
import { isJsonObject } from '../../model/json.ts'
import { toPresent } from '../../model/present.ts'
import type { Env } from '../../ports.ts'

const BRANCH_PREFIX = 'refs/heads/'
const DEPENDABOT = 'dependabot[bot]'
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/
const RUN_ID = /^\d+$/

/** The events of a pull request: the code under review is the pull request's. */
const PULL_EVENTS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'pull_request_target',
])

/** What started this run, from the runner's variables and the file they name. Never throws: see {@link toRunEvent}. */
export const readRunEvent = (env: Env): RunEvent => {
  const path = env('GITHUB_EVENT_PATH')
  return toRunEvent(env, path === undefined ? undefined : readPayload(path))
}

/** What started a run. A payload that does not say where the code comes from counts as one from a fork. */
export const toRunEvent = (env: Env, payload: unknown): RunEvent => {
  const name = env('GITHUB_EVENT_NAME')
  const branch = toBranch(env('GITHUB_REF'))
  const known = toPresent<Omit<RunEvent, 'isFork' | 'isDependabot'>>({
    name,
    repository: toRepository(env, payload),
    defaultBranch: toDefaultBranch(name, branch, payload),
    branch,
    sha: env('GITHUB_SHA'),
    pullNumber: isPullEvent(name) ? readNumber(payload, 'pull_request', 'number') : undefined,
    runUrl: toRunUrl(env, payload),
  })
  const people = [env('GITHUB_ACTOR'), readText(payload, 'pull_request', 'user', 'login')]
  return { ...known, isFork: isFromFork(name, payload), isDependabot: people.includes(DEPENDABOT) }
}

const readPayload = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    // Without a payload the event is judged by its name alone, as if the code came from a fork.
    return undefined
  }
}

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

const toBranch = (ref: string | undefined): string | undefined =>
  ref?.startsWith(BRANCH_PREFIX) ? ref.slice(BRANCH_PREFIX.length) || undefined : undefined

/** A schedule runs on the default branch alone, and its payload does not always name the repository. */
const toDefaultBranch = (name: string | undefined, branch: string | undefined, payload: unknown) =>
  readText(payload, 'repository', 'default_branch') ?? (name === 'schedule' ? branch : undefined)

const toRepository = (env: Env, payload: unknown): string | undefined => {
  const repository = env('GITHUB_REPOSITORY') ?? readText(payload, 'repository', 'full_name')
  return repository !== undefined && REPOSITORY.test(repository) ? repository : undefined
}

const toRunUrl = (env: Env, payload: unknown): string | undefined => {
  const [server, repository, id] = [env('GITHUB_SERVER_URL'), toRepository(env, payload), env('GITHUB_RUN_ID')]
  if (server === undefined || repository === undefined || id === undefined || !RUN_ID.test(id)) return undefined
  const path = `/${repository}/actions/runs/${id}`
  return URL.canParse(path, server) ? new URL(path, server).href : undefined
}

/** What stands at a path of names within any JSON; undefined where the path leads nowhere. */
export const readMember = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (isJsonObject(at) && Object.hasOwn(at, name) ? at[name] : undefined), value)

/** The text at a path; undefined for an empty one and for anything else. */
export const readText = (value: unknown, ...path: readonly string[]): string | undefined => {
  const found = readMember(value, ...path)
  return typeof found === 'string' && found !== '' ? found : undefined
}

/** The positive integer at a path, such as the number of a pull request. */
export const readNumber = (value: unknown, ...path: readonly string[]): number | undefined => {
  const found = readMember(value, ...path)
  return typeof found === 'number' && Number.isSafeInteger(found) && found > 0 ? found : undefined
}
