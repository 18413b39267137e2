import type { JsonObject } from '../../model/json.ts'
import type { Key } from '../../model/key.ts'
import type { ChatRecord } from '../../model/record.ts'
import type { UnusableRecord } from '../../model/world.ts'
import { toLogText } from './escape.ts'
import { LOG } from './medium.ts'
import type { CommandLineTexts } from './texts/cli-texts.ts'

/** A record that cannot be used, and where it is. */
export interface LostRecord extends UnusableRecord {
  readonly region: string
}

/** Records as they were found. */
export interface RecordView {
  readonly records: readonly ChatRecord[]
  readonly unusable: readonly LostRecord[]
  /** Whether there was a key to check seals with. */
  readonly isChecked: boolean
  /** How many days ago a date was; undefined where it is none. */
  readonly toAgeDays: (date: string) => number | undefined
}

/** Records for people, one a line. */
export const toRecordLines = (view: RecordView, texts: CommandLineTexts): readonly string[] => {
  const { state } = texts.cli
  const lines = view.records.map((record) => {
    const { scope, file, repository, version } = record
    const days = view.toAgeDays(record.updatedDate)
    const told = [
      state.toScope(LOG.quote(scope)),
      state.toOrigin(LOG.quote(file), repository && LOG.quote(repository.name)),
      state.seals[toSeal(record, view)],
      state.toVersion(version),
      ...(days === undefined ? [] : [state.toAge(days)]),
    ]
    return texts.toLabelled(toPlace(record.key), texts.toClauses(told))
  })
  const lost = view.unusable.map(({ region, parameter, why }) =>
    texts.toLabelled(toPlace({ region, name: parameter }), state.toUnusable(why)),
  )
  return [...lines, ...lost].map((line) => `  ${line}`)
}

const toPlace = ({ region, name }: Key): string => `${toLogText(region)}/${toLogText(name)}`

/**
 * Records for programs: `records[]` with `region`, `name`, `scope`, `file`, `repository?` (`server`, `id`, `name`), `seal`,
 * `version`, `updatedDate` and `ageDays?`; `unusable[]` with `region`, `parameter` and `why`.
 */
export const toRecordsJson = (view: RecordView): JsonObject => ({
  records: view.records.map((record) => {
    const { key, scope, file, repository, version, updatedDate } = record
    const ageDays = view.toAgeDays(updatedDate)
    return {
      region: key.region,
      name: key.name,
      scope,
      file,
      ...(repository !== undefined && { repository: { ...repository } }),
      seal: toSeal(record, view),
      version,
      updatedDate,
      ...(ageDays !== undefined && { ageDays }),
    }
  }),
  unusable: view.unusable.map(({ region, parameter, why }) => ({ region, parameter, why })),
})

const toSeal = ({ secrets }: ChatRecord, { isChecked }: RecordView) => (isChecked ? secrets : 'unchecked')
