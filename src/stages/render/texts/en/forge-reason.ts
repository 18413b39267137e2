import type { GitHubAnswer } from '../../../../model/failure.ts'

/** Why a forge's API did not do what was asked, as the end of a sentence. */
export const toForgeReason = (
  forge: string,
  { status, isRateLimit = false, isTimeout = false, isUnasked = false }: GitHubAnswer,
): string => {
  if (isUnasked) return 'it cannot be asked whether a file was added that a pattern matches'
  if (isRateLimit) return `${forge}'s rate limit was reached`
  if (isTimeout) return 'no answer in time'
  if (status === undefined) return 'no answer'
  if (status < 400) return 'no usable answer'
  return status < 500 ? `${forge} refused it (HTTP ${status})` : `${forge} reports an error (HTTP ${status})`
}
