import { readRunEvent } from './adapters/github/event.ts'
import { createActionsReporter, getActionInput } from './adapters/github/reporter.ts'
import { dropUrlWarning } from './adapters/oos/pop-core.ts'
import { createRoute } from './adapters/proxy/route.ts'
import { createFiles } from './adapters/workspace/files.ts'
import {
  systemClock as clock,
  createStopSignal,
  endProcess,
  environment as env,
  hardenProcess,
  limitYoungSpace,
} from './adapters/workspace/process.ts'
import { main } from './run/main.ts'
import { toCloudPorts } from './wiring.ts'

hardenProcess()
dropUrlWarning()
const signal = createStopSignal()
const route = createRoute(env)
const event = readRunEvent(env)

const files = createFiles(env('GITHUB_WORKSPACE'))

/** The Action's entry: real ports in, one exit code out. */
const exitCode = await main(getActionInput, {
  reporter: createActionsReporter(files.locate),
  files,
  env,
  clock,
  event,
  signal,
  saveMemory: limitYoungSpace,
  ...toCloudPorts(env, {
    route,
    getIdToken: async (audience) =>
      (await import('./adapters/github/id-token.ts')).getIdToken(audience, { clock, route }),
  }),
  openForge: async (token) =>
    token && (await import('./adapters/github/forge.ts')).openForge(event, env, { clock, route }, token),
})
// What it prints is out: it is written at once.
await endProcess(exitCode, [])
