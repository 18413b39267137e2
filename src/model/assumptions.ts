/**
 * What this program believes of the API although nobody states it, or what it takes from one example alone. Each is told
 * in docs/assumptions.md, with what is done so that it does not matter.
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
  'taken-has-its-code',
  'missing-has-its-code',
  'list-is-whole',
  'list-shows-outputs',
  'unknown-keys-are-kept',
  'values-keep-their-kind',
  'filters-are-ignored',
  'parameters-have-100-versions',
] as const

/** One of {@link ASSUMPTIONS}. */
export type AssumptionId = (typeof ASSUMPTIONS)[number]
