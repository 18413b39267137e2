import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import { EOL } from 'node:os'
import pc from 'picocolors'
import type { Position } from '../model/position.ts'
import type { Reporter } from '../ports.ts'
import { issueCommand, summary, toCommandProperties } from './runner.ts'

/** Values that need no delimiter in the runner's file. */
const PLAIN = /^[\w:.-]*$/

/** `Reporter` on the runner's commands and files. */
export const createActionsReporter = (): Reporter => ({
  hasSummary: Boolean(process.env['GITHUB_STEP_SUMMARY']),
  hasAnnotations: true,
  hasColours: pc.isColorSupported,
  mask: (value) => issueCommand('add-mask', {}, value),
  debug: (line) => issueCommand('debug', {}, line),
  info: (text) => void process.stdout.write(`${text}${EOL}`),
  annotate: (level, text, position) => issueCommand(level, toCommandProperties(toProperties(position)), text),
  writeSummary: async (markdown) => {
    await summary.emptyBuffer().addRaw(markdown).write({ overwrite: true })
  },
  setOutputs: async (outputs) => {
    for (const [name, value] of Object.entries(outputs)) await setOutput(name, value)
  },
})

/** An input as the runner hands it over; empty where it was not given. The scope's default is known to the runner alone. */
export const getActionInput = (name: string): string | undefined =>
  process.env[`INPUT_${name.toUpperCase()}`]?.trim() ||
  (name === 'scope' ? process.env['GITHUB_REPOSITORY'] : undefined)

/** Into the file that the runner names, which must be there; older runners, and none at all, have the command alone. */
const setOutput = async (name: string, value: string): Promise<void> => {
  const path = process.env['GITHUB_OUTPUT']
  if (!path) return issueCommand('set-output', { name }, value)
  // The library's form needs a random delimiter, and Node's cryptography takes longer to load than a small file to check.
  const line = PLAIN.test(value) ? `${name}=${value}` : await toDelimited(name, value)
  const file = openSync(path, constants.O_APPEND | constants.O_WRONLY)
  try {
    writeFileSync(file, `${line}${EOL}`)
  } finally {
    closeSync(file)
  }
}

const toDelimited = async (name: string, value: string): Promise<string> =>
  (await import('./delimited.ts')).prepareKeyValueMessage(name, value)

const toProperties = (position: Position | undefined): Parameters<typeof toCommandProperties>[0] =>
  position === undefined
    ? {}
    : {
        file: position.file,
        startLine: position.line,
        endLine: position.endLine,
        // GitHub shows columns only within one line, and drops the annotation's end otherwise.
        ...(position.line === position.endLine && { startColumn: position.column, endColumn: position.endColumn }),
      }
