import type { LineFailure, LoginFailure } from './failure-kinds.ts'
import type { Advice, Marks, Quote, RunTexts } from './texts.ts'

/**
 * The wording of a command line, in one language: how it refers to inputs, and its own messages. The command line
 * passes it in, so that the Action does not contain it.
 */
export interface LineTexts {
  /** An input as a flag or a variable, with a value if one is to be given. */
  readonly toFlag: (name: string, value?: string) => string
  readonly tellFailure: (detail: LineFailure, quote: Speech) => Advice
  /** What a run tells of merge requests. */
  readonly comment: Pick<RunTexts['comment'], 'closed' | 'toUnreviewed'>
  readonly file: Pick<RunTexts['file'], 'toOffline'>
}

/** Quotes data, and refers to inputs as the user set them: as inputs, or as flags and variables. */
export interface Speech extends Quote {
  /** Whether flags and variables are spoken of, and not the inputs of a step. */
  readonly isCommandLine: boolean
  readonly line: LineTexts | undefined
  /** An input by its name, or with a value to give it: `scope: owner/repo`, `--scope owner/repo`. */
  readonly input: (name: string, value?: string) => string
}

/** Makes a {@link Speech} for one kind of output; without `line` it is the Action's. */
export const toSpeech = (marks: Marks, line: LineTexts | undefined): Speech => {
  const toName = (name: string, value?: string) => marks.quote(value === undefined ? name : `${name}: ${value}`)
  // Flags stand out by themselves, and are there to be copied.
  const input = line === undefined ? toName : (name: string, value?: string) => marks.word(line.toFlag(name, value))
  return Object.assign((text: string) => marks.quote(text), { isCommandLine: line !== undefined, line, input })
}

/** The events that an apply runs on: GitHub's, or those of GitLab, which is the only other forge that tells them. */
export const listApplyEvents = ({ isCommandLine }: Speech): readonly string[] => [
  'push',
  'schedule',
  ...(isCommandLine ? ['web', 'api', 'parent_pipeline'] : ['workflow_dispatch']),
]

/** The sources of credentials that a reader can use: a command line has no inputs, and only a job has GitHub's token. */
export const listSources = (
  lacks: Extract<LoginFailure, { code: 'CREDENTIALS_MISSING' }>['lacks'],
  { isCommandLine }: Speech,
): typeof lacks => lacks.filter(({ source }) => !isCommandLine || (source !== 'inputs' && source !== 'github'))
