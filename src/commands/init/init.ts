import { type Command, Option } from 'commander'
import { endProcess } from '../../adapters/workspace/process.ts'
import type { Locale } from '../../model/policy.ts'
import type { CommandLineTexts } from '../../stages/render/texts/cli-texts.ts'
import type { Given } from './init-run.ts'
import { QUESTIONS } from './questions.ts'

/** Adds the command that writes the first files: it asks on a terminal, and takes flags and standards elsewhere. */
export const addInitCommand = (program: Command, texts: CommandLineTexts, locale: Locale): void => {
  const { init, toStandard, flags } = texts.cli
  const command = program.command('init').description(texts.cli.commands.init)
  for (const question of QUESTIONS) {
    const choices: readonly string[] = 'choices' in question ? question.choices : []
    const asked = init.questions[question.question]
    const help = choices.length === 0 ? asked : init.toChoices(asked, texts.toList(choices))
    const option = new Option(
      `--${question.flag} <value>`,
      question.standard === '' ? help : toStandard(help, question.standard),
    )
    option.argChoices = [...choices]
    command.addOption(option)
  }
  command.option('--force', flags.force).action(async (given: Given) => {
    // Loaded here, because the command line is started far more often for other commands.
    const { runInit } = await import('./init-run.ts')
    await endProcess(await runInit(given, { texts, locale }))
  })
}
