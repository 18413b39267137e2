import { Document } from 'yaml'
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

const SCHEMA_URL = 'https://raw.githubusercontent.com/acme/oos-chat-sync/v1/schemas/chat-config.v1.schema.json'

/** What stands where only the chat platform's console knows the value. */
const PLACEHOLDERS = {
  DingTalkClientId: 'put-the-client-id-here',
  DingTalkTemplateId: 'put-the-template-id-here.schema',
}

/** A version 1 file with one chat configuration. Texts that YAML could take for something else come out quoted. */
const toFirstConfiguration = ({ name, type, region, ramRole, variable }: StarterAnswers): string => {
  const reference = { fromEnv: variable }
  const configuration =
    type === 'DingTalk' ? { ...PLACEHOLDERS, DingTalkClientSecret: reference } : { CorpSecret: reference }
  const entry = { name, type, ramRole, configuration }
  const document = new Document({ version: 1, region, chatConfigurations: [entry] }, { version: '1.2' })
  return `# yaml-language-server: $schema=${SCHEMA_URL}\n${document.toString({ lineWidth: 0 })}`
}
