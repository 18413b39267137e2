import { ELLIPSIS } from './escape.ts'

const TOOL = 'oos-chat-sync'
/** GitHub takes 255 characters. */
const MAX_CHARACTERS = 200

/** The title of an annotation: whose it is, since a job's steps show theirs in one place, and its code or its object. */
export const toTitle = (what?: string): string => {
  const characters = [...(what === undefined ? TOOL : `${TOOL}: ${what}`)]
  if (characters.length <= MAX_CHARACTERS) return characters.join('')
  return `${characters.slice(0, MAX_CHARACTERS).join('')}${ELLIPSIS}`
}
