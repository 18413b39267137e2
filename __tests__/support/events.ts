import { createRequire } from 'node:module'
import type { WebhookEventMap } from '@octokit/webhooks-types'

type EventName = 'pull_request' | 'push' | 'workflow_run' | 'workflow_dispatch' | 'merge_group'
interface Example {
  readonly name: string
  readonly examples: readonly Record<string, unknown>[]
}

const examples: readonly Example[] = createRequire(import.meta.url)('@octokit/webhooks-examples')

/** One of GitHub's own examples of an event's payload, as a copy that a test may change. */
export const toPayload = <Name extends EventName>(name: Name, action?: string): WebhookEventMap[Name] => {
  const found = examples
    .find((example) => example.name === name)
    ?.examples.find((example) => (action === undefined || example['action'] === action) && isComplete(name, example))
  if (found === undefined) throw new Error(`there is no example of ${name} ${action ?? ''}`)
  return structuredClone(found) as unknown as WebhookEventMap[Name]
}

/** The events about a pull request that can start a workflow. */
export const listPullEvents = (): readonly string[] => {
  // GitHub sends it to webhooks alone.
  const unfit = new Set(['pull_request_review_thread'])
  const named = examples.map(({ name }) => name).filter((name) => name.startsWith('pull_request'))
  return [...named, 'pull_request_target'].filter((name) => !unfit.has(name))
}

/** Some examples of a pull request were cut by whoever collected them. */
const isComplete = (name: EventName, example: Record<string, unknown>): boolean =>
  name !== 'pull_request' || JSON.stringify(example).includes('"full_name"')

/** A pull request whose code comes from the same repository, or from a fork. */
export const toPullPayload = (from: 'here' | 'fork', number = 7): WebhookEventMap['pull_request'] => {
  const payload = toPayload('pull_request', 'opened')
  const { base, head } = payload.pull_request
  Object.assign(payload, { number })
  Object.assign(payload.pull_request, { number })
  Object.assign(base.repo, { full_name: 'acme/chat' })
  Object.assign(head, { repo: { ...base.repo, full_name: from === 'fork' ? 'mallory/chat' : 'acme/chat' } })
  return payload
}

/** A push to a branch of the repository whose default branch is `main`. */
export const toPushPayload = (branch = 'main'): WebhookEventMap['push'] => {
  const payload = toPayload('push')
  Object.assign(payload, { ref: `refs/heads/${branch}` })
  Object.assign(payload.repository, { full_name: 'acme/chat', default_branch: 'main' })
  return payload
}
