import type { CliTexts } from '../cli-texts.ts'
import { RECORD_FAULTS, toList } from './grammar.ts'
import { INIT_TEXTS } from './init.ts'
import { INPUT_HELP } from './input-help.ts'
import { PAGES } from './labels.ts'

/** The command line in Chinese. */
export const CLI_TEXTS: CliTexts = {
  description: '让阿里云系统运维管理（OOS）的钉钉和企业微信聊天配置与纳入版本管理的 YAML 文件保持一致',
  commands: {
    validate: '离线校验配置文件',
    rehearse: '无需账号，在模拟的 OOS 上显示将要发生的事情',
    plan: '显示将要发生的变更，不写入任何内容',
    apply: '生成计划，确认后执行变更',
    export: '将线上配置导出为文件',
    init: '生成第一个配置文件和流水线',
    schema: '输出配置文件的 JSON Schema',
    complete: '输出 Shell 的命令补全脚本：bash、zsh、fish 或 powershell',
    probe: '在真实账号上探测文档没有说明的行为：会写入虚构的对象并全部删除',
    demo: '用内置示例在模拟的 OOS 上演示主要流程：plan、apply，再 plan',
    state: '列出归属记录，或放弃其中一部分',
    stateList: '列出归属记录，以及各自的归属方和声明文件',
    stateRelease: '放弃这些名称的归属记录；线上配置保留',
    statePrune: '删除所属配置已不存在的归属记录',
    emulator: '在本机回环地址上运行 OOS 模拟器，供试用',
    help: '显示某个命令的帮助',
  },
  inputs: {
    ...INPUT_HELP,
    config:
      '配置文件的路径或通配模式，须位于工作区内，可多次指定。未指定时，为 .github/chat-configurations.yml、.gitlab/chat-configurations.yml 和 chat-configurations.yml 中第一个存在的文件。',
    region: '地域 ID，可多次指定。第一个用于没有指定地域的文件；所有地域都会用于查找已从文件中移除的配置，或用于导出。',
    'role-to-assume': '要用本次运行的访问凭证扮演的 RAM 角色的 ARN。',
    scope: '记录中的归属名称，例如 owner/repo。除非在 GitLab 的作业中运行或使用 `state: none`，否则必须指定。',
    'previous-scopes':
      '其记录视同归属于本作用域的其他作用域：用于仓库被复制、合并、拆分或改名的情况。在 apply 更新这些记录之前，不会据此删除任何配置。',
    only: '仅计划和执行这些配置：名称，或 `region/name`。未指定时为全部。',
    preflight:
      '计划在新建或更改配置之前检查哪些内容，以逗号分隔：`role`（RAM 角色存在且信任 OOS）、`resource-group`（资源组存在）、`dingtalk`（钉钉接受 Client ID 和 Client Secret）。`off` 表示不检查。',
    report:
      '要写入的运行报告，须位于工作区内，格式为 `<format>=<file>`，可多次指定：`markdown`、`json`（与 `plan-file` 相同）、`sarif` 和 `codequality`（文件中的问题和计划的检查结果，用于代码扫描和 GitLab）、`terraform`（GitLab 的三个数量）。',
    'approved-plan':
      '仅当当前计划的摘要值与此相同时才执行，已评审的计划中显示有该值。`merge-request` 表示逐项执行已合并的合并请求中本程序评论里评审过的变更，需要 `fingerprint-key`。',
    'apply-branches':
      '允许执行 apply 的分支，可用模式（如 `release/*`），以逗号分隔。`*` 匹配不含 `/` 的任意文本，`**` 匹配任意文本。未设置时只允许默认分支；设置后如仍需在默认分支上执行，请一并写入。Flow 不会告知默认分支，在那里必须指定。',
    comment:
      '`auto` 在 GitLab 的作业中，以及在 Flow 上针对 Codeup，于合并请求上维护一条评论：包含计划，合并后还包含 apply 的结果。`off` 不写评论。',
    label: '用于区分同一作用域下多个运行各自的评论和漂移议题。',
    'export-file': '要写入的文件，须位于工作区内。',
    'rehearse-from': '模拟的 OOS 起始内容所在文件的路径或通配模式，例如导出的文件，可多次指定。未指定时，起始为空。',
    locale: '语言：`en`，或简体中文 `zh-CN`。',
  },
  flags: {
    account: '要探测的账号 ID；凭证属于其他账号时不会写入任何内容',
    ramRole: '虚构的配置所使用的 RAM 角色；不指定时不询问与它有关的问题',
    region: '要探测的地域 ID',
    resourceGroup: '虚构的配置所属的资源组；不指定时不询问与它有关的问题',
    report: '存放 probe-report.json 和 probe-report.md 的文件夹，位于工作目录之内',
    reportWithoutPlan:
      '要写入的运行报告，须位于工作区内，格式为 `<format>=<file>`，可多次指定：`markdown`、`sarif` 和 `codequality`；其他格式需要计划。',
    behaviour: 'API 文档没有说明之处的行为，例如 omitted=keep',
    ecsMetadata: '使用本 ECS 实例的角色登录：角色名称，或 true；优先于环境变量',
    profile: '使用 ~/.aliyun/config.json 中的此配置登录；优先于环境变量',
    detailedExitcode: '有变更时退出码为 2，无变更时为 0，出错时为 1',
    exposeWebhookUrls: '在标准输出中显示新的 Webhook URL；每个 URL 都是凭证',
    force: '覆盖已存在的文件',
    help: '显示本帮助',
    json: '在标准输出上只输出一个 JSON 文档，其余内容写到标准错误',
    noColor: '输出中不使用颜色',
    pipeline: '运行的地方：github、gitlab、jenkins、flow 或 none',
    port: '监听的端口；0 表示任选一个空闲端口',
    scope: '记录中的归属名称，例如 owner/repo；release 和 prune 必须指定，除非在 GitLab 的作业中运行',
    state: '保存状态的 JSON 文件',
    variable: '存放敏感值的环境变量，名称以 OOS_CHAT_SECRET_ 开头',
    verbose: '显示每一次 API 调用',
    version: '显示版本',
    yes: '不询问确认',
  },
  headings: { usage: '用法：', arguments: '参数：', options: '选项：', commands: '命令：', environment: '环境变量：' },
  environment: {
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'AccessKey ID',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: '对应的 AccessKey Secret',
    ALIBABA_CLOUD_SECURITY_TOKEN: '临时访问凭证的安全令牌',
    'ALIBABA_CLOUD_OIDC_…, ALIBABA_CLOUD_ROLE_ARN':
      '代替 AccessKey：凭 ID 令牌扮演的角色；…TOKEN 或 …TOKEN_FILE，以及 …PROVIDER_ARN',
    ALIBABA_CLOUD_CREDENTIALS_URI: '代替 AccessKey：返回访问凭证的地址',
    'ALIBABA_CLOUD_PROFILE, ALIBABA_CLOUD_ECS_METADATA': '同 --profile 和 --ecs-metadata；仅在以上各项均未设置时使用',
    'GITHUB_REPOSITORY, CI_PROJECT_PATH': '在作业中运行时的仓库；否则取自 git 远程地址',
    'CODEUP_ORGANIZATION_ID, CODEUP_REPOSITORY_ID, CODEUP_TOKEN': '在 Flow 上运行时，Codeup 上的代码库',
    GITLAB_TOKEN: '在 GitLab 的作业中写评论和议题所用的令牌',
    'HTTPS_PROXY, NO_PROXY': '所有调用使用的代理，以及不经过代理的主机',
    'LC_ALL, LC_MESSAGES, LANG': '语言；以第一个已设置的为准',
    'NO_COLOR, FORCE_COLOR': '禁用颜色，或在非终端上也使用颜色',
    OOS_CHAT_FINGERPRINT_KEY: '用于计算指纹和摘要值的指纹密钥，至少 32 个字符',
    'OOS_CHAT_SECRET_…': '文件所引用的敏感值',
  },
  options: '[选项]',
  command: '[命令]',
  toStandard: (help, standard) => `${help}（默认值：${standard}）`,
  toNodeUnfit: (found) => `oos-chat-sync 需要 Node.js 20.20，或 22.3 及更高版本；当前版本为 ${found}`,
  toUsageError: (fault) => {
    switch (fault.code) {
      case 'OPTION_UNKNOWN':
        if (fault.variable !== undefined) return `未知的选项 ${fault.option}。请改用环境变量 ${fault.variable}。`
        return fault.commands.length === 0
          ? `未知的选项 ${fault.option}。${toQuestion(fault.suggestions)}`
          : `此命令没有选项 ${fault.option}。它属于 ${toList(fault.commands)}。`
      case 'OPTION_REPEATED':
        return `选项 ${fault.option} 指定了多次。`
      case 'OPTION_WITHOUT_VALUE':
        return `选项 ${fault.option} 缺少值。`
      case 'OPTION_WITH_VALUE':
        return `选项 ${fault.option} 不带值：请只写选项本身，或不写。`
      case 'COMMAND_UNKNOWN':
        return `未知的命令 ${fault.command}。${toQuestion(fault.suggestions)}`
      case 'ARGUMENTS_UNEXPECTED':
        return fault.allowed === 0
          ? `${fault.command} 不接受位置参数；请使用 --option=value`
          : `${fault.command} 只接受 ${fault.allowed} 个参数。`
      case 'ARGUMENT_MISSING':
        return `缺少参数 <${fault.argument}>。`
      case 'ARGUMENT_UNKNOWN':
        return `此处是 ${fault.found}，可选值：${toList(fault.allowed)}。`
    }
  },
  emulator: {
    toListening: (url) => `OOS 模拟器正在监听 ${url}`,
    toControl: (url) => `控制接口：${url}`,
    toCannotStart: (reason) => `模拟器无法启动：${reason}`,
    toPortInvalid: (found, max) => `端口必须是 0 到 ${max} 之间的数字，而不是 '${found}'`,
    toPortRefused: (address, code) => `无法监听 ${address}（${code}）`,
    toStateUnreadable: (path) => `状态文件 ${path} 不是 JSON`,
    toStateTaken: (path, lock) =>
      `state：${path} 正被另一个模拟器使用。请为每个模拟器使用单独的文件；如果没有其他模拟器在运行，请删除 ${lock}`,
    toStateUnwritable: (path, code) => `state：无法写入 ${path}（${code}）。请指定已存在且当前用户可写的目录中的文件`,
  },
  demo: {
    introduction: '本机上运行着一个模拟的 OOS，其中有三个手工创建的机器人。任何数据都不会离开本机。',
    toFile: (path) => `文件 ${path} 描述三个机器人：一个是新的，一个有差异，一个与线上一致：`,
    steps: {
      plan: '1. Pull Request 显示计划。',
      apply: '2. 合并后执行计划。',
      settled: '3. 没有剩余的变更。第三个线上机器人不在文件中，因此保持原样。',
    },
    done: [
      '接下来，在您自己的仓库中运行：`npx oos-chat-sync init`',
      '无需账号，用您的文件预演：`npx oos-chat-sync rehearse`',
    ],
  },
  state: {
    names: '聊天配置的名称，写作 name 或 region/name',
    toCount: (count) => `${count} 条归属记录。`,
    toScope: (scope) => `作用域 ${scope}`,
    toOrigin: (file, repository) => (repository === undefined ? `声明于 ${file}` : `声明于 ${repository} 的 ${file}`),
    seals: {
      trusted: '有签名',
      'other-key': '由另一个指纹密钥签名',
      unkeyed: '没有签名',
      unchecked: '签名未检查：没有指纹密钥',
    },
    toVersion: (version) => `版本 ${version}`,
    toAge: (days) => (days === 0 ? '今天写入' : `${days} 天前写入`),
    toUnusable: (why) => `无法使用：${RECORD_FAULTS[why]}`,
    toReleaseQuestion: (count) => `放弃 ${count} 条归属记录？线上配置保持原样。`,
    toPruneQuestion: (count) => `删除 ${count} 条归属记录？`,
    toDone: (count) => `已删除 ${count} 条归属记录。`,
    nothingToPrune: '没有需要删除的归属记录：每条记录的配置都存在。',
  },
  init: INIT_TEXTS,
  webhookUrls: `新的 Webhook URL。每个 URL 都是凭证，请勿留在日志中。粘贴到哪里：${PAGES.webhook.address}`,
  answers: { yes: '是', no: '否' },
}

const toQuestion = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? '' : `是否想写 ${toList(suggestions)}？`
