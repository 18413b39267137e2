import { type Action, type Change, type FieldChange, isRefused, type Plan } from '../model/plan.ts'
import { type Medium, toCapped, toObjectText } from './medium.ts'
import type { Mode, PlanState, Quote, Texts } from './texts/texts.ts'
import { toValuePair } from './values.ts'

const SYMBOLS: Readonly<Record<Action, string>> = {
  delete: '-',
  replace: '-/+',
  update: '~',
  create: '+',
  adopt: '=',
}
const ROLE_FIELD = 'ramRole'
const SHOWN_FIELDS = 6
const HIGHLIGHT_VALUE_CHARACTERS = 200

/** An action as symbol and word, such as `-/+ replace`. */
export const toActionLabel = (action: Action, texts: Texts): string => `${SYMBOLS[action]} ${texts.action[action]}`

/** What decides the headline of a plan. */
export const toPlanState = (plan: Plan, mode: Mode): PlanState => ({
  mode,
  isRefused: isRefused(plan),
  isEmpty: plan.changes.length === 0,
})

/** Something in a plan that a reviewer must not miss. */
export interface Highlight {
  /** What it is about: a field's path or an action's label. */
  readonly label: string
  readonly text: string
}

/** The highlights of a plan: changed RAM roles, deletions, replacements, renames, in this order. */
export const listHighlights = (changes: readonly Change[], texts: Texts, medium: Medium): readonly Highlight[] => [
  ...changes.flatMap((change) => toRoleHighlights(change, texts, medium)),
  ...changes.flatMap((change) => toLossHighlights(change, texts, medium)),
  ...changes.flatMap((change) => toMoveHighlights(change, texts, medium)),
]

const toRoleHighlights = (change: Change, texts: Texts, medium: Medium): readonly Highlight[] => {
  if (change.action === 'create' || change.action === 'delete') return []
  return change.fields
    .filter(({ field }) => field === ROLE_FIELD)
    .map((field) => {
      const { before, after } = toFieldValues(field, HIGHLIGHT_VALUE_CHARACTERS, texts, medium)
      return {
        label: field.field,
        text: texts.plan.toRoleChange(toObjectText(change.key, texts, medium), before, after),
      }
    })
}

const toLossHighlights = (change: Change, texts: Texts, medium: Medium): readonly Highlight[] => {
  if (change.action !== 'delete' && change.action !== 'replace') return []
  const object = toObjectText(change.key, texts, medium)
  const text = change.action === 'delete' ? texts.plan.toDeletion(object) : texts.plan.toReplacement(object)
  return [{ label: toActionLabel(change.action, texts), text }]
}

const toMoveHighlights = (change: Change, texts: Texts, medium: Medium): readonly Highlight[] => {
  if (change.movedFrom === undefined) return []
  const object = toObjectText(change.key, texts, medium)
  return [
    { label: toActionLabel(change.action, texts), text: texts.plan.toMove(object, medium.quote(change.movedFrom)) },
  ]
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

/** What a change does to its object in a few words: mostly the names of its fields. */
export const toChangeSummary = (change: Change, texts: Texts, { quote }: Medium): string => {
  const { action, fields, adopts, movedFrom } = change
  const moved = movedFrom === undefined ? [] : [texts.plan.toMovedFrom(quote(movedFrom))]
  const adopted = adopts === true ? [texts.plan.adopts] : []
  if (action === 'delete') return texts.plan.wholeObject
  if (action === 'adopt' && fields.length === 0) return texts.plan.ownershipOnly
  if (action === 'create') return texts.toClauses([...moved, toCreationText(fields, texts, quote)])
  const names = toCapped(listChangedNames(fields).map(quote), SHOWN_FIELDS, texts.toRest)
  return texts.toClauses([...adopted, texts.toList(names)])
}

const toCreationText = (fields: readonly FieldChange[], texts: Texts, quote: Quote): string => {
  const role = fields.find(({ field }) => field === ROLE_FIELD)?.after
  return texts.plan.toCreation(fields.length, typeof role === 'string' ? quote(role) : undefined)
}

/** What only goes along with an update is no change; it is named where nothing else is. */
const listChangedNames = (fields: readonly FieldChange[]): readonly string[] => {
  const changed = fields.filter(({ reason }) => reason !== 'full-set')
  return (changed.length > 0 ? changed : fields).map(({ field }) => field)
}
