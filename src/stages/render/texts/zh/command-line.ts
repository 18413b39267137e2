import type { LineFailure } from '../failure-kinds.ts'
import { toFlag } from '../flags.ts'
import type { LineTexts } from '../speech.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import type { Advice, RunTexts } from '../texts.ts'
import { CODEUP_FAILURES } from './codeup-failures.ts'
import { GITLAB_FAILURES } from './gitlab-failures.ts'
import { toList } from './grammar.ts'

/** What a job of another forge than GitHub is told: its own checkout is the merge request's. */
const toUnreviewed: RunTexts['comment']['toUnreviewed'] = (pull, commit) =>
  `工作目录中是${commit === undefined ? '未知的提交' : `提交 ${commit}`}，不是合并请求 ${pull} 的最新提交。因此该计划只显示在此处：不写评论，没有摘要值，也不能被批准。请在启动该作业的提交上运行。`

const FAILURES: TextsByCode<LineFailure, Advice> = {
  ...GITLAB_FAILURES,
  ...CODEUP_FAILURES,
  NOT_CONFIRMED: ({ why }, quote) =>
    why === 'declined'
      ? { what: '已取消，未写入任何内容。' }
      : {
          what: '当前不是终端，无法询问确认。未写入任何内容。',
          next: `请先确认将要写入的内容，再加上 ${quote.input('yes')} 重新运行。`,
        },
  PROBE_INCOMPLETE: ({ count }) => ({
    what: `有 ${count} 个问题没有得到答案：某次调用被拒绝或失败。账号中没有留下任何内容。`,
    next: '报告中写明了每个问题的错误码。原因排除后请重新探测。',
  }),
  PROBE_LEFT: ({ region, names }, quote) => ({
    what: `清理失败。以下虚构的聊天配置遗留（或可能遗留）在 ${quote(region)}：${toList(names.map(quote))}。`,
    next: '请在控制台手动删除它们以及名称以此开头的其他配置：没有任何业务使用它们，以后的运行也不会再查找它们。',
  }),
  RECORD_NOT_FOUND: ({ name, near }, quote) => ({
    what: `没有名称为 ${quote(name)} 的归属记录。未写入任何内容。`,
    next:
      near.length === 0
        ? `请运行 ${quote('oos-chat-sync state list')}，并检查 ${quote.input('region')}。`
        : `是否想写 ${toList(near.map(quote))}？`,
  }),
  RECORD_FOREIGN: ({ name, owner }, quote) => ({
    what: `${quote(name)} 的归属记录属于作用域 ${quote(owner)}。未写入任何内容。`,
    next: `如需以该作用域的名义放弃管理，请加上 ${quote.input('scope', owner)} 重新运行。`,
  }),
}

/** What only a command line is told, in Chinese. */
export const LINE_TEXTS: LineTexts = {
  toFlag,
  comment: { toUnreviewed, closed: '该合并请求已关闭：其评论保持原样，本计划仅在此处显示。' },
  file: {
    toOffline: ({ command }) => ({
      what: `该合并请求来自 fork 仓库，因此无法读取 Secrets：只校验了文件，${command === 'export' ? '未导出' : '未生成计划'}。`,
      next: '命令 rehearse 无需 Secrets 即可显示计划。',
    }),
  },
  tellFailure: (detail, quote) => tellByCode(FAILURES, detail, quote),
}
