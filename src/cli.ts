#!/usr/bin/env node
import tab from '@bomb.sh/tab/commander'
import { Command } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { dropUrlWarning } from './adapters/oos/pop-core.ts'
import { setUsageTexts } from './adapters/terminal/usage.ts'
import { environment, hardenProcess } from './adapters/workspace/process.ts'
import { addInitCommand } from './commands/init/init.ts'
import { loadCommandLineTexts } from './commands/language.ts'
import { addProbeCommand } from './commands/probe.ts'
import { addRunCommands } from './commands/run.ts'
import { addStateCommands } from './commands/state.ts'
import { addEmulatorCommand, addSchemaCommand } from './commands/tools.ts'
import { toLocale, toSystemLocale } from './run/language.ts'

hardenProcess()
dropUrlWarning()

const systemLocale = toSystemLocale(environment)
const localeText = readLocaleFlag(process.argv) ?? systemLocale
const locale = toLocale(localeText)
const texts = await loadCommandLineTexts(locale)

const program = setUsageTexts(new Command('oos-chat-sync'), texts)
  .description(texts.cli.description)
  .version(manifest.version, '--version', texts.cli.flags.version)
  .option('--locale <value>', texts.cli.toStandard(texts.cli.inputs.locale, systemLocale))
  // So that a locale before the command and one behind it are both read.
  .enablePositionalOptions()
  .helpCommand(`help ${texts.cli.command}`, texts.cli.commands.help)
  .showSuggestionAfterError()

addRunCommands(program, { texts, systemLocale, localeText })
addStateCommands(program, { texts, systemLocale, localeText })
addInitCommand(program, texts)
addSchemaCommand(program, texts, locale)
addEmulatorCommand(program, texts)
addProbeCommand(program, { texts, systemLocale, localeText })
addCompletionCommand()
await program.parseAsync()

/** The language must be known before the command line is read as a whole, because the help is written in it. */
function readLocaleFlag(args: readonly string[]): string | undefined {
  const index = args.findLastIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  const flag = args[index]
  if (flag === undefined) return undefined
  return flag.includes('=') ? flag.slice(flag.indexOf('=') + 1) : args[index + 1]
}

/** Adds the command that prints completion scripts, and answers what such a script asks. The last to be added. */
function addCompletionCommand(): void {
  tab(program)
  program.commands.find((command) => command.name() === 'complete')?.description(texts.cli.commands.complete)
}
