import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import type { Generator } from './generator.ts'
import { SCHEMA_TRANSLATIONS } from './schema-translations.ts'
import { SCHEMA_PATH } from './validator.ts'

const TRANSLATED_NAME = 'chat-config.v1.zh-CN.schema.json'
const TEXT = /"(?:[^"\\]|\\.)*"/.source
/** Before a text that an editor shows. Labels that are code are the same in every language. */
const MEMBER = /(?<="(?:title|description|markdownDescription|label|errorMessage|patternErrorMessage)": )(?!"[{\\])/
  .source
/** Before a text in a list of such texts. */
const ITEM = /(?<="enumDescriptions": \[[^\]]*)/.source
const SHOWN = new RegExp(`${MEMBER}${TEXT}|${ITEM}${TEXT}`, 'g')

/** The schema for editors of people who read Chinese. What is valid is the same. */
export const generateTranslatedSchema: Generator = async () => {
  const text = translateSchema(await readFile(join(ROOT, SCHEMA_PATH), 'utf8'), SCHEMA_TRANSLATIONS)
  return [{ path: `schemas/${TRANSLATED_NAME}`, text: text.replace('chat-config.v1.schema.json', TRANSLATED_NAME) }]
}

/**
 * A schema's text with all that editors show translated; its layout stays, so that the two can be laid side by side.
 * Throws if a text has no translation, or a translation no text.
 */
export const translateSchema = (schema: string, translations: Readonly<Record<string, string>>): string => {
  const shown = new Set([...schema.matchAll(SHOWN)].map(([text]) => JSON.parse(text) as string))
  const faults = [
    ...[...shown].filter((text) => !Object.hasOwn(translations, text)).map((text) => `no translation of: ${text}`),
    ...Object.keys(translations).flatMap((text) => (shown.has(text) ? [] : [`the schema no longer says: ${text}`])),
  ]
  if (faults.length > 0) throw new Error(`scripts/generate/schema-translations.ts:\n${faults.join('\n')}`)
  return schema.replace(SHOWN, (text) => JSON.stringify(translations[JSON.parse(text)]))
}
