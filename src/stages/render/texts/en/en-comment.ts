import type { CommentTexts } from '../texts.ts'

/** A comment in English. */
export const COMMENT_TEXTS: CommentTexts = {
  toDigest: (digest) => `Digest of this plan: ${digest}.`,
  summary: 'summary of the run',
  toShortened: (summary) => `Shortened for want of room: the ${summary} shows more.`,
  driftTitle: (scope) => `Chat configurations of ${scope} differ from the file`,
}
