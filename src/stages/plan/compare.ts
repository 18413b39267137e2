import { type Difference, listDifferences } from '../../model/difference.ts'
import { toMemberPath } from '../../model/field-path.ts'
import { toFullSet } from '../../model/full-set.ts'
import type { Tree, TreeObject } from '../../model/json.ts'
import type { Live } from '../../model/live.ts'
import type { FieldChange, FindingDetail } from '../../model/plan.ts'
import { REDACTED, Secret, SecretReference } from '../../model/secret.ts'
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
  readonly changes: FieldChange[]
  readonly findings: FindingDetail[]
  /** Secrets that an update would send although nothing says that they differ. */
  readonly alongside: FieldChange[]
  uncomparedCount: number
}

/** Compares one configuration field by field; what the file does not manage is equal by construction. */
export const compareFields = (known: SecretKnowledge, live: Live): Comparison => {
  const findings: FindingDetail[] = [...findUnmatchedIgnores(known.desired, live)]
  const collector: Collector = { known, changes: [], findings, alongside: [], uncomparedCount: 0 }
  const wanted = toFullSet(known.desired, live)
  for (const difference of listDifferences(wanted, live)) collect(collector, difference)
  const { changes, alongside, uncomparedCount } = collector
  const isChanged = changes.length > 0
  return {
    fields: isChanged ? [...changes, ...alongside] : [],
    differsInPublic: changes.some((change) => change.reason === undefined),
    findings: isChanged ? [...findings, ...findMaskedEchoes(wanted.configuration ?? {})] : findings,
    uncomparedCount: isChanged ? 0 : uncomparedCount,
  }
}

/** The fields of a configuration that does not exist yet. */
export const listNewFields = (known: Pick<SecretKnowledge, 'desired'>): readonly FieldChange[] => {
  const { ramRole, resourceGroupId, configuration } = toFullSet(known.desired, undefined)
  return [
    ...(ramRole === undefined ? [] : [{ field: 'ramRole', after: ramRole }]),
    ...(resourceGroupId === undefined ? [] : [{ field: 'resourceGroupId', after: resourceGroupId }]),
    ...Object.entries(configuration ?? {}).flatMap(([key, value]) =>
      toAdded(toMemberPath('configuration', key), value),
    ),
  ]
}

const toAdded = (field: string, after: Tree<Hidden>): readonly FieldChange[] =>
  after instanceof SecretReference ? [{ field, after: REDACTED, reason: 'new' }] : [{ field, after: toShown(after) }]

const collect = (collector: Collector, difference: Difference): void => {
  const { kind, field } = difference
  if (kind === 'value') collector.changes.push({ field, ...toShownSides(difference) })
  else if (kind === 'secret') compareSecret(collector, field, difference.live, difference.wanted)
  else collector.findings.push({ code: 'MASKED_LITERAL', field })
}

const toShownSides = ({ live, wanted }: Extract<Difference, { kind: 'value' }>): Omit<FieldChange, 'field'> => ({
  ...(live !== undefined && { before: toShown(live) }),
  ...(wanted !== undefined && { after: toShown(wanted) }),
})

const compareSecret = (collector: Collector, field: string, live: Node, reference: SecretReference): void => {
  if (live === undefined) {
    collector.changes.push({ field, after: REDACTED, reason: 'new' })
    return
  }
  const state = toSecretState(collector.known, field, reference)
  const shown = { field, before: REDACTED, after: REDACTED }
  if (state.state === 'send') collector.changes.push({ ...shown, reason: state.reason })
  else collector.alongside.push({ ...shown, reason: 'full-set' })
  if (state.state === 'unknown') collector.uncomparedCount += 1
}

/** An update would overwrite a secret with its mask: these fields must stand in the file as references first. */
const findMaskedEchoes = (configuration: TreeObject<Hidden>): readonly FindingDetail[] => {
  const findings: FindingDetail[] = []
  visitHidden(configuration, 'configuration', (leaf, field) => {
    if (leaf instanceof Secret && leaf.isMask()) findings.push({ code: 'MASKED_ECHO', field })
  })
  return findings
}
