/**
 * Where a configuration file lies if nothing else is said, by where a forge or a CI keeps such files. The Action reads the
 * first; a command line the first that is there.
 */
export const CONFIGURATION_PATHS = {
  github: '.github/chat-configurations.yml',
  gitlab: '.gitlab/chat-configurations.yml',
  root: 'chat-configurations.yml',
} as const
