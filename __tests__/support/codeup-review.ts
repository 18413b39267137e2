import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type BotStage, setBotStage, TERMINAL_ENV } from '../../scripts/support/bots.ts'
import { runCli, type TerminalResult } from '../../scripts/support/run-action.ts'
import { toCodeupVariables } from './codeup-rig.ts'
import { type CodeupServer, startCodeupServer } from './codeup-server.ts'
import { type CodeupRequest, toRequest } from './codeup-state.ts'
import { FLOW_SHA, toFlowVariables } from './flow-job.ts'

type Variables = Readonly<Record<string, string>>

/** A stage of bots with a Codeup on loopback beside the OOS, with one open merge request from `topic` to `main`. */
export interface CodeupReview {
  readonly stage: BotStage
  readonly codeup: CodeupServer
  /** What a step of Flow has; an empty variable is not there. */
  toVariables(job?: Variables): Variables
  /** Runs the command line as a step of Flow. */
  run(job: Variables, ...args: readonly string[]): Promise<TerminalResult>
  /** Merges the merge request by the commit of the run, an hour later. */
  merge(others?: Partial<CodeupRequest>): void
  close(): Promise<void>
}

/** A run on the source branch of the merge request. */
export const TOPIC: Variables = { CI_COMMIT_REF_NAME: 'topic' }

/** Sets a {@link CodeupReview}. */
export const setCodeupReview = async (): Promise<CodeupReview> => {
  const [stage, codeup] = await Promise.all([setBotStage(), startCodeupServer()])
  // A checkout, as Flow makes one.
  await mkdir(join(stage.workspace, '.git'))
  const { state } = codeup
  state.history.set('a'.repeat(40), { ms: state.nowMs })
  state.history.set(FLOW_SHA, { parent: 'a'.repeat(40), ms: state.nowMs })
  state.branches.set('main', FLOW_SHA)
  state.requests.set(7, toRequest(state, 7))
  const toVariables = (job: Variables = {}): Variables => ({
    ...TERMINAL_ENV,
    ...toFlowVariables(),
    ...toCodeupVariables(codeup),
    ...job,
  })
  return {
    stage,
    codeup,
    toVariables,
    run: async (job, ...args) => {
      codeup.calls.splice(0)
      stage.emulator.control.clearOperations()
      const flags = ['--scope', 'acme/bots', '--endpoint', stage.emulator.url]
      return await runCli([...args, ...flags], toVariables(job), stage.workspace)
    },
    merge: (others = {}) => {
      state.nowMs += 3_600_000
      state.history.set(FLOW_SHA, { parent: 'a'.repeat(40), ms: state.nowMs })
      const updateTime = new Date(state.nowMs).toISOString()
      const merged = { status: 'MERGED', mergedRevision: FLOW_SHA, updateTime }
      state.requests.set(7, { ...toRequest(state, 7), ...merged, ...others })
    },
    close: async () => {
      await Promise.all([stage.close(), codeup.close()])
    },
  }
}
