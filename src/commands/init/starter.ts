import { Document, isScalar } from 'yaml'
import { PLACEHOLDERS } from '../../model/placeholder.ts'
import type { InitComments } from '../../stages/render/texts/cli-texts.ts'

/** What is to be known before the first file can be written. */
export interface ConfigurationAnswers {
  readonly name: string
  /** DingTalk or WeChat; the format's reader tells what is neither. */
  readonly type: string
  readonly region: string
  readonly ramRole: string
  /** The environment variable that holds the chatbot's secret. */
  readonly variable: string
}

const SCHEMAS = 'https://raw.githubusercontent.com/acme/oos-chat-sync/v1/schemas/'

/** A version 1 file with one chat configuration. Texts that YAML could take for something else come out quoted. */
export const toFirstConfiguration = (
  { name, type, region, ramRole, variable }: ConfigurationAnswers,
  comments: InitComments,
): string => {
  const reference = { fromEnv: variable }
  const isDingTalk = type === 'DingTalk'
  const { Fields, ...ids } = PLACEHOLDERS
  const configuration = isDingTalk ? { ...ids, DingTalkClientSecret: reference } : { Fields, CorpSecret: reference }
  const entry = { name, type, ramRole, configuration }
  const document = new Document({ version: 1, region, chatConfigurations: [entry] }, { version: '1.2' })
  for (const key of Object.keys(PLACEHOLDERS) as (keyof typeof PLACEHOLDERS)[]) {
    const node = document.getIn(['chatConfigurations', 0, 'configuration', key], true)
    if (isScalar(node)) node.comment = ` ${comments[key]}`
  }
  const lines = [
    `yaml-language-server: $schema=${SCHEMAS}${comments.schema}`,
    ...(isDingTalk ? comments.dingTalk : comments.weChat),
  ]
  return `${lines.map((line) => `# ${line}\n`).join('')}${document.toString({ lineWidth: 0 })}`
}
