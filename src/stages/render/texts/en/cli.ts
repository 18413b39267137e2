import type { CliTexts } from '../cli-texts.ts'
import { RECORD_FAULTS, toCount, toList } from './grammar.ts'
import { INPUT_HELP } from './input-help.gen.ts'
import { PAGES } from './labels.ts'

/** The command line in English. */
export const CLI_TEXTS: CliTexts = {
  description:
    'Keep the DingTalk and WeChat chat configurations of Alibaba Cloud OOS in step with a versioned YAML file',
  commands: {
    validate: 'Check the configuration files, offline',
    rehearse: 'Show what would happen, against an emulated OOS and without an account',
    plan: 'Show what would change; nothing is written',
    apply: 'Carry out what a plan would show',
    export: 'Write the live configurations as a file',
    init: 'Write a first configuration file and a pipeline',
    schema: 'Print the JSON Schema of the configuration file',
    complete: 'Print a script that completes commands in a shell: bash, zsh, fish or powershell',
    probe: 'Find out on a real account what the documentation leaves open; writes made-up objects and deletes them',
    demo: 'Show the main job on a built-in example, against an emulated OOS: plan, apply, plan again',
    state: 'Look at the records of what is owned, and give some up',
    stateList: 'List the records: whose they are, and where each is declared',
    stateRelease: 'Release the records of these names; the live configurations stay',
    statePrune: 'Delete the records whose configuration is gone',
    emulator: 'Serve an OOS on loopback, for trying things out',
    help: 'Show the help of a command',
  },
  inputs: {
    ...INPUT_HELP,
    config:
      'Path or glob of configuration files, inside the workspace. May be repeated. Default: the first that exists of .github/chat-configurations.yml, .gitlab/chat-configurations.yml and chat-configurations.yml.',
    region:
      'Region id. May be repeated: the first is for files that name none, and all are looked at for what left the files, or to export.',
    scope: "Owner name in the records, such as owner/repo. Needed outside a job of GitLab's, unless `state: none`.",
    'previous-scopes':
      'Scopes whose records count as ours: for a repository that was copied, merged, split or renamed. Nothing is deleted for them until an apply has renewed their records.',
    only: 'The only configurations to plan and apply: names, or `region/name`. Not given, all.',
    preflight:
      'What a plan looks at before something is created or changed, separated by commas: `role` (the RAM role exists and trusts OOS), `resource-group` (it exists), `dingtalk` (DingTalk accepts client id and secret). `off` looks at nothing.',
    report:
      "File to write about the run, inside the workspace, as `<format>=<file>`. May be repeated: `markdown`, `json` (the same as `plan-file`), `sarif` and `codequality` (faults of the files and findings of the plan, for code scanning and GitLab), `terraform` (GitLab's three counts).",
    'approved-plan':
      'Apply only if the plan now has this digest, which a reviewed plan shows. `merge-request` applies what was reviewed in our note on the merged merge request, change by change, and needs the `fingerprint-key`.',
    'apply-branches':
      'Branches on which an apply may run, as names or patterns such as `release/*`, separated by commas. `*` matches any string without `/`, `**` any string. Default: only the default branch; if you set this, list the default branch too if it should apply.',
    comment:
      "`auto` keeps one note on the merge request in a job of GitLab's: with the plan, and after the merge with what an apply made of it. `off` writes none.",
    label: 'Tells the notes and drift issues of several runs of one scope apart.',
    'export-file': 'The file to write, inside the workspace.',
    'rehearse-from':
      'Path or glob of files that say what the emulated OOS holds at the start, such as those of an export. May be repeated. Not given, it holds nothing.',
    locale: 'The language: `en`, or `zh-CN` for simplified Chinese.',
  },
  flags: {
    account: 'Number of the account to probe; nothing is written if the credentials belong to another',
    ramRole: 'RAM role that made-up configurations name; without one, questions about it are not asked',
    resourceGroup: 'Resource group of the made-up configurations; without one, questions about it are not asked',
    report: 'Folder for probe-report.json and probe-report.md, inside the working folder',
    behaviour: 'What it does where the API is not documented, such as omitted=keep',
    ecsMetadata: 'Use the role of this ECS instance, by its name or true, whatever the environment holds',
    profile: 'Use this profile of ~/.aliyun/config.json, whatever the environment holds',
    detailedExitcode: 'Exit with 2 where there are changes, 0 where there are none, 1 on errors',
    exposeWebhookUrls: 'Print the URLs of new webhooks on standard output; each is a credential',
    force: 'Replace files that are there already',
    help: 'Show this help',
    json: 'Print one JSON document on standard output, and all else on standard error',
    noColor: 'Print without colours',
    pipeline: 'Where to run: github, gitlab, jenkins, flow or none',
    port: 'Port to listen on; 0 takes a free one',
    state: 'JSON file in which the state is kept',
    variable: 'Environment variable that holds the secret; it begins with OOS_CHAT_SECRET_',
    verbose: 'Tell each call of the API',
    version: 'Show the version',
    yes: 'Do not ask before changes are carried out',
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
      'instead of a key, a role by an ID token: …TOKEN or …TOKEN_FILE, and …PROVIDER_ARN',
    ALIBABA_CLOUD_CREDENTIALS_URI: 'instead of a key, an address that returns credentials',
    'ALIBABA_CLOUD_PROFILE, ALIBABA_CLOUD_ECS_METADATA': 'like --profile and --ecs-metadata, after all of the above',
    'GITHUB_REPOSITORY, CI_PROJECT_PATH': 'the repository, where a job runs this; else the git remote tells it',
    GITLAB_TOKEN: "token that may write notes and issues, in a job of GitLab's",
    'HTTPS_PROXY, NO_PROXY': 'proxy for all calls, and hosts that are called without it',
    'LC_ALL, LC_MESSAGES, LANG': 'the language; the first one that is set counts',
    'NO_COLOR, FORCE_COLOR': 'never colours, or colours even if not a terminal',
    OOS_CHAT_FINGERPRINT_KEY: 'secret of at least 32 characters that keys fingerprints and digests',
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
          return `the option ${fault.option} is not known. Set ${fault.variable} in the environment instead.`
        }
        return fault.commands.length === 0
          ? `the option ${fault.option} is not known.${toQuestion(fault.suggestions)}`
          : `the option ${fault.option} is not known here. It belongs to ${toList(fault.commands)}.`
      case 'OPTION_REPEATED':
        return `the option ${fault.option} is given more than once.`
      case 'OPTION_WITHOUT_VALUE':
        return `the option ${fault.option} needs a value.`
      case 'OPTION_WITH_VALUE':
        return `the option ${fault.option} takes no value: write it alone, or leave it out.`
      case 'COMMAND_UNKNOWN':
        return `the command ${fault.command} is not known.${toQuestion(fault.suggestions)}`
      case 'ARGUMENTS_UNEXPECTED':
        return `${fault.command} takes no arguments; use --option value`
      case 'ARGUMENT_MISSING':
        return `the argument <${fault.argument}> is missing.`
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
      `state: another emulator uses ${path}. Give each its own file; if none is running, remove ${lock}`,
    toStateUnwritable: (path, code) =>
      `state: ${path} cannot be written (${code}). Give a file in a folder that exists and that this user may write to`,
  },
  demo: {
    introduction:
      'An emulated OOS runs on this machine and holds three bots that somebody made by hand. Nothing leaves this machine.',
    toFile: (path) => `The file ${path} describes three bots. One is new, one differs, one is as the file says:`,
    steps: {
      plan: '1. A pull request shows the plan.',
      apply: '2. The merge applies it.',
      settled: '3. Nothing is left to do. The bot that no file names was not touched.',
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
    nothingToPrune: 'No record to delete: each has its configuration.',
  },
  init: {
    questions: {
      pipeline: 'Where should plan and apply run?',
      name: 'Name of the chat configuration',
      type: 'Chat platform: DingTalk or WeChat',
      region: 'Region, such as cn-hangzhou',
      ramRole: 'RAM role that the chat acts as',
      variable: 'Environment variable that holds its secret',
      scope: 'Owner name in the records, such as owner/repo; the git remote tells it',
    },
    toChoices: (help, choices) => `${help} (choices: ${choices})`,
    pipelines: {
      github: 'GitHub Actions',
      gitlab: 'GitLab CI',
      jenkins: 'Jenkins',
      flow: 'Alibaba Cloud DevOps Flow',
      none: 'nowhere yet: the configuration file alone',
    },
    toWritten: (path) => `Wrote ${path}`,
    toExists: (path) => `${path} is there already; --force replaces it. Nothing was written.`,
    toReplaceQuestion: (path) => `${path} is there already. Replace it?`,
    toForeign: (path) =>
      `${path} is there already, and init did not write it as it is now: it is never replaced. Move it away first. Nothing was written.`,
    toInvalid: (found, allowed) => `found ${found}; allowed: ${allowed}`,
    scopeNeeded: 'an owner name is required here, because no git remote tells one: for example --scope owner/repo',
    scopeRule: 'up to 140 letters, digits and . / : @ _ - such as owner/repo',
    toHint: {
      github: (taken) => `${taken} is there already and stays as it is. GitHub runs both: remove what overlaps.`,
      gitlab: (taken, own) => `${taken} is there already and stays as it is. Add to it:\n\ninclude:\n  - local: ${own}`,
      jenkins: (taken, own) =>
        `${taken} is there already and stays as it is. Create a second multibranch pipeline with the Script Path ${own}.`,
      flow: (taken, own) => `${taken} is there already and stays as it is. Create a pipeline from ${own}.`,
    },
    cancelled: 'Cancelled: nothing was written.',
    toAgain: (command) => `To go on with these answers: ${command}`,
    toNext: ({ path, variable, scope }) => [
      `Put the ids of your bot into ${path}, and set its secret as the variable ${variable}.`,
      `Where to find them: ${PAGES.values.address}`,
      'Then: `oos-chat-sync validate`',
      `And with credentials in the environment: \`oos-chat-sync plan --scope ${scope}\``,
    ],
    comments: {
      schema: 'chat-config.v1.schema.json',
      DingTalkClientId: 'Client ID of the DingTalk app',
      DingTalkTemplateId: 'id of a card template of that app',
      dingTalk: [`Where to find the ids: ${PAGES.values.address}`],
      weChat: [
        'Add what the bot needs. Which names OOS gives to it is not published: create one bot in the console,',
        `then export it. ${PAGES.values.address}`,
      ],
      github: ['One group for each pull request, and one for all applies.'],
      once: ['One apply at a time.'],
      toGitLab: (variable) => [
        'Set as masked CI/CD variables: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,',
        `OOS_CHAT_FINGERPRINT_KEY and ${variable}. Protected variables reach protected branches alone: the plan of a`,
        'merge request needs its own keys, unprotected, of a user who may only read.',
        'GITLAB_TOKEN writes the note with the plan: a project access token with the scope "api", masked. The apply looks for that',
        'note with the token that every job has, and for the digest in it with OOS_CHAT_FINGERPRINT_KEY.',
      ],
      jenkins: [
        'The credentials are "secret text" entries of Jenkins with the ids below. The agent needs Node.js 20.20, or 22.3 and later.',
      ],
      toFlow: (variable) => [
        'Set as private variables of the pipeline: ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET,',
        `OOS_CHAT_FINGERPRINT_KEY and ${variable}. Let the code source start it on pushes and on merge requests: triggerEvents`,
        'push and mergeRequestOpenedOrUpdate. On a merge request the branch is its source branch.',
      ],
    },
  },
  webhookUrls: 'The new webhook URLs. Each is a credential: leave none in a log.',
  answers: { yes: 'Yes', no: 'No' },
}

const toQuestion = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? '' : ` Did you mean ${toList(suggestions)}?`
