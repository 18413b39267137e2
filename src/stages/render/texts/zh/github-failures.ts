import type { ApprovalDifference, ApprovalFault, EventRefusal, GitHubTask } from '../../../../model/failure.ts'
import { MAX_NAMED_OBJECTS } from '../../budget.ts'
import type { GitHubFailure, TextsByCode } from '../tables.ts'
import type { Advice, Quote } from '../texts.ts'
import { toAnswerText } from './github-answers.ts'

/** Failures on GitHub's side of a run in Chinese. */
export const GITHUB_FAILURES: TextsByCode<GitHubFailure, Advice> = {
  EVENT_REFUSED: ({ event, why }, quote) => {
    const { what, ...next } = EVENT_REFUSALS[why](quote)
    return { what: `无法在事件 ${quote(event)} 上启动：${what}未读取任何内容。`, ...next }
  },
  GITHUB_UNAVAILABLE: (detail, quote) => {
    const { reason, next } = toAnswerText(detail, quote, detail.task)
    return { what: `${TASKS[detail.task]}失败：${reason}。`, next }
  },
  PLAN_NOT_APPROVED: ({ approved, found, objects }, quote) => ({
    what: `未执行：当前计划为 ${quote(found)}，而已批准的计划为 ${quote(approved)}。未写入任何内容。${toObjects(objects, quote)}`,
    next: '请查看差异，并对当前计划重新进行评审。',
  }),
  APPROVAL_NOT_FOUND: ({ why }, quote) => ({
    what: `未执行：${APPROVAL_FAULTS[why]}。未写入任何内容。`,
    next: `${why === 'no-pull-request' ? '刚合并时 GitHub 可能尚未更新，请在一分钟后重新运行。否则，' : ''}请先在 Pull Request 上评审计划，或通过 ${quote('approved-plan')} 指定其摘要值。`,
  }),
  ID_TOKEN_UNAVAILABLE: ({ why, ...answer }, quote) => {
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

/** Why a run does not start on an event. */
const EVENT_REFUSALS: Readonly<Record<EventRefusal, (quote: Quote) => Advice>> = {
  fork: (quote) => ({
    what: '代码来自 fork 仓库，而该事件会使其获得本仓库的 Secrets。',
    next: `请改用 ${quote('pull_request')}：在该事件上，来自 fork 仓库的文件会在没有 Secrets 的情况下校验。`,
  }),
  'pull-request': (quote) => ({
    what: `${quote('apply')} 不会在 Pull Request 上运行。`,
    next: `请在默认分支的 ${quote('push')} 事件上执行 apply，此处使用 ${quote('command: plan')}。`,
  }),
  'not-default-branch': (quote) => ({ what: `${quote('apply')} 只能在默认分支上运行。` }),
  'not-protected': (quote) => ({
    what: `${quote('apply')} 只能在受保护的分支上运行：否则任何可以推送到该分支的人都可以执行任意变更。`,
    next: '请在项目设置中保护该分支。',
  }),
  event: (quote) => ({
    what: `${quote('apply')} 不支持该事件。`,
    next: `支持默认分支上的 ${quote('push')}、${quote('workflow_dispatch')} 和 ${quote('schedule')} 事件。`,
  }),
}

const TASKS: Readonly<Record<GitHubTask, string>> = {
  comment: '写入 Pull Request 评论',
  issue: '写入有关配置漂移的 Issue ',
  approval: '读取已批准的计划',
  'pull-request': '查询 Pull Request ',
  commits: '读取分支上的提交',
  'newer-commits': '查询较新的提交',
}

const toObjects = (objects: readonly ApprovalDifference[], quote: Quote): string => {
  const shown = objects
    .slice(0, MAX_NAMED_OBJECTS)
    .map(({ key, difference }) => `${quote(key)}（${DIFFERENCES[difference]}）`)
  const rest = objects.length > MAX_NAMED_OBJECTS ? `，另有 ${objects.length - MAX_NAMED_OBJECTS} 项` : ''
  return objects.length === 0 ? '当前没有计划任何变更。' : `涉及的配置：${shown.join('、')}${rest}。`
}

const DIFFERENCES: Readonly<Record<ApprovalDifference['difference'], string>> = {
  added: '已批准的计划中没有',
  removed: '仅在已批准的计划中',
  changed: '与已批准的计划不同',
  planned: '在当前计划中',
}

const APPROVAL_FAULTS: Readonly<Record<ApprovalFault, string>> = {
  'no-pull-request': 'GitHub 上没有以该提交合并的 Pull Request',
  'no-comment': '该 Pull Request 上没有本程序的评论',
  'no-digest': '本程序在该 Pull Request 上的评论中没有计划的摘要值',
}
