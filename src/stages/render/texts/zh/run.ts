import { ACTIONS, type Action, type PlanCounts, type SecretReason } from '../../../../model/plan.ts'
import type { PlanState, PlanTexts } from '../texts.ts'
import { toChineseList } from './zh-words.ts'

/** What can be planned, in Chinese. */
export const ACTION_WORDS: Readonly<Record<Action, string>> = {
  delete: '删除',
  replace: '替换',
  update: '更新',
  create: '创建',
  adopt: '纳管',
}

/** Why a secret will be sent, in Chinese. */
export const SECRET_REASONS: Readonly<Record<SecretReason, string>> = {
  new: '将发送：新增的值',
  rotated: '将发送：自上次执行以来，值已变化',
  'secret-version': '将发送：自上次执行以来，secretVersion 已变化',
  'no-record': '将发送：没有记录说明上次发送的值',
  'other-key': '将发送：上次记录使用的是另一个指纹密钥',
  edited: '将发送：自上次执行以来，有人修改过该配置',
  'full-set': '一并发送：更新总是发送全部字段',
}

const toCountText = (counts: PlanCounts): string =>
  toChineseList(ACTIONS.filter((action) => counts[action] > 0).map((key) => `${ACTION_WORDS[key]} ${counts[key]} 个`))

const toStatus = ({ mode, isRefused, isEmpty }: PlanState): string => {
  if (isRefused) return mode === 'plan' ? '未写入任何内容。' : '未执行任何变更。'
  if (isEmpty) return '线上配置与文件一致。'
  return mode === 'plan' ? '未写入任何内容：这只是一份计划。' : '这些变更将由本次运行执行。'
}

/** A plan in Chinese. */
export const PLAN_TEXTS: PlanTexts = {
  toHeadline: (state, counts) => {
    if (state.isRefused) return state.isEmpty ? '计划被拒绝' : `计划被拒绝：${toCountText(counts)}`
    return state.isEmpty ? '没有变更' : `计划：${toCountText(counts)}`
  },
  toStatus,
  toScope: (scope) => `作用域：${scope}。`,
  toFiles: (files) => `文件：${toChineseList(files)}。`,
  refused: '本计划被拒绝：以下问题解决之前，其中任何变更都不能执行。',
  review: '请优先查看以下内容。',
  notices: '注意事项',
  toRoleChange: (object, before, after) =>
    `${object}：RAM 角色由 ${before} 改为 ${after}。它决定该聊天在账号中能够执行哪些操作。`,
  toDeletion: (object) => `${object}：其 Webhook 将失效。`,
  toReplacement: (object) => `${object}：先删除再重新创建，因此 Webhook 地址会改变。`,
  toMove: (object, from) => `${object}：似乎由 ${from} 改名而来。Webhook 地址会改变。`,
  toCreation: (fieldCount, role) => {
    const fields = `新建，${fieldCount} 个字段`
    return role === undefined ? fields : `${fields}，RAM 角色 ${role}`
  },
  wholeObject: '整个配置',
  ownershipOnly: '仅变更归属：内容与文件一致',
  adopts: '纳入管理',
  toMovedFrom: (name) => `由 ${name} 改名`,
  toFieldCount: (count, alongsideCount) =>
    alongsideCount === 0 ? `${count} 个字段` : `${count} 个字段，另有 ${alongsideCount} 个敏感字段一并发送`,
  toPlace: (place) => `声明于 ${place}。`,
  absent: '未设置',
  removed: '已移除',
  detailsLeftOut: '逐个字段的差异过长，无法在此显示，完整内容请见本步骤的日志。',
  toUntouched: ({ unchanged, unmanaged }) =>
    unmanaged === 0
      ? `${unchanged} 个未变化，没有未纳管的配置。`
      : `${unchanged} 个未变化。${unmanaged} 个未纳管：存在于这些地域，但不在任何文件中，保持原样。`,
  toChores: (count) => `${count} 条归属记录待更新。`,
}
