import type { JsonObject, JsonValue } from '../../model/json.ts'
import type {
  ChangedField,
  ObjectKey,
  PlanBody,
  PlanFinding,
  PlannedChange,
  SourcePosition,
} from '../../model/json-documents.ts'
import type { Key, Position } from '../../model/key.ts'
import { type Change, countPlan, type FieldChange, type Finding, isRefused, type Plan } from '../../model/plan.ts'

/** The version of the shape below. It grows when a member changes its meaning or goes; new members do not count. */
const PLAN_FORMAT_VERSION = 1

/**
 * A plan as JSON, for programs. Secrets are `***`. Members and their order, where `?` marks those that may be absent:
 *
 * - `formatVersion`: 1; `refused`: whether an error among the findings keeps it from being applied;
 * - `counts`: `delete`, `replace`, `update`, `create`, `adopt`, `release`, `unchanged`, `unmanaged`;
 * - `changes[]`: `action`, `region`, `name`, `type`, `adopts?`, `movedFrom?`, `movedTo?`, `reason?`, `updatedDate?`,
 *   `position?`, `fields[]`: `field`, `before?`, `after?`, `reason?`, `reference?`;
 * - `unchanged[]`: `region`, `name`; `chores[]`: `chore`, `region`, `name`;
 * - `findings[]`: `severity`, `code`, `region?`, `name?`, `position?`, then what the code tells;
 * - then the members of `extra`. A `position` is `file`, `line`, `column`, `endLine`, `endColumn`.
 */
export const toPlanJson = (plan: Plan, extra: JsonObject = {}): PlanBody & JsonObject => {
  const { delete: deletions, replace, update, create, adopt, release, unchanged, unmanaged } = countPlan(plan)
  return {
    formatVersion: PLAN_FORMAT_VERSION,
    refused: isRefused(plan),
    counts: { delete: deletions, replace, update, create, adopt, release, unchanged, unmanaged },
    changes: plan.changes.map(toChangeJson),
    unchanged: plan.unchanged.map(toKeyJson),
    chores: plan.chores.map(({ chore, key }) => ({ chore, ...toKeyJson(key) })),
    findings: plan.findings.map(toFindingJson),
    ...extra,
  }
}

const toKeyJson = ({ region, name }: Key): ObjectKey => ({ region, name })

/** A position's members in their order. */
export const toPositionJson = ({ file, line, column, endLine, endColumn }: Position): SourcePosition => ({
  file,
  line,
  column,
  endLine,
  endColumn,
})

const toChangeJson = ({
  action,
  key,
  type,
  adopts,
  movedFrom,
  movedTo,
  reason,
  updatedDate,
  position,
  fields,
}: Change): PlannedChange => ({
  action,
  ...toKeyJson(key),
  type,
  ...(adopts !== undefined && { adopts }),
  ...(movedFrom !== undefined && { movedFrom }),
  ...(movedTo !== undefined && { movedTo }),
  ...(reason !== undefined && { reason }),
  ...(updatedDate !== undefined && { updatedDate }),
  ...(position !== undefined && { position: toPositionJson(position) }),
  fields: fields.map(toFieldJson),
})

const toFieldJson = ({ field, before, after, reason, reference }: FieldChange): ChangedField => ({
  field,
  ...(before !== undefined && { before }),
  ...(after !== undefined && { after }),
  ...(reason !== undefined && { reason }),
  ...(reference !== undefined && { reference: { ...reference } }),
})

const toFindingJson = ({ severity, code, key, position, ...told }: Finding): PlanFinding & JsonObject => ({
  severity,
  code,
  ...(key !== undefined && toKeyJson(key)),
  ...(position !== undefined && { position: toPositionJson(position) }),
  ...sortMembers(told),
})

const sortMembers = (members: Readonly<Record<string, JsonValue>>): JsonObject =>
  Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)))
