import { type Difference, listDifferences } from '../../model/difference.ts'
import { toMemberPath } from '../../model/field-path.ts'
import { toFullSet } from '../../model/full-set.ts'
import type { JsonValue, Tree, TreeObject } from '../../model/json.ts'
import type { Live } from '../../model/live.ts'
import type { FieldChange, FindingDetail } from '../../model/plan.ts'
import { isReferenceText, REDACTED, Secret, SecretReference } from '../../model/secret.ts'
import { createShowing, isAmong, type SecretFields, toShownField } from '../../model/secret-fields.ts'
import { type Hidden, toShown, visitHidden } from '../../model/tree.ts'
import { type SecretKnowledge, toSecretState } from './proof.ts'
import { findUnmatchedIgnores } from './unmatched.ts'

/** What comparing one desired with its live configuration found. */
export interface Comparison {
  /** Differences; when there is any, the secrets that go along with the full set are listed too. */
  readonly fields: readonly FieldChange[]
  /** Whether anything but secrets differs. */
  readonly differsInPublic: boolean
  readonly findings: readonly FindingDetail[]
  /** Secrets that could not be compared and are not sent. */
  readonly uncomparedCount: number
}

type Node = Tree<Hidden> | undefined

interface Collector {
  readonly known: SecretKnowledge
  /** The fields that are secret by more than their name. */
  readonly secretFields: readonly string[]
  /** What may be shown of a field's value. */
  readonly show: (field: string, value: Tree<Hidden>) => JsonValue
  readonly changes: FieldChange[]
  readonly findings: FindingDetail[]
  /** Secrets that an update would send although they are not known to differ. */
  readonly alongside: FieldChange[]
  uncomparedCount: number
}

/** Compares one configuration field by field; what the file does not manage is equal by construction. */
export const compareFields = (known: SecretKnowledge, live: Live, secret: SecretFields): Comparison => {
  const collector: Collector = {
    known,
    secretFields: secret.fields,
    show: createShowing(secret),
    changes: [],
    findings: [...findUnmatchedIgnores(known.desired, live)],
    alongside: [],
    uncomparedCount: 0,
  }
  const wanted = toFullSet(known.desired, live)
  for (const difference of listDifferences(wanted, live)) collect(collector, difference)
  const { changes, alongside, findings, uncomparedCount } = collector
  const isChanged = changes.length > 0
  return {
    fields: isChanged
      ? [...changes, ...alongside].map((change) => ({ ...change, field: toShownField(change.field, secret) }))
      : [],
    differsInPublic: changes.some(({ reason }) => reason === undefined || reason === 'declassified'),
    findings: isChanged ? [...findings, ...findMaskedEchoes(wanted.configuration ?? {})] : findings,
    uncomparedCount: isChanged ? 0 : uncomparedCount,
  }
}

/** The fields of a configuration that does not exist yet. */
export const listNewFields = (
  known: Pick<SecretKnowledge, 'desired'>,
  secret: SecretFields,
): readonly FieldChange[] => {
  const { ramRole, resourceGroupId, configuration } = toFullSet(known.desired, undefined)
  const show = createShowing(secret)
  const toAdded = (field: string, value: Tree<Hidden> | undefined): readonly FieldChange[] => {
    if (value === undefined) return []
    return value instanceof SecretReference
      ? [{ field, after: REDACTED, reason: 'new', reference: { after: value.toName() } }]
      : [{ field, after: show(field, value) }]
  }
  return [
    ...toAdded('ramRole', ramRole),
    ...toAdded('resourceGroupId', resourceGroupId),
    ...Object.entries(configuration ?? {}).flatMap(([key, value]) =>
      toAdded(toMemberPath('configuration', key), value),
    ),
  ]
}

const collect = (collector: Collector, difference: Difference): void => {
  const { kind, field } = difference
  if (kind === 'value') collector.changes.push({ field, ...toShownSides(collector, difference) })
  else if (kind === 'secret') compareSecret(collector, field, difference.live, difference.wanted)
  else compareLiteral(collector, difference)
}

const toShownSides = (
  { show }: Collector,
  { field, live, wanted }: Extract<Difference, { kind: 'value' }>,
): Omit<FieldChange, 'field'> => ({
  ...(live !== undefined && { before: show(field, live) }),
  ...(wanted !== undefined && { after: show(field, wanted) }),
})

/**
 * A clear value in the file against a hidden live one: if a record marks it as secret, the file declares that it no
 * longer is.
 */
const compareLiteral = (collector: Collector, difference: Extract<Difference, { kind: 'literal' }>): void => {
  const { changes, findings, show, secretFields } = collector
  const { field, live, wanted, isClear } = difference
  const isDeclassified = isClear && isAmong(secretFields, field)
  if (live.isMask() && !isDeclassified) findings.push({ code: 'MASKED_LITERAL', field })
  else {
    const reason = isDeclassified ? ({ reason: 'declassified' } as const) : {}
    changes.push({ field, before: REDACTED, after: show(field, wanted), ...reason })
  }
}

const compareSecret = (collector: Collector, field: string, live: Node, reference: SecretReference): void => {
  const { record } = collector.known
  const [before, after] = [record?.references[field], reference.toName()]
  const names = { reference: { ...(before !== undefined && before !== after && { before }), after } }
  if (live === undefined) {
    collector.changes.push({ field, after: REDACTED, reason: 'new', ...names })
    return
  }
  const isText = live instanceof Secret ? live.isReferenceText() : isReferenceText(JSON.stringify(toShown(live)))
  if (isText) collector.findings.push({ code: 'REFERENCE_IN_LIVE', field, reference: reference.toName() })
  const state = toSecretState(collector.known, field, reference)
  const shown = { field, before: REDACTED, after: REDACTED, ...names }
  if (state.state === 'send') collector.changes.push({ ...shown, reason: state.reason })
  else collector.alongside.push({ ...shown, reason: 'full-set' })
  if (state.state === 'unknown') collector.uncomparedCount += 1
}

/** A read may show a mask instead of a secret: these fields must be references in the file before an update. */
const findMaskedEchoes = (configuration: TreeObject<Hidden>): readonly FindingDetail[] => {
  const findings: FindingDetail[] = []
  visitHidden(configuration, 'configuration', (leaf, field) => {
    if (leaf instanceof Secret) findings.push({ code: 'MASKED_ECHO', field })
  })
  return findings
}
