import type { Command } from 'commander'
import type { Locale } from '../model/policy.ts'
import type { CommandLineTexts } from '../stages/render/texts/cli-texts.ts'

/** Adds the command that prints the JSON Schema of the file format, its descriptions in the language of the texts. */
export const addSchemaCommand = (program: Command, texts: CommandLineTexts, locale: Locale): void => {
  program
    .command('schema')
    .description(texts.cli.commands.schema)
    .action(async () => {
      process.stdout.write(`${JSON.stringify(await loadSchema(locale), undefined, 2)}\n`)
    })
}

const loadSchema = async (locale: Locale): Promise<object> => {
  const module =
    locale === 'en'
      ? await import('../../schemas/chat-config.v1.schema.json', { with: { type: 'json' } })
      : await import('../../schemas/chat-config.v1.zh-CN.schema.json', { with: { type: 'json' } })
  return module.default
}
