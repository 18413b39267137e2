import type { FindingDetail, RecordFault } from '../../../../model/plan.ts'
import type { PreflightCheck, PreflightFault } from '../../../../model/preflight.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'

/** A finding in Chinese: what was found, then what to do. */
export const toFindingAdvice = (detail: FindingDetail, quote: Quote): Advice => tellByCode(FINDINGS, detail, quote)

const FINDINGS: TextsByCode<FindingDetail, Advice> = {
  SECRETS_NOT_COMPARED: ({ count }) => ({
    what: `有 ${count} 个配置的敏感字段无法比较：API 只返回掩码，也没有记录说明上次发送的值。这些字段会在所属配置下次变更时一并发送；如果只有它们自身发生变化，则无法察觉。`,
  }),
  MASKED_LITERAL: ({ field }, quote) => ({
    what: `API 对 ${quote(field)} 的线上值做了掩码处理，无法与文件中的明文比较。`,
    next: `请改用引用，例如 ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}。`,
  }),
  IGNORE_UNMATCHED: ({ field, suggestion, separator }, quote) => ({
    what: `${quote('ignore')} 中的 ${quote(field)} 在文件和线上配置中都不存在，因此不起作用。`,
    next: [
      ...(separator === undefined ? [] : [`其中含有字符 ${quote(separator)}：每个路径请单独写成一项。`]),
      suggestion === undefined ? '请更正或删除。' : `是否想写 ${quote(suggestion)}？`,
    ].join(''),
  }),
  PRUNE_WITHOUT_STATE: (_, quote) => ({
    what: `不会删除任何配置：没有归属记录，${quote('prune: managed')} 无法判断哪些配置已纳管。`,
    next: `${quote('prune: all')} 会删除这些地域中所有不在文件里的配置；设置 ${quote('prune: none')} 则不再显示本提示。`,
  }),
  MASKED_ECHO: ({ field }, quote) => ({
    what: `更新会发送全部字段，而 API 对 ${quote(field)} 的线上值做了掩码处理，文件中又没有该字段：更新会用掩码覆盖原值。`,
    next: `请在文件中添加 ${quote(field)}，值写为引用，例如 ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}。`,
  }),
  TOO_MANY_SECRETS: ({ count, allowed }, quote) => ({
    what: `该配置有 ${count} 个敏感字段，而一条记录最多保存 ${allowed} 个指纹，因此始终无法证明其未变化。`,
    next: `请将多个敏感值合并为一个字符串，或设置 ${quote('state: none')}。`,
  }),
  OWNED_BY_OTHERS: ({ owner }, quote) => ({
    what: `该配置属于作用域 ${quote(owner)}，不能在此处更改。`,
    next: '请从本文件中移除该配置，或先请其归属方放弃管理。',
  }),
  LIVE_UNREADABLE: ({ region, count }, quote) => ({
    what: `${quote(region)} 中有 ${count} 个线上配置的名称或结构是当前版本无法处理的，将保持原样。`,
  }),
  RECORD_IGNORED: ({ region, parameter, why }, quote) => ({
    what: `${quote(region)} 中的记录 ${quote(parameter)} 无效：${RECORD_FAULTS[why]}。`,
    next: '对应的配置按没有记录处理；下次执行 apply 更改该配置时会写入新的记录。',
  }),
  TOO_MANY_DELETIONS: ({ deletions, allowed, managed, limit }, quote) => ({
    what: `已纳管的 ${managed} 个配置中，有 ${deletions} 个将被删除或替换；${quote(`max-deletions: ${limit}`)} 只允许 ${allowed} 个。`,
    next: `如果确需全部删除或替换，请设置 ${quote(`max-deletions: ${deletions}`)}，恰好允许这一数量。`,
  }),
  ROLE_UNFIT: ({ role, why }, quote) =>
    why === 'missing'
      ? {
          what: `该账号中没有 RAM 角色 ${quote(role)}。`,
          next: `请创建该角色并将 ${quote('oos.aliyuncs.com')} 设为可信服务，或更正 ${quote('ramRole')}。`,
        }
      : {
          what: `RAM 角色 ${quote(role)} 不信任 OOS：聊天机器人将无法执行任何操作。`,
          next: `请在其信任策略中允许服务 ${quote('oos.aliyuncs.com')} 执行 ${quote('sts:AssumeRole')}。`,
        },
  RESOURCE_GROUP_UNFIT: ({ group, why }, quote) =>
    why === 'missing'
      ? {
          what: `该账号中没有资源组 ${quote(group)}。`,
          next: `请更正 ${quote('resourceGroupId')}：应填写 ID（例如 ${quote('rg-acfmxsn4m4example')}），而不是名称。`,
        }
      : {
          what: `资源组 ${quote(group)} 正在被删除。`,
          next: `请将 ${quote('resourceGroupId')} 设为其他资源组。`,
        },
  DINGTALK_REFUSED: ({ clientId }, quote) => ({
    what: `对于 Client ID ${quote(clientId)}，钉钉不接受这个 Client Secret：机器人将无法工作。`,
    next: '请从钉钉开发者后台的同一个应用中获取这两个值，并重新设置对应的环境变量或参数。',
  }),
  PREFLIGHT_SKIPPED: ({ check, count, why, apiCode }, quote) => ({
    what: `有 ${count} ${SUBJECTS[check]}未能检查：${PREFLIGHT_FAULTS[why]}${apiCode === undefined ? '' : `（${quote(apiCode)}）`}。计划在未检查的情况下继续。`,
    next: `${NEEDS[check](quote)}从 ${quote('preflight')} 中去掉 ${quote(check)} 则不再显示本提示。`,
  }),
}

/** Why a record does not count. */
const RECORD_FAULTS: Readonly<Record<RecordFault, string>> = {
  unreadable: '它不是本程序写入的记录',
  version: '它由本程序的其他版本写入',
  tampered: '它被人修改过',
}

/** What a check looks at, with the word that counts it. */
const SUBJECTS: Readonly<Record<PreflightCheck, string>> = {
  role: '个 RAM 角色',
  'resource-group': '个资源组',
  dingtalk: '个钉钉应用',
}

/** Why a check could not look. */
const PREFLIGHT_FAULTS: Readonly<Record<PreflightFault, string>> = {
  forbidden: '访问凭证没有查询权限',
  rejected: '服务拒绝了查询',
  unavailable: '服务暂不可用',
  unreachable: '无法连接，或未及时应答',
  answer: '服务的应答不符合约定',
  secret: '无法读取敏感值',
}

/** What a check needs. */
const NEEDS: Readonly<Record<PreflightCheck, (quote: Quote) => string>> = {
  role: (quote) => `该检查需要权限 ${quote('ram:GetRole')}，并能访问 ${quote('ram-endpoint')}。`,
  'resource-group': (quote) =>
    `该检查需要权限 ${quote('ram:GetResourceGroup')} 和 ${quote('resourcemanager:GetResourceGroup')}，并能访问 ${quote('resource-manager-endpoint')}。`,
  dingtalk: (quote) => `该检查需要能访问 ${quote('dingtalk-endpoint')}，并能读取敏感值。`,
}
