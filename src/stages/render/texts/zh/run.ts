import { ACTIONS, type Action, type PlanCounts, type SecretReason } from '../../../../model/plan.ts'
import type { Outcome } from '../../../../model/report.ts'
import type { CommentTexts, ExportTexts, PlanState, PlanTexts, RehearsalTexts, ReportTexts } from '../texts.ts'

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

/** A comment in Chinese. */
export const COMMENT_TEXTS: CommentTexts = {
  toDigest: (digest) => `本计划的摘要值：${digest}。`,
  summary: '运行摘要',
  toShortened: (summary) => `篇幅所限，此处有所省略，更多内容请见${summary}。`,
  driftTitle: (scope) => `${scope} 的聊天配置与文件不一致`,
}

/** Texts of an export in Chinese. */
export const EXPORT_TEXTS: ExportTexts = {
  toHeadline: (count, files) => `已导出 ${count} 个线上配置${files === '' ? '' : `到 ${files}`}`,
  status: '云上未做任何更改。对这些文件运行 plan 时，会纳管其中尚无归属的配置。',
  variables: '请设置以下变量：API 返回的敏感字段是掩码，文件中没有它们的值。',
  skipped: '以下配置无法用文件格式表达，因此未导出。它们保持原样，不由任何一方管理：',
  fileVariables: '需要设置的变量：',
}

/** Texts of a rehearsal in Chinese. */
export const REHEARSAL_TEXTS: RehearsalTexts = {
  toBanner: (seeds) => {
    const start = seeds.length === 0 ? '起始为空' : `起始内容取自 ${toChineseList(seeds)}`
    return `这是一次预演：使用虚构的敏感值和模拟的 OOS（${start}）。没有读取或写入任何真实内容，线上的实际情况可能与此不同。`
  },
  toDone: (changeCount) =>
    changeCount === 0
      ? '预演完成：没有需要执行的变更。'
      : `预演完成：已执行 ${changeCount} 项变更，再次计划时没有剩余的变更。`,
}

/** How a change ended, in Chinese. */
export const OUTCOMES: Readonly<Record<Outcome, string>> = {
  applied: '已执行',
  confirmed: '经读取确认',
  unconfirmed: '未确认',
  conflict: '冲突',
  failed: '失败',
  unknown: '结果未知',
  'not-reached': '尚未执行',
}

/** A report in Chinese. */
export const REPORT_TEXTS: ReportTexts = {
  toHeadline: (counts, unrecordedCount) => {
    const outcomes = Object.keys(OUTCOMES) as Outcome[]
    const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
    if (total === 0) return '没有需要执行的变更'
    const unrecorded = unrecordedCount === 0 ? '' : `，${unrecordedCount} 条归属记录未写入`
    if (counts.applied + counts.confirmed === total) return `已执行全部 ${total} 项变更${unrecorded}`
    const others = outcomes.filter((outcome) => counts[outcome] > 0).map((key) => `${OUTCOMES[key]} ${counts[key]} 项`)
    const isPartly = counts.applied + counts.confirmed + counts.unconfirmed > 0
    return `${isPartly ? '部分执行' : `已执行 0 项变更，共 ${total} 项`}：${toChineseList(others)}${unrecorded}`
  },
  toRequestIds: (ids) => `请求 ID ${ids}`,
  superseded: '已被取代：默认分支上有较新的提交修改了这些文件，将由该提交的运行来执行。未写入任何内容。',
  toQuestion: (count, deletionCount) =>
    `确认执行 ${count} 项变更${deletionCount === 0 ? '' : `（其中 ${deletionCount} 项会删除或替换配置）`}吗？`,
  webhooks: '以下 Webhook 是新的。请在聊天平台的管理后台逐个重新填写，否则消息无法送达。',
  next: '后续操作',
  outcomeNext: {
    unconfirmed: 'API 已接受请求，但在等待时间内没有读到新的内容。请一分钟后运行 plan，查看还有哪些变更未完成。',
    conflict: '计划生成之后该配置发生了变化，因此未写入。请重新运行 plan，查看发生了哪些变化。',
    failed: '未写入任何内容。请排除原因后重新运行：只会执行尚未完成的变更。',
    unknown:
      '响应丢失，且无法通过读取判断是否已完成。请运行 plan，查看还有哪些变更未完成。如果已经创建成功，则其 Webhook 是新的。',
    'not-reached': '运行提前结束，尚未执行到此项。请重新运行：只会执行尚未完成的变更。',
  },
}

/** The items of a list within a sentence. */
export const toChineseList = (items: readonly string[]): string => items.join('、')
