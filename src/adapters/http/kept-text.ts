import { toFoundText, toMarkedText } from '../../model/marked-text.ts'
import type { FoundText } from '../../model/review.ts'
import { AnswerFault } from './answer.ts'

/** How often a text is written whose creation was answered by nothing, or that was gone, each time after a look. */
const MAX_TRIES = 3

/** One kind of text of ours on a forge, and how it is kept. */
export interface Keeping<Owned extends FoundText> {
  /** Those that are ours, oldest first: the first one stays. */
  readonly list: () => Promise<readonly Owned[]>
  readonly now: () => number | undefined
  readonly create: (text: string) => Promise<void>
  readonly update: (owned: Owned, text: string) => Promise<unknown>
  /** Whether what it has besides its body is as it should be. */
  readonly isSame: (owned: Owned) => boolean
  readonly remove: (owned: Owned) => Promise<unknown>
}

/** Creates, updates in place, or removes our text. `write` may be asked more than once. */
export const keepText = async <Owned extends FoundText>(
  marker: string,
  write: (found: FoundText | undefined, nowMs: number) => string | undefined | Promise<string | undefined>,
  { list, now, create, update, isSame, remove }: Keeping<Owned>,
): Promise<void> => {
  let lost: AnswerFault | undefined
  for (let count = 0; ; count += 1) {
    const [first, ...others] = await list()
    const nowMs = now()
    if (nowMs === undefined) throw new AnswerFault({})
    const body = await write(first && toFoundText(first), nowMs)
    for (const other of others) await remove(other)
    if (body === undefined) {
      if (first !== undefined) await remove(first)
      return
    }
    if (first !== undefined && isSameBody(first.body, body) && isSame(first)) return
    // One that timed out may still be carried out.
    if (lost !== undefined && (count === MAX_TRIES || lost.answer.isTimeout === true)) throw lost
    const text = toMarkedText(marker, body)
    try {
      await (first === undefined ? create(text) : update(first, text))
      return
    } catch (thrown) {
      if (!(thrown instanceof AnswerFault)) throw thrown
      // What was created may be there all the same, and what somebody removed meanwhile is made anew: the next look tells.
      if (first === undefined ? !thrown.isLost : thrown.answer.status !== 404) throw thrown
      lost = thrown
    }
  }
}

/** Whether a forge already shows this text; it may have changed line ends, and dropped those that stand alone. */
const isSameBody = (one: string, other: string): boolean => toPlainEnds(one) === toPlainEnds(other)

const toPlainEnds = (text: string): string => text.replaceAll('\r', '').trimEnd()
