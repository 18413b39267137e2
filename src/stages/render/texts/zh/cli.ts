import type { CliTexts } from '../cli-texts.ts'
import { RECORD_FAULTS, toList } from './grammar.ts'
import { INPUT_HELP } from './input-help.ts'

/** The command line in Chinese. */
export const CLI_TEXTS: CliTexts = {
  description: '让阿里云运维编排 OOS 的钉钉和企业微信聊天配置与纳入版本管理的 YAML 文件保持一致',
  commands: {
    validate: '离线校验配置文件',
    rehearse: '无需账号，在模拟的 OOS 上显示将要发生的事情',
    plan: '显示将要发生的变更，不写入任何内容',
    apply: '执行 plan 所显示的变更',
    export: '将线上配置导出为文件',
    init: '生成第一个配置文件和流水线',
    schema: '输出配置文件的 JSON Schema',
    complete: '输出 Shell 的命令补全脚本：bash、zsh、fish 或 powershell',
    probe: '在真实账号上探测文档没有说明的行为：会写入虚构的对象并全部删除',
    demo: '用内置示例在模拟的 OOS 上演示主要流程：plan、apply，再 plan',
    state: '查看归属记录，并放弃其中一些',
    stateList: '列出归属记录：属于谁，声明于何处',
    stateRelease: '放弃这些名称的归属记录；线上配置保留',
    statePrune: '删除所属配置已不存在的归属记录',
    emulator: '在本机回环地址上提供一个 OOS 模拟器，供试用',
    help: '显示某个命令的帮助',
  },
  inputs: INPUT_HELP,
  flags: {
    account: '要探测的账号 ID；凭证属于其他账号时不会写入任何内容',
    ramRole: '虚构的配置所使用的 RAM 角色；不指定时不询问与它有关的问题',
    resourceGroup: '虚构的配置所属的资源组；不指定时不询问与它有关的问题',
    report: '存放 probe-report.json 和 probe-report.md 的文件夹，位于工作目录之内',
    behaviour: 'API 文档没有说明之处的行为，例如 omitted=keep',
    ecsMetadata: '使用本 ECS 实例的角色：角色名称，或 true；不论环境变量中有什么',
    profile: '使用 ~/.aliyun/config.json 中的此配置；不论环境变量中有什么',
    detailedExitcode: '有变更时退出码为 2，无变更时为 0，出错时为 1',
    force: '覆盖已存在的文件',
    help: '显示本帮助',
    json: '在标准输出上只输出一个 JSON 文档，其余内容写到标准错误',
    pipeline: '运行的地方：github、gitlab、jenkins、flow 或 none',
    port: '监听的端口；0 表示任选一个空闲端口',
    state: '保存状态的 JSON 文件',
    variable: '存放敏感值的环境变量，名称以 OOS_CHAT_SECRET_ 开头',
    verbose: '显示每一次 API 调用',
    version: '显示版本',
    yes: '执行变更前不再询问',
  },
  headings: { usage: '用法：', options: '选项：', commands: '命令：' },
  options: '[选项]',
  command: '[命令]',
  toStandard: (help, standard) => `${help}（默认值：${standard}）`,
  toNodeUnfit: (found) => `oos-chat-sync 需要 Node.js 20.20，或 22.3 及更高版本；当前版本为 ${found}`,
  toUsageError: (fault) => {
    switch (fault.code) {
      case 'OPTION_UNKNOWN':
        return `未知的选项 ${fault.option}。${toQuestion(fault.suggestions)}`
      case 'OPTION_REPEATED':
        return `选项 ${fault.option} 给出了多次。`
      case 'OPTION_WITHOUT_VALUE':
        return `选项 ${fault.option} 缺少值。`
      case 'COMMAND_UNKNOWN':
        return `未知的命令 ${fault.command}。${toQuestion(fault.suggestions)}`
      case 'ARGUMENTS_UNEXPECTED':
        return `命令 ${fault.command} 只接受选项。值要写在对应的选项之后。`
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
      `state：${path} 正被另一个模拟器使用。请各用各的文件；如果没有模拟器在运行，请删除 ${lock}`,
    toStateUnwritable: (path, code) => `state：无法写入 ${path}（${code}）。请指定已存在且当前用户可写的目录中的文件`,
  },
  demo: {
    introduction: '本机上运行着一个模拟的 OOS，其中有三个手工创建的机器人。任何数据都不会离开本机。',
    toFile: (path) => `文件 ${path} 描述三个机器人：一个是新的，一个有差异，一个与文件一致：`,
    steps: {
      plan: '1. Pull Request 显示计划。',
      apply: '2. 合并后执行计划。',
      settled: '3. 没有剩余的变更。文件中没有写到的机器人未被触碰。',
    },
    done: ['接下来，在您自己的仓库中运行：`oos-chat-sync init`', '无需账号，用您的文件演练：`oos-chat-sync rehearse`'],
  },
  state: {
    names: '聊天配置的名称，写作 name 或 region/name',
    toCount: (count) => `${count} 条归属记录。`,
    toScope: (scope) => `作用域 ${scope}`,
    toOrigin: (file, repository) => (repository === undefined ? `声明于 ${file}` : `声明于 ${repository} 的 ${file}`),
    seals: {
      trusted: '有签名',
      'other-key': '由另一个密钥签名',
      unkeyed: '没有签名',
      unchecked: '签名未检查：没有指纹密钥',
    },
    toVersion: (version) => `版本 ${version}`,
    toAge: (days) => (days === 0 ? '今天写入' : `${days} 天前写入`),
    toUnusable: (why) => `无法使用：${RECORD_FAULTS[why]}`,
    toReleaseQuestion: (count) => `放弃 ${count} 条归属记录？线上配置保持原样。`,
    toPruneQuestion: (count) => `删除 ${count} 条归属记录？`,
    toDone: (count) => `已删除 ${count} 条归属记录。`,
    nothingToPrune: '没有需要删除的归属记录：每条记录的配置都在。',
  },
  init: {
    questions: {
      name: '聊天配置的名称',
      type: '聊天平台：DingTalk（钉钉）或 WeChat（企业微信）',
      region: '地域，例如 cn-hangzhou',
      ramRole: '聊天机器人使用的 RAM 角色',
      variable: '存放敏感值的环境变量',
      pipeline: '在哪里运行计划和执行？',
    },
    pipelines: {
      github: 'GitHub Actions 工作流',
      gitlab: 'GitLab CI 流水线',
      jenkins: 'Jenkins 流水线',
      flow: '云效流水线 Flow',
      none: '暂不运行：只生成配置文件',
    },
    toWritten: (path) => `已写入 ${path}`,
    toExists: (path) => `${path} 已存在；加上 --force 可以覆盖。没有写入任何内容。`,
    toInvalid: (flag, allowed) => `--${flag} 的值不可用，应为：${allowed}`,
    cancelled: '没有写入任何内容。',
    next: [
      '请在配置文件中填入机器人的各项 ID，并把它的敏感值设置到文件中写明的环境变量。',
      '然后运行：`oos-chat-sync validate`',
      '环境中有凭证之后运行：`oos-chat-sync plan --scope owner/repository`',
    ],
  },
  answers: { yes: '是', no: '否' },
}

const toQuestion = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? '' : `是否想写 ${toList(suggestions)}？`
