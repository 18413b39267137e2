import type { CliTexts } from '../cli-texts.ts'
import { RECORD_FAULTS, toCount, toList } from './grammar.ts'
import { INIT_TEXTS } from './init.ts'
import { INPUT_HELP } from './input-help.gen.ts'
import { PAGES } from './labels.ts'

/** The command line in English. */
export const CLI_TEXTS: CliTexts = {
  description:
    'Keep the DingTalk and WeChat chat configurations of Alibaba Cloud OOS in step with a versioned YAML file',
  commands: {
    validate: 'Check the configuration files, offline',
    rehearse: 'Show what would happen, against an emulated OOS and without an account',
    plan: 'Show what would change; write nothing',
    apply: 'Plan, ask, and apply the changes',
    export: 'Write the live configurations to a file',
    init: 'Write a first configuration file and a pipeline',
    schema: 'Print the JSON Schema of the configuration file',
    complete: 'Print a completion script for a shell: bash, zsh, fish or powershell',
    probe: 'Find out on a real account what the documentation leaves open; writes made-up objects and deletes them',
    demo: 'Show the main job on a built-in example, against an emulated OOS: plan, apply, plan again',
    state: 'List the records of owned configurations, and release some',
    stateList: 'List the records, with the owner and the declaring file of each',
    stateRelease: 'Release the records of these names; the live configurations stay',
    statePrune: 'Delete the records whose configuration is gone',
    emulator: 'Run an emulated OOS on loopback, to try things out',
    help: 'Show the help of a command',
  },
  inputs: {
    ...INPUT_HELP,
    config:
      'Path or glob of configuration files, inside the workspace. May be repeated. Default: the first that exists of .github/chat-configurations.yml, .gitlab/chat-configurations.yml and chat-configurations.yml.',
    region:
      'Region id. May be repeated: the first applies to files that name none; all are searched for configurations that were removed from the files, or to export.',
    'role-to-assume': 'ARN of a RAM role to assume with the credentials of the run.',
    scope: 'Owner name in the records, such as owner/repo. Required, except in a GitLab job or with `state: none`.',
    'previous-scopes':
      'Scopes whose records count as ours: for a repository that was copied, merged, split or renamed. Nothing of them is deleted until an apply has updated their records.',
    only: 'Plan and apply only these configurations: names, or `region/name`. Default: all.',
    preflight:
      'What a plan checks before something is created or changed, separated by commas: `role` (the RAM role exists and trusts OOS), `resource-group` (it exists), `dingtalk` (DingTalk accepts client id and secret). `off` checks nothing.',
    report:
      "Report to write, inside the workspace, as `<format>=<file>`. May be repeated: `markdown`, `json` (the same as `plan-file`), `sarif` and `codequality` (errors in the files and findings of the plan, for code scanning and GitLab), `terraform` (GitLab's three counts).",
    'approved-plan':
      'Apply only if the current plan has this digest, which a reviewed plan shows. `merge-request` applies what was reviewed in our note on the merged merge request, change by change, and needs the `fingerprint-key`.',
    'apply-branches':
      'Branches on which an apply may run, as names or patterns such as `release/*`, separated by commas. `*` matches any string without `/`, `**` any string. Default: only the default branch; if you set this, list the default branch too if it should apply. Needed on Flow, which names no default branch.',
    comment:
      '`auto` keeps one note on the merge request, in a GitLab job, and on Flow for Codeup: with the plan, and after the merge with the result of the apply. `off` writes no note.',
    label: 'Distinguishes the notes and drift issues of several runs of one scope.',
    'export-file': 'The file to write, inside the workspace.',
    'rehearse-from':
      'Path or glob of files with the initial content of the emulated OOS, such as those of an export. May be repeated. Default: it starts empty.',
    locale: 'The language: `en`, or `zh-CN` for simplified Chinese.',
  },
  flags: {
    account: 'Id of the account to probe; nothing is written if the credentials belong to another one',
    ramRole: 'RAM role of the made-up configurations; without it, the probe skips questions about roles',
    region: 'Id of the region to probe',
    resourceGroup: 'Resource group of the made-up configurations; without it, the probe skips questions about groups',
    report: 'Folder for probe-report.json and probe-report.md, inside the working folder',
    reportWithoutPlan:
      'Report to write, inside the workspace, as `<format>=<file>`. May be repeated: `markdown`, `sarif` and `codequality`; other formats need a plan.',
    behaviour: 'How it behaves where the API is not documented, such as omitted=keep',
    ecsMetadata: 'Sign in with the role of this ECS instance: its name, or true; overrides the environment',
    profile: 'Sign in with this profile of ~/.aliyun/config.json; overrides the environment',
    detailedExitcode: 'Exit with 2 if there are changes, 0 if there are none, 1 on errors',
    exposeWebhookUrls: 'Print the URLs of new webhooks on standard output; each is a credential',
    force: 'Replace existing files',
    help: 'Show this help',
    json: 'Print one JSON document on standard output, and everything else on standard error',
    noColor: 'Print without colours',
    pipeline: 'Where to run: github, gitlab, jenkins, flow or none',
    port: 'Port to listen on; 0 chooses a free one',
    scope: 'Owner name in the records, such as owner/repo; release and prune require it, except in a GitLab job',
    state: 'JSON file that keeps the state',
    variable: 'Environment variable that contains the secret; its name begins with OOS_CHAT_SECRET_',
    verbose: 'Log each API call',
    version: 'Show the version',
    yes: 'Do not ask for confirmation',
  },
  headings: {
    usage: 'Usage:',
    arguments: 'Arguments:',
    options: 'Options:',
    commands: 'Commands:',
    environment: 'Environment:',
  },
  environment: {
    ALIBABA_CLOUD_ACCESS_KEY_ID: 'access key id',
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'its secret',
    ALIBABA_CLOUD_SECURITY_TOKEN: 'security token of temporary credentials',
    'ALIBABA_CLOUD_OIDC_…, ALIBABA_CLOUD_ROLE_ARN':
      'instead of a key, a role assumed with an ID token: …TOKEN or …TOKEN_FILE, and …PROVIDER_ARN',
    ALIBABA_CLOUD_CREDENTIALS_URI: 'instead of a key, an address that returns credentials',
    'ALIBABA_CLOUD_PROFILE, ALIBABA_CLOUD_ECS_METADATA':
      'like --profile and --ecs-metadata; used only if nothing above is set',
    'CODEUP_ORGANIZATION_ID, CODEUP_REPOSITORY_ID, CODEUP_TOKEN': 'the repository on Codeup, in runs on Flow',
    'GITHUB_REPOSITORY, CI_PROJECT_PATH': 'the repository, in a CI job; otherwise the git remote is used',
    GITLAB_TOKEN: 'token that may write notes and issues, in a GitLab job',
    'HTTPS_PROXY, NO_PROXY': 'proxy for all calls, and hosts that are called without it',
    'LC_ALL, LC_MESSAGES, LANG': 'the language; the first one that is set counts',
    'NO_COLOR, FORCE_COLOR': 'never colours, or colours even if not a terminal',
    OOS_CHAT_FINGERPRINT_KEY: 'key of at least 32 characters for fingerprints and digests',
    'OOS_CHAT_SECRET_…': 'the secrets that the files refer to',
  },
  options: '[options]',
  command: '[command]',
  toStandard: (help, standard) => `${help} (default: ${standard})`,
  toNodeUnfit: (found) => `oos-chat-sync needs Node.js 20.20, or 22.3 and later; this is ${found}`,
  toUsageError: (fault) => {
    switch (fault.code) {
      case 'OPTION_UNKNOWN':
        if (fault.variable !== undefined) {
          return `unknown option ${fault.option}. Set ${fault.variable} in the environment instead.`
        }
        return fault.commands.length === 0
          ? `unknown option ${fault.option}.${toQuestion(fault.suggestions)}`
          : `this command has no option ${fault.option}. It belongs to ${toList(fault.commands)}.`
      case 'OPTION_REPEATED':
        return `the option ${fault.option} is set more than once.`
      case 'OPTION_WITHOUT_VALUE':
        return `the option ${fault.option} needs a value.`
      case 'OPTION_WITH_VALUE':
        return `the option ${fault.option} takes no value: write it alone, or leave it out.`
      case 'COMMAND_UNKNOWN':
        return `unknown command ${fault.command}.${toQuestion(fault.suggestions)}`
      case 'ARGUMENTS_UNEXPECTED':
        return fault.allowed === 0
          ? `${fault.command} takes no arguments; use --option value`
          : `${fault.command} takes only ${toCount(fault.allowed, 'argument')}.`
      case 'ARGUMENT_MISSING':
        return `missing argument <${fault.argument}>.`
      case 'ARGUMENT_UNKNOWN':
        return `found ${fault.found}; allowed: ${toList(fault.allowed)}.`
    }
  },
  emulator: {
    toListening: (url) => `OOS emulator listening on ${url}`,
    toControl: (url) => `Control interface: ${url}`,
    toCannotStart: (reason) => `The emulator cannot start: ${reason}`,
    toPortInvalid: (found, max) => `the port must be a number from 0 to ${max}, not '${found}'`,
    toPortRefused: (address, code) => `it cannot listen on ${address} (${code})`,
    toStateUnreadable: (path) => `state: ${path} is not JSON`,
    toStateTaken: (path, lock) =>
      `state: another emulator uses ${path}. Use a separate file for each; if no other one is running, remove ${lock}`,
    toStateUnwritable: (path, code) =>
      `state: ${path} cannot be written (${code}). Use a file in an existing folder that this user can write to`,
  },
  demo: {
    introduction:
      'An emulated OOS runs on this machine, with three bots that somebody made by hand. Nothing leaves this machine.',
    toFile: (path) => `The file ${path} describes three bots: one is new, one differs, and one matches:`,
    steps: {
      plan: '1. A pull request shows the plan.',
      apply: '2. The merge applies it.',
      settled: '3. Nothing is left to do. The third live bot, which is not in the file, is untouched.',
    },
    done: [
      'Next, in your own repository: `npx oos-chat-sync init`',
      'Try it on your files, without an account: `npx oos-chat-sync rehearse`',
    ],
  },
  state: {
    names: 'Names of chat configurations, as name or region/name',
    toCount: (count) => `${toCount(count, 'record')}.`,
    toScope: (scope) => `scope ${scope}`,
    toOrigin: (file, repository) =>
      repository === undefined ? `declared in ${file}` : `declared in ${file} of ${repository}`,
    seals: {
      trusted: 'sealed',
      'other-key': 'sealed with another key',
      unkeyed: 'not sealed',
      unchecked: 'seal not checked: no fingerprint key',
    },
    toVersion: (version) => `version ${version}`,
    toAge: (days) => (days === 0 ? 'last written today' : `last written ${toCount(days, 'day')} ago`),
    toUnusable: (why) => `cannot be used: ${RECORD_FAULTS[why]}`,
    toReleaseQuestion: (count) => `Release ${toCount(count, 'record')}? The live configurations stay.`,
    toPruneQuestion: (count) => `Delete ${toCount(count, 'record')}?`,
    toDone: (count) => `Deleted ${toCount(count, 'record')}.`,
    nothingToPrune: 'Nothing to delete: every record has its configuration.',
  },
  init: INIT_TEXTS,
  webhookUrls: `The new webhook URLs. Each is a credential: keep them out of logs. Where to paste them: ${PAGES.webhook.address}`,
  answers: { yes: 'Yes', no: 'No' },
}

const toQuestion = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? '' : ` Did you mean ${toList(suggestions)}?`
