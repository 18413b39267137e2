import { createHash } from 'node:crypto'
import { toCanonicalText } from '../../model/tree.ts'
import type { Receipt, ReceiptEntry, ReceiptPlace, Sign } from './receipt.ts'

/*
 * A receipt as it stands in a comment, which others can edit, copy and put back. The seal is keyed and covers all that
 * could be exchanged: the pull request, the comment's own text, and when it was written. A *mark* stands for an entry, so
 * that many of them fit; its first part is that of the object. An entry that was applied is *spent*. Once an apply of its
 * commit left nothing to do the receipt is *settled*, and what was merged before it counts no more.
 */

/** What was reviewed, since when, and what became of it. Times are those of the forge's clock. */
export interface SealedReceipt {
  /** The digest of the plan. */
  readonly plan: string
  /** The marks that are approved, and those that are no more. */
  readonly open: readonly string[]
  readonly spent: readonly string[]
  /** When exactly this plan first stood in the comment. */
  readonly since: number
  /** When the comment was last written. */
  readonly written: number
  readonly isSettled: boolean
}

/** Seals receipts for the comments of one scope and label, and reads what it sealed. */
export interface ReceiptSeal {
  /** `text` is the comment without the receipt. */
  write(receipt: SealedReceipt, text: string, pull: number): string
  /** Undefined for anything but what was written for this text and this pull request. */
  read(sealed: string, text: string, pull: number): SealedReceipt | undefined
}

/** Makes a {@link ReceiptSeal}; `sign` must be keyed. */
export const createReceiptSeal = (place: ReceiptPlace, marker: string, sign: Sign): ReceiptSeal => {
  const { scope, accountId = '' } = place
  const toSealed = (payload: string, text: string, pull: number): string => {
    const signed = ['sealed-receipt', scope, accountId, marker, pull, payload, toHash(text)]
    return `${payload}.${sign(toCanonicalText(signed))}`
  }
  return {
    write: (receipt, text, pull) => toSealed(Buffer.from(JSON.stringify(receipt)).toString('base64url'), text, pull),
    read: (sealed, text, pull) => {
      const payload = sealed.slice(0, sealed.indexOf('.'))
      // Only what this program wrote is looked into.
      if (toSealed(payload, text, pull) !== sealed) return undefined
      return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as SealedReceipt
    },
  }
}

/** More of them would push the plan out of the comment: then the plan is approved as a whole, or not at all. */
const MAX_MARKS = 300

/** The marks that a plan's receipt is kept by. */
export const toMarks = ({ digest, entries }: Receipt): readonly string[] =>
  entries.length > MAX_MARKS ? [toWholeMark(digest)] : entries.map(toMark)

const OBJECT_CHARACTERS = 8
const ENTRY_CHARACTERS = 22

/** The mark of one entry: 132 bits of it behind 48 of its object's. */
export const toMark = ({ key, action, digest }: ReceiptEntry): string =>
  `${toObjectMark(key)}${toHash(toCanonicalText([key, action, digest])).slice(0, ENTRY_CHARACTERS)}`

/** The part of a mark that all entries of one object share; `key` is `region/name`. */
export const toObjectMark = (key: string): string => toHash(key).slice(0, OBJECT_CHARACTERS)

/** Whether a mark is of this object, in whatever form. */
export const isMarkOf = (mark: string, objectMark: string): boolean => mark.startsWith(objectMark)

/** In place of an object, for a plan that has too many entries: no object has an empty key. */
export const WHOLE = ''

/** The mark of such a plan. */
export const toWholeMark = (digest: string): string =>
  `${toObjectMark(WHOLE)}${toHash(digest).slice(0, ENTRY_CHARACTERS)}`

const toHash = (text: string): string => createHash('sha256').update(text).digest('base64url')
