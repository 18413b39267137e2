import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type BotStage, setBotStage, TERMINAL_ENV } from '../../scripts/support/bots.ts'
import { runCli, type TerminalResult } from '../../scripts/support/run-action.ts'
import { GITLAB_TOKEN, type GitLabServer, JOB_TOKEN, startGitLabServer } from './gitlab-server.ts'
import { PROJECT, REPOSITORY } from './gitlab-state.ts'
import { NO_PAUSES } from './no-pauses.ts'

type Variables = Readonly<Record<string, string>>

/** A stage of bots with a GitLab on loopback beside the OOS. */
export interface GitLabReview {
  readonly stage: BotStage
  readonly gitlab: GitLabServer
  /** Runs the command line in a job, as GitLab's runner would; an empty variable is not there. */
  run(job: Variables, ...args: readonly string[]): Promise<TerminalResult>
  close(): Promise<void>
}

const SHA = 'b'.repeat(40)

/** A push to the default branch. */
export const PUSH: Variables = {
  CI_PIPELINE_SOURCE: 'push',
  CI_COMMIT_BRANCH: 'main',
  CI_COMMIT_REF_PROTECTED: 'true',
  CI_COMMIT_SHA: SHA,
  CI_COMMIT_BEFORE_SHA: 'a'.repeat(40),
}

/** A merge request of this project. */
export const MERGE_REQUEST: Variables = {
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_COMMIT_SHA: 'c'.repeat(40),
  CI_MERGE_REQUEST_IID: '7',
  CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
  CI_MERGE_REQUEST_PROJECT_ID: String(PROJECT),
  CI_MERGE_REQUEST_PROJECT_PATH: REPOSITORY,
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: String(PROJECT),
}

/** What GitLab's runner sets for a job, an empty text for what it does not. */
export const toJobVariables = ({ apiUrl }: Pick<GitLabServer, 'apiUrl'>, job: Variables): Variables => ({
  GITLAB_CI: 'true',
  CI: 'true',
  NO_COLOR: '1',
  ...NO_PAUSES,
  CI_API_V4_URL: apiUrl,
  CI_PROJECT_ID: String(PROJECT),
  CI_PROJECT_PATH: REPOSITORY,
  CI_DEFAULT_BRANCH: 'main',
  CI_JOB_URL: 'https://gitlab.example/acme/chat/-/jobs/1',
  CI_JOB_TOKEN: JOB_TOKEN,
  GITLAB_TOKEN,
  ...job,
})

/** Sets a {@link GitLabReview}. */
export const setGitLabReview = async (): Promise<GitLabReview> => {
  const [stage, gitlab] = await Promise.all([setBotStage(), startGitLabServer()])
  // A checkout, as the runner makes one.
  await mkdir(join(stage.workspace, '.git'))
  const { state } = gitlab
  state.history.set('a'.repeat(40), { ms: state.nowMs }).set(SHA, { parent: 'a'.repeat(40), ms: state.nowMs })
  state.branches.set('main', SHA)
  return {
    stage,
    gitlab,
    run: async (job, ...args) => {
      gitlab.calls.splice(0)
      stage.emulator.control.clearOperations()
      const variables = { ...TERMINAL_ENV, ...toJobVariables(gitlab, job) }
      return await runCli([...args, '--endpoint', stage.emulator.url], variables, stage.workspace)
    },
    close: async () => {
      await Promise.all([stage.close(), gitlab.close()])
    },
  }
}
