import { type Action, type Change, type FieldChange, isForemost, type Plan, withoutForemost } from '../../model/plan.ts'
import {
  listHighlights,
  toActionLabel,
  toFieldValues,
  toReasonText,
  toReleaseText,
  toUntouchedText,
  toWebhookAdvice,
} from './changes.ts'
import { toDiagnosticLine, toFindingText } from './diagnostics.ts'
import { toLogText } from './escape.ts'
import { type Header, toPlanHeadline, toPlanLead, toPlanNext } from './header.ts'
import { toBlocks, toItemLines } from './lines.ts'
import { LOG, toPlaceText } from './medium.ts'
import type { Palette } from './palette.ts'
import type { Texts } from './texts/texts.ts'

const VALUE_CHARACTERS = 1000
const COLOURS: Readonly<Record<Action, keyof Palette>> = {
  delete: 'red',
  replace: 'red',
  update: 'yellow',
  create: 'green',
  adopt: 'cyan',
  release: 'cyan',
}

/** A plan as text for a log or a terminal: everything, field by field. No line is a command to the runner. */
export const toPlanText = (plan: Plan, header: Header, texts: Texts, palette: Palette): string =>
  toBlocks([
    [palette.bold(toPlanHeadline(plan, header, texts))],
    [toPlanLead(plan, header, texts, LOG)],
    toRefusal(plan, texts, palette),
    toReview(plan, texts, palette),
    ...plan.changes.map((change) => toChangeLines(change, texts, palette)),
    toNoticeLines(withoutForemost(plan), header, texts, palette),
    [palette.dim(toUntouchedText(plan, texts))],
    toPlanNext(plan, header, texts),
  ])

const toRefusal = (plan: Plan, texts: Texts, palette: Palette): readonly string[] => {
  const errors = plan.findings.filter(({ severity }) => severity === 'error')
  return toItemLines(
    palette.red(palette.bold(texts.plan.refused)),
    errors.map((finding) => toFindingText(finding, texts)),
  )
}

const toReview = (plan: Plan, texts: Texts, palette: Palette): readonly string[] => {
  const foremost = plan.findings.filter(isForemost).map((finding) => toFindingText(finding, texts))
  const highlights = listHighlights(plan.changes).map((toHighlight) => {
    const { label, text } = toHighlight(texts, LOG)
    return `[${label}] ${text}`
  })
  const items = [...foremost, ...highlights, ...toWebhookAdvice(plan.changes, texts, LOG)]
  return toItemLines(palette.yellow(palette.bold(texts.plan.review)), items)
}

/** One change with its fields. */
const toChangeLines = (change: Change, texts: Texts, palette: Palette): readonly string[] => [
  `  ${texts.toClauses([toChangeTitle(change, texts, palette), ...listRemarks(change, texts)])}`,
  ...change.fields.map((field) => `      ${toFieldLine(field, texts, palette)}`),
]

/** A change as `+ create region/name (type)`. */
export const toChangeTitle = ({ action, key, type }: Change, texts: Texts, palette: Palette): string => {
  const label = palette[COLOURS[action]](toActionLabel(action, texts))
  return `${label} ${palette.bold(`${toLogText(key.region)}/${toLogText(key.name)}`)} (${toLogText(type)})`
}

const listRemarks = (change: Change, texts: Texts): readonly string[] => {
  const { action, fields, position, adopts, movedFrom, movedTo } = change
  return [
    ...(action === 'adopt' && fields.length === 0 ? [texts.plan.ownershipOnly] : []),
    ...(action === 'release' ? [toReleaseText(change, texts, LOG.quote)] : []),
    ...(adopts === true ? [texts.plan.adopts] : []),
    ...(movedFrom === undefined ? [] : [texts.plan.toMovedFrom(LOG.quote(movedFrom))]),
    ...(movedTo === undefined ? [] : [texts.plan.toMovedTo(LOG.quote(movedTo))]),
    ...(position === undefined ? [] : [toPlaceText(position, LOG)]),
  ]
}

const toFieldLine = (field: FieldChange, texts: Texts, palette: Palette): string => {
  const { before, after } = toFieldValues(field, VALUE_CHARACTERS, texts, LOG)
  const name = `${toLogText(field.field)}:`
  const reason = toReasonText(field, texts, LOG)
  const told = (values: string) => (reason === undefined ? values : texts.toRemarked(values, reason))
  if (field.before === undefined) return `${palette.green('+')} ${name} ${told(after)}`
  if (field.after === undefined) return `${palette.red('-')} ${name} ${before}`
  return `${palette.yellow('~')} ${name} ${told(`${before} -> ${after}`)}`
}

/** Findings that refuse nothing, and warnings about the files. */
export const toNoticeLines = (plan: Plan, header: Header, texts: Texts, palette: Palette): readonly string[] => {
  const findings = plan.findings
    .filter(({ severity }) => severity !== 'error')
    .map((finding) => texts.toLabelled(texts.severity[finding.severity], toFindingText(finding, texts)))
  const diagnostics = (header.diagnostics ?? []).map((diagnostic) => toDiagnosticLine(diagnostic, texts))
  return toItemLines(palette.bold(texts.plan.notices), [...findings, ...diagnostics])
}
