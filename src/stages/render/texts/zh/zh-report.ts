import type { Outcome } from '../../../../model/report.ts'
import type { ReportTexts } from '../texts.ts'
import { toChineseList } from './zh-words.ts'

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
