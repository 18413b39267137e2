import type { FindingDetail, RecordFault } from '../../../../model/plan.ts'
import type { Advice, Quote } from '../texts.ts'
import { toChinesePreflight } from './zh-preflight.ts'

const RECORD_FAULTS: Readonly<Record<RecordFault, string>> = {
  unreadable: '它不是本程序写入的记录',
  version: '它由本程序的其他版本写入',
  tampered: '它被人修改过',
}

/** A finding in Chinese. */
export const toChineseFinding = (detail: FindingDetail, quote: Quote): Advice => {
  switch (detail.code) {
    case 'SECRETS_NOT_COMPARED':
      return {
        what: `有 ${detail.count} 个配置的敏感字段无法比较：API 只返回掩码，也没有记录说明上次发送的值。这些字段会在所属配置下次变更时一并发送；如果只有它们自身发生变化，则无法察觉。`,
      }
    case 'MASKED_LITERAL':
      return {
        what: `API 对 ${quote(detail.field)} 的线上值做了掩码处理，无法与文件中的明文比较。`,
        next: `请改用引用，例如 ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}。`,
      }
    case 'PRUNE_WITHOUT_STATE':
      return {
        what: `不会删除任何配置：没有归属记录，${quote('prune: managed')} 无法判断哪些配置已纳管。`,
        next: `${quote('prune: all')} 会删除这些地域中所有不在文件里的配置；设置 ${quote('prune: none')} 则不再显示本提示。`,
      }
    case 'MASKED_ECHO':
      return {
        what: `更新会发送全部字段，而 API 对 ${quote(detail.field)} 的线上值做了掩码处理，文件中又没有该字段：更新会用掩码覆盖原值。`,
        next: `请在文件中添加 ${quote(detail.field)}，值写为引用，例如 ${quote('{ fromEnv: OOS_CHAT_SECRET_NAME }')}。`,
      }
    case 'TOO_MANY_SECRETS':
      return {
        what: `该配置有 ${detail.count} 个敏感字段，而一条记录最多保存 ${detail.allowed} 个指纹，因此始终无法证明其未变化。`,
        next: `请将多个敏感值合并为一个字符串，或设置 ${quote('state: none')}。`,
      }
    case 'OWNED_BY_OTHERS':
      return {
        what: `该配置属于作用域 ${quote(detail.owner)}，不能在此处更改。`,
        next: '请从本文件中移除该配置，或先请其归属方放弃管理。',
      }
    case 'LIVE_UNREADABLE':
      return {
        what: `${quote(detail.region)} 中有 ${detail.count} 个线上配置的名称或结构是当前版本无法处理的，将保持原样。`,
      }
    case 'RECORD_IGNORED':
      return {
        what: `${quote(detail.region)} 中的记录 ${quote(detail.parameter)} 无效：${RECORD_FAULTS[detail.why]}。`,
        next: '对应的配置按没有记录处理；下次执行 apply 更改该配置时会写入新的记录。',
      }
    case 'TOO_MANY_DELETIONS':
      return toDeletionAdvice(detail, quote)
    case 'ROLE_UNFIT':
    case 'RESOURCE_GROUP_UNFIT':
    case 'DINGTALK_REFUSED':
    case 'PREFLIGHT_SKIPPED':
      return toChinesePreflight(detail, quote)
  }
}

const toDeletionAdvice = (detail: Extract<FindingDetail, { code: 'TOO_MANY_DELETIONS' }>, quote: Quote): Advice => {
  const { deletions, allowed, managed, limit } = detail
  return {
    what: `已纳管的 ${managed} 个配置中，有 ${deletions} 个将被删除或替换；${quote(`max-deletions: ${limit}`)} 只允许 ${allowed} 个。`,
    next: `如果确需全部删除或替换，请设置 ${quote(`max-deletions: ${deletions}`)}，恰好允许这一数量。`,
  }
}
