import type { GitHubTask } from '../../../../model/failure.ts'
import type { GitLabFailure } from '../failure-kinds.ts'
import type { TextsByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'
import { toForgeReason } from './forge-reason.ts'

type Unavailable = Extract<GitLabFailure, { code: 'GITLAB_UNAVAILABLE' }>

/** Failures on GitLab's side of a run in Chinese. */
export const GITLAB_FAILURES: TextsByCode<GitLabFailure, Advice> = {
  GITLAB_UNAVAILABLE: (detail, quote) => {
    const next = toNext(detail, quote)
    return {
      what: `${TASKS[detail.task]}失败：${toForgeReason('GitLab', detail)}。`,
      ...(next !== undefined && { next }),
    }
  },
  GITLAB_TOKEN_MISSING: ({ task }, quote) => ({
    what: `未${TASKS[task]}：作业自带的令牌只能读取。`,
    next: `请将 CI/CD 变量 ${quote('GITLAB_TOKEN')} 设置为项目、群组或个人访问令牌，权限范围为 ${quote('api')}，并设为掩码变量。`,
  }),
}

const TASKS: Readonly<Record<GitHubTask, string>> = {
  comment: '写入合并请求的评论',
  outcome: '在合并请求上写入 apply 的结果',
  issue: '写入漂移议题',
  approval: '从 GitLab 读取已批准的计划',
  'pull-request': '读取合并请求',
  commits: '从 GitLab 读取分支的提交',
  'newer-commits': '向 GitLab 查询较新的提交',
}

/** Only where another token, or more rights, would help is anything said of them. */
const toNext = ({ isByJob, isUnasked, status = 0 }: Unavailable, quote: Quote): string | undefined => {
  if (isUnasked === true && isByJob === true)
    return `请设置 ${quote('GITLAB_TOKEN')}：${quote('CI_JOB_TOKEN')} 不能比较提交。`
  if (status >= 500) return '请稍后重新运行该作业。'
  if (status !== 401 && status !== 403 && status !== 404) return undefined
  if (isByJob === true)
    return `启动流水线的用户必须有权读取该项目：${quote('CI_JOB_TOKEN')} 以该用户的身份访问。如果该 GitLab 不接受它，请设置 ${quote('GITLAB_TOKEN')}。`
  return status === 401
    ? `请检查 ${quote('GITLAB_TOKEN')} 中的令牌是否已过期。`
    : `${quote('GITLAB_TOKEN')} 中的令牌需要 ${quote('api')} 权限范围，以及在该项目中评论和创建议题的角色。`
}
