/** What each output means, in Chinese; the English is in action.yml. */
export const OUTPUT_HELP: Readonly<Record<string, string>> = {
  'has-changes':
    '计划中有变更时为 `true`，没有时为 `false`；没有生成计划时（`validate` 和 `export` 之后，或运行在生成计划之前失败）为 `unknown`，此时各项数量和摘要值也为 `unknown`。`rehearse` 之后，本项和各项数量针对其第一份计划。',
  'create-count': '将创建的配置数量。',
  'update-count': '将更新的配置数量。',
  'replace-count': '因类型改变而先删除再重新创建的配置数量。',
  'delete-count': '将删除的配置数量。',
  'adopt-count': '内容不变、仅纳入管理的线上配置数量。',
  'release-count': '按文件中的 `removed` 放弃管理的配置数量；线上配置保留。',
  'unchanged-count': '与文件一致的配置数量。',
  'unmanaged-count': '位于文件所涉及的地域、不在任何文件中、保持原样的线上配置数量。',
  'plan-digest':
    '计划的摘要值：以 `fingerprint-key` 计算时为 `hmac:…`，没有该指纹密钥时为 `sha256:…`。同一份计划的摘要值始终相同。`rehearse` 之后为 `unknown`。',
  'plan-file': '计划 JSON 文件的路径（如果要求写入且已写入），否则为空。',
  'webhook-urls':
    '设置 `expose-webhook-urls: true` 时，apply 产生的新 Webhook 地址，JSON 格式，键为 `region/name`，值为地址；其他情况为空。它们属于访问凭证，在日志中会被掩码。',
  result:
    '运行的结果：`validated`（没有 Secrets 的运行只能校验时也是此值）、`exported`、`no-changes`、`planned`、`rehearsed`、`applied`、`partial`、`failed`，或 `superseded`（较新的提交修改了这些文件，或该分支不再包含此提交：未写入任何内容）。',
}
