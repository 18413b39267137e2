import { toAlert } from './markdown.ts'
import { LOG, MARKDOWN, type Medium, toCapped } from './medium.ts'
import type { Texts } from './texts/texts.ts'

const SHOWN_SEEDS = 10

const toBanner = (seeds: readonly string[], texts: Texts, { quote }: Medium): string => {
  const world = seeds.length === 0 ? [] : toCapped(seeds.map(quote), SHOWN_SEEDS, texts.toRest)
  return texts.rehearsal.toBanner(world)
}

/** What stands above all that a rehearsal shows: that nothing of it is real. `seeds` name what it started from. */
export const toRehearsalText = (seeds: readonly string[], texts: Texts): string => toBanner(seeds, texts, LOG)

/** The same as Markdown. */
export const toRehearsalMarkdown = (seeds: readonly string[], texts: Texts): string =>
  `${toAlert('NOTE')}\n> ${toBanner(seeds, texts, MARKDOWN)}\n\n`
