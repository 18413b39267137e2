import { closeSync, constants, openSync, writeFileSync, writeSync } from 'node:fs'
import { codeOf } from '../../model/node-error.ts'

const STDOUT = 1
const PAUSE_MS = 1

/**
 * Writes to standard output and returns when all is out. Where nobody reads any more the text is dropped: a run that
 * writes to the cloud must not end half-way because its log did.
 */
export const writeOutput = (text: string): void => {
  let rest: Uint8Array = Buffer.from(text)
  try {
    while (rest.length > 0) rest = rest.subarray(writeSome(rest))
  } catch (error) {
    if (codeOf(error) !== 'EPIPE') throw error
  }
}

/** How many bytes were written: none where a full pipe does not wait, as whoever shares it may have asked of it. */
const writeSome = (bytes: Uint8Array): number => {
  try {
    return writeSync(STDOUT, bytes)
  } catch (error) {
    if (codeOf(error) !== 'EAGAIN') throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, PAUSE_MS)
    return 0
  }
}

/** Replaces the text of a file, or adds to it. Throws where the file is not there: it is never created. */
export const writeExisting = (path: string, text: string, how: 'replace' | 'append'): void => {
  const mode = how === 'append' ? constants.O_APPEND : constants.O_TRUNC
  const file = openSync(path, constants.O_WRONLY | mode)
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
}
