// Loaded before any test begins: a fault in a constant then shows in every test, and not only in the first.
import '../../../src/run/apply.ts'
import { KEY, SECRETS, toFile } from '../../../scripts/support/bots.ts'
import { NO_EVENT, type RunEvent } from '../../../src/model/event.ts'
import type { Forge, Ports } from '../../../src/ports.ts'
import type { Given } from '../../support/inputs.ts'
import { createMemoryChat, type MemoryChat } from '../../support/memory-chat.ts'
import { createMemoryForge, type MemoryForge } from '../../support/memory-forge.ts'
import { createMemoryParameters, type MemoryParameters } from '../../support/memory-parameters.ts'
import { CHAT_FILE, type MemoryRun, runInMemory } from '../../support/memory-run.ts'
import { HOME } from '../../support/run-inside.ts'

const PULL = 7
const MINUTE_MS = 60_000

/** A push of the commit that merged the pull request. */
export const PUSH: RunEvent = {
  ...NO_EVENT,
  name: 'push',
  branch: 'main',
  defaultBranch: 'main',
  sha: 'c1',
  home: HOME,
}

/** The entry of `a` with another type: to apply one after the other replaces it. */
export const OTHER_TYPE = `
  - name: a
    type: WeChat
    configuration:
      CorpId: corp
      CorpSecret: { fromEnv: OOS_CHAT_SECRET_A }`

/** A repository with one pull request, an account, and the runs for them, all in memory. */
export interface Applies {
  readonly memory: MemoryForge
  readonly chat: MemoryChat
  readonly parameters: MemoryParameters
  /** What was asked of the forge for an issue: its new text, or `closed`. */
  readonly issues: string[]
  /** In place of the forge's own methods. */
  readonly faults: Partial<Forge>
  /** Plans these entries in the pull request, and merges it. */
  merge(...entries: readonly string[]): Promise<void>
  /** Applies these entries. */
  apply(entries: readonly string[], given?: Given, ports?: Partial<Ports>): Promise<MemoryRun>
  /** Our comment without what is hidden and the plan: the outcome. */
  readOutcome(): string | undefined
}

/** Opens {@link Applies}: nothing is live, and nothing was planned. */
export const openApplies = (): Applies => {
  const [memory, chat, parameters] = [createMemoryForge(), createMemoryChat(), createMemoryParameters()]
  const issues: string[] = []
  const faults: Partial<Forge> = {}
  const keepIssue: Forge['keepIssue'] = async (_marker, _title, write) => {
    issues.push((await write({ body: 'DRIFT', createdAt: 0, updatedAt: 0 }, memory.nowMs)) ?? 'closed')
  }
  const run = (entries: readonly string[], given: Given, ports: Partial<Ports>) => {
    memory.nowMs += MINUTE_MS
    const openForge = async () => ({ ...memory.forge, keepIssue, ...faults })
    const files = { [CHAT_FILE]: toFile(...entries) }
    const inputs = { 'fingerprint-key': KEY, 'github-token': 'ghs_token', ...given }
    return runInMemory(inputs, { files, env: SECRETS, chat, parameters, ports: { openForge, ...ports } })
  }
  return {
    memory,
    chat,
    parameters,
    issues,
    faults,
    merge: async (...entries) => {
      const event = { ...NO_EVENT, name: 'pull_request', pullNumber: PULL, headSha: 'a'.repeat(40), home: HOME }
      await run(entries, { command: 'plan' }, { event })
      chat.script.calls.splice(0)
      parameters.script.calls.splice(0)
      memory.commits.push({ sha: 'c1', ms: memory.nowMs, pulls: [PULL] })
      memory.pulls.set(PULL, { number: PULL, isOpen: false, mergedAt: memory.nowMs })
    },
    apply: (entries, given = {}, ports = {}) => run(entries, { command: 'apply', ...given }, { event: PUSH, ...ports }),
    readOutcome: () => /^<!-- outcome -->\n\n> \[!\w+\]\n> (.*)\n/.exec(memory.comments.get(PULL)?.body ?? '')?.[1],
  }
}
