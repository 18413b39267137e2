import { INPUT_NAMES } from '../inputs/inputs.gen.ts'
import type { InputName } from '../inputs/inputs.ts'
import type { Command } from '../model/policy.ts'

const CLOUD = [
  'role-to-assume',
  'role-session-name',
  'expected-account-id',
  'sts-endpoint',
  'metadata-endpoint',
  'endpoint',
] as const
const SELECTION = ['scope', 'state', 'only', 'prune', 'max-deletions', 'plan-file', 'report'] as const
const PLAN = [
  ...CLOUD,
  ...SELECTION,
  'previous-scopes',
  'refresh',
  'preflight',
  'ram-endpoint',
  'resource-manager-endpoint',
  'dingtalk-endpoint',
  'comment',
  'label',
  'drift-issue',
] as const

/**
 * The flags of each command: only those that it uses. Secrets have none (`INPUT_VARIABLES`), nor have inputs that only
 * a job on GitHub can use; an export has `--force` instead of `overwrite`.
 */
const USED: Readonly<Record<Command, readonly InputName[]>> = {
  validate: ['report'],
  rehearse: [...SELECTION, 'rehearse-from'],
  plan: PLAN,
  apply: [...PLAN, 'approved-plan', 'apply-branches'],
  export: [...CLOUD, 'scope', 'state', 'report', 'export-file'],
}

/** The inputs that a command has flags for, in the order of action.yml. */
export const listCommandInputs = (command: Command): readonly InputName[] =>
  INPUT_NAMES.filter((input) => [...USED[command], 'config', 'region', 'locale'].includes(input))
