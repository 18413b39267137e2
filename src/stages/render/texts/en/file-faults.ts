import type { PathFault, RunnerFile } from '../../../../model/failure.ts'
import type { Speech } from '../speech.ts'

/** Why a file is refused, as a part of a sentence. */
export const PATH_FAULTS: Readonly<Record<PathFault, string>> = {
  configuration: 'this run reads it',
  exists: 'it already exists',
  full: 'the disk is full, or the file has reached its size limit',
  'name-too-long': 'its name is too long',
  'not-a-folder': 'part of its path is not a folder',
  outside: 'it is outside the workspace, or not relative to it',
  permission: 'this user cannot write there',
  'read-only': 'its file system is read-only',
  symlink: 'it is a symbolic link, or its path contains one',
  'not-a-file': 'it is not a regular file',
  'too-large': 'it is too large',
  changed: 'it changed while it was read',
  unreadable: 'it cannot be opened',
  missing: 'it does not exist',
  'missing-folder': 'its folder does not exist',
  'missing-workspace': 'the working folder no longer exists',
}

/** What a file of the runner is for. */
export const RUNNER_FILES: Readonly<Record<RunnerFile, string>> = {
  GITHUB_OUTPUT: 'the outputs',
  GITHUB_STEP_SUMMARY: 'the job summary; the log has all of it',
}

/** What to do where a file that was asked for cannot be written. */
export const toOutputAdvice = (why: PathFault, quote: Speech): string => {
  if (why === 'exists') {
    const how = quote.isCommandLine ? quote.input('force') : quote.input('overwrite', 'true')
    return `Use another name, or allow replacing it: ${how}.`
  }
  if (why === 'configuration') return 'Use another name.'
  if (why === 'full') return 'Free some space, then run again.'
  if (why === 'permission' || why === 'read-only')
    return 'Use a folder that this user can write to, or run as its owner.'
  return 'Use a path inside the workspace, in an existing folder.'
}

/** What to do where a file of the runner cannot be written. */
export const toRunnerAdvice = (why: PathFault, quote: Speech): string => {
  if (why === 'full') return 'Free some space on the runner, then run again.'
  if (why === 'permission') {
    return `The file belongs to the runner's user: run the container as that user, for example with ${quote('options: --user 1001')}, or as root.`
  }
  return 'In a container, mount the folder of this file at the same path. Check whether anything earlier removed it or changed the variable.'
}
