import { closeSync, constants, openSync, writeFileSync, writeSync } from 'node:fs'
import { CodedError, type RunnerFile } from '../../model/failure.ts'
import type { About } from '../../model/message.ts'
import { codeOf, toPathFault } from '../../model/node-error.ts'
import type { Files, Reporter } from '../../ports.ts'

type Print = (text: string) => void

/** That of node:os, which takes longer to load than to write a summary. */
const EOL = process.platform === 'win32' ? '\r\n' : '\n'

/**
 * `Reporter` on the runner's commands, which are lines of the log, and on the files that it names. `locate` tells a file's
 * path in the repository, by which GitHub shows what is said of it. `print` writes to the log.
 */
export const createActionsReporter = (locate: Files['locate'], print: Print = writeOutput): Reporter => {
  const command = (name: string, properties: CommandProperties, text: string): void =>
    print(toCommand(name, properties, text))
  const summaryPath = process.env['GITHUB_STEP_SUMMARY'] ?? ''
  return {
    hasSummary: summaryPath !== '',
    hasAnnotations: true,
    // The runner sets CI, and shows colours although its log is no terminal.
    hasColours: !process.env['NO_COLOR'] && Boolean(process.env['CI'] || process.env['FORCE_COLOR']),
    // Written at once: a secret has a dozen forms.
    mask: (...values) => print(values.map((value) => toCommand('add-mask', {}, value)).join('')),
    debug: (line) => command('debug', {}, line),
    info: (text) => print(`${text}${EOL}`),
    annotate: (level, text, about) => command(level, toProperties(about, locate), text),
    writeSummary: async (markdown) => writeExisting('GITHUB_STEP_SUMMARY', summaryPath, markdown, 'replace'),
    // Appending nothing shows whether the file can be written.
    assertOutputs: () => writeToOutput(''),
    setOutputs: (outputs) => setOutputs(Object.entries(outputs), print),
  }
}

/** An input as the runner hands it over; empty where it was not given. The scope's default is known to the runner alone. */
export const getActionInput = (name: string): string | undefined =>
  process.env[`INPUT_${name.toUpperCase()}`]?.trim() ||
  (name === 'scope' ? process.env['GITHUB_REPOSITORY'] : undefined)

const toProperties = ({ title, position }: About, locate: Files['locate']): CommandProperties => ({
  ...(position !== undefined && {
    file: locate(position.file) ?? position.file,
    line: position.line,
    endLine: position.endLine,
    // GitHub shows columns only within one line, and drops the annotation's end otherwise.
    ...(position.line === position.endLine && { col: position.column, endColumn: position.endColumn }),
  }),
  title,
})

/** Into the file that the runner names, which must be there; older runners, and none at all, have the command alone. */
const setOutputs = async (outputs: readonly (readonly [string, string])[], print: Print): Promise<void> => {
  if (!process.env['GITHUB_OUTPUT'])
    return print(outputs.map(([name, value]) => toCommand('set-output', { name }, value)).join(''))
  const lines = await Promise.all(outputs.map(toOutputLine))
  writeToOutput(lines.map((line) => `${line}${EOL}`).join(''))
}

const writeToOutput = (text: string): void => {
  const path = process.env['GITHUB_OUTPUT']
  if (path) writeExisting('GITHUB_OUTPUT', path, text, 'append')
}

/** Values that need no delimiter in the runner's file. */
const PLAIN = /^[\w:.-]*$/

/** The library's form needs a random delimiter, and Node's cryptography takes longer to load than a small file to check. */
const toOutputLine = async ([name, value]: readonly [string, string]): Promise<string> =>
  PLAIN.test(value) ? `${name}=${value}` : (await import('./delimited.ts')).prepareKeyValueMessage(name, value)

/**
 * Replaces the text of a file that the runner names by a variable, or adds to it. Throws RUNNER_FILE_REFUSED, also where the file
 * is not there: it is never created.
 */
export const writeExisting = (variable: RunnerFile, path: string, text: string, how: 'replace' | 'append'): void => {
  const mode = how === 'append' ? constants.O_APPEND : constants.O_TRUNC
  try {
    const file = openSync(path, constants.O_WRONLY | mode)
    try {
      writeFileSync(file, text)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw new CodedError({ code: 'RUNNER_FILE_REFUSED', variable, path, why: toPathFault(error) })
  }
}

/** What a command says of itself beside its message. */
type CommandProperties = Readonly<Record<string, string | number | undefined>>

/*
 * The form of @actions/core's commands, which a test compares with the library's. The library itself writes through
 * process.stdout, a stream that takes Node 3 ms to set up, a twentieth of a validation.
 */
const DATA: Readonly<Record<string, string>> = { '%': '%25', '\r': '%0D', '\n': '%0A' }
const PROPERTY: Readonly<Record<string, string>> = { ...DATA, ':': '%3A', ',': '%2C' }

/** A command to the runner as a line of the log, with its end. Properties that are not given are left out. */
export const toCommand = (name: string, properties: CommandProperties, message: string): string => {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeBy(PROPERTY, String(value))}`],
  )
  const head = given.length > 0 ? `${name} ${given.join(',')}` : name
  return `::${head}::${escapeBy(DATA, message)}${EOL}`
}

const escapeBy = (table: typeof DATA, text: string): string =>
  text.replace(/[%\r\n:,]/g, (character) => table[character] ?? character)

const STDOUT = 1
const PAUSE_MS = 1

/**
 * Writes to standard output and returns when everything is written. Output that cannot be written is dropped, for
 * example into a closed pipe: a run must not stop half-way through its writes to the cloud because its log failed.
 * `write` tells how many bytes it wrote.
 */
export const writeOutput = (text: string, write = (bytes: Uint8Array) => writeSync(STDOUT, bytes)): void => {
  let rest: Uint8Array = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSome(rest, write))
  } catch {
    // There is nowhere to report it.
  }
}

/**
 * How many bytes were written: none if the pipe is full and non-blocking, which another process sharing it may have
 * set.
 */
const writeSome = (bytes: Uint8Array, write: (bytes: Uint8Array) => number): number => {
  try {
    return write(bytes)
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, PAUSE_MS)
    return 0
  }
}
