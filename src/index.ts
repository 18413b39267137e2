import { readRunEvent } from './github/event.ts'
import { createForge } from './github/forge.ts'
import { getIdToken } from './github/id-token.ts'
import { createActionsReporter, getActionInput } from './github/reporter.ts'
import { main } from './main.ts'
import { connectOos, connectSts } from './oos/connect.ts'
import { systemClock as clock } from './workspace/clock.ts'
import { environment as env } from './workspace/environment.ts'
import { createFiles } from './workspace/files.ts'

const event = await readRunEvent(env)
const { repository } = event
const apiUrl = env('GITHUB_API_URL')

/** The Action's entry: real ports in, one exit code out. */
process.exitCode = await main(getActionInput, {
  reporter: createActionsReporter(),
  files: createFiles(env('GITHUB_WORKSPACE') ?? process.cwd()),
  env,
  clock,
  event,
  connect: connectOos,
  connectSts,
  getIdToken,
  openForge: (token) =>
    repository === undefined
      ? undefined
      : createForge({ token: token.reveal(), repository, clock, ...(apiUrl !== undefined && { apiUrl }) }),
})
