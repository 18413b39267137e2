import type { AnswerRule, ApiAnswer, ApiCall, FailureDetail, NetworkFault } from '../../../../model/failure.ts'
import type { Advice, Quote } from '../texts.ts'

type ApiFailure = Extract<FailureDetail, ApiCall>

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

const NETWORK_FAULTS: Readonly<Record<NetworkFault, string>> = {
  timeout: '等待响应超时',
  reset: '连接被中断',
  refused: '连接被拒绝',
  dns: '无法解析服务接入点的域名',
  tls: '无法建立可信的 TLS 连接',
  proxy: '代理没有应答，或不允许这次调用通过',
  other: '无法建立连接',
}

/** What an answer must be; anything else that is expected is the name of a member. */
const ANSWER_RULES: Readonly<Record<string, string>> = {
  json: '应为 JSON',
  fresh: '应为不早于列表所示的配置',
  'json-object': '应为 JSON 对象',
  pieces: '值和转义应不超过 200,000 个',
  size: '应不超过 5 MiB',
  success: '应为表示成功的状态码',
} satisfies Record<AnswerRule, string>

/** What to check for a code of the API; the first that matches counts. Codes as the API's reference lists them. */
const HINTS: readonly { readonly code: RegExp; readonly toNext: (action: string, quote: Quote) => string }[] = [
  {
    code: /^(?:SignatureDoesNotMatch|IncompleteSignature)/,
    toNext: (_, quote) =>
      `AccessKey Secret 与 AccessKey ID 不匹配：请检查 ${quote('access-key-secret')} 是否不完整、含有空格，或误用了其他账号的值。`,
  },
  {
    code: /^InvalidAccessKeyId/,
    toNext: (_, quote) =>
      `AccessKey 不存在或已被禁用：请检查 ${quote('access-key-id')}。如果使用的是临时访问凭证，还需要同时提供 ${quote('security-token')}。`,
  },
  {
    code: /SecurityToken/,
    toNext: (_, quote) =>
      `安全令牌已过期、不完整，或不属于该 AccessKey：请在本步骤之前重新获取临时访问凭证，并提供全部三项，包括 ${quote('security-token')}。`,
  },
  {
    code: /^(?:Forbidden|NoPermission)/,
    toNext: (action, quote) =>
      `AccessKey 有效，但没有执行该操作的权限：请为对应的 RAM 用户或 RAM 角色授予 ${quote(action)} 权限。`,
  },
  {
    code: /Timestamp/i,
    toNext: () => '本机时钟偏差超过 15 分钟：请校准时钟后重新运行。',
  },
  {
    code: /^SignatureNonceUsed/,
    toNext: () => '该请求此前可能已经执行过一次。请运行 plan，查看还有哪些变更未完成。',
  },
  {
    code: /^EntityAlreadyExists/,
    toNext: () => '计划生成之后，有人创建了同名配置。请重新运行 plan，查看发生了哪些变化。',
  },
  {
    code: /^EntityNotExists/,
    toNext: () => '请求中引用的对象不存在：聊天配置、RAM 角色或资源组。请检查名称，然后重新运行 plan。',
  },
  {
    code: /^(?:Invalid|Missing|Illegal)/,
    toNext: () => 'API 不接受其中某个值：请检查文件中该配置的各个字段。',
  },
]

/** A failed call in Chinese: what was tried, what came back, what to check. */
export const toChineseApiFailure = (detail: ApiFailure, quote: Quote): Advice => {
  const failed = `在 ${quote(detail.region)} ${toAct(detail.operation, quote)}失败`
  switch (detail.code) {
    case 'API_REJECTED':
      return {
        what: `${failed}：API 拒绝了请求（${toAnswer(detail, quote)}）。`,
        next: toHint(detail, quote),
      }
    case 'API_THROTTLED':
      return {
        what: `${failed}：多次重试后仍被 API 限流（${toAnswer(detail, quote)}）。`,
        next: '该配额由整个阿里云账号共用：请稍后重新运行。',
      }
    case 'API_UNAVAILABLE':
      return {
        what: `${failed}：服务不可用（${toAnswer(detail, quote)}）。`,
        next: '请稍后重新运行。',
      }
    case 'API_UNREACHABLE':
      return {
        what: `${failed}：${NETWORK_FAULTS[detail.reason]}。`,
        next:
          detail.reason === 'proxy'
            ? `请检查 ${quote('HTTPS_PROXY')} 和 ${quote('NO_PROXY')}，并确认代理允许 runner 通过。`
            : `请检查地域和输入 ${quote(detail.region === 'sts' ? 'sts-endpoint' : 'endpoint')}，并确认 runner 能够访问该地址。`,
      }
    case 'API_ANSWER_INVALID':
      return {
        what: `${failed}：响应不符合 API 约定（${[toAnswer(detail, quote), toExpected(detail.expected, quote)].filter((part) => part !== '').join('；')}）。`,
        next: `请重新运行；如果问题依旧，请确认 ${quote('endpoint')} 是 OOS 的服务接入点。`,
      }
    case 'LIST_INCOMPLETE':
      return {
        what: `${failed}：列表的各个分页前后不一致；不会根据不完整的列表生成计划。`,
        next: '请重新运行。',
      }
  }
}

const toAct = (operation: string, quote: Quote): string =>
  (Object.hasOwn(ACTS, operation) ? ACTS[operation] : undefined) ?? `调用 ${quote(operation)} `

const toExpected = (expected: string, quote: Quote): string =>
  (Object.hasOwn(ANSWER_RULES, expected) ? ANSWER_RULES[expected] : undefined) ?? `缺少或有误的字段：${quote(expected)}`

const toAnswer = ({ status, apiCode, requestId }: ApiAnswer, quote: Quote): string =>
  [
    ...(apiCode === undefined ? [] : [`错误码 ${quote(apiCode)}`]),
    ...(status === undefined ? [] : [`HTTP ${status}`]),
    ...(requestId === undefined ? [] : [`请求 ID ${quote(requestId)}`]),
  ].join('，')

const toHint = ({ operation, region, apiCode = '' }: ApiCall & ApiAnswer, quote: Quote): string => {
  // Nobody's access key is asked for a role by OIDC: what can be wrong is the role, and whom it trusts.
  if (operation === 'AssumeRoleWithOIDC') {
    return `GitHub 的令牌被拒绝：请确认 ${quote('role-to-assume')} 和 ${quote('oidc-provider-arn')} 存在，并且该角色的信任策略允许本作业（${quote('oidc:sub')}）。`
  }
  const hint = HINTS.find(({ code }) => code.test(apiCode))
  return (
    hint?.toNext(`${region === 'sts' ? 'sts' : 'oos'}:${operation}`, quote) ??
    '如果无法从错误码判断原因，请携带请求 ID 联系阿里云。'
  )
}
