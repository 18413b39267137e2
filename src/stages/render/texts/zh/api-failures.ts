import type { AnswerRule, ApiAnswer, ApiCall, NetworkFault } from '../../../../model/failure.ts'
import { type Refusal, toAsked, toRefusal } from '../api-codes.ts'
import type { ApiFailure } from '../failure-kinds.ts'
import { toRamAction } from '../permissions.ts'
import type { Speech } from '../speech.ts'
import { findText, type TextsByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { toInput, toMachine } from './grammar.ts'

/** Failed calls in Chinese: what was tried, what came back, what to check. */
export const API_FAILURES: TextsByCode<ApiFailure, Advice> = {
  API_REJECTED: (detail, quote) => ({
    what: `${toFailed(detail, quote)}：API 拒绝了请求（${toAnswer(detail, quote)}）。`,
    next: NEXT_STEPS[toRefusal(detail)](quote, toRamAction(detail)),
  }),
  API_THROTTLED: (detail, quote) => ({
    what: `${toFailed(detail, quote)}：多次重试后仍被 API 限流（${toAnswer(detail, quote)}）。`,
    next: '该配额由整个阿里云账号共用：请稍后重新运行。',
  }),
  API_UNAVAILABLE: (detail, quote) => ({
    what: `${toFailed(detail, quote)}：服务不可用（${toAnswer(detail, quote)}）。`,
    next: '请稍后重新运行。',
  }),
  API_UNREACHABLE: (detail, quote) => ({
    what: `${toFailed(detail, quote)}：${detail.proxyStatus === undefined ? NETWORK_FAULTS[detail.reason] : `代理拒绝了请求（HTTP ${detail.proxyStatus}）`}。`,
    next: toReach(detail, quote),
  }),
  API_ANSWER_INVALID: (detail, quote) => {
    const told = [toAnswer(detail, quote), toExpected(detail.expected, quote)].filter((part) => part !== '')
    return {
      what: `${toFailed(detail, quote)}：响应不符合 API 约定（${told.join('；')}）。`,
      next: `请重新运行；如果问题依旧，请确认 ${quote.input(toAsked(detail).input)} 是 ${toAsked(detail).service} 的服务接入点。`,
    }
  },
  LIST_INCOMPLETE: (detail, quote) => ({
    what: `${toFailed(detail, quote)}：列表的各个分页前后不一致；不会根据不完整的列表生成计划。`,
    next: '请重新运行。',
  }),
}

/** What to do where no answer came. */
const toReach = (detail: Extract<ApiFailure, { readonly code: 'API_UNREACHABLE' }>, quote: Speech): string => {
  const { reason, proxyStatus } = detail
  if (proxyStatus === 407)
    return `代理需要登录：请在 ${quote('HTTPS_PROXY')} 中写明，形如 http://user:password@host:port。`
  if (reason === 'proxy') {
    return `请检查 ${quote('HTTPS_PROXY')} 和 ${quote('NO_PROXY')}，并确认代理允许${toMachine(quote)}通过。`
  }
  const reach = `请检查地域和${toInput(toAsked(detail).input, quote)}，并确认${toMachine(quote)}能够访问该地址。`
  return reason === 'tls'
    ? `${reach}如果代理会解密 TLS 连接，请用 ${quote('NODE_EXTRA_CA_CERTS')} 指定其 CA 证书文件。`
    : reach
}

const toFailed = ({ operation, region }: ApiCall, quote: Speech): string => {
  const act = findText(ACTS, operation) ?? `调用 ${quote(operation)} `
  return `在 ${quote(region)} ${act}失败`
}

const ACTS: Readonly<Record<string, string>> = {
  ListChatConfigurations: '查询聊天配置列表',
  GetChatConfiguration: '读取聊天配置',
  CreateChatConfiguration: '创建聊天配置',
  UpdateChatConfiguration: '更新聊天配置',
  DeleteChatConfiguration: '删除聊天配置',
  GetParametersByPath: '读取归属记录',
  GetParameter: '读取归属记录',
  CreateParameter: '写入归属记录',
  UpdateParameter: '写入归属记录',
  DeleteParameter: '删除归属记录',
  GetSecretParameter: '读取加密参数',
}

const toAnswer = ({ status, apiCode, requestId }: ApiAnswer, quote: Speech): string =>
  [
    ...(apiCode === undefined ? [] : [`错误码 ${quote(apiCode)}`]),
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`请求 ID ${quote(requestId)}`]),
  ].join('，')

/** What to check, by why the API refused the call. */
const NEXT_STEPS: Readonly<Record<Refusal, (quote: Speech, action: string) => string>> = {
  'key-mismatched': (quote) =>
    `AccessKey Secret 与 AccessKey ID 不匹配：请检查 ${quote.input('access-key-secret')} 是否不完整、含有空格，或误用了其他账号的值。`,
  'key-unknown': (quote) =>
    `AccessKey 不存在或已被禁用：请检查 ${quote.input('access-key-id')}。如果使用的是临时访问凭证，还需要同时提供 ${quote.input('security-token')}。`,
  'token-unfit': (quote) =>
    `安全令牌已过期、不完整，或不属于该 AccessKey：请在运行之前重新获取临时访问凭证，并提供全部三项，包括 ${quote.input('security-token')}。`,
  'not-permitted': (quote, action) =>
    `AccessKey 有效，但没有执行该操作的权限：请为对应的 RAM 用户或 RAM 角色授予 ${quote(action)} 权限。`,
  'clock-wrong': () => '本机时钟偏差超过 15 分钟：请校准时钟后重新运行。',
  'sent-before': () => '该请求此前可能已经执行过一次。请运行 plan，查看还有哪些变更未完成。',
  'name-taken': () => '计划生成之后，有人创建了同名配置。请重新运行 plan，查看发生了哪些变化。',
  'name-unknown': () => '请求中引用的对象不存在：聊天配置、RAM 角色或资源组。请检查名称，然后重新运行 plan。',
  'value-refused': () => 'API 不接受其中某个值：请检查文件中该配置的各个字段。',
  'request-refused': (quote) =>
    `API 不接受本程序的请求方式，与文件内容无关：请附上错误码和 ${quote('oos-chat-sync probe')} 的结果反馈问题。如果与归属记录有关，设置 ${quote.input('state', 'none')} 即可不使用记录。`,
  'role-refused': (quote) =>
    quote.isCommandLine
      ? `OIDC 令牌被拒绝：请确认环境变量指定的角色和身份提供商存在，并且该角色的信任策略允许此令牌（${quote('oidc:sub')}）。`
      : `ID 令牌被拒绝：请确认 ${quote('role-to-assume')} 和 ${quote('oidc-provider-arn')}（或环境变量指定的角色和身份提供商）存在，并且该角色的信任策略允许本作业（${quote('oidc:sub')}）。`,
  'role-not-trusting': (quote, action) =>
    `无法扮演该角色：请确认它存在，其信任策略允许当前登录的身份，并且该身份拥有权限 ${quote(action)}。`,
  other: () => '如果无法从错误码判断原因，请携带请求 ID 联系阿里云。',
}

const NETWORK_FAULTS: Readonly<Record<NetworkFault, string>> = {
  timeout: '等待响应超时',
  reset: '连接被中断',
  refused: '连接被拒绝',
  dns: '无法解析服务接入点的域名',
  tls: '无法建立可信的 TLS 连接',
  proxy: '代理没有响应，或不允许该调用通过',
  other: '无法建立连接',
}

const toExpected = (expected: string, quote: Speech): string =>
  findText(ANSWER_RULES, expected) ?? `缺少或有误的字段：${quote(expected)}`

/** What an answer must be; anything else that is expected is the name of a member. */
const ANSWER_RULES: Readonly<Record<string, string>> = {
  json: '应为 JSON',
  fresh: '应为不早于列表所示的配置',
  'json-object': '应为 JSON 对象',
  pieces: '值和转义应不超过 200,000 个',
  size: '应不超过 5 MiB',
  success: '应为表示成功的状态码',
} satisfies Record<AnswerRule, string>
