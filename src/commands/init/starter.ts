import { toFirstConfiguration } from './configuration.ts'
import { PIPELINES, type PipelineKind } from './pipelines.ts'

/** What is to be known before the first file can be written. */
export interface StarterAnswers {
  readonly name: string
  /** DingTalk or WeChat; the format's reader tells what is neither. */
  readonly type: string
  readonly region: string
  readonly ramRole: string
  /** The environment variable that holds the chatbot's secret. */
  readonly variable: string
  /** Where plans and applies are to run; `none` writes no pipeline. */
  readonly pipeline: PipelineKind
}

/** A file to write: its path in the workspace, and its text. */
export interface StarterFile {
  readonly path: string
  readonly text: string
}

/** Where the Action and the command line look for the file if nothing else is said. */
const CONFIGURATION_PATH = '.github/chat-configurations.yml'

/** The first files of a repository: one with one chat configuration, and a pipeline that plans and applies it. */
export const toStarterFiles = (answers: StarterAnswers): readonly StarterFile[] => {
  const configuration = { path: CONFIGURATION_PATH, text: toFirstConfiguration(answers) }
  if (answers.pipeline === 'none') return [configuration]
  const { path, toText } = PIPELINES[answers.pipeline]
  return [configuration, { path, text: toText(answers.variable) }]
}
