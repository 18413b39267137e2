/*
 * A run of ten thousand objects has as many credentials to hide, and as much text to hide them in. Replacing one mask
 * after the other would take time proportional to the product of both; so would a library's automaton (Aho-Corasick),
 * which has to be rebuilt whenever an answer adds a mask. Here each text is walked once, and a mask is looked up by how
 * it starts.
 */

/** What must not be printed. */
export interface Masks {
  readonly add: (mask: string) => void
  /** A text with `***` wherever a mask stands; where two overlap, in place of both. */
  readonly hide: (text: string) => string
}

const HIDDEN = '***'
const START_LENGTH = 4

/** Masks that start alike, by their length. */
type Alike = Map<number, Set<string>>

/** Makes {@link Masks} without any. */
export const createMasks = (): Masks => {
  const byStart = new Map<number, Alike>()
  const short = new Set<string>()
  return {
    add: (mask) => {
      if (mask.length >= START_LENGTH) addLong(byStart, mask)
      else if (mask !== '') short.add(mask)
    },
    hide: (text) =>
      [...short]
        .sort((a, b) => b.length - a.length)
        .reduce((hidden, mask) => hidden.replaceAll(mask, HIDDEN), byStart.size === 0 ? text : hideLong(byStart, text)),
  }
}

const addLong = (byStart: Map<number, Alike>, mask: string): void => {
  const start = toStart(mask, 0)
  const alike = byStart.get(start) ?? new Map<number, Set<string>>()
  const ofLength = alike.get(mask.length) ?? new Set()
  byStart.set(start, alike.set(mask.length, ofLength.add(mask)))
}

const hideLong = (byStart: ReadonlyMap<number, Alike>, text: string): string => {
  let hidden = ''
  let end = 0
  for (let index = 0; index + START_LENGTH <= text.length; index += 1) {
    const alike = byStart.get(toStart(text, index))
    const found = alike === undefined ? 0 : findEnd(alike, text, index)
    if (found <= end) continue
    // One that starts before the end of the last only moves that end.
    if (index >= end) hidden += `${text.slice(end, index)}${HIDDEN}`
    end = found
  }
  return `${hidden}${text.slice(end)}`
}

/** Where the longest mask at `index` ends; 0 where there is none. */
const findEnd = (alike: Alike, text: string, index: number): number => {
  let end = 0
  for (const [length, masks] of alike) {
    if (index + length > end && masks.has(text.slice(index, index + length))) end = index + length
  }
  return end
}

/** A hash of the first characters; collisions are possible. */
const toStart = (text: string, index: number): number => {
  let start = 0
  for (let offset = 0; offset < START_LENGTH; offset += 1) start = (start * 31 + text.charCodeAt(index + offset)) | 0
  return start
}
