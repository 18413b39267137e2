import type { LiveFault } from '../../../../model/live.ts'
import type { NameDifference } from '../../../../model/look-alikes.ts'
import type { RecordFault } from '../../../../model/plan.ts'
import { MAX_NAMED_IN_NOTICE } from '../../budget.ts'
import { toCapped } from '../../medium.ts'
import type { Speech } from '../speech.ts'
import type { Grammar } from '../texts.ts'

/** A count with its noun, in the plural where English wants it. */
export const toCount = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The items of a list within a sentence. */
export const toList = (items: readonly string[]): string => items.join(', ')

/** The first items of a list, and how many more there are. */
export const toShortList = (items: readonly string[]): string =>
  toList(toCapped(items, MAX_NAMED_IN_NOTICE, GRAMMAR.toRest))

/** How English joins words and sentences. */
export const GRAMMAR: Grammar = {
  toList,
  toClauses: (clauses) => clauses.join(', '),
  toParagraph: (sentences) => sentences.join(' '),
  toLabelled: (label, text) => `${label}: ${text}`,
  toRemarked: (text, remark) => `${text} (${remark})`,
  toObject: (name, region) => `${name} in ${region}`,
  toSee: (page) => `See ${page}`,
  toRest: (count) => `${count} more`,
  toHidden: (count) => `${count} more, not shown because of the size limit`,
}

/** In which character a name first differs from one that looks like it. */
export const toDifference = ({ place, codePoint, otherCodePoint }: NameDifference): string =>
  `They differ at character ${place}: ${codePoint ?? 'nothing'} here, ${otherCodePoint ?? 'nothing'} there.`

/** Why this program cannot handle a live object. */
export const LIVE_FAULTS: Readonly<Record<LiveFault, string>> = {
  type: 'it has no type',
  date: 'it has no creation date or update date',
  form: 'its configuration is not a JSON object',
  size: 'its configuration is too large',
  levels: 'its configuration has more than 100 levels',
  number: 'its configuration contains a number outside the supported range, such as 1e400',
}

/** Why a record does not count. */
export const RECORD_FAULTS: Readonly<Record<RecordFault, string>> = {
  unreadable: 'it is not a record of this program',
  version: 'another version of this program wrote it',
  tampered: 'somebody changed it',
}

/** An input, named within a sentence; a flag needs no word before it. */
export const toInput = (name: string, quote: Speech): string =>
  quote.isCommandLine ? quote.input(name) : `the input ${quote.input(name)}`

/** What is reviewed: GitHub's word for it, or that of all others. */
export const toRequest = ({ isCommandLine }: Speech): string => (isCommandLine ? 'merge request' : 'pull request')

/** What a run is on: GitHub's word for it, or anybody's. */
export const toMachine = ({ isCommandLine }: Speech): string => (isCommandLine ? 'this machine' : 'the runner')
