import type { RehearsalTexts } from '../texts.ts'
import { toEnglishCount, toEnglishList } from './en-words.ts'

/** Texts of a rehearsal in English. */
export const REHEARSAL_TEXTS: RehearsalTexts = {
  toBanner: (seeds) => {
    const start = seeds.length === 0 ? 'starts empty' : `starts as ${toEnglishList(seeds)} says`
    return `This is a rehearsal with made-up secrets against an emulated OOS that ${start}. Nothing real was read or written: what is live may differ.`
  },
  toDone: (changeCount) =>
    changeCount === 0
      ? 'Rehearsed: there was nothing to carry out.'
      : `Rehearsed: ${toEnglishCount(changeCount, 'change')} carried out, and a second plan found nothing left to do.`,
}
