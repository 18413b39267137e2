import { createFiles, makeFolder } from '../../adapters/workspace/files.ts'
import { findRemotePath, toRemotePath, toTop } from '../../adapters/workspace/git-remote.ts'
import { environment } from '../../adapters/workspace/process.ts'
import { CONFIGURATION_PATHS } from '../../model/configuration-paths.ts'
import { toFailure } from '../../model/failure.ts'
import type { Locale } from '../../model/policy.ts'
import { isScope } from '../../model/scope.ts'
import { toFailureText } from '../../stages/render/diagnostics.ts'
import type { CommandLineTexts } from '../../stages/render/texts/cli-texts.ts'
import { toFlag } from '../../stages/render/texts/flags.ts'
import { findKind, findWriter, toMarked } from './mark.ts'
import { PIPELINE_KINDS, PIPELINES, type PipelineKind } from './pipelines.ts'
import { type Answers, gatherAnswers, QUESTIONS, type Question } from './questions.ts'
import { toFirstConfiguration } from './starter.ts'

/** In which language it asks and writes. */
export interface Setting {
  readonly texts: CommandLineTexts
  readonly locale: Locale
}

/** What the flags say. */
export type Given = Answers & { readonly force?: boolean }

const PROGRAM = 'oos-chat-sync'

/** npx, which puts nothing on the path, tells what it runs so. */
const toProgram = (): string => (environment('npm_command') === 'exec' ? `npx ${PROGRAM}` : PROGRAM)

const print = (line: string): void => void process.stderr.write(`${line}\n`)

/** Asks, and writes the first files. Returns the exit code. */
export const runInit = async (given: Given, setting: Setting): Promise<0 | 1> => {
  const { texts } = setting
  const { init, answers: words } = texts.cli
  const { ask, canAsk, confirm } = await import('../../adapters/terminal/questions.ts')
  const isAsked = canAsk()
  let isForced = given.force === true
  const mayGoOn = async (pipeline: string): Promise<boolean> => {
    const [path, top] = [toConfigurationPath(pipeline), toTop('.')]
    if (toKind(pipeline) !== 'none' && top !== '') {
      print(init.toBelow(top))
      return false
    }
    if (isForced || findKind(path) === 'none') return true
    if (!isAsked) print(init.toExists(path))
    else isForced = await confirm(init.toReplaceQuestion(path), words)
    return isForced
  }
  const { answers, why } = await gatherAnswers(
    {
      given,
      scope: findScope(),
      ask: isAsked ? (question, standard, check) => ask({ ...toPrompt(question, texts), standard, check }) : undefined,
      tell: print,
      mayGoOn,
    },
    texts,
  )
  if (why === undefined) return await writeFiles(answers, isForced, setting)
  if (why === 'cancelled' || (why === 'stopped' && isAsked)) print(init.cancelled)
  tellAnswers(answers, isAsked, texts)
  return 1
}

/** What a CI says of the repository that a job runs for; elsewhere git does. */
const SCOPE_VARIABLES = [
  'GITHUB_REPOSITORY',
  'CI_PROJECT_PATH',
  'CI_REPO',
  'DRONE_REPO',
  'CNB_REPO_SLUG',
  'BITBUCKET_REPO_FULL_NAME',
]

const findScope = (): string | undefined => {
  const variables = SCOPE_VARIABLES.map((name) => environment(name)?.trim())
  const remotes = [toRemotePath(environment('GIT_URL') ?? ''), findRemotePath('.')]
  return [...variables, ...remotes].find((found) => found !== undefined && isScope(found))
}

const toKind = (pipeline: string | undefined): PipelineKind =>
  PIPELINE_KINDS.find((candidate) => candidate === pipeline) ?? 'none'

const toConfigurationPath = (pipeline: string | undefined): string => {
  const kind = toKind(pipeline)
  return kind === 'none' ? CONFIGURATION_PATHS.github : PIPELINES[kind].configuration
}

const toPrompt = (question: Question, { cli: { init } }: CommandLineTexts) => {
  const choices = 'choices' in question ? question.choices : []
  const pipelines: Readonly<Record<string, string>> = init.pipelines
  return {
    question: init.questions[question.question],
    keys: init.keys,
    choices: choices.map((value) => ({ value, label: pipelines[value] ?? value })),
  }
}

/** Keeps what the user typed. */
const tellAnswers = (answers: Answers, isAsked: boolean, { cli: { init } }: CommandLineTexts): void => {
  const flags = QUESTIONS.flatMap(({ question, flag }) => {
    const answer = answers[question]
    return answer === undefined || answer === '' ? [] : [toFlag(flag, answer)]
  })
  if (isAsked && flags.length > 0) print(init.toAgain([toProgram(), 'init', ...flags].join(' ')))
}

interface StarterFile {
  readonly path: string
  readonly text: string
}

/** The files, and what to do so that a separate pipeline runs; or why there are none. */
const toFiles = (
  answers: Answers,
  isForced: boolean,
  { texts, locale }: Setting,
): { readonly files: readonly StarterFile[]; readonly hint?: string } | { readonly fault: string } => {
  const { init } = texts.cli
  const { name = '', type = '', region = '', ramRole = '', variable = '', scope = '' } = answers
  const text = toFirstConfiguration({ name, type, region, ramRole, variable }, init.comments)
  const configuration = { path: toConfigurationPath(answers.pipeline), text }
  const kind = toKind(answers.pipeline)
  if (kind === 'none') return { files: [configuration] }
  const { path, ownPath, comment, toText } = PIPELINES[kind]
  const isFree = findWriter(path) !== 'others'
  const place = isFree ? path : ownPath
  const writer = findWriter(place)
  if (writer === 'others') return { fault: init.toForeign(place) }
  if (writer === 'init' && !isForced) return { fault: init.toExists(place) }
  const pipeline = { path: place, text: toMarked(toText({ variable, scope, locale }, init.comments), comment) }
  return { files: [configuration, pipeline], ...(!isFree && { hint: init.toHint[kind](path, ownPath) }) }
}

const writeFiles = async (answers: Answers, isForced: boolean, setting: Setting): Promise<0 | 1> => {
  const { texts } = setting
  const { init } = texts.cli
  const made = toFiles(answers, isForced, setting)
  if ('fault' in made) {
    print(made.fault)
    tellAnswers(answers, true, texts)
    return 1
  }
  const workspace = createFiles()
  try {
    for (const { path } of made.files) makeFolder(path)
    for (const { path, text } of made.files) {
      await workspace.write(path, text)
      print(init.toWritten(path))
    }
  } catch (thrown) {
    print(texts.toLabelled(texts.severity.error.toLowerCase(), toFailureText(toFailure(thrown), texts)))
    tellAnswers(answers, true, texts)
    return 1
  }
  if (made.hint !== undefined) print(`\n${made.hint}`)
  const { variable = '', scope = '' } = answers
  const path = toConfigurationPath(answers.pipeline)
  for (const line of ['', ...init.toNext({ program: toProgram(), path, variable, scope: scope || 'owner/repo' })])
    print(line)
  return 0
}
