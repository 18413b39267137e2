import type { FailureCode } from '../model/failure.ts'
import type { JsonObject } from '../model/json.ts'
import type { PlanDocument } from '../model/json-documents.ts'
import type { Ports, Reporter } from '../ports.ts'
import { main } from '../run/main.ts'
import { toMemoryFiles, toPortsOutsideGitHub } from '../wiring.ts'
import { type ApplyOptions, ChatSyncError, type FailedRun, toRawInputs, toSourceFiles } from './options.ts'

/** What `RunDocument` gathers of a plan or an apply. */
type EndedRun = { readonly error?: undefined; readonly plan: PlanDocument } | FailedRun

/** Runs a command on files that are in memory. Throws a {@link ChatSyncError}, unless a plan says why by itself (`told`). */
export const runCommand = async (
  command: 'plan' | 'apply',
  options: ApplyOptions,
  told?: FailureCode,
): Promise<PlanDocument> => {
  let document: JsonObject = {}
  await main(toRawInputs(command, options), {
    ...toPorts(options),
    onEnd: (ended) => {
      document = ended
    },
  })
  // What makes the document's members is checked against their types.
  const ended = document as unknown as EndedRun
  if (ended.error === undefined) return ended.plan
  if (ended.error.code === told && ended.plan !== undefined) return ended.plan
  throw new ChatSyncError(ended)
}

const toPorts = ({ files, env = () => undefined, signal = new AbortController().signal }: ApplyOptions): Ports => ({
  reporter: SILENT,
  files: toMemoryFiles(() => toSourceFiles(files)),
  ...toPortsOutsideGitHub((name) => env(name) || undefined),
  signal,
})

/** Prints nothing: all that a caller is told is what a call returns or throws. Without output there is nothing to mask. */
export const SILENT: Reporter = {
  hasSummary: false,
  hasAnnotations: false,
  hasColours: false,
  mask: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  annotate: () => undefined,
  writeSummary: async () => undefined,
  setOutputs: () => undefined,
}
