import type { Texts } from '../texts.ts'
import { toDiagnosticText } from './diagnostics.ts'
import { toChineseFailure } from './failures.ts'
import { toChineseFinding } from './findings.ts'
import {
  ACTION_WORDS,
  COMMENT_TEXTS,
  EXPORT_TEXTS,
  OUTCOMES,
  PLAN_TEXTS,
  REHEARSAL_TEXTS,
  REPORT_TEXTS,
  SECRET_REASONS,
  toChineseList,
} from './run.ts'

/** Simplified Chinese. */
export const zh: Texts = {
  action: ACTION_WORDS,
  outcome: OUTCOMES,
  severity: { error: '错误', warning: '警告', notice: '提示' },
  secretReason: SECRET_REASONS,
  column: {
    action: '操作',
    region: '地域',
    name: '名称',
    type: '类型',
    changes: '变更内容',
    field: '字段',
    before: '变更前',
    after: '变更后',
    outcome: '结果',
    requestIds: '请求 ID',
    reason: '原因',
    place: '位置',
    severity: '级别',
    problem: '问题',
  },
  plan: PLAN_TEXTS,
  comment: COMMENT_TEXTS,
  report: REPORT_TEXTS,
  export: EXPORT_TEXTS,
  rehearsal: REHEARSAL_TEXTS,
  file: {
    toHeadline: (errorCount, warningCount, fileCount) => {
      const errors = errorCount > 0 ? [`${errorCount} 个错误`] : []
      const warnings = warningCount > 0 ? [`${warningCount} 个警告`] : []
      return `${fileCount} 个文件中有 ${toChineseList([...errors, ...warnings])}`
    },
    toValid: (configurationCount, fileCount) => `校验通过：${fileCount} 个文件，${configurationCount} 个配置。`,
    offline: '本次运行无法读取 Secrets，因为该 Pull Request 来自 fork 仓库或 Dependabot：只校验了文件，未生成计划。',
    status: '未生成计划，也未写入任何内容：请先修正文件。',
    failed: '运行失败',
    summaryFailed: '写入作业摘要失败：无法写入对应的文件。完整内容请见日志。',
  },
  log: {
    toCall: (count, operation, region) => `第 ${count} 次 API 调用：${operation}（${region}）`,
    toPlanCalls: (count) => `生成计划所用的 API 调用次数：${count}`,
    toAllCalls: (count) => `API 调用总次数：${count}`,
    toProgress: (count) => `已进行的 API 调用：${count}`,
  },
  toList: toChineseList,
  toClauses: (clauses) => clauses.join('，'),
  toParagraph: (sentences) => sentences.join(''),
  toLabelled: (label, text) => `${label}：${text}`,
  toRemarked: (text, remark) => `${text}（${remark}）`,
  toObject: (name, region) => `${region} 的 ${name}`,
  toRest: (count) => `另有 ${count} 项`,
  toHidden: (count) => `另有 ${count} 项，篇幅所限未显示`,
  toFinding: toChineseFinding,
  toFailure: toChineseFailure,
  toDiagnostic: toDiagnosticText,
}
