import { ACTIONS, type PlanCounts } from '../../../../model/plan.ts'
import type { Outcome } from '../../../../model/report.ts'
import type { RunTexts } from '../texts.ts'
import { toList } from './grammar.ts'
import { LABELS, PAGES } from './labels.ts'
import { LOGINS } from './login-failures.ts'

/** What a run shows, in Chinese. */
export const RUN_TEXTS: RunTexts = {
  plan: {
    toHeadline: (state, counts) => {
      if (state.isRefused) return state.isEmpty ? '计划被拒绝' : `计划被拒绝：${toCounts(counts)}`
      return state.isEmpty ? '没有变更' : `计划：${toCounts(counts)}`
    },
    toStatus: ({ mode, isRefused, isEmpty, isPartial }) => {
      if (isRefused) return mode === 'plan' ? '未写入任何内容。' : '未执行任何变更。'
      if (isEmpty && isPartial) return '可读取的线上配置与文件一致。'
      if (isEmpty) return '线上配置与文件一致。'
      return mode === 'plan' ? '未写入任何内容：这只是一份计划。' : '这些变更将由本次运行执行。'
    },
    toNext: ({ mode, isRefused, isEmpty }) => {
      if (isRefused) return '下一步：解决导致拒绝的问题，然后重新运行 plan。'
      return isEmpty || mode === 'apply' ? undefined : '下一步：评审这些变更，然后合并或运行 apply。'
    },
    toScope: (scope) => `作用域：${scope}。`,
    toFiles: (files) => `文件：${toList(files)}。`,
    refused: '本计划被拒绝：以下问题解决之前，其中任何变更都不能执行。',
    review: '请优先查看以下内容。',
    notices: '注意事项',
    toRoleChange: (object, before, after) =>
      `${object}：RAM 角色由 ${before} 改为 ${after}。它决定该聊天在账号中能够执行哪些操作。`,
    toDeletion: (object) => `${object}：其 Webhook 将失效。`,
    toReplacement: (object) => `${object}：先删除再重新创建，因此 Webhook 地址会改变。`,
    newWebhooks: '执行之后，请把每个新的 Webhook URL 粘贴到聊天平台：在此之前机器人不会回复。',
    toMove: (object, from) => `${object}：似乎由 ${from} 改名而来。Webhook 地址会改变。`,
    toCreation: (fieldCount, role) => {
      const fields = `新建，${fieldCount} 个字段`
      return role === undefined ? fields : `${fields}，RAM 角色 ${role}`
    },
    wholeObject: '整个配置',
    ownershipOnly: '仅变更归属：内容与文件一致',
    adopts: '纳入管理',
    released: '不再管理：删除归属记录，保留线上配置',
    toMovedFrom: (name) => `由 ${name} 改名`,
    toMovedTo: (name) => `改名为 ${name}`,
    toFieldCount: (count, alongsideCount) =>
      alongsideCount === 0 ? `${count} 个字段` : `${count} 个字段，另有 ${alongsideCount} 个敏感字段一并发送`,
    toPlace: (place) => `声明于 ${place}。`,
    absent: '未设置',
    removed: '已移除',
    detailsLeftOut: '逐个字段的差异过长，无法在此显示，完整内容请见日志。',
    toUntouched: ({ unchanged, unmanaged }) =>
      unmanaged === 0
        ? `${unchanged} 个未变化，没有未纳管的配置。`
        : `${unchanged} 个未变化。${unmanaged} 个未纳管：存在于这些地域，但不在任何文件中，保持原样。`,
    toChores: (count) => `${count} 条归属记录待更新。`,
  },
  comment: {
    toDigest: (digest) => `本计划的摘要值：${digest}。`,
    toCommit: (commit) => `提交：${commit}。`,
    toFirstRun: (run) => `首次显示于运行 ${run}。`,
    toFailedRun: (run) => `请见运行 ${run}。`,
    planStands: '下面的计划针对的正是该提交，仍然有效。',
    toUnreviewed: (pull, commit) =>
      `工作区中检出的是${commit === undefined ? '未知的提交' : `提交 ${commit}`}，既不是 Pull Request ${pull} 的最新提交，也不是它的合并提交。因此该计划只显示在此处：不写评论，没有摘要值，也不能被批准。请检出 refs/pull/${pull}/merge。`,
    summary: '运行摘要',
    toShortened: (summary) => `篇幅所限，此处有所省略，更多内容请见${summary}。`,
    run: '本次运行',
    toOutcome: ({ result, approved }, run) => {
      const told = {
        applied: `已由${run}执行。`,
        'no-changes': `${run}确认没有剩余的变更。`,
        partial: `已由${run}部分执行。`,
        failed: `未执行：${run}失败。`,
        refused: `未执行：${run}拒绝了该计划。未写入任何内容。`,
        superseded: `未执行：${run}已被该分支的当前提交取代。未写入任何内容。`,
      }[result]
      return approved === undefined
        ? told
        : `${told}仍获批准的变更：${approved.open} 项。因已执行或不再需要而不再获批准：${approved.spent} 项。`
    },
    closed: '该 Pull Request 已关闭：其评论保持原样，本计划仅在此处显示。',
    driftTitle: (scope) => `${scope} 的聊天配置与文件不一致`,
  },
  report: {
    toHeadline: (counts, unrecordedCount) => {
      const outcomes = Object.keys(LABELS.outcome) as Outcome[]
      const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
      if (total === 0) return '没有需要执行的变更'
      const unrecorded = unrecordedCount === 0 ? '' : `，${unrecordedCount} 条归属记录未写入`
      if (counts.applied + counts.confirmed === total) return `已执行全部 ${total} 项变更${unrecorded}`
      const others = outcomes
        .filter((outcome) => outcome !== 'applied' && outcome !== 'confirmed' && counts[outcome] > 0)
        .map((key) => `${LABELS.outcome[key]} ${counts[key]} 项`)
      return `已执行 ${counts.applied + counts.confirmed} 项变更，共 ${total} 项：${toList(others)}${unrecorded}`
    },
    toNext: ({ isDone, hasNewWebhooks }) => {
      const paste = hasNewWebhooks ? ['把新的 Webhook URL 粘贴到聊天平台'] : []
      const repeat = isDone ? [] : ['排除失败的原因，重新运行 apply：只会执行尚未完成的变更']
      const steps = [...paste, ...repeat]
      return steps.length === 0 ? '无需其他操作。' : `下一步：${steps.join('，然后')}。`
    },
    toRequestIds: (ids) => `请求 ID ${ids}`,
    superseded: {
      superseded: '已被取代：该分支上有较新的提交修改了这些文件，将由该提交的运行来执行。未写入任何内容。',
      rewritten: '已被取代：该分支已被改写或重置，不再包含此提交，应以该分支的当前提交为准。未写入任何内容。',
    },
    toQuestion: (count, deletionCount) =>
      `确认执行 ${count} 项变更${deletionCount === 0 ? '' : `（其中 ${deletionCount} 项会删除或替换配置）`}吗？`,
    webhooks: '以下 Webhook URL 是新的。请从 OOS 控制台逐个复制，并粘贴到聊天平台：在此之前机器人不会回复。',
    next: '后续操作',
    outcomeNext: {
      unconfirmed: 'API 已接受请求，但在等待时间内没有读到新的内容。请一分钟后运行 plan，查看还有哪些变更未完成。',
      conflict: '计划生成之后该配置发生了变化，因此未写入。请重新运行 plan，查看发生了哪些变化。',
      failed: '未写入任何内容。请排除原因后重新运行：只会执行尚未完成的变更。',
      unknown:
        '响应丢失，且无法通过读取判断是否已完成。请运行 plan，查看还有哪些变更未完成。如果已经创建成功，则其 Webhook 是新的。',
      'not-reached': '运行提前结束，尚未执行到此项。请重新运行：只会执行尚未完成的变更。',
    },
  },
  file: {
    toHeadline: (errorCount, warningCount, fileCount) => {
      const errors = errorCount > 0 ? [`${errorCount} 个错误`] : []
      const warnings = warningCount > 0 ? [`${warningCount} 个警告`] : []
      return `${fileCount} 个文件中有 ${toList([...errors, ...warnings])}`
    },
    toValid: (configurationCount, fileCount) => `校验通过：${fileCount} 个文件，${configurationCount} 个配置。`,
    toValidHeadline: (configurationCount, fileCount) => `校验通过：${fileCount} 个文件，${configurationCount} 个配置`,
    validStatus: '只校验了文件：未生成计划，也未写入任何内容。',
    toOffline: ({ command, why }) => ({
      what: `${why === 'fork' ? '该 Pull Request 来自 fork 仓库' : '本次运行由 Dependabot 触发'}，因此无法读取 Secrets：只校验了文件，${command === 'export' ? '未导出' : '未生成计划'}。`,
      next: '命令 rehearse 无需 Secrets 即可显示计划。',
    }),
    status: '未生成计划，也未写入任何内容：请先修正文件。',
    failed: '运行失败',
    toWithoutPlan: (files) => `没有生成计划，因此未写入：${toList(files)}。`,
  },
  export: {
    toHeadline: (count, files) => `已导出 ${count} 个线上配置${files === '' ? '' : `到 ${files}`}`,
    status: '云上未做任何更改。对这些文件运行 plan 时，会纳管其中尚无归属的配置。',
    variables: '请设置以下变量：API 读取时对敏感值做了掩码，因此文件中没有它们的值。',
    skipped: '以下配置无法用文件格式表达，因此未导出。它们保持原样，未纳管：',
    refused:
      '以下配置未导出，因为其中的线上值形似引用：下一次执行会把它替换为他人可能读到的敏感值。请查明是谁写下的，并在控制台修改：',
    holdSecrets:
      '以下配置未导出，因为本次运行的敏感值出现在无法写引用的位置：名称、角色、资源组或键名。请在控制台修改，并轮换该敏感值：',
    toStale: (files) =>
      `本次导出没有写入 ${files}，它们可能来自较早一次导出。请删除：与之匹配的通配模式会读取它们，计划会创建其中仍列出的配置。`,
    toUnreadRecords: (regions) =>
      `服务拒绝读取 ${regions} 的记录：仅由记录标为敏感的字段，会按 API 显示的内容写入文件。请检查这些文件，或授予 oos:GetParametersByPath 后重新导出。`,
    fileVariables: `需要设置的变量。在哪里查找各项值：${PAGES.values.address}`,
  },
  rehearsal: {
    toBanner: (seeds) => {
      const start = seeds.length === 0 ? '起始为空' : `起始内容取自 ${toList(seeds)}`
      return `这是一次预演：使用虚构的敏感值和模拟的 OOS（${start}）。没有读取或写入任何真实内容，线上的实际情况可能与此不同。`
    },
    toDone: (changeCount) =>
      changeCount === 0
        ? '预演完成：没有需要执行的变更。'
        : `预演完成：已执行 ${changeCount} 项变更，再次生成的计划没有变更。`,
  },
  log: {
    toCall: (count, operation, region) => `第 ${count} 次 API 调用：${operation}（${region}）`,
    toLogin: (source) => `访问凭证：${LOGINS[source]}`,
    toPlanCalls: (count) => `生成计划所用的 API 调用次数：${count}`,
    toAllCalls: (count) => `API 调用总次数：${count}`,
    toProgress: (count) => `已进行的 API 调用：${count}`,
  },
}

/** How many changes of each kind, in the order of a plan. */
const toCounts = (counts: PlanCounts): string =>
  toList(ACTIONS.filter((action) => counts[action] > 0).map((key) => `${LABELS.action[key]} ${counts[key]} 个`))
