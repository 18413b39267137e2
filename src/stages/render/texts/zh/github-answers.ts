import type { GitHubAnswer, GitHubTask } from '../../../../model/failure.ts'
import { type GitHubCase, toGitHubCase } from '../github-cases.ts'
import { toJobPermission } from '../permissions.ts'
import type { Speech } from '../speech.ts'
import { toInput, toMachine } from './grammar.ts'

/** How GitHub did not answer, and what to do about it, in Chinese. */
interface AnswerText {
  readonly reason: string
  readonly next: string
}

/** Words for an answer of GitHub that is none. Without a task it is about an ID token. */
export const toAnswerText = (answer: GitHubAnswer, quote: Speech, task?: GitHubTask): AnswerText => {
  const { found, status } = toGitHubCase(answer)
  const { reason, next } = ANSWERS[found](quote, task)
  return { reason: status === undefined ? reason : `${reason}（HTTP ${status}）`, next }
}

const LATER = '请在 GitHub 恢复响应后重新运行。'
const REFUSED = 'GitHub 拒绝了请求'
const MOVED = '请检查仓库是否已改名、转移或被停用。'

const ANSWERS: Readonly<Record<GitHubCase, (quote: Speech, task: GitHubTask | undefined) => AnswerText>> = {
  unasked: (quote) => ({
    reason: '缺少令牌、仓库或提交',
    next: quote.isCommandLine
      ? `请检查 ${quote.input('github-token')}，并在该仓库的作业中运行。`
      : `请检查输入 ${quote('github-token')}，并在该仓库的工作流中运行。`,
  }),
  timeout: () => ({ reason: '15 秒内没有收到响应', next: LATER }),
  limit: () => ({ reason: 'GitHub 限制了请求数量', next: '请在几分钟后重新运行。' }),
  unreachable: (quote) => ({
    reason: '连接失败',
    next: `请检查${toMachine(quote)}能否访问 GitHub API；如有代理，也请检查代理。`,
  }),
  'not-github': (quote) => ({
    reason: '响应并非来自 GitHub API',
    next: `请检查 ${quote('GITHUB_API_URL')}，以及${toMachine(quote)}与 GitHub 之间的网络设备。`,
  }),
  redirect: () => ({ reason: 'GitHub 从其他地址响应', next: MOVED }),
  token: (quote) => ({
    reason: 'GitHub 不接受该令牌',
    next: `请检查${toInput('github-token', quote)}：令牌可能已过期。`,
  }),
  permission: (quote, task) => ({
    reason: REFUSED,
    next: `该作业需要 ${quote(toJobPermission(task))} 权限。${task === 'comment' ? '已锁定的对话只接受有写入权限者的评论。' : ''}`,
  }),
  conflict: () => ({ reason: '有其他操作正在同时修改', next: LATER }),
  gone: () => ({ reason: '该功能已关闭或内容已删除', next: '请检查仓库是否启用了 Issue 功能。' }),
  unprocessable: () => ({ reason: 'GitHub 无法处理该请求', next: '请检查该提交和分支是否仍在 GitHub 上。' }),
  refused: () => ({ reason: REFUSED, next: MOVED }),
  error: () => ({ reason: 'GitHub 出现错误', next: LATER }),
}
