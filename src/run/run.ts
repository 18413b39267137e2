import { assertApprovable, type Inputs, listInputSecrets } from '../inputs/inputs.ts'
import type { RunResult } from '../model/report.ts'
import type { Ports, SourceFile } from '../ports.ts'
import { type DesiredReading, readFiles } from '../stages/config/read-files.ts'
import { orCancelled } from './cancel.ts'
import { judgeEvent } from './event.ts'
import { assertValid, type Show, toMask } from './show.ts'
import type { AdaptShow } from './show-plan.ts'

/** Beyond this many bytes of files a run takes long enough, and makes enough garbage, to be called large. */
const LARGE_BYTES = 256 * 1024

/**
 * The story of a run: read, validate, and then observe, plan, guard, show, apply, report. Each part that a command can do
 * without is loaded where it begins. `adaptShow` changes how a plan and a report are shown. Throws a `CodedError` where it
 * cannot go on.
 */
export const run = async (inputs: Inputs, outside: Ports, show: Show, adaptShow?: AdaptShow): Promise<RunResult> => {
  maskCredentials(inputs, outside)
  const { event, isOffline } = await orCancelled(outside.signal, () => judgeEvent(inputs, outside, show))
  const ports = { ...outside, event }
  if (inputs.command === 'export' && !isOffline) {
    const { loadExport } = await import('./stories.ts')
    const { runExport } = await loadExport()
    return await orCancelled(ports.signal, () => runExport(inputs, ports, show))
  }
  const files = await ports.files.read(inputs.config)
  show.found.files = files.map(({ file }) => file)
  // An output file must not replace a file that the run reads.
  for (const path of listWritten(inputs)) await ports.files.assertWritable(path, 'read')
  if (files.reduce((total, { bytes }) => total + bytes.length, 0) > LARGE_BYTES) await ports.saveMemory?.()
  const [region] = inputs.regions
  const read = await readDesired(files, region)
  await assertValid(read.diagnostics, show)
  if (inputs.command === 'validate' || isOffline) {
    const why = event.isFork ? 'fork' : 'dependabot'
    await show.valid({
      configurations: read.desired.length,
      files: files.length,
      warnings: read.diagnostics,
      ...(isOffline && { undone: { command: inputs.command, why } }),
    })
    return 'validated'
  }
  assertApprovable(inputs)
  const { runPlan } = await import('./stories.ts')
  return await runPlan({ ...read, files: files.map(({ file }) => file) }, inputs, ports, show, adaptShow)
}

/** Masks the secrets in the inputs and the environment, before anything can fail. */
export const maskCredentials = (inputs: Inputs, { reporter, listSecrets }: Ports): void => {
  toMask(reporter)(...listInputSecrets(inputs).map((secret) => secret.reveal()), ...listSecrets())
}

/** What explains faults is loaded where there are some. */
const readDesired = async (files: readonly SourceFile[], region: string | undefined): Promise<DesiredReading> => {
  const read = readFiles(files, region === undefined ? {} : { region })
  if (typeof read !== 'function') return read
  const { listFaults } = await import('../stages/config/validate.ts')
  return read(listFaults)
}

/** Where the plan and the reports go. */
const listWritten = ({ planFile, reports }: Inputs): readonly string[] =>
  [planFile ?? [], reports.map(({ file }) => file)].flat()
