/*
 * What the changes of a plan say, whatever the language and the medium: the label and the summary of each, what a
 * reviewer must not miss, and the values of a field before and after, cut where they are long.
 */
import type { JsonValue } from '../../model/json.ts'
import { type Action, type Change, countPlan, type FieldChange, type Plan } from '../../model/plan.ts'
import { REDACTED } from '../../model/secret.ts'
import { toCanonicalText } from '../../model/tree.ts'
import { toVisibleJson, type Visible } from './escape.ts'
import { type Medium, toCapped, toObjectText, toReferring } from './medium.ts'
import type { Quote, Texts } from './texts/texts.ts'
import { toStart, toWindow } from './window.ts'

const SYMBOLS: Readonly<Record<Action, string>> = {
  delete: '-',
  replace: '-/+',
  update: '~',
  create: '+',
  adopt: '=',
  release: '○',
}
const ROLE_FIELD = 'ramRole'
const SHOWN_FIELDS = 6
const HIGHLIGHT_VALUE_CHARACTERS = 200

/** An action as symbol and word, such as `-/+ replace`. */
export const toActionLabel = (action: Action, texts: Texts): string => `${SYMBOLS[action]} ${texts.action[action]}`

/** What a change does to its object in a few words: mostly the names of its fields. */
export const toChangeSummary = (change: Change, texts: Texts, { quote }: Medium): string => {
  const { action, fields, adopts, movedFrom, movedTo } = change
  const moved = movedFrom === undefined ? [] : [texts.plan.toMovedFrom(quote(movedFrom))]
  const adopted = adopts === true ? [texts.plan.adopts] : []
  if (action === 'delete') {
    const renamed = movedTo === undefined ? [] : [texts.plan.toMovedTo(quote(movedTo))]
    return texts.toClauses([...renamed, texts.plan.wholeObject])
  }
  if (action === 'release') return toReleaseText(change, texts, quote)
  if (action === 'adopt' && fields.length === 0) return texts.plan.ownershipOnly
  if (action === 'create') return texts.toClauses([...moved, toCreationText(fields, texts, quote)])
  const names = toCapped(listChangedNames(fields).map(quote), SHOWN_FIELDS, texts.toRest)
  return texts.toClauses([...adopted, texts.toList(names)])
}

/** What a release means, and its reason in the file. */
export const toReleaseText = ({ reason }: Change, texts: Texts, quote: Quote): string =>
  texts.toClauses([texts.plan.released, ...(reason === undefined ? [] : [quote(reason)])])

const toCreationText = (fields: readonly FieldChange[], texts: Texts, quote: Quote): string => {
  const role = fields.find(({ field }) => field === ROLE_FIELD)?.after
  return texts.plan.toCreation(fields.length, typeof role === 'string' ? quote(role) : undefined)
}

/** Secrets that are only sent along are no change; they are named if nothing else is. */
const listChangedNames = (fields: readonly FieldChange[]): readonly string[] => {
  const changed = fields.filter(({ reason }) => reason !== 'full-set')
  return (changed.length > 0 ? changed : fields).map(({ field }) => field)
}

/** What a plan leaves as it is, and the records that it brings up to date. */
export const toUntouchedText = (plan: Plan, texts: Texts): string => {
  const chores = plan.chores.length === 0 ? [] : [texts.plan.toChores(plan.chores.length)]
  return texts.toParagraph([texts.plan.toUntouched(countPlan(plan)), ...chores])
}

/** Something in a plan that a reviewer must not miss. */
export interface Highlight {
  /** What it is about, inert: a field's path or an action's label. */
  readonly label: string
  readonly text: string
}

/** Words a highlight for one kind of output. */
type ToHighlight = (texts: Texts, medium: Medium) => Highlight

/** The highlights of a plan, yet to be worded: changed RAM roles, deletions, replacements, renames, in this order. */
export const listHighlights = (changes: readonly Change[]): readonly ToHighlight[] => [
  ...changes.flatMap(listRoleHighlights),
  ...changes.flatMap(listLossHighlights),
  ...changes.flatMap(listMoveHighlights),
]

const listRoleHighlights = (change: Change): readonly ToHighlight[] => {
  if (change.action === 'create' || change.action === 'delete') return []
  const fields = change.fields.filter(({ field }) => field === ROLE_FIELD)
  return fields.map((field) => (texts, medium) => {
    const { before, after } = toFieldValues(field, HIGHLIGHT_VALUE_CHARACTERS, texts, medium)
    const text = texts.plan.toRoleChange(toObjectText(change.key, texts, medium), before, after)
    return { label: medium.word(field.field), text }
  })
}

const listLossHighlights = ({ action, key }: Change): readonly ToHighlight[] => {
  if (action !== 'delete' && action !== 'replace') return []
  return [
    (texts, medium) => {
      const object = toObjectText(key, texts, medium)
      const text = action === 'delete' ? texts.plan.toDeletion(object) : texts.plan.toReplacement(object)
      return { label: medium.label(toActionLabel(action, texts)), text }
    },
  ]
}

const listMoveHighlights = ({ action, key, movedFrom }: Change): readonly ToHighlight[] => {
  if (movedFrom === undefined) return []
  return [
    (texts, medium) => ({
      label: medium.label(toActionLabel(action, texts)),
      text: texts.plan.toMove(toObjectText(key, texts, medium), medium.quote(movedFrom)),
    }),
  ]
}

/** What is to be done about the webhooks that a replacement or another name changes; nothing where there are none. */
export const toWebhookAdvice = (changes: readonly Change[], texts: Texts, medium: Medium): readonly string[] =>
  changes.some(({ action, movedFrom }) => action === 'replace' || movedFrom !== undefined)
    ? [toReferring([texts.plan.newWebhooks], 'webhook', texts, medium)]
    : []

/** Why a secret is sent, with the names of what it referred to and refers to where they differ; undefined of other fields. */
export const toReasonText = (
  { reason, reference }: FieldChange,
  texts: Texts,
  { quote }: Medium,
): string | undefined => {
  if (reason === undefined) return undefined
  const text = texts.secretReason[reason]
  if (reference?.before === undefined) return text
  return texts.toLabelled(text, `${quote(reference.before)} → ${quote(reference.after)}`)
}

/** A field's values, inert and set off, or the words for a value that is not there. */
export const toFieldValues = (
  field: FieldChange,
  limit: number,
  texts: Texts,
  { show }: Medium,
): { readonly before: string; readonly after: string } => {
  const { before, after } = toValuePair(field, limit)
  return {
    before: before === undefined ? texts.plan.absent : show(before),
    after: after === undefined ? texts.plan.removed : show(after),
  }
}

/** A field's value before and after, as visible text; absent where the field is not there. */
export interface ValuePair {
  readonly before?: Visible
  readonly after?: Visible
}

/**
 * Both values of a difference as compact JSON with sorted keys, a secret as bare asterisks. They are cut to `limit`
 * characters so that where they differ stays in sight: a change must not hide behind a long prefix.
 */
export const toValuePair = (pair: { before?: JsonValue; after?: JsonValue }, limit: number): ValuePair => {
  const before = pair.before === undefined ? undefined : toTokens(pair.before)
  const after = pair.after === undefined ? undefined : toTokens(pair.after)
  const start = before === undefined || after === undefined ? 0 : toStart(before, after, limit)
  return {
    ...(before !== undefined && { before: toWindow(before, start, limit) as Visible }),
    ...(after !== undefined && { after: toWindow(after, start, limit) as Visible }),
  }
}

/** The API and the file order keys differently; a reader compares them side by side. */
const toTokens = (value: JsonValue): readonly Visible[] =>
  value === REDACTED ? [REDACTED as Visible] : toVisibleJson(toCanonicalText(value))
