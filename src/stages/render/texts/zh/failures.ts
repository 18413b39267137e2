import type { FailureDetail, UnshownField } from '../../../../model/failure.ts'
import type { LineFailure, RunFailure } from '../failure-kinds.ts'
import { RECORD_ACTIONS } from '../permissions.ts'
import type { Speech } from '../speech.ts'
import { type TextsByCode, tellByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { type QuotedField, tellUnshown } from '../unshown.ts'
import { API_FAILURES } from './api-failures.ts'
import { PATH_FAULTS, RUNNER_FILES, toOutputAdvice, toRunnerAdvice } from './file-faults.ts'
import { GITHUB_FAILURES } from './github-failures.ts'
import { LIVE_FAULTS, toInput, toList } from './grammar.ts'
import { toInputFaultText } from './input-faults.ts'
import { LOGIN_FAILURES } from './login-failures.ts'

/** A failure in Chinese: what failed and why, then what to do. */
export const toFailureAdvice = (detail: FailureDetail, quote: Speech): Advice => {
  if (!isLineFailure(detail)) return tellByCode(FAILURES, detail, quote)
  const { line } = quote
  return line === undefined
    ? FAILURES.UNEXPECTED({ code: 'UNEXPECTED', kind: detail.code }, quote)
    : line.tellFailure(detail, quote)
}

const isLineFailure = (detail: FailureDetail): detail is LineFailure => !Object.hasOwn(FAILURES, detail.code)

const RUN_AGAIN = '请重新运行：只会执行尚未完成的变更。'

const RUN_FAILURES: TextsByCode<RunFailure, Advice> = {
  INPUT_INVALID: ({ faults }, quote) => ({
    what: faults.map((fault) => `${toInputFaultText(fault, quote)}。`).join(''),
  }),
  ACCOUNT_UNEXPECTED: ({ expected, found, input = 'expected-account-id' }, quote) => ({
    what: `无法启动：访问凭证属于账号 ${quote(found)}，而 ${quote.input(input)} 为 ${quote(expected)}。除此之外未读取任何内容。`,
    next: quote.isCommandLine ? '请检查环境中的访问凭证。' : '请检查该作业使用的是哪个 AccessKey 或角色。',
  }),
  CONFIG_NOT_FOUND: ({ pattern, input = 'config' }, quote) => ({
    what: `读取配置失败：没有与 ${quote(pattern)} 匹配的文件。`,
    next: quote.isCommandLine
      ? `请检查${toInput(input, quote)}：路径以运行命令时所在的目录为起点。`
      : `请检查${toInput(input, quote)}，并确认在本步骤之前已检出仓库。`,
  }),
  CONFIG_PATH_REFUSED: ({ path, why, input = 'config' }, quote) => ({
    what: `读取 ${quote(path)} 失败：${PATH_FAULTS[why]}。`,
    next: `只读取工作区内的普通文件：请检查${toInput(input, quote)}。`,
  }),
  CONFIG_INVALID: ({ count }) => ({
    what: `配置校验失败：共 ${count} 个错误。未生成计划。`,
    next: '每个错误都已列出所在的文件、行和列：请全部修正后重新运行。',
  }),
  OUTPUT_FILE_REFUSED: ({ path, why }, quote) => ({
    what: `写入 ${quote(path)} 失败：${PATH_FAULTS[why]}。`,
    next: toOutputAdvice(why, quote),
  }),
  RUNNER_FILE_REFUSED: ({ variable, path, why }, quote) => ({
    what: `写入${RUNNER_FILES[variable]}失败：${quote(variable)} 指向的 ${quote(path)}：${PATH_FAULTS[why]}。`,
    next: toRunnerAdvice(why, quote),
  }),
  STATE_UNAVAILABLE: ({ cause }, quote) => {
    const { what, next = '' } = toFailureAdvice(cause, quote)
    return {
      what: `${what}归属记录决定哪些配置已纳管，因此未生成计划。`,
      next: `${next}使用归属记录需要以下权限：${toList(RECORD_ACTIONS.map(quote))}。设置 ${quote.input('state', 'none')} 则不使用归属记录。`,
    }
  },
  RERUN_REFUSED: ({ cause }, quote) => {
    const { what, next = '' } = toFailureAdvice(cause, quote)
    return {
      what: `拒绝执行：这是一次重新运行，可能会撤销较新的提交。${what}未写入任何内容。`,
      next: `${next}最新提交所对应的运行会执行其内容。`,
    }
  },
  REPOSITORY_UNKNOWN: ({ file }, quote) => ({
    what: `无法确定 ${quote(file)} 在仓库中的位置：工作区内其上级目录中没有 ${quote('.git')}。如果较新的提交修改了路径结尾相同的文件，则视为修改了该文件。`,
    next: quote.isCommandLine ? '请在仓库的克隆中运行。' : `请使用 ${quote('actions/checkout')} 检出仓库。`,
  }),
  PLAN_REFUSED: ({ count }) => ({
    what: `计划被拒绝：${count} 个问题。未写入任何内容。`,
    next: '计划中列出了每个问题和处理办法。',
  }),
  OBJECT_UNREADABLE: ({ region, name, why }, quote) => ({
    what: `无法读取 ${quote(region)} 中的配置 ${quote(name)}：${LIVE_FAULTS[why]}。`,
    next: '请在控制台中查看，并在控制台修改或删除。重试没有作用。',
  }),
  OBJECT_MOVED: ({ found }) => ({
    what: `未写入：${MOVES[found]}。`,
    next: '请重新运行 plan，查看发生了哪些变化。',
  }),
  WRITE_NOT_SHOWN: ({ fields }, quote) => ({
    what: `无法确认写入结果：API 已接受请求，但在等待时间内没有读到新的内容${toUnshownText(fields, quote)}。`,
    next: '请一分钟后运行 plan，查看还有哪些变更未完成。',
  }),
  WRITE_ALTERED: ({ fields }, quote) => ({
    what: `API 已接受请求，但读到的内容与发送的不同${toUnshownText(fields, quote)}。`,
    next: `请将服务返回的形式写入文件，或在 ${quote('ignore')} 中列出由服务自行添加或更改的字段。除非期间有人做了修改，否则重试没有作用。`,
  }),
  REPLACE_INCOMPLETE: ({ cause }, quote) => {
    const { what, next = '' } = toFailureAdvice(cause, quote)
    return {
      what: `旧配置已删除，但新配置创建失败：该聊天目前没有可用的配置。${what}`,
      next: `${next}然后重新运行，即可创建新配置。`,
    }
  },
  RECORD_NOT_WRITTEN: ({ cause }, quote) => {
    const { what, next = '' } = toFailureAdvice(cause, quote)
    return { what: `变更已执行，但归属记录未能写入。${what}`, next: `${next}下次执行 apply 时会补写。` }
  },
  NOT_REACHED: () => ({ what: '运行提前结束，尚未执行到此项。', next: RUN_AGAIN }),
  RENAME_INCOMPLETE: ({ name, isGuess = false }, quote) => ({
    what: isGuess
      ? `未执行：${quote(name)} 可能用来取代它，而 ${quote(name)} 尚未写入完成。该聊天继续使用旧配置。`
      : `未删除：它是 ${quote(name)} 改名前的配置，而 ${quote(name)} 尚未创建完成。该聊天继续使用旧配置。`,
    next: `请先按 ${quote(name)} 一项的说明处理，然后重新运行：${isGuess ? '该项完成后才会执行此项变更' : '新配置创建完成后才会删除旧配置'}。`,
  }),
  CANCELLED: ({ what }) =>
    what === 'probe'
      ? { what: '探测已停止，账号中没有留下任何内容。', next: '请重新运行探测，以回答所有问题。' }
      : { what: '运行已停止。', next: RUN_AGAIN },
  APPLY_INCOMPLETE: ({ failed, unrecorded, total }) => ({
    what: `执行未全部完成：${total} 项变更中已完成 ${total - failed} 项${unrecorded === 0 ? '' : `，有 ${unrecorded} 条归属记录未写入`}。`,
    next: `报告中列出了每一项和处理办法。${RUN_AGAIN}`,
  }),
  REHEARSAL_UNSETTLED: ({ count }) => ({
    what: `预演无法收敛：执行全部变更之后，再次生成的计划仍有 ${count} 项变更。`,
    next: '真实运行时，每次都会重新发送这些变更。请附上版本号和这份计划反馈问题，不要包含真实的敏感值。',
  }),
  UNEXPECTED: ({ kind }, quote) => ({
    what: `发生意外错误（${quote(kind)}）。`,
    next: '请运行 plan，查看还有哪些变更未完成。如果再次失败，请附上版本号和本条消息反馈问题。',
  }),
}

const toUnshownText = (fields: readonly UnshownField[] = [], quote: Speech): string =>
  fields.length === 0
    ? ''
    : `：${tellUnshown(fields, quote, toUnshownClause, (count) => `另有 ${count} 项`).join('；')}`

const toUnshownClause = ({ field, sent, shown }: QuotedField): string => {
  if (sent === undefined) return `${field} 未发送，但存在（${shown}）`
  return shown === undefined ? `${field} 不存在（发送的是 ${sent}）` : `${field} 为 ${shown}（发送的是 ${sent}）`
}

/** Every failure that the Action can meet. */
const FAILURES: TextsByCode<Exclude<FailureDetail, LineFailure>, Advice> = {
  ...API_FAILURES,
  ...GITHUB_FAILURES,
  ...LOGIN_FAILURES,
  ...RUN_FAILURES,
}

const MOVES: Readonly<Record<'gone' | 'edited' | 'exists', string>> = {
  gone: '计划生成之后，该配置已被删除',
  edited: '计划生成之后，有人修改了该配置',
  exists: '计划生成之后，有人创建了该配置',
}
