import { type Command, Option } from 'commander'
import { createStopSignal, endProcess } from '../adapters/workspace/process.ts'
import { createReporter, type Language } from './run.ts'

/** Adds the command that shows the main job on an example of its own: no account, no file, nothing leaves the machine. */
export const addDemoCommand = (program: Command, { texts, systemLocale, localeText }: Language): void => {
  program
    .command('demo')
    .description(texts.cli.commands.demo)
    // So that it is read behind the command, too; the language is known by now.
    .addOption(new Option('--locale <value>', texts.cli.toStandard(texts.cli.inputs.locale, systemLocale)))
    .action(async () => {
      // Loaded here, because it brings the emulator along.
      const { runDemo } = await import('./demo-run.ts')
      await endProcess(await runDemo(createReporter({}, texts), texts, localeText, createStopSignal()))
    })
}
