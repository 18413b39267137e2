import { PIPELINES } from '../../src/commands/init/pipelines.ts'
import { CLI_TEXTS } from '../../src/stages/render/texts/en/cli.ts'

/** The first pipeline for a CI in English, as `init` makes it in the repository `acme/bots`. */
export const toFirstPipeline = (kind: keyof typeof PIPELINES, variable: string): string =>
  PIPELINES[kind].toText({ variable, scope: 'acme/bots', locale: 'en' }, CLI_TEXTS.init.comments)
