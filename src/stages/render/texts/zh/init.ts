import type { InitTexts } from '../cli-texts.ts'
import { PAGES } from './labels.ts'

/** Texts of the command that writes the first files. */
export const INIT_TEXTS: InitTexts = {
  questions: {
    pipeline: '在哪里运行 plan 和 apply？',
    name: '聊天配置的名称',
    type: '聊天平台：DingTalk（钉钉）或 WeChat（企业微信）',
    region: '地域，例如 cn-hangzhou',
    ramRole: '聊天机器人使用的 RAM 角色',
    variable: '存放敏感值的环境变量',
    scope: '记录中的归属名称，例如 owner/repo；默认取自 git 远程地址',
  },
  toChoices: (help, choices) => `${help}（可选值：${choices}）`,
  keys: '用 ↑/↓ 选择，按回车确认',
  pipelines: {
    github: 'GitHub Actions 工作流',
    gitlab: 'GitLab CI 流水线',
    jenkins: 'Jenkins 流水线',
    flow: '云效流水线 Flow',
    none: '暂不运行：只生成配置文件',
  },
  toWritten: (path) => `已写入 ${path}`,
  toExists: (path) => `${path} 已存在；加上 --force 可以覆盖。未写入任何内容。`,
  toReplaceQuestion: (path) => `${path} 已存在。是否覆盖？`,
  toForeign: (path) =>
    `${path} 已存在，且不是由 init 写入的，或此后被修改过，因此绝不会覆盖。请先将其移走。未写入任何内容。`,
  toBelow: (top) => `流水线须位于代码仓库的根目录：请在 ${top} 中运行，或加上 --pipeline none。未写入任何内容。`,
  toInvalid: (found, allowed) => `此处是 ${found}，应为：${allowed}`,
  scopeNeeded: '此处的 git 远程地址未给出归属名称，因此必须指定：例如 --scope owner/repo',
  scopeRule: '最多 140 个字母、数字和 . / : @ _ -，例如 owner/repo',
  toHint: {
    github: (taken) => `${taken} 已存在，保持原样。GitHub 会同时运行两者：请删除重复的部分。`,
    gitlab: (taken, own) => `${taken} 已存在，保持原样。请在其中添加：\n\ninclude:\n  - local: ${own}`,
    jenkins: (taken, own) => `${taken} 已存在，保持原样。请再创建一个多分支流水线，将 Script Path 设为 ${own}。`,
    flow: (taken, own) => `${taken} 已存在，保持原样。请用 ${own} 创建流水线。`,
  },
  cancelled: '已取消，未写入任何内容。',
  toAgain: (command) => `使用这些回答继续：${command}`,
  toNext: ({ program, path, variable, scope }) => [
    `请在 ${path} 中填入机器人的各项 ID，并把它的敏感值设置到环境变量 ${variable}。`,
    `在哪里查找：${PAGES.values.address}`,
    `然后检查文件：\`${program} validate\``,
    `无需账号即可试用：\`${program} rehearse\``,
    `设置访问凭证的环境变量之后：\`${program} plan --scope ${scope}\``,
  ],
  comments: {
    schema: 'chat-config.v1.zh-CN.schema.json',
    DingTalkClientId: '钉钉应用的 Client ID',
    DingTalkTemplateId: '该应用的卡片模板 ID',
    Fields: '请用机器人的各项配置替换这一行',
    dingTalk: [`在哪里查找各项 ID：${PAGES.values.address}`],
    weChat: ['OOS 未公布机器人各项配置的键名：请先在控制台创建一个机器人，', `再将其导出。${PAGES.values.address}`],
    github: ['每个 Pull Request 一个并发组，所有执行共用一个。'],
    once: ['同一时间只执行一次。'],
    toGitLab: (variable) => [
      '请设置为掩码 CI/CD 变量：ALIBABA_CLOUD_ACCESS_KEY_ID、ALIBABA_CLOUD_ACCESS_KEY_SECRET、',
      `OOS_CHAT_FINGERPRINT_KEY 和 ${variable}。受保护的变量只提供给受保护的分支：合并请求的计划`,
      '需要一套不受保护的 AccessKey，且只授予只读权限。',
      'GITLAB_TOKEN 用于写入含有计划的评论：权限范围为 "api" 的项目访问令牌，设为掩码变量。执行时用每个作业自带的令牌',
      '查找该评论，并用 OOS_CHAT_FINGERPRINT_KEY 核对其中的摘要值。',
    ],
    jenkins: ['凭证是 Jenkins 中的 "secret text" 条目，ID 如下。代理节点需要 Node.js 20.20，或 22.3 及更高版本。'],
    toFlow: (variable) => [
      '请设置为流水线的私密变量：ALIBABA_CLOUD_ACCESS_KEY_ID、ALIBABA_CLOUD_ACCESS_KEY_SECRET、',
      `OOS_CHAT_FINGERPRINT_KEY 和 ${variable}。请通过代码源在推送和合并请求时触发：triggerEvents`,
      '为 push 和 mergeRequestOpenedOrUpdate。合并请求触发时，分支是源分支。',
      '代码库位于 Codeup 时，请再设置 CODEUP_ORGANIZATION_ID、CODEUP_REPOSITORY_ID，以及私密变量 CODEUP_TOKEN：',
      '计划会成为合并请求上的评论。在 "apply" 之后加上 "--approved-plan merge-request"，则只执行在那里评审过的内容。',
    ],
  },
}
