import type { InputFault, InputRule } from '../../../../model/input-fault.ts'
import type { Quote } from '../texts.ts'
import { toList } from './grammar.ts'

/** What is wrong with one input, in Chinese, as a part of a sentence. */
export const toInputFaultText = ({ input, found, allowed }: InputFault, quote: Quote): string => {
  const shown = found === undefined ? '的值不可用' : `的值为 ${quote(found)}`
  const wanted = typeof allowed === 'string' ? INPUT_RULES[allowed](quote) : toList(allowed.map(quote))
  return `输入 ${quote(input)} ${shown}，应为：${wanted}`
}

/** What an input must be. */
const INPUT_RULES: Readonly<Record<InputRule, (quote: Quote) => string>> = {
  'account-id': () => '阿里云账号 ID（纯数字）',
  'account-needed': () => '要探测的阿里云账号 ID；不会在其他账号中写入任何内容',
  'approved-plan': (quote) =>
    `某次 plan 的输出 ${quote('plan-digest')}、${quote('pull-request')} 或 ${quote('merge-request')}`,
  'branch-patterns': (quote) => `分支名称或模式，例如 ${quote('main')} 或 ${quote('release/*')}，每行一个或以逗号分隔`,
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
  'names-needed': (quote) => `聊天配置的名称；${quote('state list')} 可列出`,
  'one-kind-of-credentials': () => '留空；已指定另一种凭证',
  'one-region': (quote) => `一个地域 ID，例如 ${quote('cn-hangzhou')}；探测必须指定`,
  'provider-arn': (quote) => `OIDC 身份提供商的 ARN，例如 ${quote('acs:ram::1234567890123456:oidc-provider/name')}`,
  'ram-role': (quote) => `RAM 角色的名称（不是 ARN），最多 64 个字母、数字和 ${quote('. @ _ -')}`,
  region: (quote) => `地域 ID，例如 ${quote('cn-hangzhou')}`,
  'proxy-url': (quote) =>
    `${quote('http://host:port')} 或 ${quote('https://host:port')}；如果代理需要登录，请在主机前写上 ${quote('user:password@')}`,
  'regions-needed': (quote) => `要查看的地域，每行一个；${quote('config')} 中的文件没有指定地域`,
  report: (quote) =>
    `${quote('<format>=<file>')}，每行一个，每个文件只能出现一次；格式为 ${toList(['markdown', 'json', 'sarif', 'codequality', 'terraform'].map(quote))}`,
  'resource-group': (quote) => `资源组 ID，例如 ${quote('rg-acfmxsn4m4example')}`,
  'role-arn': (quote) => `RAM 角色的 ARN，例如 ${quote('acs:ram::1234567890123456:role/name')}`,
  'role-needed': (quote) => `RAM 角色的 ARN；${quote('oidc-provider-arn')} 需要与它一起使用`,
  scope: (quote) => `最多 140 个字母、数字和 ${quote('. / : @ _ -')}，例如 ${quote('owner/name')}`,
  'scope-needed': (quote) =>
    `归属名称，例如 ${quote('owner/name')}；在 GitHub 之外使用 ${quote('state: parameter-store')} 时必须指定`,
  'session-name': (quote) => `2 到 64 个字母、数字和 ${quote('. @ _ -')}`,
}
