import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BotStage, KEY, SECRETS, setBotStage } from '../../scripts/support/bots.ts'
import type { Stop } from '../../scripts/support/program-run.ts'
import type { ActionResult } from '../../scripts/support/run-action.ts'
import { toPullPayload } from './events.ts'
import { type GitHubServer, startGitHubServer, TOKEN } from './github-server.ts'
import { NO_PAUSES } from './no-pauses.ts'

/** What the runner says of an event. */
export interface GivenEvent {
  readonly name: string
  readonly payload: unknown
  readonly ref?: string
  readonly sha?: string
  readonly actor?: string
}

/** A pull request that is opened, here or on a fork. */
export const toPullEvent = (number: number, from: 'here' | 'fork' = 'here'): GivenEvent => ({
  name: 'pull_request',
  payload: toPullPayload(from, number),
  ref: `refs/pull/${number}/merge`,
})

/** A stage of bots with a GitHub on loopback beside the OOS. */
export interface Review {
  readonly stage: BotStage
  readonly github: GitHubServer
  /** Runs the bundle on an event. */
  on(
    event: GivenEvent,
    inputs: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
    stop?: Stop,
  ): Promise<ActionResult>
  close(): Promise<void>
}

const SERVER = { GITHUB_SERVER_URL: 'https://github.example' }

/** Runs that are on no event belong to the same repository as all others. */
const setReviewedStage = async (): Promise<BotStage> => {
  const stage = await setBotStage()
  return {
    ...stage,
    apply: (inputs, env = {}, stop = undefined) => stage.apply(inputs, { ...SERVER, ...env }, stop),
    plan: (inputs, env = {}, stop = undefined) => stage.plan(inputs, { ...SERVER, ...env }, stop),
  }
}

/** Sets a {@link Review}. */
export const setReview = async (): Promise<Review> => {
  const [stage, github] = await Promise.all([setReviewedStage(), startGitHubServer()])
  await mkdir(join(stage.workspace, '.git'))
  return {
    stage,
    github,
    on: async (
      { name, payload, ref = 'refs/heads/main', sha = 'a'.repeat(40), actor = 'octocat' },
      inputs,
      env = {},
      stop = undefined,
    ) => {
      const path = join(stage.workspace, 'event.json')
      await writeFile(path, JSON.stringify(payload))
      github.calls.splice(0)
      const runner = {
        GITHUB_EVENT_NAME: name,
        GITHUB_EVENT_PATH: path,
        GITHUB_REPOSITORY: 'acme/chat',
        GITHUB_REF: ref,
        GITHUB_SHA: sha,
        GITHUB_ACTOR: actor,
        GITHUB_API_URL: github.apiUrl,
        ...SERVER,
        GITHUB_RUN_ID: '42',
      }
      const standard = { 'github-token': TOKEN, 'fingerprint-key': KEY, scope: 'acme/bots' }
      return await stage.run({ ...standard, ...inputs }, { ...SECRETS, ...runner, ...NO_PAUSES, ...env }, stop)
    },
    close: async () => {
      await Promise.all([stage.close(), github.close()])
    },
  }
}
