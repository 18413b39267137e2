import { type FailureDetail, toFailure } from '../model/failure.ts'
import type { RunResult } from '../model/report.ts'
import type { Reporter } from '../ports.ts'

/** The value of outputs that need a plan: an empty string would mean "no" in a condition, and "any" as a digest. */
const UNKNOWN = 'unknown'

/** The default values of the outputs; a test compares them with action.yml. */
const STANDARD_OUTPUTS: Readonly<Record<string, string>> = {
  'has-changes': UNKNOWN,
  'create-count': UNKNOWN,
  'update-count': UNKNOWN,
  'replace-count': UNKNOWN,
  'delete-count': UNKNOWN,
  'adopt-count': UNKNOWN,
  'release-count': UNKNOWN,
  'unchanged-count': UNKNOWN,
  'unmanaged-count': UNKNOWN,
  'plan-digest': UNKNOWN,
  'plan-file': '',
  'webhook-urls': '',
}

/**
 * A reporter that passes outputs on immediately, so that none is lost if the run fails, and knows which are still
 * unset.
 */
export interface OutputKeeper {
  readonly reporter: Reporter
  /**
   * Sets the result and all outputs that are still unset. Returns the failure if they cannot be written, because later
   * steps could not read them.
   */
  readonly end: (result: RunResult) => Promise<FailureDetail | undefined>
}

/** Makes an {@link OutputKeeper} on a reporter. */
export const createOutputKeeper = (reporter: Reporter): OutputKeeper => {
  const told = new Set<string>()
  return {
    reporter: {
      ...reporter,
      setOutputs: async (outputs) => {
        await reporter.setOutputs(outputs)
        for (const name of Object.keys(outputs)) told.add(name)
      },
    },
    end: async (result) => {
      const rest = Object.entries(STANDARD_OUTPUTS).filter(([name]) => !told.has(name))
      try {
        await reporter.setOutputs({ ...Object.fromEntries(rest), result })
        return undefined
      } catch (thrown) {
        return toFailure(thrown)
      }
    },
  }
}
