/* Generated from action.yml by scripts/generate-inputs.ts. */

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
  "fingerprint-key",
  "prune",
  "max-deletions",
  "refresh",
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
export const INPUT_DEFAULTS: Readonly<Record<string, string>> = {
  "command": "plan",
  "config": ".github/chat-configurations.yml",
  "role-session-name": "oos-chat-sync",
  "sts-endpoint": "https://sts.aliyuncs.com",
  "state": "parameter-store",
  "prune": "managed",
  "max-deletions": "30%",
  "refresh": "changed",
  "comment": "auto",
  "drift-issue": "false",
  "expose-webhook-urls": "false",
  "locale": "en"
}

/** What each input means. */
export const INPUT_HELP = {
  "command": "What to do: `validate` checks the files offline, `rehearse` runs a plan and an apply against an emulated OOS without an account, `plan` shows what would change and writes nothing, `apply` carries it out, `export` writes the live configurations as a file.",
  "config": "Paths or globs of the configuration files, one a line, inside the workspace.",
  "region": "Region ids, one a line. The first is for files that name none; all are looked at for what left the files, or to export.",
  "access-key-id": "Access key id. Not given, the environment's `ALIBABA_CLOUD_ACCESS_KEY_ID` counts, with the two below.",
  "access-key-secret": "Access key secret. Not given, `ALIBABA_CLOUD_ACCESS_KEY_SECRET` of the environment counts.",
  "security-token": "Security token of temporary credentials. Not given, `ALIBABA_CLOUD_SECURITY_TOKEN` of the environment counts.",
  "role-to-assume": "ARN of a RAM role to assume by GitHub's OIDC, in place of an access key. The job needs `id-token: write`.",
  "oidc-provider-arn": "ARN of the RAM OIDC provider that trusts GitHub. Needed with `role-to-assume`.",
  "role-session-name": "Name of the role's session in Alibaba Cloud's audit log.",
  "expected-account-id": "Stop before anything else if the credentials belong to another account.",
  "sts-endpoint": "Where STS is called, an https origin; http only on loopback.",
  "endpoint": "Where OOS is called: an https origin in which `<region>` stands for the region; http only on loopback. Not given, `https://oos.<region>.aliyuncs.com`.",
  "state": "Where the records of what is owned are kept: `parameter-store` (OOS parameters below `/chat-sync`), or `none`.",
  "scope": "Owner name in the records. Not given, the repository as `owner/name`.",
  "fingerprint-key": "A secret of at least 32 characters, with which fingerprints of the chat secrets are keyed. Without it a rotated secret is noticed only by `secretVersion`.",
  "prune": "Which live configurations that are not in the files are deleted: `managed` (only those this repository owns), `none`, or `all` (also those that nobody owns).",
  "max-deletions": "How many deletions and replacements a plan may hold: a count, or a percentage of what is managed, which always allows one. `0` allows none.",
  "refresh": "Which live configurations are read as a whole: `changed` trusts records that match, `all` reads every one in the files.",
  "plan-file": "Write the plan as JSON to this path inside the workspace; after an apply with the outcome and request ids of each change.",
  "approved-plan": "Apply only if the plan now has this digest (the output `plan-digest` of a reviewed plan). `pull-request` takes it from the comment on the pull request that was merged as this commit.",
  "comment": "`auto` keeps one comment with the plan on the pull request, on events of one; `off` writes none.",
  "label": "Tells the comments and drift issues of several runs of one scope apart.",
  "drift-issue": "`true` keeps one open issue while a `plan` finds changes, and closes it when there are none.",
  "github-token": "Token for the comment, the drift issue and `approved-plan`.",
  "export-file": "With `export`, the file to write, inside the workspace.",
  "rehearse-from": "With `rehearse`, paths or globs of the files, one a line, that say what the emulated OOS holds at the start, such as those of the base branch or of an `export`. Not given, it holds nothing.",
  "expose-webhook-urls": "`true` hands the webhook URLs that an apply created or changed to later steps, in the output `webhook-urls`.",
  "locale": "The language of summaries, comments and messages: `en`, or `zh-CN` for simplified Chinese. The command line takes it from the environment (`LC_ALL`, `LC_MESSAGES`, `LANG`) if not given."
} as const
