import type { Command } from 'commander'
import { createStopSignal, endProcess } from '../adapters/workspace/process.ts'
import type { Locale } from '../model/policy.ts'
import type { CommandLineTexts } from '../stages/render/texts/cli-texts.ts'

/* The commands that need neither a file nor an account: the schema of the format, and an OOS on loopback. */

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

interface EmulatorFlags {
  readonly port?: string
  readonly state?: string
  readonly behaviour?: string[]
}

/** Adds the command that serves an OOS on loopback. */
export const addEmulatorCommand = (program: Command, texts: CommandLineTexts): void => {
  const { flags, commands, toStandard } = texts.cli
  program
    .command('emulator')
    .description(commands.emulator)
    .option('--port <number>', toStandard(flags.port, '0'))
    .option('--state <file>', flags.state)
    .option('--behaviour <name=value...>', flags.behaviour)
    .action(async (given: EmulatorFlags) => {
      const { runEmulator } = await import('../emulator/command.ts')
      const signal = createStopSignal()
      const emulator = await runEmulator({ port: '0', ...given }, texts.cli.emulator)
      if (emulator === undefined) return await endProcess(1)
      // Closed by hand, so that its state file is free for the next one.
      signal.addEventListener('abort', () => void emulator.close().then(() => endProcess(0)))
    })
}
