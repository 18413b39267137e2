import { type FailureDetail, toFailure } from '../model/failure.ts'
import type { RunResult } from '../model/report.ts'
import type { Reporter } from '../ports.ts'

/** Said of what only a plan tells: an empty text would read as "no" in a condition, and as "any" where a digest is wanted. */
const UNKNOWN = 'unknown'

/** What the outputs say where a run had nothing to say; a test compares them with action.yml. */
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

/** A reporter that hands outputs on at once, so that none is lost however the run ends, and knows at the end which are left. */
export interface OutputKeeper {
  readonly reporter: Reporter
  /** Sets the result, and all that was not set. Returns why that could not be done: what no later step can read has failed. */
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
