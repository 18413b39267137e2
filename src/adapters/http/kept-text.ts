import { toFoundText, toMarkedText } from '../../model/marked-text.ts'
import type { FoundText } from '../../model/review.ts'
import { AnswerFault } from './answer.ts'

/** How often something is created whose creation was answered by nothing, each time after a look that it is not there. */
const CREATE_TRIES = 3

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
    if (first !== undefined) {
      if (body === undefined) await remove(first)
      else if (!isSameBody(first.body, body) || !isSame(first)) await update(first, toMarkedText(marker, body))
      return
    }
    if (body === undefined) return
    if (lost !== undefined && count === CREATE_TRIES) throw lost
    try {
      return await create(toMarkedText(marker, body))
    } catch (thrown) {
      // It may be there all the same: the next look tells.
      if (!(thrown instanceof AnswerFault) || !thrown.isLost) throw thrown
      lost = thrown
    }
  }
}

/** Whether a forge already shows this text; it may have changed line ends, and dropped those that stand alone. */
const isSameBody = (one: string, other: string): boolean => toPlainEnds(one) === toPlainEnds(other)

const toPlainEnds = (text: string): string => text.replaceAll('\r', '').trimEnd()
