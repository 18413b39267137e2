// Loaded before any test begins: a fault in a constant then shows in every test, and not only in the first.
import '../../../src/run/rehearse.ts'
import { SECRETS } from '../../../scripts/support/bots.ts'
import type { CloudAccess } from '../../../src/model/cloud-access.ts'
import type { Ports } from '../../../src/ports.ts'
import type { Given } from '../../support/inputs.ts'
import { createMemoryChat, type MemoryChat } from '../../support/memory-chat.ts'
import { toMemoryCloud } from '../../support/memory-cloud.ts'
import { createMemoryParameters } from '../../support/memory-parameters.ts'
import { CHAT_FILE, createMemoryReporter, runInMemory } from '../../support/memory-run.ts'

export const SEED = 'seed.yml'

interface Setting {
  readonly chat?: MemoryChat
  readonly seed?: string
  readonly ports?: Partial<Ports>
}

/** Rehearses a file; what it writes goes to an OOS in memory, whose parameters hold nothing. */
export const rehearse = async (
  file: string,
  given: Given = {},
  { chat = createMemoryChat(), seed, ports }: Setting = {},
) => {
  const accesses: CloudAccess[] = []
  const parameters = createMemoryParameters()
  const reporter = createMemoryReporter()
  const told: (readonly string[])[] = []
  const files = { [CHAT_FILE]: file, ...(seed !== undefined && { [SEED]: seed }) }
  const run = await runInMemory(
    { command: 'rehearse', ...(seed !== undefined && { 'rehearse-from': SEED }), ...given },
    {
      files,
      env: SECRETS,
      chat,
      reporter: {
        ...reporter,
        setOutputs: (outputs) => {
          told.push(Object.keys(outputs))
          return reporter.setOutputs(outputs)
        },
      },
      ports: {
        openCloud: async (access) => {
          accesses.push(access)
          return toMemoryCloud(chat, parameters)
        },
        ...ports,
      },
    },
  )
  return { ...run, accesses, parameters, told }
}

export const isFault = (line: string) => /^(?:error|warning) /.test(line)
