/* Generated from action.yml by scripts/generate/inputs.ts. */

/** Every input's name, in the order of action.yml. */
export const INPUT_NAMES = [
  "command",
  "config",
  "region",
  "access-key-id",
  "access-key-secret",
  "security-token",
  "role-to-assume",
  "oidc-provider-arn",
  "role-session-name",
  "expected-account-id",
  "sts-endpoint",
  "endpoint",
  "state",
  "scope",
  "previous-scopes",
  "fingerprint-key",
  "prune",
  "only",
  "max-deletions",
  "refresh",
  "preflight",
  "ram-endpoint",
  "resource-manager-endpoint",
  "dingtalk-endpoint",
  "plan-file",
  "approved-plan",
  "comment",
  "label",
  "drift-issue",
  "github-token",
  "export-file",
  "rehearse-from",
  "expose-webhook-urls",
  "locale"
] as const

/** The inputs that have a default. */
export const INPUT_DEFAULTS = {
  "command": "plan",
  "config": ".github/chat-configurations.yml",
  "role-session-name": "oos-chat-sync",
  "sts-endpoint": "https://sts.aliyuncs.com",
  "state": "parameter-store",
  "prune": "managed",
  "max-deletions": "30%",
  "refresh": "changed",
  "preflight": "off",
  "ram-endpoint": "https://ram.aliyuncs.com",
  "resource-manager-endpoint": "https://resourcemanager.aliyuncs.com",
  "dingtalk-endpoint": "https://api.dingtalk.com",
  "comment": "auto",
  "drift-issue": "false",
  "expose-webhook-urls": "false",
  "locale": "en"
} as const
