import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { codeOf } from '../../model/node-error.ts'
import { InputError } from '../input-error.ts'
import { toUnwritable } from './state-document.ts'

/**
 * Locks a state file for one emulator: two would overwrite each other's state. Returns the function that unlocks it.
 * Throws an `InputError` where another has it, or where it cannot be written.
 */
export const lockStateFile = (path: string): (() => void) => {
  const lock = `${path}.lock`
  if (!tryLock(path, lock)) {
    // A killed process left it behind.
    if (isHeld(lock)) throw toTaken(path, lock)
    rmSync(lock, { force: true })
    if (!tryLock(path, lock)) throw toTaken(path, lock)
  }
  const release = () => {
    process.off('exit', release)
    rmSync(lock, { force: true })
  }
  process.on('exit', release)
  return release
}

const tryLock = (path: string, lock: string): boolean => {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw toUnwritable(path, error)
  }
}

const toTaken = (path: string, lock: string): InputError =>
  new InputError(`state: another emulator uses ${path}`, { code: 'STATE_TAKEN', path, lock })

/** Whether the process that made it still runs. */
const isHeld = (lock: string): boolean => {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}
