import { toAlert } from './markdown.ts'
import { LOG, MARKDOWN, type Medium, toCapped } from './medium.ts'
import type { Texts } from './texts/texts.ts'

const SHOWN_SEEDS = 10

/** The banner above all output of a rehearsal: nothing in it is real. `seeds` name what it started from. */
export const toRehearsalText = (seeds: readonly string[], texts: Texts): string => toRehearsal(seeds, texts, LOG)

/** The same as Markdown. */
export const toRehearsalMarkdown = (seeds: readonly string[], texts: Texts): string =>
  `${toAlert('NOTE')}\n> ${toRehearsal(seeds, texts, MARKDOWN)}\n\n`

const toRehearsal = (seeds: readonly string[], texts: Texts, { quote }: Medium): string =>
  texts.rehearsal.toBanner(toCapped(seeds.map(quote), SHOWN_SEEDS, texts.toRest))

/** The job summary of a run that wrote nothing because of where the branch stands, above the plan that it had. */
export const toSupersededMarkdown = (
  plan: string,
  standing: keyof Texts['report']['superseded'],
  texts: Texts,
): string => `${toAlert('WARNING')}\n> ${texts.report.superseded[standing]}\n\n${plan}`

/** Says that the workspace does not contain the pull request, so its plan cannot be reviewed. */
export const toUnreviewedText = (pull: number, commit: string | undefined, texts: Texts): string =>
  texts.comment.toUnreviewed(pull, commit === undefined ? undefined : LOG.word(commit))

/** The same as Markdown, above all that is shown. */
export const toUnreviewedMarkdown = (pull: number, commit: string | undefined, texts: Texts): string =>
  `${toAlert('WARNING')}\n> ${texts.comment.toUnreviewed(pull, commit === undefined ? undefined : MARKDOWN.word(commit))}\n\n`
