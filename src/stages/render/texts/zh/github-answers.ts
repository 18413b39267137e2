import type { GitHubAnswer, GitHubTask } from '../../../../model/failure.ts'
import { JOB_PERMISSIONS } from '../permissions.ts'
import type { Quote } from '../texts.ts'

/** How GitHub did not answer, and what to do about it, in Chinese. */
interface AnswerText {
  readonly reason: string
  readonly next: string
}

/** Words for an answer of GitHub that is none. Without a task it is about an ID token. */
export const toAnswerText = (answer: GitHubAnswer, quote: Quote, task?: GitHubTask): AnswerText => {
  const { status, isRateLimit = false, isTimeout = false, isUnasked = false } = answer
  if (isUnasked) return toUnasked(quote)
  if (isTimeout) return { reason: '15 秒内没有收到响应', next: LATER }
  if (isRateLimit) return { reason: 'GitHub 限制了请求数量', next: '请在几分钟后重新运行。' }
  if (status === undefined) {
    return { reason: '连接失败', next: '请检查 Runner 能否访问 GitHub API；如有代理，也请检查代理。' }
  }
  if (status < 300) {
    return {
      reason: `响应并非来自 GitHub API（HTTP ${status}）`,
      next: `请检查 ${quote('GITHUB_API_URL')}，以及 Runner 与 GitHub 之间的网络设备。`,
    }
  }
  return { reason: `${toRefusal(status)}（HTTP ${status}）`, next: toNext(status, quote, task) }
}

const LATER = '请在 GitHub 恢复响应后重新运行。'

const toUnasked = (quote: Quote): AnswerText => ({
  reason: '缺少令牌、仓库或提交',
  next: `请检查输入参数 ${quote('github-token')}，并在该仓库的工作流中运行。`,
})

/** What a status says, where it says more than that GitHub refused. */
const REFUSALS: Readonly<Record<number, string>> = {
  401: 'GitHub 不接受该令牌',
  409: '有其他操作正在同时修改',
  410: '该功能已关闭或内容已删除',
  422: 'GitHub 无法处理该请求',
}

const toRefusal = (status: number): string => {
  if (status >= 500) return 'GitHub 出现错误'
  if (status < 400) return 'GitHub 从其他地址响应'
  return REFUSALS[status] ?? 'GitHub 拒绝了请求'
}

const toNext = (status: number, quote: Quote, task: GitHubTask | undefined): string => {
  if (status >= 500 || status === 409) return LATER
  if (status === 401) return `请检查输入参数 ${quote('github-token')}：令牌可能已过期。`
  if (status === 403 || status === 404) return toPermission(quote, task)
  if (status === 410) return '请检查仓库是否启用了 Issue 功能。'
  if (status === 422) return '请检查该提交和分支是否仍在 GitHub 上。'
  return '请检查仓库是否已改名、转移或被停用。'
}

const toPermission = (quote: Quote, task: GitHubTask | undefined): string => {
  const permission = task === undefined ? 'id-token: write' : JOB_PERMISSIONS[task]
  const locked = task === 'comment' ? '已锁定的对话只接受有写入权限者的评论。' : ''
  return `该作业需要 ${quote(permission)} 权限。${locked}`
}
