import { createTimeOffset } from '../../src/adapters/oos/time-offset.ts'
import { type Call, createCall } from '../../src/adapters/oos/transport.ts'
import { systemClock } from '../../src/adapters/workspace/process.ts'
import { type Answered, CREDENTIALS, type ScriptedServer, startScriptedServer } from './scripted-server.ts'

/** Makes a call that goes to this origin. */
export const toCall = (origin: string): Call =>
  createCall(
    () => origin,
    async () => CREDENTIALS,
    () => undefined,
    createTimeOffset(systemClock),
  )

/** Runs `use` with a call that goes to a scripted server, and stops the server after that. */
export const withScript = async (
  script: readonly Answered[],
  use: (call: Call, server: ScriptedServer) => Promise<void>,
): Promise<void> => {
  const server = await startScriptedServer(script)
  await use(toCall(server.origin), server).finally(server.close)
}
