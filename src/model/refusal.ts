import type { FailureDetail } from './failure.ts'

/*
 * What a refusal says of the object that a call names. Nobody documents the codes of chat configurations: one of several
 * spellings is only a hint, and a read decides.
 */

/** Codes about something else that a call names or needs. */
const OTHER_SUBJECT = /Action|Api(?![a-z])|Version|Account|AccessKey|User|Role|Group|Region/i

/** Whether the API says for sure that what a call names does not exist. */
export const isNotFound = (failure: FailureDetail): boolean =>
  failure.code === 'API_REJECTED' &&
  failure.apiCode?.startsWith('EntityNotExists') === true &&
  !OTHER_SUBJECT.test(failure.apiCode)

/** Whether the API seems to say so: by its status. */
export const isMaybeNotFound = (failure: FailureDetail): boolean =>
  isNotFound(failure) ||
  (failure.code === 'API_REJECTED' &&
    failure.status === 404 &&
    failure.apiCode !== undefined &&
    !OTHER_SUBJECT.test(failure.apiCode))

/** Whether the API says for sure that the name of a new object is taken. */
export const isTaken = (failure: FailureDetail): boolean =>
  failure.code === 'API_REJECTED' && failure.apiCode?.startsWith('EntityAlreadyExists') === true

const TAKEN = /AlreadyExist|(?<!Not[._-]?)Exists(?![a-z])|Conflict|Duplicate/i
const CONFLICT_STATUS = 409

/** Whether the API seems to say that the name of a new object is taken. */
export const isMaybeTaken = (failure: FailureDetail): boolean =>
  failure.code === 'API_REJECTED' && (TAKEN.test(failure.apiCode ?? '') || failure.status === CONFLICT_STATUS)
