import { EOL } from 'node:os'
import type { Position } from '../../model/position.ts'
import type { Reporter } from '../../ports.ts'
import { type CommandProperties, toCommand } from './command.ts'
import { writeExisting, writeOutput } from './output.ts'

/** Values that need no delimiter in the runner's file. */
const PLAIN = /^[\w:.-]*$/

/** `Reporter` on the runner's commands and files. */
export const createActionsReporter = (): Reporter => {
  const command = (name: string, properties: CommandProperties, text: string): void =>
    writeOutput(toCommand(name, properties, text))
  const summaryPath = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  return {
    hasSummary: summaryPath !== '',
    hasAnnotations: true,
    // The runner sets CI, and shows colours although its log is no terminal.
    hasColours: !process.env['NO_COLOR'] && Boolean(process.env['CI'] || process.env['FORCE_COLOR']),
    mask: (value) => command('add-mask', {}, value),
    debug: (line) => command('debug', {}, line),
    info: (text) => writeOutput(`${text}${EOL}`),
    annotate: (level, text, position) => command(level, toProperties(position), text),
    writeSummary: async (markdown) => writeExisting(summaryPath, markdown, 'replace'),
    setOutputs: (outputs) => setOutputs(Object.entries(outputs)),
  }
}

/** An input as the runner hands it over; empty where it was not given. The scope's default is known to the runner alone. */
export const getActionInput = (name: string): string | undefined =>
  process.env[`INPUT_${name.toUpperCase()}`]?.trim() ||
  (name === 'scope' ? process.env['GITHUB_REPOSITORY'] : undefined)

/** Into the file that the runner names, which must be there; older runners, and none at all, have the command alone. */
const setOutputs = async (outputs: readonly (readonly [string, string])[]): Promise<void> => {
  const path = process.env['GITHUB_OUTPUT']
  if (!path) return writeOutput(outputs.map(([name, value]) => toCommand('set-output', { name }, value)).join(''))
  const lines = await Promise.all(outputs.map(toLine))
  writeExisting(path, lines.map((line) => `${line}${EOL}`).join(''), 'append')
}

/** The library's form needs a random delimiter, and Node's cryptography takes longer to load than a small file to check. */
const toLine = async ([name, value]: readonly [string, string]): Promise<string> =>
  PLAIN.test(value) ? `${name}=${value}` : (await import('./delimited.ts')).prepareKeyValueMessage(name, value)

const toProperties = (position: Position | undefined): CommandProperties =>
  position === undefined
    ? {}
    : {
        file: position.file,
        line: position.line,
        endLine: position.endLine,
        // GitHub shows columns only within one line, and drops the annotation's end otherwise.
        ...(position.line === position.endLine && { col: position.column, endColumn: position.endColumn }),
      }
