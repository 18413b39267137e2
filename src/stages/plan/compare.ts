import { toItemPath, toMemberPath } from '../../model/field-path.ts'
import { toFullSet } from '../../model/full-set.ts'
import type { Tree, TreeObject } from '../../model/json.ts'
import type { Live } from '../../model/live.ts'
import type { FieldChange, FindingDetail } from '../../model/plan.ts'
import { REDACTED, Secret, SecretReference } from '../../model/secret.ts'
import {
  type Hidden,
  isHidden,
  isTreeList,
  isTreeObject,
  ownValue,
  toCanonicalText,
  toShown,
  visitHidden,
} from '../../model/tree.ts'
import { type SecretKnowledge, toSecretState } from './proof.ts'

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
  const collector: Collector = { known, changes: [], findings: [], alongside: [], uncomparedCount: 0 }
  const wanted = toFullSet(known.desired, live)
  compareNode(collector, 'type', live.type, wanted.type)
  compareNode(collector, 'ramRole', live.ramRole, wanted.ramRole)
  compareNode(collector, 'resourceGroupId', live.resourceGroupId, wanted.resourceGroupId)
  compareObjects(collector, 'configuration', live.configuration, wanted.configuration ?? {})
  const { changes, alongside, findings, uncomparedCount } = collector
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
  after instanceof SecretReference
    ? [{ field, after: REDACTED, reason: 'new', reference: { after: after.toName() } }]
    : [{ field, after: toShown(after) }]

const compareNode = (collector: Collector, field: string, live: Node, wanted: Node): void => {
  if (wanted instanceof SecretReference) compareSecret(collector, field, live, wanted)
  else if (wanted instanceof Secret || live === wanted) return
  else if (wanted === undefined) collector.changes.push({ field, before: toShown(live ?? null) })
  else if (live === undefined) collector.changes.push({ field, after: toShown(wanted) })
  else if (live instanceof Secret && live.isMask()) collector.findings.push({ code: 'MASKED_LITERAL', field })
  else if (isTreeObject(live) && isTreeObject(wanted)) compareObjects(collector, field, live, wanted)
  else if (isTreeList(live) && isTreeList(wanted) && live.length === wanted.length && holdsHidden(wanted)) {
    wanted.forEach((item, index) => void compareNode(collector, toItemPath(field, index), live[index], item))
  } else comparePublic(collector, field, live, wanted)
}

const compareObjects = (
  collector: Collector,
  path: string,
  live: TreeObject<Hidden>,
  wanted: TreeObject<Hidden>,
): void => {
  for (const key of new Set([...Object.keys(wanted), ...Object.keys(live)])) {
    compareNode(collector, toMemberPath(path, key), ownValue(live, key), ownValue(wanted, key))
  }
}

const comparePublic = (collector: Collector, field: string, live: Tree<Hidden>, wanted: Tree<Hidden>): void => {
  const isEqual = !isHidden(live) && toCanonicalText(live) === toCanonicalText(wanted)
  if (!isEqual) collector.changes.push({ field, before: toShown(live), after: toShown(wanted) })
}

const compareSecret = (collector: Collector, field: string, live: Node, reference: SecretReference): void => {
  const { record } = collector.known
  const [before, after] = [record?.references[field], reference.toName()]
  const names = { reference: { ...(before !== undefined && before !== after && { before }), after } }
  if (live === undefined) {
    collector.changes.push({ field, after: REDACTED, reason: 'new', ...names })
    return
  }
  const state = toSecretState(collector.known, field, reference)
  const shown = { field, before: REDACTED, after: REDACTED, ...names }
  if (state.state === 'send') collector.changes.push({ ...shown, reason: state.reason })
  else collector.alongside.push({ ...shown, reason: 'full-set' })
  if (state.state === 'unknown') collector.uncomparedCount += 1
}

const holdsHidden = (node: Tree<Hidden>): boolean => {
  let found = false
  visitHidden(node, '', () => {
    found = true
  })
  return found
}

/** An update would overwrite a secret with its mask: these fields must stand in the file as references first. */
const findMaskedEchoes = (configuration: TreeObject<Hidden>): readonly FindingDetail[] => {
  const findings: FindingDetail[] = []
  visitHidden(configuration, 'configuration', (leaf, field) => {
    if (leaf instanceof Secret && leaf.isMask()) findings.push({ code: 'MASKED_ECHO', field })
  })
  return findings
}
