import { connectDingTalk } from './dingtalk/connect.ts'
import { readRunEvent } from './github/event.ts'
import { createForgeOpener } from './github/forge.ts'
import { getIdToken } from './github/id-token.ts'
import { createActionsReporter, getActionInput } from './github/reporter.ts'
import { main } from './main.ts'
import { connectAccount, connectOos, connectSts } from './oos/connect.ts'
import { systemClock as clock } from './workspace/clock.ts'
import { environment as env } from './workspace/environment.ts'
import { createFiles } from './workspace/files.ts'
import { hardenProcess } from './workspace/harden.ts'
import { createStopSignal, endProcess } from './workspace/stop.ts'

hardenProcess()
const signal = createStopSignal()
const event = await readRunEvent(env)

/** The Action's entry: real ports in, one exit code out. */
const exitCode = await main(getActionInput, {
  reporter: createActionsReporter(),
  files: createFiles(env('GITHUB_WORKSPACE') ?? process.cwd()),
  env,
  clock,
  event,
  signal,
  connect: connectOos,
  connectSts,
  connectAccount,
  connectDingTalk,
  getIdToken,
  openForge: createForgeOpener(event, env, clock),
})
endProcess(exitCode, signal)
