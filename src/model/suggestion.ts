import { distance } from 'fastest-levenshtein'

const TYPO_LIMIT_EDITS = 2

/** The candidate that was probably meant: it differs in letter case alone, or in at most two letters. */
export const toSuggestion = (found: string, candidates: readonly string[]): string | undefined => {
  const lower = found.toLowerCase()
  let best: { readonly candidate: string; readonly edits: number } | undefined
  for (const candidate of candidates) {
    const edits = countEdits(lower, candidate.toLowerCase())
    if (edits <= TYPO_LIMIT_EDITS && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = { candidate, edits }
  }
  return best?.candidate
}

/** Texts of too different lengths are not compared: found texts can be long. */
const countEdits = (a: string, b: string): number =>
  Math.abs(a.length - b.length) > TYPO_LIMIT_EDITS ? Number.POSITIVE_INFINITY : distance(a, b)
