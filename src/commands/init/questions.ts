import { isScope } from '../../model/scope.ts'
import { readDesired } from '../../stages/config/read-desired.ts'
import { toDiagnosticText } from '../../stages/render/diagnostics.ts'
import { LOG } from '../../stages/render/medium.ts'
import type { CommandLineTexts } from '../../stages/render/texts/cli-texts.ts'
import { needsScope, PIPELINE_KINDS } from './pipelines.ts'
import { type ConfigurationAnswers, toFirstConfiguration } from './starter.ts'

/** The questions in the order in which they are asked, each with its flag and what is taken if nothing is said. */
export const QUESTIONS = [
  { question: 'pipeline', flag: 'pipeline', standard: 'github', choices: PIPELINE_KINDS },
  { question: 'name', flag: 'name', standard: 'ops-dingtalk' },
  { question: 'type', flag: 'type', standard: 'DingTalk', choices: ['DingTalk', 'WeChat'] },
  { question: 'region', flag: 'region', standard: 'cn-hangzhou' },
  { question: 'ramRole', flag: 'ram-role', standard: 'OOSServiceRole' },
  { question: 'variable', flag: 'variable', standard: 'OOS_CHAT_SECRET_OPS' },
  { question: 'scope', flag: 'scope', standard: '' },
] as const

/** One of {@link QUESTIONS}. */
export type Question = (typeof QUESTIONS)[number]
/** What was answered so far, by question. */
export type Answers = Partial<Record<Question['question'], string>>

/** What answers come from. */
export interface Asking {
  /** What the flags say. */
  readonly given: Answers
  /** The scope from the environment. */
  readonly scope: string | undefined
  /** Asks a person until the answer is right; absent where nobody can be asked, undefined if it was broken off. */
  readonly ask:
    | ((
        question: Question,
        standard: string,
        check: (answer: string) => string | undefined,
      ) => Promise<string | undefined>)
    | undefined
  /** Tells what is wrong with a flag. */
  readonly tell: (fault: string) => void
  /** Whether to go on, once it is known where the files go. */
  readonly mayGoOn: (pipeline: string) => Promise<boolean>
}

/** All answers; those so far if the user cancelled, or if a flag is invalid and it cannot ask. */
export const gatherAnswers = async (
  { given, scope, ask, tell, mayGoOn }: Asking,
  texts: CommandLineTexts,
): Promise<{ readonly answers: Answers; readonly why?: 'faulty' | 'stopped' | 'cancelled' }> => {
  const answers: Answers = {}
  let isFaulty = false
  for (const question of QUESTIONS) {
    const { question: name, flag } = question
    const isOfNoUse = name === 'scope' && given.scope === undefined && !needsScope(answers.pipeline)
    const standard = name === 'scope' ? (scope ?? '') : question.standard
    const check = (answer: string) => checkAnswer(question, answer, texts)
    const said = given[name]?.trim() ?? (ask === undefined || isOfNoUse ? standard : undefined)
    const fault = said === undefined || (isOfNoUse && said === '') ? undefined : check(said)
    if (fault !== undefined) tell(texts.toLabelled(`--${flag}`, fault))
    if (said !== undefined && fault === undefined) answers[name] = said
    else if (ask === undefined) isFaulty = true
    else {
      const answer = await ask(question, standard, check)
      if (answer === undefined) return { answers, why: 'cancelled' }
      answers[name] = answer
    }
    if (name === 'pipeline' && !isFaulty && !(await mayGoOn(answers.pipeline ?? ''))) return { answers, why: 'stopped' }
  }
  return isFaulty ? { answers, why: 'faulty' } : { answers }
}

/** What is wrong with an answer. The parser of the file format validates what goes into the file. */
const checkAnswer = (question: Question, answer: string, texts: CommandLineTexts): string | undefined => {
  const { question: name } = question
  if ('choices' in question) {
    const choices: readonly string[] = question.choices
    return choices.includes(answer) ? undefined : texts.cli.init.toInvalid(answer, texts.toList(choices))
  }
  if (name === 'scope') {
    if (answer === '') return texts.cli.init.scopeNeeded
    return isScope(answer) ? undefined : texts.cli.init.toInvalid(answer, texts.cli.init.scopeRule)
  }
  return checkConfiguration({ ...STANDARDS, [name]: answer }, texts)
}

const STANDARDS: ConfigurationAnswers = {
  name: 'ops',
  type: 'DingTalk',
  region: 'cn-hangzhou',
  ramRole: 'OOSServiceRole',
  variable: 'OOS_CHAT_SECRET_OPS',
}

/** The rest is valid, so any error is about this answer. */
const checkConfiguration = (answers: ConfigurationAnswers, texts: CommandLineTexts): string | undefined => {
  const text = toFirstConfiguration(answers, texts.cli.init.comments)
  const { diagnostics } = readDesired([{ file: 'chat-configurations.yml', bytes: Buffer.from(text) }])
  const fault = diagnostics.find(({ severity, code }) => severity === 'error' && code !== 'PLACEHOLDER')
  return fault && toDiagnosticText(fault, texts, LOG)
}
