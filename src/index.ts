import { toConnections } from './connections.ts'
import { readRunEvent } from './github/event.ts'
import { createActionsReporter, getActionInput } from './github/reporter.ts'
import { main } from './main.ts'
import { dropUrlWarning } from './oos/quiet.ts'
import { createRoute } from './proxy/route.ts'
import { systemClock as clock } from './workspace/clock.ts'
import { environment as env } from './workspace/environment.ts'
import { createFiles } from './workspace/files.ts'
import { hardenProcess } from './workspace/harden.ts'
import { limitYoungSpace } from './workspace/memory.ts'
import { createStopSignal, endProcess } from './workspace/stop.ts'

hardenProcess()
dropUrlWarning()
const signal = createStopSignal()
const route = createRoute(env)
const event = readRunEvent(env)

/** The Action's entry: real ports in, one exit code out. */
const exitCode = await main(getActionInput, {
  reporter: createActionsReporter(),
  files: createFiles(env('GITHUB_WORKSPACE') ?? process.cwd()),
  env,
  clock,
  event,
  signal,
  saveMemory: limitYoungSpace,
  ...toConnections(route),
  getIdToken: async (audience) => (await import('./github/id-token.ts')).getIdToken(audience, route),
  openForge: async (token) => (await import('./github/forge.ts')).openForge(event, env, { clock, route }, token),
})
endProcess(exitCode, signal)
