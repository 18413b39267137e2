import type { CliTexts } from '../cli-texts.ts'
import { RECORD_FAULTS, toCount, toList } from './grammar.ts'
import { INPUT_HELP } from './input-help.gen.ts'

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
    stateRelease: 'Give up the records of these names; what is live stays',
    statePrune: 'Delete the records whose configuration is gone',
    emulator: 'Serve an OOS on loopback, for trying things out',
    help: 'Show the help of a command',
  },
  inputs: INPUT_HELP,
  flags: {
    account: 'Number of the account to probe; nothing is written if the credentials belong to another',
    ramRole: 'RAM role that made-up configurations name; without one, questions about it are not asked',
    resourceGroup: 'Resource group of the made-up configurations; without one, questions about it are not asked',
    report: 'Folder for probe-report.json and probe-report.md, inside the working folder',
    behaviour: 'What it does where the API is not documented, such as omitted=keep',
    ecsMetadata: 'Use the role of this ECS instance, by its name or true, whatever the environment holds',
    profile: 'Use this profile of ~/.aliyun/config.json, whatever the environment holds',
    detailedExitcode: 'Exit with 2 where there are changes, 0 where there are none, 1 on errors',
    force: 'Replace files that are there already',
    help: 'Show this help',
    json: 'Print one JSON document on standard output, and all else on standard error',
    pipeline: 'Where to run: github, gitlab, jenkins, flow or none',
    port: 'Port to listen on; 0 takes a free one',
    state: 'JSON file in which the state is kept',
    variable: 'Environment variable that holds the secret; it begins with OOS_CHAT_SECRET_',
    verbose: 'Tell each call of the API',
    version: 'Show the version',
    yes: 'Do not ask before changes are carried out',
  },
  headings: { usage: 'Usage:', options: 'Options:', commands: 'Commands:' },
  options: '[options]',
  command: '[command]',
  toStandard: (help, standard) => `${help} (default: ${standard})`,
  toNodeUnfit: (found) => `oos-chat-sync needs Node.js 20.20, or 22.3 and later; this is ${found}`,
  toUsageError: (fault) => {
    switch (fault.code) {
      case 'OPTION_UNKNOWN':
        return `the option ${fault.option} is not known.${toQuestion(fault.suggestions)}`
      case 'OPTION_REPEATED':
        return `the option ${fault.option} is given more than once.`
      case 'OPTION_WITHOUT_VALUE':
        return `the option ${fault.option} needs a value.`
      case 'COMMAND_UNKNOWN':
        return `the command ${fault.command} is not known.${toQuestion(fault.suggestions)}`
      case 'ARGUMENTS_UNEXPECTED':
        return `the command ${fault.command} takes options alone. A value belongs behind its option.`
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
      `state: another emulator uses ${path}. Give each a file of its own; if none runs any more, remove ${lock}`,
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
      'Next, in your own repository: `oos-chat-sync init`',
      'Try it on your files, without an account: `oos-chat-sync rehearse`',
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
    toReleaseQuestion: (count) => `Give up ${toCount(count, 'record')}? What is live stays as it is.`,
    toPruneQuestion: (count) => `Delete ${toCount(count, 'record')}?`,
    toDone: (count) => `Deleted ${toCount(count, 'record')}.`,
    nothingToPrune: 'No record to delete: each has its configuration.',
  },
  init: {
    questions: {
      name: 'Name of the chat configuration',
      type: 'Chat platform: DingTalk or WeChat',
      region: 'Region, such as cn-hangzhou',
      ramRole: 'RAM role that the chat acts as',
      variable: 'Environment variable that holds its secret',
      pipeline: 'Where shall plans and applies run?',
    },
    pipelines: {
      github: 'GitHub Actions',
      gitlab: 'GitLab CI',
      jenkins: 'Jenkins',
      flow: 'Alibaba Cloud DevOps Flow',
      none: 'nowhere yet: the configuration file alone',
    },
    toWritten: (path) => `Wrote ${path}`,
    toExists: (path) => `${path} is there already; --force replaces it. Nothing was written.`,
    toInvalid: (flag, allowed) => `--${flag} cannot be used; allowed: ${allowed}`,
    cancelled: 'Nothing was written.',
    next: [
      'Put the ids of your bot into the configuration file, and set its secret as the variable named there.',
      'Then: `oos-chat-sync validate`',
      'And with credentials in the environment: `oos-chat-sync plan --scope owner/repository`',
    ],
  },
  answers: { yes: 'Yes', no: 'No' },
}

const toQuestion = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? '' : ` Did you mean ${toList(suggestions)}?`
