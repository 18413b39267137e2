import { Document } from 'yaml'
import type { StarterAnswers } from './starter.ts'

const SCHEMA_URL = 'https://raw.githubusercontent.com/acme/oos-chat-sync/v1/schemas/chat-config.v1.schema.json'

/** What stands where only the chat platform's console knows the value. */
const PLACEHOLDERS = {
  DingTalkClientId: 'put-the-client-id-here',
  DingTalkTemplateId: 'put-the-template-id-here.schema',
}

/** A version 1 file with one chat configuration. Texts that YAML could take for something else come out quoted. */
export const toFirstConfiguration = ({ name, type, region, ramRole, variable }: StarterAnswers): string => {
  const reference = { fromEnv: variable }
  const configuration =
    type === 'DingTalk' ? { ...PLACEHOLDERS, DingTalkClientSecret: reference } : { CorpSecret: reference }
  const entry = { name, type, ramRole, configuration }
  const document = new Document({ version: 1, region, chatConfigurations: [entry] }, { version: '1.2' })
  return `# yaml-language-server: $schema=${SCHEMA_URL}\n${document.toString({ lineWidth: 0 })}`
}
