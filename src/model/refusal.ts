import type { FailureDetail } from './failure.ts'

/*
 * What a refusal says of the object that a call names. Nobody documents the codes of chat configurations: one of several
 * spellings is only a hint, and a read decides.
 */

/** Codes about something else that a call names or needs. */
const OTHER_SUBJECT = /Action|Version|Account|AccessKey|User|Role|Group|Region/i
/** As a word of its own: `ApiNotFound`, and no `Capital`. */
const API = /(?:Api|API)(?![a-z])/

const isOfOther = (apiCode: string): boolean => OTHER_SUBJECT.test(apiCode) || API.test(apiCode)

/** Whether the API says for sure that what a call names does not exist. */
export const isNotFound = (failure: FailureDetail): boolean =>
  failure.code === 'API_REJECTED' &&
  failure.apiCode?.startsWith('EntityNotExists') === true &&
  !isOfOther(failure.apiCode)

/** Whether the API seems to say so: by its status. */
export const isMaybeNotFound = (failure: FailureDetail): boolean =>
  isNotFound(failure) ||
  (failure.code === 'API_REJECTED' &&
    failure.status === 404 &&
    failure.apiCode !== undefined &&
    !isOfOther(failure.apiCode))

/** Whether the API says for sure that the name of a new object is taken. */
export const isTaken = (failure: FailureDetail): boolean =>
  failure.code === 'API_REJECTED' && failure.apiCode?.startsWith('EntityAlreadyExists') === true

const TAKEN = /AlreadyExist|(?<!Not[._-]?)Exists(?![a-z])|Conflict|Duplicate/i
const CONFLICT_STATUS = 409

/** Whether the API seems to say that the name of a new object is taken. */
export const isMaybeTaken = (failure: FailureDetail): boolean =>
  failure.code === 'API_REJECTED' && (TAKEN.test(failure.apiCode ?? '') || failure.status === CONFLICT_STATUS)
