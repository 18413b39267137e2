import type {
  ApprovalDifference,
  EventRefusal,
  GitHubTask,
  PullFault,
  RefusedBranch,
} from '../../../../model/failure.ts'
import { MAX_NAMED_OBJECTS } from '../../budget.ts'
import type { GitHubFailure } from '../failure-kinds.ts'
import { listApplyEvents, type Speech } from '../speech.ts'
import type { TextsByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { toAnswerText } from './github-answers.ts'
import { toList, toRequest } from './grammar.ts'

/** Failures on GitHub's side of a run in Chinese. */
export const GITHUB_FAILURES: TextsByCode<GitHubFailure, Advice> = {
  EVENT_REFUSED: ({ event, why, ...branches }, quote) => {
    const { what, ...next } = EVENT_REFUSALS[why](quote, branches)
    return { what: `无法在事件 ${quote(event)} 上启动：${what}未读取任何内容。`, ...next }
  },
  GITHUB_UNAVAILABLE: (detail, quote) => {
    const { reason, next } = toAnswerText(detail, quote, detail.task)
    return { what: `${TASKS[detail.task]}失败：${reason}。`, next }
  },
  PLAN_NOT_APPROVED: ({ approved, found, objects, pulls }, quote) => ({
    what: `未执行：${approved === undefined ? '并非每项变更都已批准' : `已批准的计划为 ${quote(approved)}，而当前计划为 ${quote(found)}`}。未写入任何内容。${toObjects(objects, quote)}${toPulls(pulls, quote)}`,
    next: `请对当前计划重新进行评审，或通过 ${quote.input('approved-plan')} 指定其摘要值 ${quote(found)}。`,
  }),
  APPROVAL_NOT_FOUND: ({ objects, pulls }, quote) => {
    const isNone = pulls.length === 0
    const request = toRequest(quote)
    const why = isNone ? `${toForge(quote).trimStart()}上没有以该提交合并的${request.trimEnd()}` : '没有已批准的计划'
    const early = isNone ? `刚合并时${toForge(quote)}可能尚未更新，请在一分钟后重新运行。否则，` : ''
    return {
      what: `未执行：${why}。未写入任何内容。${toObjects(objects, quote)}${toPulls(pulls, quote)}`,
      next: `${early}请先在${request}上评审计划，或通过 ${quote.input('approved-plan')} 指定其摘要值。`,
    }
  },
  ID_TOKEN_UNAVAILABLE: ({ why, ...answer }, quote) => {
    if (why === 'permission' && quote.isCommandLine) {
      return {
        what: '无法获取 ID 令牌：只有 GitHub 的作业可以申请。',
        next: `请在 ${quote('ALIBABA_CLOUD_OIDC_TOKEN')} 中提供 OIDC 令牌，或在 ${quote('ALIBABA_CLOUD_OIDC_TOKEN_FILE')} 中指定其文件。`,
      }
    }
    if (why === 'permission') {
      const status = answer.status === undefined ? '' : `（HTTP ${answer.status}）`
      return {
        what: `无法从 GitHub 获取 ID 令牌：该作业无权申请${status}。`,
        next: `请在该作业的 ${quote('permissions')} 中添加 ${quote('id-token: write')}。`,
      }
    }
    const { reason, next } = toAnswerText(answer, quote)
    return { what: `无法从 GitHub 获取 ID 令牌：${reason}。`, next }
  },
}

const toForge = (quote: Speech): string => (quote.isCommandLine ? '代码平台' : ' GitHub ')

/** Why a run does not start on an event. */
const EVENT_REFUSALS: Readonly<Record<EventRefusal, (quote: Speech, branches: RefusedBranch) => Advice>> = {
  fork: (quote) => ({
    what: '代码来自 fork 仓库，而该事件会使其获得本仓库的 Secrets。',
    next: `请改用 ${quote('pull_request')}：在该事件上，来自 fork 仓库的文件会在没有 Secrets 的情况下校验。`,
  }),
  untold: (quote) => ({
    what: '无法确定该 Pull Request 中的代码来自哪个仓库，而该事件会使其获得本仓库的 Secrets。',
    next: `请检查 Pull Request 的编号。该作业需要 ${quote.input('github-token')}，并具有 ${quote('pull-requests: read')} 权限。`,
  }),
  'pull-request': (quote, branches) => ({
    what: `${quote('apply')} 不会在${toRequest(quote)}上运行。`,
    next: `请在${toAllowed(branches, quote)}的 ${quote('push')} 事件上执行 apply，此处使用 ${quote.input('command', 'plan')}。`,
  }),
  branch: (quote, branches) => ({
    what: `${branches.branch === undefined ? '本次运行不属于任何分支' : `本次运行所在的分支为 ${quote(branches.branch)}`}，而 ${quote('apply')} 只能在${toAllowed(branches, quote)}上运行。`,
    next: `请在上述分支上运行，或将该分支加入 ${quote.input('apply-branches')}。`,
  }),
  'not-protected': (quote) => ({
    what: `${quote('apply')} 只能在受保护的分支上运行：否则任何可以推送到该分支的人都可以执行任意变更。`,
    next: '请在项目设置中保护该分支。',
  }),
  event: (quote, branches) => ({
    what: `${quote('apply')} 不支持该事件。`,
    next: `支持${toAllowed(branches, quote)}上的 ${toList(listApplyEvents(quote).map(quote))} 事件。`,
  }),
}

const toAllowed = ({ defaultBranch, applyBranches = [] }: RefusedBranch, quote: Speech): string => {
  const name = toBranchName(defaultBranch, quote)
  if (applyBranches.length === 0) return name
  const listed = ` ${quote.input('apply-branches')} 所列的 ${toList(applyBranches.map(quote))}`
  return defaultBranch === undefined ? `${listed} ` : `${listed}（${name}须在其中才允许）`
}

const toBranchName = (name: string | undefined, quote: Speech): string =>
  name === undefined ? '默认分支（该事件未说明其名称）' : `默认分支 ${quote(name)} `

const TASKS: Readonly<Record<GitHubTask, string>> = {
  comment: '写入 Pull Request 评论',
  outcome: '在 Pull Request 上写入 apply 的结果',
  issue: '写入漂移 Issue ',
  approval: '读取已批准的计划',
  'pull-request': '查询 Pull Request ',
  commits: '读取分支上的提交',
  'newer-commits': '查询较新的提交',
}

const toObjects = (objects: readonly ApprovalDifference[], quote: Speech): string => {
  const shown = objects
    .slice(0, MAX_NAMED_OBJECTS)
    .map(({ key, difference }) => `${quote(key)}（${DIFFERENCES[difference]}）`)
  const rest = objects.length > MAX_NAMED_OBJECTS ? `，另有 ${objects.length - MAX_NAMED_OBJECTS} 项` : ''
  return objects.length === 0 ? '当前没有计划任何变更。' : `涉及的配置：${shown.join('、')}${rest}。`
}

const DIFFERENCES: Readonly<Record<ApprovalDifference['difference'], string>> = {
  added: '不在已批准的计划中',
  changed: '与已批准的计划不同',
  spent: '曾获批准，此后已执行',
  planned: '在当前计划中',
}

const toPulls = (pulls: readonly PullFault[], quote: Speech): string =>
  pulls
    .map((fault) => {
      const name = quote.isCommandLine ? `合并请求 ${fault.pull}` : `Pull Request ${quote(`#${fault.pull}`)}`
      return `${name} 不能作为依据：${toFault(fault, quote)}。`
    })
    .join('')

const toFault = (fault: PullFault, quote: Speech): string => {
  switch (fault.why) {
    case 'no-comment':
      return '其中没有本程序的评论'
    case 'unsealed':
      return '本程序的评论中没有以该指纹密钥签名的计划，或评论已被修改'
    case 'put-back':
      return `本程序的评论写于 ${quote(fault.written)}，之后在 ${quote(fault.updated)} 被修改`
    case 'after-merge':
      return `该计划于 ${quote(fault.since)} 首次显示，而合并时间为 ${quote(fault.merged)}`
    case 'after-review':
      return `该计划于 ${quote(fault.since)} 首次显示，而最后一次批准的时间为 ${quote(fault.reviewed)}`
  }
}
