import { createChat, deleteChat, getChat, listChats, updateChat } from './chat.ts'
import { type DirectoryOperation, getResourceGroup, getRole } from './directory.ts'
import type { Operation, OperationTraits } from './operation.ts'
import {
  getParameter,
  getParameters,
  getParametersByPath,
  getSecretParameter,
  listParameters,
  listParameterVersions,
} from './parameter-reads.ts'
import { createParameter, deleteParameter, updateParameter } from './parameter-writes.ts'
import { assumeRole, assumeRoleWithOidc, getCallerIdentity, type StsOperation } from './sts.ts'

const chat = { methods: ['POST'], collection: 'chatConfigurations' } as const
const parameter = { methods: ['GET', 'POST'], collection: 'parameters' } as const

/** Every operation of OOS the emulator knows. */
export const OPERATIONS: ReadonlyMap<string, Operation> = new Map<string, Operation>([
  ['CreateChatConfiguration', { ...chat, kind: 'write', member: 'ChatConfiguration', run: createChat }],
  ['UpdateChatConfiguration', { ...chat, kind: 'write', member: 'ChatConfiguration', run: updateChat }],
  ['GetChatConfiguration', { ...chat, kind: 'read', member: 'ChatConfiguration', run: getChat }],
  ['ListChatConfigurations', { ...chat, kind: 'read', member: 'ChatConfigurations', run: listChats }],
  ['DeleteChatConfiguration', { ...chat, kind: 'write', member: 'Content', run: deleteChat }],
  ['CreateParameter', { ...parameter, kind: 'write', member: 'Parameter', run: createParameter('common') }],
  ['UpdateParameter', { ...parameter, kind: 'write', member: 'Parameter', run: updateParameter('common') }],
  ['GetParameter', { ...parameter, kind: 'read', member: 'Parameter', run: getParameter }],
  ['GetParameters', { ...parameter, kind: 'read', member: 'Parameters', run: getParameters }],
  ['GetParametersByPath', { ...parameter, kind: 'read', member: 'Parameters', run: getParametersByPath }],
  ['ListParameterVersions', { ...parameter, kind: 'read', member: 'ParameterVersions', run: listParameterVersions }],
  ['ListParameters', { ...parameter, kind: 'read', member: 'Parameters', run: listParameters }],
  ['DeleteParameter', { ...parameter, kind: 'write', member: 'RequestId', run: deleteParameter('common') }],
  [
    'CreateSecretParameter',
    { ...parameter, kind: 'write', member: 'Parameter', hasSecretValue: true, run: createParameter('secret') },
  ],
  [
    'UpdateSecretParameter',
    { ...parameter, kind: 'write', member: 'Parameter', hasSecretValue: true, run: updateParameter('secret') },
  ],
  ['GetSecretParameter', { ...parameter, kind: 'read', member: 'Parameter', run: getSecretParameter }],
  ['DeleteSecretParameter', { ...parameter, kind: 'write', member: 'RequestId', run: deleteParameter('secret') }],
])

const sts = { methods: ['GET', 'POST'] } as const

/** Every operation of STS the emulator knows. */
export const STS_OPERATIONS: ReadonlyMap<string, StsOperation> = new Map<string, StsOperation>([
  ['AssumeRole', { ...sts, isSigned: true, member: 'Credentials', run: assumeRole }],
  ['AssumeRoleWithOIDC', { ...sts, isSigned: false, member: 'Credentials', run: assumeRoleWithOidc }],
  ['GetCallerIdentity', { ...sts, isSigned: true, member: 'AccountId', run: getCallerIdentity }],
])

const directory = { methods: ['GET', 'POST'] } as const

/** What RAM and Resource Manager are asked for, by their versions. */
export const DIRECTORY_OPERATIONS: ReadonlyMap<string, ReadonlyMap<string, DirectoryOperation>> = new Map([
  ['2015-05-01', new Map([['GetRole', { ...directory, member: 'Role', run: getRole }]])],
  ['2020-03-31', new Map([['GetResourceGroup', { ...directory, member: 'ResourceGroup', run: getResourceGroup }]])],
])

const DIRECTORY_TRAITS: ReadonlyMap<string, OperationTraits> = new Map(
  [...DIRECTORY_OPERATIONS.values()].flatMap((operations) => [...operations]),
)

/** The names of all operations: no two services share one. */
export const OPERATION_NAMES: readonly string[] = [
  ...OPERATIONS.keys(),
  ...STS_OPERATIONS.keys(),
  ...DIRECTORY_TRAITS.keys(),
]

/** Stands for every operation in a fault rule. */
export const ANY_OPERATION = '*'

/** What is known of an operation; undefined where there is none of that name. */
export const findTraits = (name: string): OperationTraits | undefined =>
  OPERATIONS.get(name) ?? STS_OPERATIONS.get(name) ?? DIRECTORY_TRAITS.get(name)
