import type { JsonObject } from '../../model/json.ts'
import { ServiceError } from '../service-error.ts'
import { type OperationTraits, type Parameters, requireText } from './operation.ts'

/** Objects outside OOS. If a member is omitted, every requested object exists and is in order. */
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

/** One call of RAM or of Resource Manager, its credentials verified. */
export interface DirectoryCall {
  readonly parameters: Parameters
  readonly accountId: string
  readonly directory: Directory
}

/** An operation of RAM or of Resource Manager. */
export interface DirectoryOperation extends OperationTraits {
  /** Throws a `ServiceError`. */
  readonly run: (call: DirectoryCall) => JsonObject
}

/** What a role says that was made for OOS. */
const TRUST_OF_OOS = {
  Version: '1',
  Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: ['oos.aliyuncs.com'] } }],
}
const CREATED = '2015-01-23T12:33:18Z'

/** GetRole of RAM. Names of roles are found in any letter case. */
export const getRole = (call: DirectoryCall): JsonObject => {
  const { accountId, directory } = call
  const wanted = requireText(call, 'RoleName')
  const roles = directory.roles?.[accountId] ?? [{ RoleName: wanted }]
  const role = roles.find(({ RoleName }) => RoleName.toLowerCase() === wanted.toLowerCase())
  if (role === undefined) throw new ServiceError(404, 'EntityNotExist.Role', 'The role does not exist.')
  const { RoleName, AssumeRolePolicyDocument = TRUST_OF_OOS } = role
  return {
    Role: {
      RoleName,
      Arn: `acs:ram::${accountId}:role/${RoleName.toLowerCase()}`,
      AssumeRolePolicyDocument: JSON.stringify(AssumeRolePolicyDocument),
      CreateDate: CREATED,
      UpdateDate: CREATED,
      MaxSessionDuration: 3_600,
    },
  }
}

/** GetResourceGroup of Resource Manager. */
export const getResourceGroup = (call: DirectoryCall): JsonObject => {
  const { accountId, directory } = call
  const wanted = requireText(call, 'ResourceGroupId')
  const groups = directory.resourceGroups?.[accountId] ?? [{ Id: wanted }]
  const group = groups.find(({ Id }) => Id === wanted)
  if (group === undefined) {
    throw new ServiceError(404, 'EntityNotExists.ResourceGroup', 'The specified resource group does not exist.')
  }
  const { Id, Status = 'OK' } = group
  return { ResourceGroup: { Id, Status, Name: Id, DisplayName: Id, AccountId: accountId, CreateDate: CREATED } }
}
