import type { UsageFault } from '../../input-faults.ts'
import { INPUT_HELP } from '../../inputs.gen.ts'
import type { CliTexts, EmulatorTexts } from './texts.ts'

const EMULATOR_TEXTS: EmulatorTexts = {
  toListening: (url) => `OOS emulator listening on ${url}`,
  toControl: (url) => `Control interface: ${url}`,
  toCannotStart: (reason) => `The emulator cannot start: ${reason}`,
  toPortInvalid: (found, max) => `the port must be a number from 0 to ${max}, not '${found}'`,
  toPortRefused: (address, code) => `it cannot listen on ${address} (${code})`,
  toStateUnreadable: (path) => `state: ${path} is no JSON`,
}

const toQuestion = (suggestions: readonly string[]): string =>
  suggestions.length === 0 ? '' : ` Did you mean ${suggestions.join(', ')}?`

const toUsageError = (fault: UsageFault): string => {
  switch (fault.code) {
    case 'OPTION_UNKNOWN':
      return `the option ${fault.option} is not known.${toQuestion(fault.suggestions)}`
    case 'OPTION_WITHOUT_VALUE':
      return `the option ${fault.option} needs a value.`
    case 'COMMAND_UNKNOWN':
      return `the command ${fault.command} is not known.${toQuestion(fault.suggestions)}`
    case 'ARGUMENTS_UNEXPECTED':
      return `the command ${fault.command} takes options alone. A value belongs behind its option.`
  }
}

/** The command line in English. */
export const CLI_TEXTS: CliTexts = {
  description:
    'Keep the DingTalk and WeChat chat configurations of Alibaba Cloud OOS in step with a versioned YAML file',
  commands: {
    validate: 'Check the configuration files, offline',
    plan: 'Show what would change; nothing is written',
    apply: 'Carry out what a plan would show',
    export: 'Write the live configurations as a file',
    emulator: 'Serve an OOS on loopback, for trying things out',
    help: 'Show the help of a command',
  },
  inputs: INPUT_HELP,
  flags: {
    behaviour: 'What it does where the API is not documented, such as omitted=keep',
    help: 'Show this help',
    port: 'Port to listen on; 0 takes a free one',
    state: 'JSON file in which the state is kept',
    verbose: 'Tell each call of the API',
  },
  headings: { usage: 'Usage:', options: 'Options:', commands: 'Commands:' },
  options: '[options]',
  command: '[command]',
  toStandard: (help, standard) => `${help} (default: ${standard})`,
  toUsageError,
  emulator: EMULATOR_TEXTS,
}
