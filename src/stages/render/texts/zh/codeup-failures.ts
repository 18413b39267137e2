import type { GitHubAnswer, GitHubTask } from '../../../../model/failure.ts'
import type { CodeupFailure } from '../failure-kinds.ts'
import type { TextsByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'
import { toForgeReason } from './forge-reason.ts'
import { toList } from './grammar.ts'

/** Failures on the side of Flow and Codeup of a run in Chinese. */
export const CODEUP_FAILURES: TextsByCode<CodeupFailure, Advice> = {
  APPLY_BRANCHES_NEEDED: (_detail, quote) => ({
    what: `${quote('apply')} 只能在允许的分支上运行，而该系统不会告知哪个分支是默认分支。未读取任何内容。`,
    next: `请指定这些分支，例如 ${quote.input('apply-branches', 'main')}。`,
  }),
  CODEUP_UNAVAILABLE: (detail, quote) => {
    const next = toNext(detail, quote)
    return {
      what: `${TASKS[detail.task]}失败：${toForgeReason('Codeup', detail)}。`,
      ...(next !== undefined && { next }),
    }
  },
  CODEUP_SETTINGS_INVALID: ({ missing, invalid }, quote) => ({
    what: [
      missing.length === 0 ? [] : `访问 Codeup 还需要设置 ${toList(missing.map(quote))}。`,
      invalid.length === 0 ? [] : `${toList(invalid.map(quote))} 的值无效。`,
    ]
      .flat()
      .join(''),
    next: `请设置组织 ID、代码库的数字 ID 和个人访问令牌；仅当服务接入点不是 ${quote('openapi-rdc.aliyuncs.com')} 时才需要 ${quote('CODEUP_DOMAIN')}。不使用 Codeup 时，请全部不设置。`,
  }),
  CODEUP_MERGE_REQUEST_AMBIGUOUS: ({ branch, pulls }, quote) => ({
    what: `有多个已开启的合并请求来自分支 ${quote(branch)}：${toList(pulls.map(String))}。Flow 不会告知本次运行属于哪一个。未读取任何内容。`,
    next: `请只保留其中一个，或使用 ${quote.input('comment', 'off')} 生成计划。`,
  }),
  CODEUP_WITHOUT_ISSUES: (_detail, quote) => ({
    what: '未写入漂移议题：Codeup 没有议题。',
    next: `请去掉 ${quote.input('drift-issue')}。计划在日志和报告中，${quote.input('detailed-exitcode')} 可以表明是否有变更。`,
  }),
}

const TASKS: Readonly<Record<GitHubTask, string>> = {
  comment: '写入合并请求的评论',
  outcome: '在合并请求上写入 apply 的结果',
  issue: '写入漂移议题',
  approval: '从 Codeup 读取已批准的计划',
  'pull-request': '查询合并请求',
  commits: '从 Codeup 读取分支的提交',
  'newer-commits': '向 Codeup 查询较新的提交',
}

const toNext = ({ status }: GitHubAnswer, quote: Quote): string | undefined => {
  if (status === 401) return `请检查 ${quote('CODEUP_TOKEN')} 中的令牌是否已过期。`
  if (status === 403 || status === 404) {
    return `请检查 ${quote('CODEUP_ORGANIZATION_ID')} 和 ${quote('CODEUP_REPOSITORY_ID')}，以及 ${quote('CODEUP_TOKEN')} 的权限：合并请求（读写），分支、提交、文件、代码比较和用户（只读）。`
  }
  return status !== undefined && status >= 500 ? '请稍后重新运行该流水线。' : undefined
}
