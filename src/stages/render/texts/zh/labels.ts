import { type Page, type PageName, toDocument } from '../pages.ts'
import type { Labels } from '../texts.ts'

/** The pages that messages lead to. */
export const PAGES: Readonly<Record<PageName, Page>> = {
  values: toDocument('各项值在哪里找', 'zh-CN/find-values'),
  webhook: toDocument('Webhook URL', 'zh-CN/find-values', 'webhook-url'),
  credentials: toDocument('登录方式', 'zh-CN/ram', '5-其他环境免密登录'),
  codes: toDocument('故障排查', 'zh-CN/troubleshooting'),
  faults: toDocument('错误', 'zh-CN/file-format', '错误'),
}

/** The words that stand alone in Chinese. */
export const LABELS: Labels = {
  action: {
    delete: '删除',
    replace: '替换',
    update: '更新',
    create: '创建',
    adopt: '纳管',
    release: '放弃管理',
  },
  outcome: {
    applied: '已执行',
    confirmed: '经读取确认',
    unconfirmed: '未确认',
    conflict: '冲突',
    failed: '失败',
    unknown: '结果未知',
    'not-reached': '尚未执行',
  },
  severity: { error: '错误', warning: '警告', notice: '提示' },
  secretReason: {
    new: '将发送：新增的值',
    rotated: '将发送：自上次执行以来，值已变化',
    reference: '将发送：现在引用了另一个敏感值',
    'secret-version': '将发送：自上次执行以来，secretVersion 已变化',
    'no-record': '将发送：没有记录说明上次发送的值',
    'other-key': '将发送：上次记录使用的是另一个指纹密钥',
    edited: '将发送：自上次执行以来，有人修改过该配置',
    declassified: '将发送：该字段曾是敏感字段，现已不是',
    'full-set': '一并发送：更新总是发送全部字段',
  },
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
    place: '位置',
    severity: '级别',
    problem: '问题',
  },
}
