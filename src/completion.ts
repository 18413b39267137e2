import tab from '@bomb.sh/tab/commander'
import type { Command } from 'commander'
import type { CommandLineTexts } from './stages/render/texts/cli-texts.ts'

/** Adds the command that prints completion scripts, and answers what such a script asks. The last to be added. */
export const addCompletionCommand = (program: Command, texts: CommandLineTexts): void => {
  tab(program)
  program.commands.find((command) => command.name() === 'complete')?.description(texts.cli.commands.complete)
}
