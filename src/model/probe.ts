/**
 * What this program assumes about the API without documentation, or from only one example. docs/assumptions.md
 * describes each, with what is done so that it does no harm.
 */
export const ASSUMPTIONS = [
  'omitted-is-cleared',
  'keys-are-replaced',
  'mask-overwrites',
  'secrets-are-masked',
  'type-is-fixed',
  'secret-moves-date',
  'equal-update-moves-date',
  'dates-tell-edits-apart',
  'update-answers-without-zone',
  'reads-are-fresh',
  'names-hold-anything',
  'names-end-at-200',
  'names-tell-case',
  'type-keeps-its-case',
  'role-is-shown-by-name',
  'group-is-filled-in',
  'dates-have-one-form',
  'taken-has-its-code',
  'missing-has-its-code',
  'list-takes-100',
  'list-is-whole',
  'list-shows-outputs',
  'unknown-keys-are-kept',
  'no-keys-are-added',
  'values-keep-their-kind',
  'texts-are-kept',
  'filters-are-ignored',
  'record-pages-hold-100',
  'tokens-outlive-sizes',
  'parameters-have-100-versions',
] as const

/** One of {@link ASSUMPTIONS}. */
export type AssumptionId = (typeof ASSUMPTIONS)[number]

/** What an answer means for an assumption; `open` where it could not be told. */
export type Verdict = 'confirmed' | 'broken' | 'open'

interface Question {
  /** Which assumption it tells. */
  readonly assumption: AssumptionId
  /** What can be found, and what that means. */
  readonly answers: Readonly<Record<string, Verdict>>
}

const FRESHNESS = { 'at-once': 'confirmed', later: 'broken', never: 'broken' } as const
const OMISSION = { cleared: 'confirmed', kept: 'broken', refused: 'broken' } as const
const CODE = { 'expected-code': 'confirmed', 'other-code': 'broken', accepted: 'broken' } as const
const DATE = { moves: 'confirmed', stays: 'broken' } as const
const FORM = { kept: 'confirmed', altered: 'broken' } as const
const NAME = { accepted: 'confirmed', altered: 'broken', refused: 'broken' } as const

/** Every question of a probe, in the order in which they are asked. */
export const QUESTIONS = {
  'get-after-create': { assumption: 'reads-are-fresh', answers: FRESHNESS },
  'list-after-create': { assumption: 'reads-are-fresh', answers: FRESHNESS },
  'secret-on-read': {
    assumption: 'secrets-are-masked',
    answers: { masked: 'confirmed', 'masked-in-part': 'broken', shown: 'broken', absent: 'broken' },
  },
  'date-of-read': { assumption: 'dates-tell-edits-apart', answers: { finer: 'confirmed', seconds: 'broken' } },
  'type-on-read': { assumption: 'type-keeps-its-case', answers: FORM },
  'role-on-read': { assumption: 'role-is-shown-by-name', answers: FORM },
  'group-on-read': { assumption: 'group-is-filled-in', answers: { shown: 'confirmed', absent: 'broken' } },
  'forms-of-dates': {
    assumption: 'dates-have-one-form',
    answers: { 'same-form': 'confirmed', 'other-form': 'broken' },
  },
  'added-keys': { assumption: 'no-keys-are-added', answers: { none: 'confirmed', some: 'broken' } },
  'case-of-names': { assumption: 'names-tell-case', answers: { 'two-names': 'confirmed', 'one-name': 'broken' } },
  'create-of-taken-name': { assumption: 'taken-has-its-code', answers: CODE },
  'get-after-update': { assumption: 'reads-are-fresh', answers: FRESHNESS },
  'date-of-update-answer': {
    assumption: 'update-answers-without-zone',
    answers: { 'no-zone': 'confirmed', zone: 'broken', absent: 'broken' },
  },
  'unknown-keys': {
    assumption: 'unknown-keys-are-kept',
    answers: { kept: 'confirmed', dropped: 'broken', refused: 'broken' },
  },
  'kinds-of-values': {
    assumption: 'values-keep-their-kind',
    answers: { kept: 'confirmed', 'as-text': 'broken', altered: 'broken' },
  },
  'blanks-of-texts': { assumption: 'texts-are-kept', answers: FORM },
  'secret-names': {
    assumption: 'secrets-are-masked',
    answers: {
      'all-masked': 'confirmed',
      'masked-in-part': 'broken',
      'some-masked': 'broken',
      'none-masked': 'broken',
    },
  },
  'omitted-ram-role': { assumption: 'omitted-is-cleared', answers: OMISSION },
  'omitted-resource-group': { assumption: 'omitted-is-cleared', answers: OMISSION },
  'omitted-configuration': { assumption: 'omitted-is-cleared', answers: OMISSION },
  'omitted-key': { assumption: 'keys-are-replaced', answers: OMISSION },
  'omitted-secret': { assumption: 'keys-are-replaced', answers: OMISSION },
  'mask-sent-back': { assumption: 'mask-overwrites', answers: { refused: 'broken' } },
  'other-type': {
    assumption: 'type-is-fixed',
    answers: { refused: 'confirmed', ignored: 'confirmed', changed: 'broken' },
  },
  'date-of-secret-update': { assumption: 'secret-moves-date', answers: DATE },
  'date-of-equal-update': { assumption: 'equal-update-moves-date', answers: DATE },
  'list-sizes': {
    assumption: 'list-takes-100',
    answers: {
      'takes-100': 'confirmed',
      'takes-50': 'broken',
      'takes-20': 'broken',
      'takes-10': 'broken',
      'takes-none': 'broken',
    },
  },
  'list-pages': { assumption: 'list-is-whole', answers: { pages: 'confirmed', whole: 'confirmed', cut: 'broken' } },
  'list-outputs': { assumption: 'list-shows-outputs', answers: { shown: 'confirmed', absent: 'broken' } },
  'list-filters': {
    assumption: 'filters-are-ignored',
    answers: { ignored: 'confirmed', obeyed: 'broken', refused: 'broken' },
  },
  'get-after-delete': { assumption: 'reads-are-fresh', answers: FRESHNESS },
  'calls-of-missing-name': { assumption: 'missing-has-its-code', answers: CODE },
  'name-with-blank': { assumption: 'names-hold-anything', answers: NAME },
  'name-in-chinese': { assumption: 'names-hold-anything', answers: NAME },
  'name-of-65': { assumption: 'names-hold-anything', answers: NAME },
  'name-of-200': { assumption: 'names-hold-anything', answers: NAME },
  'name-of-201': {
    assumption: 'names-end-at-200',
    answers: { refused: 'confirmed', accepted: 'broken', altered: 'broken' },
  },
  'record-pages': {
    assumption: 'record-pages-hold-100',
    answers: { 'takes-100': 'confirmed', 'takes-50': 'broken', 'takes-10': 'broken' },
  },
  'token-with-other-size': {
    assumption: 'tokens-outlive-sizes',
    answers: { kept: 'confirmed', altered: 'broken', refused: 'broken' },
  },
  'parameter-versions': { assumption: 'parameters-have-100-versions', answers: {} },
} as const satisfies Readonly<Record<string, Question>>

/** One of {@link QUESTIONS}. */
export type QuestionId = keyof typeof QUESTIONS

/** Every question, in the order in which they are asked. */
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[]

/** The results of a question without an answer. */
export type NoAnswer = 'not-observable' | 'not-asked' | 'failed'

type KeyOf<T> = T extends unknown ? keyof T : never

/** Everything that can be found, whatever was asked. */
export type AnswerId = NoAnswer | KeyOf<(typeof QUESTIONS)[QuestionId]['answers']>

/** The results of one question. */
export type AnswerTo<Q extends QuestionId> = NoAnswer | KeyOf<(typeof QUESTIONS)[Q]['answers']>

/** What was measured besides the answer. No member ever holds data of the account. */
export interface Facts {
  /** How many reads it took, the one that showed it included. */
  readonly reads?: number
  /** How long it took, in milliseconds. */
  readonly ms?: number
  /** Codes of refusals: the API's own, or this program's where no answer came. */
  readonly codes?: readonly string[]
  /** The form of a date, each digit as 0. */
  readonly form?: string
}

/** What became of one question. */
export interface ProbeAnswer {
  readonly question: QuestionId
  readonly answer: AnswerId
  readonly facts: Facts
  /** The operations that were called for it, in their order. */
  readonly calls: readonly string[]
}

/** What a probe found. */
export interface ProbeReport {
  readonly region: string
  /** The day in UTC, such as `2026-11-25`. */
  readonly date: string
  /** One for every question, in their order. */
  readonly answers: readonly ProbeAnswer[]
  /** Names of throw-away configurations that could not be deleted, or about which nothing is known for sure. */
  readonly left: readonly string[]
  readonly isInterrupted: boolean
}

/** What an answer means for the question's assumption. */
export const toVerdict = ({ question, answer }: Pick<ProbeAnswer, 'question' | 'answer'>): Verdict => {
  const answers: Readonly<Record<string, Verdict>> = QUESTIONS[question].answers
  return answers[answer] ?? 'open'
}
