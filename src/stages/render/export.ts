import type { Exported } from '../../model/exported.ts'
import type { JsonObject } from '../../model/json.ts'
import { REDACTED } from '../../model/secret.ts'
import { fitSections, type Limit } from './budget.ts'
import { toFindingText } from './diagnostics.ts'
import { toBlocks, toItemLines } from './lines.ts'
import { toListSection } from './markdown.ts'
import { LOG, MARKDOWN, type Medium, toObjectText, toReferring } from './medium.ts'
import type { Texts } from './texts/texts.ts'

/** What an export wrote, as text for a log or a terminal. */
export const toExportText = (exported: Exported, texts: Texts): string =>
  toBlocks([
    [toHeadline(exported, texts, LOG), texts.export.status],
    toItemLines(toVariablesHead(texts, LOG), exported.variables),
    toItemLines(texts.export.refused, listRefused(exported, 'reference', texts, LOG)),
    toItemLines(texts.export.holdSecrets, listRefused(exported, 'secret', texts, LOG)),
    toItemLines(texts.export.skipped, listSkipped(exported, texts, LOG)),
    toItemLines(texts.plan.notices, listNotices(exported, texts, LOG)),
  ])

/** What an export wrote, as Markdown for a job summary. */
export const toExportMarkdown = (exported: Exported, texts: Texts, limit: Limit): string => {
  const { variables } = exported
  const sections = () => [
    { head: `## ${toHeadline(exported, texts, MARKDOWN)}\n\n${texts.export.status}` },
    ...toListSection(toVariablesHead(texts, MARKDOWN), variables.map(MARKDOWN.quote), texts),
    ...toListSection(texts.export.refused, listRefused(exported, 'reference', texts, MARKDOWN), texts),
    ...toListSection(texts.export.holdSecrets, listRefused(exported, 'secret', texts, MARKDOWN), texts),
    ...toListSection(texts.export.skipped, listSkipped(exported, texts, MARKDOWN), texts),
    ...toListSection(texts.plan.notices, listNotices(exported, texts, MARKDOWN), texts),
  ]
  return fitSections([sections], limit).text
}

/**
 * What an export wrote, for programs: `count`, `files[]`, `stale[]`, `variables[]`, `skipped[]` with `region`, `name`, `why` and, where one is
 * to blame, its `field`; and `unreadRecords[]`, the regions whose records were refused.
 */
export const toExportedJson = ({ count, files, stale, variables, skipped, unreadRecords }: Exported): JsonObject => ({
  count,
  files,
  stale,
  variables,
  skipped: skipped.map(({ key: { region, name }, why, field }) => ({
    region,
    name: field === 'name' ? REDACTED : name,
    why,
    ...(field !== undefined && { field }),
  })),
  unreadRecords,
})

const toVariablesHead = (texts: Texts, medium: Medium): string =>
  toReferring([texts.export.variables], 'values', texts, medium)

const toHeadline = ({ count, files }: Exported, texts: Texts, { quote }: Medium): string =>
  texts.export.toHeadline(count, texts.toList(files.map(quote)))

const listSkipped = ({ skipped }: Exported, texts: Texts, medium: Medium): readonly string[] =>
  skipped.filter(({ why }) => why === 'format').map(({ key }) => toObjectText(key, texts, medium))

/** With the field that keeps each out. Where the name is the secret, it is not told. */
const listRefused = (
  { skipped }: Exported,
  reason: 'reference' | 'secret',
  texts: Texts,
  medium: Medium,
): readonly string[] =>
  skipped
    .filter(({ why }) => why === reason)
    .map(({ key, field = '' }) => {
      const shown = field === 'name' ? { ...key, name: REDACTED } : key
      return texts.toLabelled(toObjectText(shown, texts, medium), medium.quote(field))
    })

const listNotices = ({ stale, unreadRecords, findings }: Exported, texts: Texts, medium: Medium): readonly string[] => [
  ...(stale.length === 0 ? [] : [texts.export.toStale(texts.toList(stale.map(medium.quote)))]),
  ...(unreadRecords.length === 0 ? [] : [texts.export.toUnreadRecords(texts.toList(unreadRecords.map(medium.quote)))]),
  ...findings.map((finding) => toFindingText(finding, texts, medium)),
]
