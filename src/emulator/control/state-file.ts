import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { InputError } from '../input-error.ts'
import type { StateDocument } from './state-document.ts'

/** Only the owner may read the file: it holds the secrets of the configurations. */
const FILE_MODE = 0o600

/** The JSON of a state file, or undefined where there is no file yet. Throws an `InputError`. */
export const readStateFile = (path: string): unknown => {
  if (!existsSync(path)) return undefined
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text)
  } catch {
    throw new InputError(`state: ${path} is no JSON`, { code: 'STATE_UNREADABLE', path })
  }
}

/**
 * Replaces a state file as a whole: whoever reads it, or kills the emulator meanwhile, finds the old state or the new.
 * Synchronous, so that an answer never leaves before its commit is in the file.
 */
export const writeStateFile = (path: string, document: StateDocument): void => {
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, `${JSON.stringify(document, undefined, 2)}\n`, { mode: FILE_MODE })
  renameSync(temporary, path)
}
