import { createActionsReporter, getActionInput } from './github/reporter.ts'
import { main } from './main.ts'
import { connectOos } from './oos/connect.ts'
import { systemClock } from './workspace/clock.ts'
import { environment } from './workspace/environment.ts'
import { createFiles } from './workspace/files.ts'

/** The Action's entry: real ports in, one exit code out. */
process.exitCode = await main(getActionInput, {
  reporter: createActionsReporter(),
  files: createFiles(environment('GITHUB_WORKSPACE') ?? process.cwd()),
  env: environment,
  clock: systemClock,
  connect: connectOos,
})
