import { type InputFault, type InputNeed, type InputRule, isNeed } from '../../../../model/input-fault.ts'
import type { Speech } from '../speech.ts'
import { toInput, toList } from './grammar.ts'

/** What is wrong with one input, in Chinese, as a part of a sentence. */
export const toInputFaultText = ({ input, found, allowed }: InputFault, quote: Speech): string => {
  const name = toInput(input, quote)
  if (typeof allowed !== 'string') return toValueText(name.trim(), found, toList(allowed.map(quote)), quote)
  if (isNeed(allowed)) return INPUT_NEEDS[allowed](name, quote)
  if (allowed === 'one-kind-of-credentials') {
    return `${name.trim()} 不能与 ${quote.input(input === 'ecs-metadata' ? 'profile' : 'oidc-provider-arn')} 同时使用：请只提供一种凭证`
  }
  return toValueText(name.trim(), found, INPUT_RULES[allowed](quote), quote)
}

const toValueText = (name: string, found: string | undefined, allowed: string, quote: Speech): string =>
  `${name} ${found === undefined ? '的值无效' : `的值为 ${quote(found)}`}，应为：${allowed}`

/** Why an input is required, and what for an example. */
const INPUT_NEEDS: Readonly<Record<InputNeed, (name: string, quote: Speech) => string>> = {
  'account-needed': (name) => `必须指定${name}：要探测的阿里云账号 ID；不会在其他账号中写入任何内容`,
  'export-file-needed': (name) => `必须指定${name}：要写入的文件，须为工作区内的路径`,
  'files-needed': (name) => `必须指定${name}：至少一个文件及其字符串或字节内容；没有文件就意味着删除全部配置`,
  'fingerprint-key-needed': (name, quote) =>
    `使用 ${quote.input('approved-plan', quote.isCommandLine ? 'merge-request' : 'pull-request')} 时必须指定${name}，因为评论可能被人修改：至少 32 个字符的指纹密钥`,
  'names-needed': (_name, quote) => `必须指定至少一个聊天配置的名称；${quote('oos-chat-sync state list')} 可列出`,
  'region-needed': (name, quote) => `必须指定${name}：一个地域 ID，例如 ${quote.input('region', 'cn-hangzhou')}`,
  'regions-needed': (name, quote) =>
    `必须指定${name}，因为 ${quote.input('config')} 中的文件没有指定地域；例如 ${quote.input('region', 'cn-hangzhou')}`,
  'role-needed': (name, quote) => `使用 ${quote.input('oidc-provider-arn')} 时必须指定${name}：RAM 角色的 ARN`,
  'scope-needed': (name, quote) => `在 GitHub 之外必须指定${name}，例如 ${quote.input('scope', 'owner/repo')}`,
}

/** What an input must be. */
const INPUT_RULES: Readonly<
  Record<Exclude<InputRule, InputNeed | 'one-kind-of-credentials'>, (quote: Speech) => string>
> = {
  'account-id': () => '阿里云账号 ID（纯数字）',
  'approved-plan': (quote) => `某份计划的摘要值、${quote('pull-request')} 或 ${quote('merge-request')}`,
  'branch-patterns': (quote) => `分支名称或模式，例如 ${quote('main')} 或 ${quote('release/*')}，以逗号或换行分隔`,
  endpoint: (quote) =>
    `${quote('https://host')} 或 ${quote('https://host:port')}，不含路径；仅本机回环地址可用 http；${quote('<region>')} 代表地域`,
  'fingerprint-key': () => '至少 32 个字符',
  'global-endpoint': (quote) =>
    `${quote('https://host')} 或 ${quote('https://host:port')}；该服务的所有地域共用一个服务接入点`,
  'max-deletions': (quote) => `数量（例如 ${quote('5')}），或 ${quote('0%')} 到 ${quote('100%')} 的百分比`,
  'one-region': (quote) => `一个地域 ID，例如 ${quote('cn-hangzhou')}`,
  'provider-arn': (quote) => `OIDC 身份提供商的 ARN，例如 ${quote('acs:ram::1234567890123456:oidc-provider/name')}`,
  'ram-role': (quote) => `RAM 角色的名称（不是 ARN），最多 64 个字母、数字和 ${quote('. @ _ -')}`,
  region: (quote) => `地域 ID，例如 ${quote('cn-hangzhou')}`,
  'proxy-url': (quote) =>
    `${quote('http://host:port')} 或 ${quote('https://host:port')}；如果代理需要登录，请在主机前写上 ${quote('user:password@')}`,
  report: (quote) =>
    `${quote('<format>=<file>')}，每个文件只能出现一次；格式为 ${toList(['markdown', 'json', 'sarif', 'codequality', 'terraform'].map(quote))}`,
  'resource-group': (quote) => `资源组 ID，例如 ${quote('rg-acfmxsn4m4example')}`,
  'role-arn': (quote) => `RAM 角色的 ARN，例如 ${quote('acs:ram::1234567890123456:role/name')}`,
  scope: (quote) => `最多 140 个字母、数字和 ${quote('. / : @ _ -')}，例如 ${quote('owner/name')}`,
  'session-name': (quote) => `2 到 64 个字母、数字和 ${quote('. @ _ -')}`,
}
