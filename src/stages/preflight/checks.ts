import type { Desired } from '../../model/desired.ts'
import { type Key, type Position, toKeyText } from '../../model/key.ts'
import type { Change, Plan } from '../../model/plan.ts'
import type { PreflightCheck } from '../../model/preflight.ts'
import { SecretReference } from '../../model/secret.ts'
import { ownValue } from '../../model/tree.ts'
import { toByKey } from '../../model/world.ts'

const CLIENT_ID = 'DingTalkClientId'
const CLIENT_SECRET = 'DingTalkClientSecret'

/** The place of a value to check in the files. */
export interface Use {
  readonly key: Key
  readonly position: Position
}

/** One thing to look at, once for all that use it. */
export type Check = (
  | { readonly check: 'role' }
  | { readonly check: 'resource-group' }
  /** `region` is where the secret's parameter would be. */
  | { readonly check: 'dingtalk'; readonly reference: SecretReference; readonly region: string }
) & {
  /** The role's name, the group's id, or the app's client id. */
  readonly id: string
  readonly uses: readonly Use[]
}

/** A check of the app's credentials. */
export type LoginCheck = Extract<Check, { check: 'dingtalk' }>

/** What a plan's changes bring in, each thing once. A plan without any needs no check. Pure. */
export const listChecks = (
  plan: Pick<Plan, 'changes'>,
  desired: readonly Desired[],
  wanted: readonly PreflightCheck[],
): readonly Check[] => {
  const entries = toByKey(desired)
  const checks = new Map<string, Check>()
  for (const change of plan.changes) {
    const entry = entries.get(toKeyText(change.key))
    if (entry === undefined || change.action === 'delete') continue
    for (const check of listOfChange(change, entry).filter((found) => wanted.includes(found.check))) {
      const id = toCheckId(check)
      const known = checks.get(id)
      checks.set(id, known === undefined ? check : { ...known, uses: [...known.uses, ...check.uses] })
    }
  }
  return [...checks.values()]
}

const listOfChange = (change: Change, entry: Desired): readonly Check[] => {
  const { key, ramRole, resourceGroupId, places = {}, position } = entry
  const login = isSent(change, entry, CLIENT_ID) || isSent(change, entry, CLIENT_SECRET) ? toLogin(entry) : undefined
  return [
    ...(ramRole !== undefined && isSent(change, entry, 'ramRole')
      ? [{ check: 'role', id: ramRole, uses: [{ key, position: places.ramRole ?? position }] } as const]
      : []),
    ...(resourceGroupId !== undefined && isSent(change, entry, 'resourceGroupId')
      ? [
          {
            check: 'resource-group',
            id: resourceGroupId,
            uses: [{ key, position: places.resourceGroupId ?? position }],
          } as const,
        ]
      : []),
    ...(login === undefined ? [] : [login]),
  ]
}

/** Whether the file's value takes effect by this change. A replacement creates the whole object again. */
const isSent = ({ action, fields }: Change, { ignore }: Desired, member: string): boolean => {
  const path = member === CLIENT_ID || member === CLIENT_SECRET ? `configuration.${member}` : member
  return action === 'replace' ? !ignore.includes(path) : fields.some(({ field }) => field === path)
}

const toLogin = ({ key, type, configuration = {} }: Desired): LoginCheck | undefined => {
  const [id, reference] = [ownValue(configuration, CLIENT_ID), ownValue(configuration, CLIENT_SECRET)]
  if (type !== 'DingTalk' || typeof id !== 'string' || !(reference instanceof SecretReference)) return undefined
  return { check: 'dingtalk', id, reference, region: key.region, uses: [{ key, position: reference.position }] }
}

/** A parameter has its own value in each region; a variable has one. */
const toCheckId = (check: Check): string => {
  if (check.check !== 'dingtalk') return JSON.stringify([check.check, check.id])
  const { source, name } = check.reference
  return JSON.stringify([check.check, check.id, source, name, source === 'parameter' ? check.region : ''])
}
