import type { PathFault, RunnerFile } from '../../../../model/failure.ts'
import type { Speech } from '../speech.ts'

/** Why a file is refused, as a part of a sentence. */
export const PATH_FAULTS: Readonly<Record<PathFault, string>> = {
  configuration: 'this run reads it',
  exists: 'it exists already',
  full: 'no space is left, or the file may not grow any more',
  'name-too-long': 'its name is too long',
  'not-a-folder': 'a part of its path is not a folder',
  outside: 'it lies outside the workspace, or is not relative to it',
  permission: 'this user may not write there',
  'read-only': 'its file system is read-only',
  symlink: 'it is a symbolic link or lies behind one',
  'not-a-file': 'it is not a regular file',
  'too-large': 'it is too large',
  changed: 'it changed while it was read',
  unreadable: 'it cannot be opened',
  missing: 'it does not exist',
  'missing-folder': 'its folder does not exist',
  'missing-workspace': 'the working folder does not exist any more',
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
    return `Give another name, or let it be replaced: ${how}.`
  }
  if (why === 'configuration') return 'Give another name.'
  if (why === 'full') return 'Free some space, then run again.'
  if (why === 'permission' || why === 'read-only')
    return 'Give a folder that this user may write to, or run as its owner.'
  return 'Give a path inside the workspace, in a folder that exists.'
}

/** What to do where a file of the runner cannot be written. */
export const toRunnerAdvice = (why: PathFault, quote: Speech): string => {
  if (why === 'full') return 'Free some space on the runner, then run again.'
  if (why === 'permission') {
    return `The file belongs to the user of the runner: run the container as that user, such as with ${quote('options: --user 1001')}, or as root.`
  }
  return 'In a container, mount the folder of this file at the same path. Check whether anything before this removed it or set the variable.'
}
