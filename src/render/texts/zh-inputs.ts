import type { InputFault, InputRule } from '../../errors.ts'
import type { Quote } from './texts.ts'

/** What an input must be, in Chinese. */
export const INPUT_RULES: Readonly<Record<InputRule, string>> = {
  'account-id': '阿里云账号 ID（纯数字）',
  'approved-plan': '某次 plan 的输出 plan-digest，或 pull-request',
  arn: 'ARN，例如 acs:ram::1234567890123456:role/name',
  endpoint: 'https://host 或 https://host:port，仅本机回环地址可用 http；<region> 代表地域',
  'export-file-needed': '工作区内的路径；command: export 必须指定',
  'fingerprint-key': '至少 32 个字符',
  'fingerprint-key-needed': '一个密钥；评论可能被人修改，因此 approved-plan: pull-request 必须指定',
  'global-endpoint': 'https://host 或 https://host:port；STS 的所有地域共用一个服务接入点',
  'max-deletions': '数量（例如 5），或 0% 到 100% 的百分比',
  'one-kind-of-credentials': '留空；已指定 role-to-assume 时，不能再使用另一种凭证',
  'provider-needed': 'RAM OIDC 身份提供商的 ARN；role-to-assume 必须指定',
  region: '地域 ID，例如 cn-hangzhou',
  'regions-needed': '要导出的地域，每行一个；config 中的文件没有指定地域',
  'role-needed': 'RAM 角色的 ARN；oidc-provider-arn 需要与它一起使用',
  scope: '最多 140 个字母、数字和 . / : @ _ -，例如 owner/name',
  'scope-needed': '归属名称，例如 owner/name；在 GitHub 之外使用 state: parameter-store 时必须指定',
  'session-name': '2 到 64 个字母、数字和 . @ _ -',
}

/** What is wrong with one input, as a part of a sentence. */
export const toInputFaultText = ({ input, found, allowed }: InputFault, quote: Quote): string => {
  const shown = found === undefined ? '的值不可用' : `的值为 ${quote(found)}`
  return `${quote(input)} ${shown}，应为：${quote(typeof allowed === 'string' ? INPUT_RULES[allowed] : allowed.join(', '))}`
}
