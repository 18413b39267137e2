import type { ExportTexts } from '../texts.ts'
import { toEnglishCount } from './en-words.ts'

/** Texts of an export in English. */
export const EXPORT_TEXTS: ExportTexts = {
  toHeadline: (count, files) =>
    `Exported ${toEnglishCount(count, 'live configuration')}${files === '' ? '' : ` to ${files}`}`,
  status: 'Nothing was changed in the cloud. A plan on these files adopts what nobody owns yet.',
  variables: 'Set these variables: the API masks secrets on read, so their values are not in the files.',
  skipped: 'Not exported, because the file format cannot express them. They stay as they are, managed by nobody:',
  fileVariables: 'Variables to set:',
}
