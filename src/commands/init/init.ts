import { existsSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { createFiles, makeFolder } from '../../adapters/workspace/files.ts'
import { endProcess } from '../../adapters/workspace/process.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { toFailure } from '../../model/failure.ts'
import { readDesired } from '../../stages/config/read-desired.ts'
import { toDiagnosticLine, toFailureText } from '../../stages/render/diagnostics.ts'
import type { CommandLineTexts } from '../../stages/render/texts/cli-texts.ts'
import { PIPELINE_KINDS } from './pipelines.ts'
import { type StarterFile, toStarterFiles } from './starter.ts'

/** The questions in the order in which they are asked, each with its flag and what is taken if nothing is said. */
const FLAGS = [
  { question: 'name', flag: 'name', standard: 'ops-dingtalk' },
  { question: 'type', flag: 'type', standard: 'DingTalk', choices: ['DingTalk', 'WeChat'] },
  { question: 'region', flag: 'region', standard: 'cn-hangzhou' },
  { question: 'ramRole', flag: 'ram-role', standard: 'OOSServiceRole' },
  { question: 'variable', flag: 'variable', standard: 'OOS_CHAT_SECRET_OPS' },
  { question: 'pipeline', flag: 'pipeline', standard: 'github', choices: PIPELINE_KINDS },
] as const

type Question = (typeof FLAGS)[number]['question']
type Given = { readonly [Name in Question]?: string } & { readonly force?: boolean }

/** Adds the command that writes the first files: it asks on a terminal, and takes flags and standards elsewhere. */
export const addInitCommand = (program: Command, texts: CommandLineTexts): void => {
  const command = program.command('init').description(texts.cli.commands.init)
  for (const { question, flag, standard, ...rest } of FLAGS) {
    const option = new Option(`--${flag} <value>`, texts.cli.toStandard(texts.cli.init.questions[question], standard))
    option.argChoices = [...('choices' in rest ? rest.choices : [])]
    command.addOption(option)
  }
  command.option('--force', texts.cli.flags.force).action(async (given: Given) => {
    await endProcess(await runInit(given, texts))
  })
}

const runInit = async (given: Given, texts: CommandLineTexts): Promise<0 | 1> => {
  const print = (line: string) => void process.stderr.write(`${line}\n`)
  const { init } = texts.cli
  const { ask, canAsk } = await import('../../adapters/terminal/questions.ts')
  const answers = await gatherAnswers(given, canAsk() ? (flag) => ask(toPrompt(flag, texts)) : undefined)
  const pipeline = answers && PIPELINE_KINDS.find((kind) => kind === answers.pipeline)
  if (answers === undefined || pipeline === undefined) {
    print(answers === undefined ? init.cancelled : init.toInvalid('pipeline', PIPELINE_KINDS.join(', ')))
    return 1
  }
  const files = toStarterFiles({ ...answers, pipeline })
  const faults = listFaults(files)
  for (const fault of faults) print(toDiagnosticLine(fault, texts))
  if (faults.length > 0) return 1
  return await writeFiles(files, given.force === true, texts, print)
}

type Answers = Readonly<Record<Question, string>>
type Flag = (typeof FLAGS)[number]

/** Flags count; of the rest each is asked, or its standard taken where nobody can be. Undefined if the asking ended. */
const gatherAnswers = async (
  given: Given,
  ask: ((flag: Flag) => Promise<string | undefined>) | undefined,
): Promise<Answers | undefined> => {
  const answers: Partial<Record<Question, string>> = {}
  for (const flag of FLAGS) {
    const answer = given[flag.question] ?? (ask === undefined ? flag.standard : await ask(flag))
    if (answer === undefined) return undefined
    answers[flag.question] = answer
  }
  return answers as Answers
}

const toPrompt = (flag: Flag, { cli: { init } }: CommandLineTexts) => {
  const choices = 'choices' in flag ? flag.choices : []
  const pipelines: Readonly<Record<string, string>> = init.pipelines
  return {
    question: init.questions[flag.question],
    standard: flag.standard,
    choices: choices.map((value) => ({ value, label: pipelines[value] ?? value })),
  }
}

/** The reader of the format is the judge of what was answered. */
const listFaults = ([configuration]: readonly StarterFile[]): readonly Diagnostic[] => {
  const { path: file = '', text = '' } = configuration ?? {}
  const { diagnostics } = readDesired([{ file, bytes: Buffer.from(text) }])
  return diagnostics.filter(({ severity }) => severity === 'error')
}

const writeFiles = async (
  files: readonly StarterFile[],
  isForced: boolean,
  texts: CommandLineTexts,
  print: (line: string) => void,
): Promise<0 | 1> => {
  const { init } = texts.cli
  const [taken] = isForced ? [] : files.filter(({ path }) => existsSync(path))
  if (taken !== undefined) {
    print(init.toExists(taken.path))
    return 1
  }
  const workspace = createFiles()
  try {
    for (const { path } of files) makeFolder(path)
    for (const { path, text } of files) {
      await workspace.write(path, text)
      print(init.toWritten(path))
    }
  } catch (thrown) {
    print(texts.toLabelled(texts.severity.error.toLowerCase(), toFailureText(toFailure(thrown), texts)))
    return 1
  }
  for (const line of ['', ...init.next]) print(line)
  return 0
}
