import type { Inputs } from '../inputs/inputs.ts'
import type { Exported, SkippedObject } from '../model/exported.ts'
import { toFailure } from '../model/failure.ts'
import { compareTexts, toKeyText } from '../model/key.ts'
import type { RunResult } from '../model/report.ts'
import { findFixedSecret, hideSecrets, toSecretFields } from '../model/secret-fields.ts'
import { listRecords, toByKey } from '../model/world.ts'
import type { Files, Ports } from '../ports.ts'
import { CONFIGURATION_LIMIT, FILE_LIMIT_BYTES } from '../stages/config/limits.ts'
import { toNameIdentity } from '../stages/config/names.ts'
import { readFiles } from '../stages/config/read-files.ts'
import {
  type ExportedEntry,
  type FileHead,
  findReferenceText,
  holdsExactNumber,
  toExportedEntry,
  toFileText,
  toParts,
} from '../stages/export/file.ts'
import { createVariableNames } from '../stages/export/variables.ts'
import { createSecretBook } from '../stages/observe/secrets.ts'
import { observeWorld } from '../stages/observe/world.ts'
import { SUMMARY_LIMIT } from '../stages/render/budget.ts'
import { toExportedJson, toExportMarkdown, toExportText } from '../stages/render/export.ts'
import type { Texts } from '../stages/render/texts/texts.ts'
import type { RecordStore } from '../stages/state/record-store.ts'
import { openCloud } from './cloud.ts'
import { readPlaces } from './places.ts'
import { type Show, toMask } from './show.ts'

/** The story of an export, and what it tells. */
export const runExport = async (inputs: Inputs, ports: Ports, show: Show): Promise<RunResult> => {
  const exported = await exportLive(inputs, ports, show.texts)
  show.document?.add({ exported: toExportedJson(exported) })
  ports.reporter.info(toExportText(exported, show.texts))
  await show.summarize(() => toExportMarkdown(exported, show.texts, SUMMARY_LIMIT))
  return 'exported'
}

/** Lists the regions and their records, reads every object, and writes files that validate. Writes nothing in the cloud. */
export const exportLive = async (inputs: Inputs, ports: Ports, texts: Texts): Promise<Exported> => {
  const { exportFile = '', overwrite } = inputs
  const files = toOutputFiles(ports.files, overwrite)
  await files.assertWritable(exportFile)
  const { regions, desired } = await readPlaces(inputs, ports.files)
  const cloud = await openCloud(inputs, ports, texts)
  const book = createSecretBook({ env: ports.env, mask: toMask(ports.reporter) })
  // Unset or invalid secrets do not matter here: nothing is sent.
  book.readVariables(desired)
  const unreadRecords: string[] = []
  const wanted = toByKey(desired)
  const world = await observeWorld({
    regions,
    chat: cloud.chat,
    ...(cloud.store && { readRecords: toRecordReader(cloud.store, unreadRecords) }),
    hide: (live, record) => hideSecrets(live, toSecretFields(wanted.get(toKeyText(live.key)), record, book)),
    listReads: async (listed) => {
      book.readRecorded(listRecords(listed))
      return [...listed.summaries.values()].map((live) => live.key)
    },
  })
  const nameVariable = createVariableNames()
  const sorted = [...world.details.values()].sort((a, b) => compareTexts(toKeyText(a.key), toKeyText(b.key)))
  const refused = sorted.flatMap((live): readonly SkippedObject[] => {
    const place = findFixedSecret(live, book)
    if (place !== undefined) return [{ key: live.key, why: 'secret', field: place }]
    if (holdsExactNumber(live.configuration)) return [{ key: live.key, why: 'format' }]
    const field = findReferenceText(live)
    return field === undefined ? [] : [{ key: live.key, why: 'reference', field }]
  })
  const isRefused = toByKey(refused)
  const all = sorted
    .filter((live) => !isRefused.has(toKeyText(live.key)))
    .map((live) => toExportedEntry(live, nameVariable))
  const entries = dropLookAlikes(all.filter(isExpressible))
  const kept = new Set(entries)
  const written = await writeFiles(entries, exportFile, files, {
    heading: texts.export.fileVariables,
    ...(regions[0] !== undefined && { region: regions[0] }),
  })
  return {
    ...written,
    count: entries.length,
    variables: entries.flatMap((entry) => entry.variables),
    skipped: [
      ...refused,
      ...all.filter((entry) => !kept.has(entry)).map((entry) => ({ key: entry.live.key, why: 'format' }) as const),
    ],
    unreadRecords,
    findings: world.findings,
  }
}

/** An export needs no right to records: where the service refuses them, the reader is told, and the rest is exported. */
const toRecordReader =
  (store: RecordStore, refused: string[]): RecordStore['read'] =>
  async (region) => {
    try {
      return await store.read(region)
    } catch (thrown) {
      const failure = toFailure(thrown)
      if (failure.code !== 'STATE_UNAVAILABLE' || failure.cause.code !== 'API_REJECTED') throw thrown
      refused.push(region)
      return { records: [], unusable: [] }
    }
  }

/** The parser of the file format decides, so that an export is always valid. */
const isExpressible = (entry: ExportedEntry): boolean => {
  const read = readFiles([{ file: 'export', bytes: Buffer.from(toFileText([entry])) }])
  return typeof read !== 'function' && read.diagnostics.every(({ severity }) => severity !== 'error')
}

/** A file may not hold two names that people cannot tell apart: the first one stays. */
const dropLookAlikes = (entries: readonly ExportedEntry[]): readonly ExportedEntry[] => {
  const firsts = new Map(entries.toReversed().map((entry) => [toNameIdentity(entry.live.key), entry]))
  return entries.filter((entry) => firsts.get(toNameIdentity(entry.live.key)) === entry)
}

const LIMITS = { maxEntries: CONFIGURATION_LIMIT, maxBytes: FILE_LIMIT_BYTES }

/** The last part of an older export that is looked for: more objects than any account has. */
const LAST_PART = 1_000

interface OutputFiles extends Pick<Files, 'exists' | 'write'> {
  readonly assertWritable: (path: string) => Promise<void>
}

const toOutputFiles = ({ assertWritable, exists, write }: Files, isForced: boolean): OutputFiles => ({
  assertWritable: (path) => assertWritable(path, isForced ? 'nothing' : 'anything'),
  exists,
  write,
})

/** All of the files, or none where one cannot be written. */
const writeFiles = async (
  entries: readonly ExportedEntry[],
  path: string,
  { assertWritable, exists, write }: OutputFiles,
  head: FileHead,
): Promise<Pick<Exported, 'files' | 'stale'>> => {
  const parts = toParts(entries, LIMITS).map((part, index) => ({ target: toPartPath(path, index + 1), part }))
  for (const { target } of parts) await assertWritable(target)
  for (const { target, part } of parts) await write(target, toFileText(part, head))
  const stale: string[] = []
  for (let part = parts.length + 1; part <= LAST_PART; part += 1) {
    const older = toPartPath(path, part)
    if (await exists(older)) stale.push(older)
  }
  return { files: parts.map(({ target }) => target), stale }
}

/** `chat.yml`, then `chat-2.yml` and so on. */
const toPartPath = (path: string, part: number): string => {
  if (part === 1) return path
  const dot = path.lastIndexOf('.')
  return dot <= path.lastIndexOf('/') + 1 ? `${path}-${part}` : `${path.slice(0, dot)}-${part}${path.slice(dot)}`
}
