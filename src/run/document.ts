import type { FailureDetail } from '../model/failure.ts'
import type { JsonObject } from '../model/json.ts'
import type { RunResult } from '../model/report.ts'
import { toFailureJson } from '../stages/render/report-json.ts'

/** The version of the document's shape. It grows when a member changes its meaning or goes; new members do not count. */
const FORMAT_VERSION = 1

/**
 * What a run tells programs, gathered as it goes: `formatVersion`, `result`, and as far as the run got `diagnostics[]`,
 * `configurations` and `files` (how many), `plan` (as in the plan file), `exported`, `probe`, `error`.
 */
export class RunDocument {
  readonly #members: Record<string, JsonObject[string]> = {}

  /** Adds members; later ones replace earlier ones of the same name. */
  add(members: JsonObject): void {
    Object.assign(this.#members, members)
  }

  /** Notes why the run failed, with the text that a person is shown. */
  fail(detail: FailureDetail, message: string): void {
    this.add({ error: { ...toFailureJson(detail), message } })
  }

  /** The whole of it. */
  toJson(result: RunResult | 'probed' | 'listed' | 'released' | 'pruned'): JsonObject {
    return { formatVersion: FORMAT_VERSION, result, ...this.#members }
  }
}
