import * as core from '@actions/core'
import pc from 'picocolors'
import type { Position } from '../model/position.ts'
import type { Level, Reporter } from '../ports.ts'

/** `Reporter` on the runner's commands and files. */
export const createActionsReporter = (): Reporter => ({
  hasSummary: Boolean(process.env['GITHUB_STEP_SUMMARY']),
  hasColours: pc.isColorSupported,
  mask: core.setSecret,
  debug: core.debug,
  info: core.info,
  annotate: (level, text, position) => annotators[level](text, toProperties(position)),
  writeSummary: async (markdown) => {
    await core.summary.emptyBuffer().addRaw(markdown).write({ overwrite: true })
  },
  setOutputs: (outputs) => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  },
})

/** An input as the runner hands it over; empty where it was not given. The scope's default is known to the runner alone. */
export const getActionInput = (name: string): string | undefined =>
  core.getInput(name) || (name === 'scope' ? process.env['GITHUB_REPOSITORY'] : undefined)

const annotators: Readonly<Record<Level, typeof core.error>> = {
  notice: core.notice,
  warning: core.warning,
  error: core.error,
}

const toProperties = (position: Position | undefined): core.AnnotationProperties =>
  position === undefined
    ? {}
    : {
        file: position.file,
        startLine: position.line,
        endLine: position.endLine,
        // GitHub shows columns only within one line, and drops the annotation's end otherwise.
        ...(position.line === position.endLine && { startColumn: position.column, endColumn: position.endColumn }),
      }
