import type { LoginFault, LoginOutage, LoginSource } from '../../../../model/login.ts'
import type { LoginFailure } from '../failure-kinds.ts'
import { listSources, type Speech } from '../speech.ts'
import type { TextsByCode } from '../tables.ts'
import type { Advice } from '../texts.ts'
import { PATH_FAULTS } from './file-faults.ts'
import { toList } from './grammar.ts'

/** Where credentials come from, in Chinese, as a part of a sentence. */
export const LOGINS: Readonly<Record<LoginSource, string>> = {
  inputs: '输入中的 AccessKey',
  environment: '环境变量中的 AccessKey',
  github: '凭 GitHub 为本作业颁发的 ID 令牌扮演的角色',
  oidc: '以 OIDC 扮演的角色，ID 令牌由环境变量指定',
  uri: '凭证 URI',
  profile: '阿里云 CLI 的配置',
  ecs: '本机的 ECS 实例角色',
}

/** Credentials that could not be had, in Chinese. */
export const LOGIN_FAILURES: TextsByCode<LoginFailure, Advice> = {
  CREDENTIALS_MISSING: ({ lacks, otherNames = [] }, quote) => {
    const sources = listSources(lacks, quote)
    const [only, ...others] = sources
    if (only !== undefined && others.length === 0) {
      return {
        what: `无法登录阿里云（${LOGINS[only.source]}）：缺少 ${toList(only.missing.map(quote))}。`,
        next: '请补全缺少的部分，或去掉其余部分。不会改用其他来源。',
      }
    }
    return {
      what: '无法登录阿里云：未找到访问凭证。已查找：',
      items: sources.map(({ source, missing }) => `${LOGINS[source]}：未设置 ${toList(missing.map(quote))}`),
      next: `${toHint(otherNames, quote)}请完整设置其中一种所需的全部内容；空的变量视为未设置。${quote.isCommandLine ? '' : '来自 fork 仓库的 Pull Request 触发的运行无法读取 Secrets。'}`,
    }
  },
  LOGIN_REFUSED: ({ source, why, status, name = '', path = 'unreadable' }, quote) => {
    const { what, next } = REFUSALS[why]({ source, name: quote(name), hasName: name !== '', quote })
    const reason = why === 'file' ? `${what}：${PATH_FAULTS[path]}` : what
    return {
      what: `无法登录阿里云（${LOGINS[source]}）：${reason}${status === undefined ? '' : `（HTTP ${status}）`}。不会改用其他来源。`,
      next,
    }
  },
  LOGIN_UNAVAILABLE: ({ source, why, status }) => ({
    what: `无法登录阿里云（${LOGINS[source]}）：${OUTAGES[why]}${status === undefined ? '' : `（HTTP ${status}）`}。不会改用其他来源。`,
    next: `${CHECKS[source] ?? ''}请稍后重新运行。`,
  }),
}

const toHint = (names: readonly string[], quote: Speech): string =>
  names.length === 0 ? '' : `本程序不读取 ${toList(names.map(quote))}：请使用此处列出的来源之一。`

interface Told {
  readonly source: LoginSource
  readonly name: string
  readonly hasName: boolean
  readonly quote: Speech
}

const REFUSALS: Readonly<Record<LoginFault, (told: Told) => Required<Pick<Advice, 'what' | 'next'>>>> = {
  address: ({ quote }) => ({
    what: `${quote('ALIBABA_CLOUD_CREDENTIALS_URI')} 不是可用的地址`,
    next: `允许使用 https，或本机回环地址上的 http，例如 ${quote('http://127.0.0.1:8080/credentials')}，不含用户名和密码。`,
  }),
  expired: () => ({ what: '返回的凭证已过期', next: '请检查对方是否仍在更新凭证，以及双方的时钟。' }),
  file: ({ name }) => ({ what: `无法读取 ${name}`, next: '请检查路径，并确认当前用户可以读取该文件。' }),
  'file-content': ({ name }) => ({
    what: `${name} 不是有效的配置文件`,
    next: '请检查该文件。其中的内容不会显示。',
  }),
  home: ({ name, quote }) => ({
    what: `主目录未知，因此找不到 ${name}`,
    next: `请设置 ${quote('HOME')}。`,
  }),
  'id-token': ({ name }) => ({
    what: `${name} 中没有 ID 令牌`,
    next: 'ID 令牌是一行 4 到 20,000 个可见字符。读到的内容不会显示。',
  }),
  mode: ({ name, hasName, quote }) => ({
    what: hasName ? `不支持模式为 ${name} 的配置` : '不支持该配置的模式',
    next: `支持的模式：AK、StsToken、RamRoleArn、EcsRamRole、OIDC。其他模式请设置 ${quote('ALIBABA_CLOUD_CREDENTIALS_URI')}，或由 ${quote('aliyun')} 签发会话，再使用该会话的 AccessKey 和安全令牌。`,
  }),
  off: ({ name }) => ({ what: `${name} 已将其关闭`, next: `请取消设置 ${name}，或使用其他来源。` }),
  'profile-unknown': ({ name, quote }) => ({
    what: `${quote('~/.aliyun/config.json')} 中没有名为 ${name} 的配置`,
    next: `请检查名称；${quote('aliyun configure list')} 可列出全部配置。`,
  }),
  refused: ({ source }) => ({
    what: '请求被拒绝',
    next: source === 'uri' ? '请检查该地址。不会跟随重定向。' : '请确认该实例已授予此角色，且元数据服务已开启。',
  }),
  'role-name': ({ quote }) => ({
    what: '未找到可用的角色名称',
    next: `请指定实例角色的名称：最多 64 个字母、数字以及 ${quote('. _ -')}，或用 ${quote('true')} 表示实例现有的角色。`,
  }),
}

const OUTAGES: Readonly<Record<LoginOutage, string>> = {
  answer: '响应不可用',
  throttled: '请求被限流',
  timeout: '10 秒内没有收到响应',
  unavailable: '服务不可用',
  unreachable: '无法建立连接',
}

const CHECKS: { readonly [Source in LoginSource]?: string } = {
  uri: '请确认提供凭证的服务正在运行。',
  ecs: '请确认本机是已授予角色的 ECS 实例，且元数据服务已开启。',
  profile: '请确认本机是已授予角色的 ECS 实例，且元数据服务已开启。',
}
