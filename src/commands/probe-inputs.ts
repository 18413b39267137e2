import { posix } from 'node:path'
import { type Inputs, type RawInputs, toInputs } from '../inputs/inputs.ts'
import { CodedError, toFailure } from '../model/failure.ts'
import type { InputFault } from '../model/input-fault.ts'

/** The flags of a probe that are no inputs of the Action. */
export const PROBE_FLAGS = ['account', 'ram-role', 'resource-group-id', 'report'] as const

/** One of {@link PROBE_FLAGS}. */
export type ProbeFlag = (typeof PROBE_FLAGS)[number]

/** Everything a probe was asked for, checked. */
export interface ProbeInputs {
  /** What it has in common with other runs; the account is among it. */
  readonly inputs: Inputs
  readonly account: string
  readonly region: string
  readonly ramRole: string | undefined
  readonly resourceGroupId: string | undefined
  /** Where the report goes, inside the working folder. */
  readonly reportFolder: string
}

/** The part of the names of a report's files that they share. */
const REPORT_NAME = 'probe-report'

/** The flag for the input. */
export const ACCOUNT: ProbeFlag = 'account'

const RAM_ROLE = /^[\w.@-]{1,64}$/
const RESOURCE_GROUP = /^rg-[a-z0-9]{1,60}$/

/** Checks all flags. Throws INPUT_INVALID with every fault at once. */
export const toProbeInputs = (raw: RawInputs, flag: (name: ProbeFlag) => string | undefined): ProbeInputs => {
  const text = (name: ProbeFlag) => flag(name)?.trim() || undefined
  const [account, ramRole, resourceGroupId] = [text('account'), text('ram-role'), text('resource-group-id')]
  const faults: InputFault[] = []
  if (account === undefined) faults.push({ input: ACCOUNT, allowed: 'account-needed' })
  if (ramRole !== undefined && !RAM_ROLE.test(ramRole)) {
    faults.push({ input: 'ram-role', found: ramRole, allowed: 'ram-role' })
  }
  if (resourceGroupId !== undefined && !RESOURCE_GROUP.test(resourceGroupId)) {
    faults.push({ input: 'resource-group-id', found: resourceGroupId, allowed: 'resource-group' })
  }
  const given: RawInputs = (name) => {
    // Ignores variables that only other commands use.
    if (name === 'command') return 'validate'
    return name === 'expected-account-id' ? account : raw(name)
  }
  const inputs = readInputs(given, faults)
  const [region, ...others] = inputs?.regions ?? []
  if (inputs !== undefined && (region === undefined || others.length > 0)) {
    faults.push(
      region === undefined
        ? { input: 'region', allowed: 'region-needed' }
        : { input: 'region', found: [region, ...others].join(', '), allowed: 'one-region' },
    )
  }
  if (inputs === undefined || account === undefined || region === undefined || faults.length > 0) {
    throw new CodedError({ code: 'INPUT_INVALID', faults })
  }
  return { inputs, account, region, ramRole, resourceGroupId, reportFolder: text('report') ?? '.' }
}

/** The inputs that are shared; their faults join the others, under the names of this command's flags. */
const readInputs = (raw: RawInputs, faults: InputFault[]): Inputs | undefined => {
  try {
    return toInputs(raw)
  } catch (thrown) {
    const failure = toFailure(thrown)
    if (failure.code !== 'INPUT_INVALID') throw thrown
    const toFlag = (fault: InputFault) => (fault.input === 'expected-account-id' ? { ...fault, input: ACCOUNT } : fault)
    faults.push(...failure.faults.map(toFlag))
    return undefined
  }
}

/** The paths of the report, for programs and for people. */
export const toReportPaths = ({ reportFolder }: Pick<ProbeInputs, 'reportFolder'>) => ({
  json: posix.join(reportFolder, `${REPORT_NAME}.json`),
  markdown: posix.join(reportFolder, `${REPORT_NAME}.md`),
})
