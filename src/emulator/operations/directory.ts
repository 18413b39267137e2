import type { JsonObject } from '../../model/json.ts'

/** What there is besides OOS's own objects. A member that is left out means: whatever is asked for is there and in order. */
export interface Directory {
  /** By account number. */
  readonly roles?: Readonly<Record<string, readonly RoleDocument[]>>
  /** By account number. */
  readonly resourceGroups?: Readonly<Record<string, readonly GroupDocument[]>>
  /** Those of DingTalk: it has no accounts of Alibaba Cloud. */
  readonly dingTalkApps?: readonly AppDocument[]
}

/** A RAM role. Without a policy it trusts OOS. */
export interface RoleDocument {
  readonly RoleName: string
  readonly AssumeRolePolicyDocument?: JsonObject
}

/** A resource group. Without a status it is `OK`. */
export interface GroupDocument {
  readonly Id: string
  readonly Status?: string
}

/** An app in DingTalk. */
interface AppDocument {
  readonly ClientId: string
  readonly ClientSecret: string
}

const name = { type: 'string', minLength: 1 }

const toListSchema = (properties: JsonObject, required: readonly string[]): JsonObject => ({
  type: 'array',
  items: { type: 'object', required, additionalProperties: false, properties },
})

/** The schemas of the lists. */
export const DIRECTORY_SCHEMAS = {
  roles: toListSchema({ RoleName: name, AssumeRolePolicyDocument: { type: 'object' } }, ['RoleName']),
  resourceGroups: toListSchema({ Id: name, Status: name }, ['Id']),
  dingTalkApps: toListSchema({ ClientId: name, ClientSecret: name }, ['ClientId', 'ClientSecret']),
}
