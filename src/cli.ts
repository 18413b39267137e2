#!/usr/bin/env node
import { Command } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { dropUrlWarning } from './adapters/oos/pop-core.ts'
import { addCommonFlags, addHelpCommand, refuseRepeats, setUsageTexts } from './adapters/terminal/usage.ts'
import { environment, hardenProcess, surviveOutput } from './adapters/workspace/process.ts'
import { addCompletionCommand } from './commands/completion.ts'
import { addEnvironment } from './commands/environment.ts'
import { addInitCommand } from './commands/init/init.ts'
import { loadCommandLineTexts } from './commands/language.ts'
import { addProbeCommand } from './commands/probe.ts'
import { addDemoCommand, addRunCommands } from './commands/run.ts'
import { addStateCommands } from './commands/state.ts'
import { addEmulatorCommand, addSchemaCommand } from './commands/tools.ts'
import { toLocale, toSystemLocale } from './run/language.ts'

hardenProcess()
surviveOutput()
dropUrlWarning()

// Libraries that paint by themselves heed the variable alone.
if (process.argv.includes('--no-color')) process.env['NO_COLOR'] = '1'

const systemLocale = toSystemLocale(environment)
const localeText = readLocaleFlag(process.argv) ?? systemLocale
const locale = toLocale(localeText)
const texts = await loadCommandLineTexts(locale)
const language = { texts, systemLocale, localeText }

const program = setUsageTexts(new Command('oos-chat-sync'), texts)
  .description(texts.cli.description)
  .version(manifest.version, '--version', texts.cli.flags.version)
  // So that a locale before the command and one behind it are both read.
  .enablePositionalOptions()
  .showSuggestionAfterError()

addDemoCommand(program, language)
addRunCommands(program, language)
addStateCommands(program, language)
addInitCommand(program, texts, locale)
addSchemaCommand(program, texts, locale)
addEmulatorCommand(program, texts)
addProbeCommand(program, language)
addHelpCommand(program, texts)
addCommonFlags(program, texts)
addCompletionCommand(program, texts)
addEnvironment(program, texts)
refuseRepeats(program)
await program.parseAsync()

/** The language must be known before the command line is read as a whole, because the help is written in it. */
function readLocaleFlag(args: readonly string[]): string | undefined {
  const index = args.findLastIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  const flag = args[index]
  if (flag === undefined) return undefined
  return flag.includes('=') ? flag.slice(flag.indexOf('=') + 1) : args[index + 1]
}
