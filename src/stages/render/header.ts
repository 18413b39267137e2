import type { Diagnostic } from '../../model/diagnostic.ts'
import { countPlan, isRefused, type Plan } from '../../model/plan.ts'
import { type Medium, toCapped } from './medium.ts'
import type { Mode, PlanState, Texts } from './texts/texts.ts'

/** What a rendering says about the run besides the plan. */
export interface Header {
  readonly mode: Mode
  readonly scope?: string
  /** The configuration files, relative to the workspace. */
  readonly files?: readonly string[]
  /** The page of each file, to link to its lines. */
  readonly filePages?: ReadonlyMap<string, string>
  /** Warnings about the files; errors have a rendering of their own. */
  readonly diagnostics?: readonly Diagnostic[]
}

const SHOWN_FILES = 10

/** The result of a plan, in a few words. */
export const toPlanHeadline = (plan: Plan, header: Header, texts: Texts): string =>
  texts.plan.toHeadline(toState(plan, header), countPlan(plan))

/** Whose plan it is, and what has happened so far. */
export const toPlanLead = (plan: Plan, header: Header, texts: Texts, medium: Medium): string =>
  texts.toParagraph([...toHeaderSentences(header, texts, medium), texts.plan.toStatus(toState(plan, header))])

/** What its reader does next; nothing where there is nothing to do. */
export const toPlanNext = (plan: Plan, header: Header, texts: Texts): readonly string[] => {
  const next = texts.plan.toNext(toState(plan, header))
  return next === undefined ? [] : [next]
}

const toState = (plan: Plan, { mode }: Header): PlanState => ({
  mode,
  isRefused: isRefused(plan),
  isEmpty: plan.changes.length === 0,
  isPartial: plan.findings.some(({ code, position }) => code === 'OBJECT_UNREADABLE' && position !== undefined),
})

/** Scope and files of a run, as sentences; empty if neither is given. */
export const toHeaderSentences = (header: Header, texts: Texts, { quote }: Medium): readonly string[] => {
  const { scope, files = [] } = header
  return [
    ...(scope === undefined ? [] : [texts.plan.toScope(quote(scope))]),
    ...(files.length === 0 ? [] : [texts.plan.toFiles(toCapped(files.map(quote), SHOWN_FILES, texts.toRest))]),
  ]
}
