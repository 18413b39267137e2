import type { FailureDetail, PathFault } from '../../../../model/failure.ts'
import type { InputFault, InputRule } from '../../../../model/input-fault.ts'
import type { Advice, Quote } from '../texts.ts'
import { toChineseApiFailure } from './api-failures.ts'
import { toChineseGitHubFailure } from './github-failures.ts'
import { toChineseList } from './run.ts'

const PATH_FAULTS: Readonly<Record<PathFault, string>> = {
  configuration: '它是配置文件',
  outside: '它位于工作区之外，或不是相对于工作区的路径',
  symlink: '它是符号链接，或路径中含有符号链接',
  'not-a-file': '它不是普通文件',
  'too-large': '文件过大',
  changed: '文件在读取过程中被修改',
  unreadable: '文件无法打开',
  'missing-folder': '所在目录不存在',
}

const RECORD_ACTIONS = ['oos:GetParametersByPath', 'oos:CreateParameter', 'oos:UpdateParameter', 'oos:DeleteParameter']

const MOVES = {
  gone: '计划生成之后，该配置已被删除',
  edited: '计划生成之后，有人修改了该配置',
  exists: '计划生成之后，有人创建了该配置',
} as const

const RUN_AGAIN = '请重新运行：只会执行尚未完成的变更。'

/** A failure in Chinese: what failed and why, then what to do. */
export const toChineseFailure = (detail: FailureDetail, quote: Quote): Advice => {
  switch (detail.code) {
    case 'INPUT_INVALID':
    case 'CREDENTIALS_MISSING':
    case 'CONFIG_NOT_FOUND':
    case 'CONFIG_PATH_REFUSED':
    case 'OUTPUT_FILE_REFUSED':
      return toInputAdvice(detail, quote)
    case 'CONFIG_INVALID':
      return {
        what: `配置校验失败：共 ${detail.count} 个错误。未生成计划。`,
        next: '每个错误都已列出所在的文件、行和列：请全部修正后重新运行。',
      }
    case 'OBJECT_MOVED':
      return { what: `已放弃写入：${MOVES[detail.found]}。`, next: '请重新运行 plan，查看发生了哪些变化。' }
    case 'WRITE_NOT_SHOWN':
      return {
        what: '无法确认写入结果：API 已接受请求，但在等待时间内没有读到新的内容。',
        next: '请一分钟后运行 plan，查看还有哪些变更未完成。',
      }
    case 'REPLACE_INCOMPLETE':
    case 'RECORD_NOT_WRITTEN':
    case 'STATE_UNAVAILABLE':
      return toCausedAdvice(detail, quote)
    case 'NOT_REACHED':
    case 'CANCELLED':
    case 'NOT_CONFIRMED':
      return toStopAdvice(detail, quote)
    case 'PLAN_REFUSED':
      return {
        what: `计划被拒绝，原因共 ${detail.count} 项。未写入任何内容。`,
        next: '计划中列出了每项原因和处理办法。',
      }
    case 'APPLY_INCOMPLETE':
      return {
        what: `未能执行全部变更：共 ${detail.total} 项，其中 ${detail.failed} 项未完成。`,
        next: `报告中列出了每一项和处理办法。${RUN_AGAIN}`,
      }
    case 'REHEARSAL_UNSETTLED':
      return {
        what: `预演无法收敛：执行全部变更之后，再次计划时仍有 ${detail.count} 项变更。`,
        next: '真实运行时，每次都会重新发送这些变更。请附上版本号和这份计划反馈问题，不要包含真实的敏感值。',
      }
    case 'EVENT_REFUSED':
    case 'GITHUB_UNAVAILABLE':
    case 'PLAN_NOT_APPROVED':
    case 'APPROVAL_NOT_FOUND':
    case 'ID_TOKEN_UNAVAILABLE':
      return toChineseGitHubFailure(detail, quote)
    case 'ACCOUNT_UNEXPECTED':
      return {
        what: `无法启动：访问凭证属于账号 ${quote(detail.found)}，而 ${quote('expected-account-id')} 为 ${quote(detail.expected)}。除此之外未读取任何内容。`,
        next: '请检查该作业使用的是哪个密钥或角色。',
      }
    case 'PROBE_INCOMPLETE':
    case 'PROBE_LEFT':
      return toProbeAdvice(detail, quote)
    case 'UNEXPECTED':
      return {
        what: `运行失败：遇到了程序未预料到的情况（${quote(detail.kind)}）。`,
        next: '请运行 plan，查看还有哪些变更未完成。如果再次失败，请附上版本号和本条消息反馈问题。',
      }
    default:
      return toChineseApiFailure(detail, quote)
  }
}

type Probe = Extract<FailureDetail, { readonly code: 'PROBE_INCOMPLETE' | 'PROBE_LEFT' }>

const toProbeAdvice = (detail: Probe, quote: Quote): Advice => {
  switch (detail.code) {
    case 'PROBE_INCOMPLETE':
      return {
        what: `有 ${detail.count} 个问题未能得到回答：某次调用被拒绝或没有结果。账号中没有留下任何探测对象。`,
        next: '报告中写明了每个问题的错误码。原因排除后请重新探测。',
      }
    case 'PROBE_LEFT':
      return {
        what: `清理失败。以下虚构的聊天配置遗留（或可能遗留）在 ${quote(detail.region)}：${toChineseList(detail.names.map(quote))}。`,
        next: '请在控制台手动删除：没有任何业务使用它们，以后的运行也不会再查找它们。',
      }
  }
}

type Stop = Extract<FailureDetail, { readonly code: 'NOT_REACHED' | 'CANCELLED' | 'NOT_CONFIRMED' }>

const toStopAdvice = (detail: Stop, quote: Quote): Advice => {
  switch (detail.code) {
    case 'NOT_REACHED':
      return { what: '运行提前结束，尚未执行到此项。', next: RUN_AGAIN }
    case 'CANCELLED':
      return { what: '运行被要求停止。', next: RUN_AGAIN }
    case 'NOT_CONFIRMED':
      return detail.why === 'declined'
        ? { what: '没有写入任何内容：回答为否。' }
        : {
            what: '无法继续：当前不是终端，无法询问确认。没有写入任何内容。',
            next: `请先确认将要写入的内容，再加上 ${quote('--yes')} 重新运行。`,
          }
  }
}

type Caused = Extract<FailureDetail, { readonly cause: FailureDetail }>

const toCausedAdvice = (detail: Caused, quote: Quote): Advice => {
  const { what, next = '' } = toChineseFailure(detail.cause, quote)
  switch (detail.code) {
    case 'STATE_UNAVAILABLE':
      return {
        what: `${what}归属记录决定哪些配置已纳管，因此未生成计划。`,
        next: `${next}使用归属记录需要以下权限：${toChineseList(RECORD_ACTIONS.map(quote))}。设置 ${quote('state: none')} 则不使用归属记录。`,
      }
    case 'RECORD_NOT_WRITTEN':
      return { what: `变更已执行，但归属记录未能写入。${what}`, next: `${next}下次执行 apply 时会补写。` }
    case 'REPLACE_INCOMPLETE':
      return {
        what: `旧配置已删除，但新配置创建失败：该聊天目前没有可用的配置。${what}`,
        next: `${next}然后重新运行，即可创建新配置。`,
      }
  }
}

type InputFailure = Extract<
  FailureDetail,
  {
    code: 'INPUT_INVALID' | 'CREDENTIALS_MISSING' | 'CONFIG_NOT_FOUND' | 'CONFIG_PATH_REFUSED' | 'OUTPUT_FILE_REFUSED'
  }
>

const toInputAdvice = (detail: InputFailure, quote: Quote): Advice => {
  switch (detail.code) {
    case 'INPUT_INVALID':
      return { what: detail.faults.map((fault) => `${toInputFaultText(fault, quote)}。`).join('') }
    case 'CREDENTIALS_MISSING':
      return {
        what: `无法登录阿里云：未提供 ${toChineseList(detail.missing.map(quote))}。`,
        next: `请设置输入 ${quote('access-key-id')} 和 ${quote('access-key-secret')}，或环境变量 ${quote('ALIBABA_CLOUD_ACCESS_KEY_ID')} 和 ${quote('ALIBABA_CLOUD_ACCESS_KEY_SECRET')}。来自 fork 仓库的 Pull Request 触发的运行无法读取 Secrets。`,
      }
    case 'CONFIG_NOT_FOUND':
      return {
        what: `读取配置失败：没有与 ${quote(detail.pattern)} 匹配的文件。`,
        next: `请检查输入 ${quote('config')}，并确认在本步骤之前已检出仓库。`,
      }
    case 'CONFIG_PATH_REFUSED':
      return {
        what: `读取 ${quote(detail.path)} 失败：${PATH_FAULTS[detail.why]}。`,
        next: `只读取工作区内的普通文件：请检查输入 ${quote('config')}。`,
      }
    case 'OUTPUT_FILE_REFUSED':
      return {
        what: `写入 ${quote(detail.path)} 失败：${PATH_FAULTS[detail.why]}。`,
        next: '请指定工作区内的路径，且所在目录已存在。',
      }
  }
}

/** What an input must be, in Chinese. */
const INPUT_RULES: Readonly<Record<InputRule, (quote: Quote) => string>> = {
  'account-id': () => '阿里云账号 ID（纯数字）',
  'account-needed': () => '要探测的阿里云账号 ID；不会在其他账号中写入任何内容',
  'approved-plan': (quote) => `某次 plan 的输出 ${quote('plan-digest')}，或 ${quote('pull-request')}`,
  arn: (quote) => `ARN，例如 ${quote('acs:ram::1234567890123456:role/name')}`,
  endpoint: (quote) =>
    `${quote('https://host')} 或 ${quote('https://host:port')}，仅本机回环地址可用 http；${quote('<region>')} 代表地域`,
  'export-file-needed': (quote) => `工作区内的路径；${quote('command: export')} 必须指定`,
  'files-needed': () => '至少一个文件及其文本或字节；没有文件就意味着删除全部配置',
  'fingerprint-key': () => '至少 32 个字符',
  'fingerprint-key-needed': (quote) =>
    `一个密钥；评论可能被人修改，因此 ${quote('approved-plan: pull-request')} 必须指定`,
  'global-endpoint': (quote) =>
    `${quote('https://host')} 或 ${quote('https://host:port')}；该服务的所有地域共用一个服务接入点`,
  'max-deletions': (quote) => `数量（例如 ${quote('5')}），或 ${quote('0%')} 到 ${quote('100%')} 的百分比`,
  'one-kind-of-credentials': (quote) => `留空；已指定 ${quote('role-to-assume')} 时，不能再使用另一种凭证`,
  'one-region': (quote) => `一个地域 ID，例如 ${quote('cn-hangzhou')}；探测必须指定`,
  'provider-needed': (quote) => `RAM OIDC 身份提供商的 ARN；${quote('role-to-assume')} 必须指定`,
  'ram-role': (quote) => `RAM 角色的名称（不是 ARN），最多 64 个字母、数字和 ${quote('. @ _ -')}`,
  region: (quote) => `地域 ID，例如 ${quote('cn-hangzhou')}`,
  'proxy-url': (quote) =>
    `${quote('http://host:port')} 或 ${quote('https://host:port')}；如果代理需要登录，请在主机前写上 ${quote('user:password@')}`,
  'regions-needed': (quote) => `要导出的地域，每行一个；${quote('config')} 中的文件没有指定地域`,
  'resource-group': (quote) => `资源组 ID，例如 ${quote('rg-acfmxsn4m4example')}`,
  'role-needed': (quote) => `RAM 角色的 ARN；${quote('oidc-provider-arn')} 需要与它一起使用`,
  scope: (quote) => `最多 140 个字母、数字和 ${quote('. / : @ _ -')}，例如 ${quote('owner/name')}`,
  'scope-needed': (quote) =>
    `归属名称，例如 ${quote('owner/name')}；在 GitHub 之外使用 ${quote('state: parameter-store')} 时必须指定`,
  'session-name': (quote) => `2 到 64 个字母、数字和 ${quote('. @ _ -')}`,
}

/** What is wrong with one input, as a part of a sentence. */
const toInputFaultText = ({ input, found, allowed }: InputFault, quote: Quote): string => {
  const shown = found === undefined ? '的值不可用' : `的值为 ${quote(found)}`
  const wanted = typeof allowed === 'string' ? INPUT_RULES[allowed](quote) : toChineseList(allowed.map(quote))
  return `输入 ${quote(input)} ${shown}，应为：${wanted}`
}
