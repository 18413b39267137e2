import type { Command } from 'commander'
import { setEnvironment } from '../adapters/terminal/usage.ts'
import type { CommandLineTexts, Variable } from '../stages/render/texts/cli-texts.ts'

/** What every command looks at. */
const EVERYWHERE = ['LC_ALL, LC_MESSAGES, LANG'] as const
const COLOURS = ['NO_COLOR, FORCE_COLOR'] as const
const SIGN_IN = [
  'ALIBABA_CLOUD_ACCESS_KEY_ID',
  'ALIBABA_CLOUD_ACCESS_KEY_SECRET',
  'ALIBABA_CLOUD_SECURITY_TOKEN',
  'ALIBABA_CLOUD_OIDC_…, ALIBABA_CLOUD_ROLE_ARN',
  'ALIBABA_CLOUD_CREDENTIALS_URI',
  'ALIBABA_CLOUD_PROFILE, ALIBABA_CLOUD_ECS_METADATA',
  'HTTPS_PROXY, NO_PROXY',
] as const
const RECORDS = ['OOS_CHAT_FINGERPRINT_KEY'] as const
const FILES = ['OOS_CHAT_SECRET_…'] as const

const FORGES = ['GITLAB_TOKEN', 'CODEUP_ORGANIZATION_ID, CODEUP_REPOSITORY_ID, CODEUP_TOKEN'] as const

const PLANNING = [...SIGN_IN, ...RECORDS, ...FILES, ...FORGES, ...COLOURS] as const

/** What each command takes from the environment, by its path. */
const VARIABLES: Readonly<Record<string, readonly Variable[]>> = {
  demo: COLOURS,
  validate: COLOURS,
  rehearse: COLOURS,
  plan: PLANNING,
  apply: PLANNING,
  export: [...SIGN_IN, ...RECORDS, ...FILES, ...COLOURS],
  'state/list': [...SIGN_IN, ...RECORDS, ...COLOURS],
  'state/release': [...SIGN_IN, ...RECORDS, ...COLOURS],
  'state/prune': [...SIGN_IN, ...RECORDS, ...COLOURS],
  probe: [...SIGN_IN, ...COLOURS],
  init: ['GITHUB_REPOSITORY, CI_PROJECT_PATH', ...COLOURS],
}

/** Has the help of every command list the variables that it looks at. */
export const addEnvironment = (program: Command, texts: CommandLineTexts): void => addBelow(program, '', texts)

const addBelow = (parent: Command, path: string, texts: CommandLineTexts): void => {
  for (const command of parent.commands) {
    const name = `${path}${command.name()}`
    const variables = [...(VARIABLES[name] ?? []), ...EVERYWHERE]
    setEnvironment(
      command,
      variables.map((variable) => [variable, texts.cli.environment[variable]]),
    )
    addBelow(command, `${name}/`, texts)
  }
}
