import type { Command } from 'commander'
import type { CommandLineTexts } from '../stages/render/texts/cli-texts.ts'

interface Given {
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
    .action(async (given: Given) => {
      const { runEmulator } = await import('../emulator/command.ts')
      await runEmulator({ port: '0', ...given }, texts.cli.emulator)
    })
}
