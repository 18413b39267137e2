import type { CliTexts } from '../cli-texts.ts'

/** What each input means, in Chinese. Its twin, `en/input-help.gen.ts`, is made from action.yml; this one is written. */
export const INPUT_HELP: CliTexts['inputs'] = {
  command:
    '要执行的命令：`validate` 离线校验文件；`rehearse` 无需账号，在模拟的 OOS 上预演计划和执行；`plan` 显示将要发生的变更，不写入任何内容；`apply` 执行变更；`export` 将线上配置导出为文件。',
  config: '配置文件的路径或通配模式，每行一个，须位于工作区内。',
  region: '地域 ID，每行一个。第一个用于没有指定地域的文件；所有地域都会用于查找已从文件中移除的配置，或用于导出。',
  'access-key-id': 'AccessKey ID。未指定时，与以下两项一起取自环境变量，本项为 `ALIBABA_CLOUD_ACCESS_KEY_ID`。',
  'access-key-secret': 'AccessKey Secret。未指定时，取自环境变量 `ALIBABA_CLOUD_ACCESS_KEY_SECRET`。',
  'security-token': '临时访问凭证的安全令牌。未指定时，取自环境变量 `ALIBABA_CLOUD_SECURITY_TOKEN`。',
  'role-to-assume':
    '要扮演的 RAM 角色的 ARN：指定 `oidc-provider-arn` 时通过 GitHub OIDC 扮演，用以代替 AccessKey，作业需要 `id-token: write` 权限；未指定时使用已有的访问凭证扮演。',
  'oidc-provider-arn': '信任 GitHub 的 RAM OIDC 身份提供商的 ARN。须同时指定 `role-to-assume`。',
  'role-session-name': '角色会话的名称，显示在阿里云的操作审计中。',
  'expected-account-id': '如果访问凭证属于其他阿里云账号，则在执行任何其他操作之前停止。',
  'sts-endpoint': 'STS 的服务接入点，格式为 `https://host[:port]`，不含路径；仅本机回环地址可用 http。',
  'metadata-endpoint':
    'ECS 元数据服务的地址，用于获取实例角色的凭证；改用其他地址时须为 https，仅本机回环地址可用 http。',
  endpoint:
    'OOS 的服务接入点，格式为 `https://host[:port]`，不含路径，其中 `<region>` 代表地域；仅本机回环地址可用 http。未指定时为 `https://oos.<region>.aliyuncs.com`。',
  state: '归属记录的保存位置：`parameter-store`（OOS 参数仓库中 `/chat-sync` 下的参数），或 `none`。',
  scope: '记录中的归属名称。未指定时，为 `owner/name` 形式的仓库名。',
  'previous-scopes':
    '其记录视同归属于本作用域的其他作用域，每行一个：用于仓库被复制、合并或拆分，或在 GitHub 之外改名的情况。在 apply 更新这些记录之前，不会据此删除任何配置。',
  'fingerprint-key':
    '指纹密钥，至少 32 个字符，用于计算聊天配置中敏感值的指纹。不指定时，只能通过 `secretVersion` 察觉敏感值的轮换。',
  prune:
    '删除哪些不在文件中的线上配置：`managed`（仅删除归属于本仓库的配置）、`none`，或 `all`（也删除没有归属的配置）。',
  only: '仅计划和执行这些配置，每行一个：名称，或 `region/name`。未指定时为全部。',
  'max-deletions':
    '一份计划最多可以包含多少次删除和替换：一个数量，或占已纳管配置的百分比；使用百分比时至少允许一次。`0` 表示一次都不允许。',
  refresh: '完整读取哪些线上配置：`changed` 信任与线上一致的记录，`all` 读取文件中的每一个配置。',
  preflight:
    '计划在新建或更改配置之前检查哪些内容：`role`（RAM 角色存在且信任 OOS）、`resource-group`（资源组存在）、`dingtalk`（钉钉接受 Client ID 和 Client Secret）；每行一个，或用逗号分隔。`off` 表示不检查。',
  'ram-endpoint':
    '`preflight` 访问 RAM 的服务接入点，格式为 `https://host[:port]`，不含路径；仅本机回环地址可用 http。',
  'resource-manager-endpoint':
    '`preflight` 访问资源管理的服务接入点，格式为 `https://host[:port]`，不含路径；仅本机回环地址可用 http。',
  'dingtalk-endpoint':
    '`preflight` 访问钉钉的服务接入点，格式为 `https://host[:port]`，不含路径；仅本机回环地址可用 http。Client Secret 会发送到该地址。',
  'plan-file': '将计划以 JSON 格式写入工作区内的这个路径；执行 apply 之后，还包括每项变更的结果和请求 ID。',
  report:
    '要写入的运行报告，须位于工作区内，格式为 `<format>=<file>`，每行一个：`markdown`（作业摘要）、`json`（与 `plan-file` 相同）、`sarif` 和 `codequality`（文件中的问题和计划的检查结果，用于代码扫描和 GitLab）、`terraform`（GitLab 的三个数量）。',
  'approved-plan':
    '仅当当前计划的摘要值与此相同时才执行（即已评审计划的输出 `plan-digest`）。`pull-request` 表示逐项执行已合并的 Pull Request 中本程序评论里评审过的变更，需要 `fingerprint-key`；在 GitLab 和 Codeup 上写作 `merge-request`，含义相同。',
  'apply-branches':
    '允许运行 `apply` 的分支，可用模式（如 `release/*`），每行一个或以逗号分隔。`*` 匹配不含 `/` 的任意文本，`**` 匹配任意文本。未设置时只允许默认分支；设置后如仍需在默认分支上执行，请一并写入。',
  comment:
    '`auto` 在 Pull Request 或合并请求上维护一条评论：包含计划，合并后还包含 `apply` 的结果。`off` 不写评论，但 `approved-plan: pull-request` 仍会标记已执行的变更。',
  label: '用于区分同一作用域下多个运行各自的评论和漂移 Issue。',
  'drift-issue':
    '`true` 表示当 `plan` 发现变更时保持一个打开的 Issue，没有变更或 `apply` 执行后没有剩余变更时将其关闭。',
  'github-token': '用于评论、漂移 Issue 和 `approved-plan` 的令牌。',
  'export-file': '执行 `export` 时写入的文件，须位于工作区内。',
  overwrite: '执行 `export` 时，是否覆盖已存在的文件。命令行为 `--force`。',
  'rehearse-from':
    '执行 `rehearse` 时，模拟的 OOS 起始内容所在文件的路径或通配模式，每行一个，例如基准分支的文件或 `export` 导出的文件。未指定时，起始为空。',
  'expose-webhook-urls': '`true` 表示将 apply 新建或改变的 Webhook 地址通过输出 `webhook-urls` 提供给后续步骤。',
  locale:
    '摘要、评论和消息所使用的语言：`en`，或简体中文 `zh-CN`。命令行在未指定时取自环境变量（`LC_ALL`、`LC_MESSAGES`、`LANG`）。',
}
