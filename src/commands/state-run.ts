import { type Inputs, type RawInputs, toInputs } from '../inputs/inputs.ts'
import { CodedError, toFailure } from '../model/failure.ts'
import { compareTexts, type Key, toKeyText } from '../model/key.ts'
import type { ChatRecord } from '../model/record.ts'
import { toSuggestion } from '../model/suggestion.ts'
import { listRecords } from '../model/world.ts'
import type { Ports } from '../ports.ts'
import { orCancelled } from '../run/cancel.ts'
import { type Cloud, openCloud } from '../run/cloud.ts'
import { RunDocument } from '../run/document.ts'
import { readPlaces } from '../run/places.ts'
import { maskCredentials } from '../run/run.ts'
import { createShow } from '../run/show.ts'
import { observeWorld } from '../stages/observe/world.ts'
import { type LostRecord, type RecordView, toRecordLines, toRecordsJson } from '../stages/render/state.ts'
import type { CommandLineTexts } from '../stages/render/texts/cli-texts.ts'
import type { RecordStore } from '../stages/state/record-store.ts'
import { toParameterName } from '../stages/state/record-text.ts'

/** What can be done with records. */
export type StateTask = 'list' | 'release' | 'prune'

const RESULTS = { list: 'listed', release: 'released', prune: 'pruned' } as const

/** What the work on records needs. */
interface Work {
  readonly inputs: Inputs
  readonly ports: Ports
  readonly texts: CommandLineTexts
  readonly cloud: Cloud
  readonly store: RecordStore
  readonly regions: readonly string[]
  readonly document: RunDocument
}

/** Looks at records, or gives some up: from raw flags to the exit code. Never throws. */
export const mainState = async (
  task: StateTask,
  names: readonly string[],
  raw: RawInputs,
  texts: CommandLineTexts,
  ports: Ports,
): Promise<0 | 1> => {
  const document = new RunDocument()
  const show = createShow(ports.reporter, texts, document)
  let isDone = false
  try {
    const inputs = toStateInputs(task, names, raw)
    maskCredentials(inputs, ports)
    const { regions } = await readPlaces(inputs, ports.files)
    const cloud = await orCancelled(ports.signal, () => openCloud(inputs, ports, texts))
    const { store } = cloud
    if (store === undefined) throw new CodedError({ code: 'UNEXPECTED', kind: 'RecordStore' })
    await carryOut(task, names, { inputs, ports, texts, cloud, store, regions, document })
    isDone = true
  } catch (thrown) {
    await show.failure(toFailure(thrown), true)
  }
  ports.onEnd?.(document.toJson(isDone ? RESULTS[task] : 'failed'))
  return isDone ? 0 : 1
}

/** Releasing needs a scope; listing does not. */
const toStateInputs = (task: StateTask, names: readonly string[], raw: RawInputs): Inputs => {
  const inputs = toInputs((name) => (name === 'command' ? (task === 'list' ? 'validate' : 'plan') : raw(name)))
  if (task !== 'release' || names.length > 0) return inputs
  throw new CodedError({ code: 'INPUT_INVALID', faults: [{ input: 'names', allowed: 'names-needed' }] })
}

const carryOut = async (task: StateTask, names: readonly string[], work: Work): Promise<void> => {
  if (task === 'prune') return await prune(work)
  const view = await orCancelled(work.ports.signal, () => readRecords(work))
  if (task === 'list') return tell(view, work)
  const chosen = names.map((name) => choose(name, view, work.inputs))
  const picked = {
    ...view,
    records: [...new Set(chosen.flatMap(({ records }) => records))],
    unusable: [...new Set(chosen.flatMap(({ unusable }) => unusable))],
  }
  await giveUp(picked, work.texts.cli.state.toReleaseQuestion, work)
}

const readRecords = async (work: Work): Promise<RecordView> => {
  const { store, regions } = work
  const lists = await Promise.all(regions.map((region) => store.read(region)))
  const records = lists.flatMap((list) => list.records).sort((a, b) => compareTexts(toKeyText(a.key), toKeyText(b.key)))
  const unusable = lists.flatMap((list, index) =>
    list.unusable.map((record) => ({ ...record, region: regions[index] ?? '' })),
  )
  return toView(records, unusable, work)
}

const toView = (
  records: readonly ChatRecord[],
  unusable: readonly LostRecord[],
  { cloud, ports }: Pick<Work, 'cloud' | 'ports'>,
): RecordView => {
  const nowMs = ports.clock.now()
  return { records, unusable, isChecked: cloud.key !== undefined, toAgeDays: (date) => toAgeDays(date, nowMs) }
}

const DAY_MS = 86_400_000

/** Of an instant, as the dates of records are; a text that is no date has no age. */
const toAgeDays = (date: string, nowMs: number): number | undefined => {
  const writtenMs = Date.parse(date)
  return Number.isNaN(writtenMs) ? undefined : Math.max(0, Math.floor((nowMs - writtenMs) / DAY_MS))
}

const tell = (view: RecordView, { ports, texts, document }: Work): void => {
  document.add(toRecordsJson(view))
  const count = view.records.length + view.unusable.length
  for (const line of [...toRecordLines(view, texts), texts.cli.state.toCount(count)]) ports.reporter.info(line)
}

/** The records that a name means, in every region, one that cannot be read included. Throws RECORD_NOT_FOUND, RECORD_FOREIGN. */
const choose = (name: string, { records, unusable }: RecordView, { scope }: Inputs) => {
  const isMeant = (key: Key) => key.name === name || toKeyText(key) === name
  const found = records.filter(({ key }) => isMeant(key))
  const lost = unusable.filter(({ region, parameter }) => {
    const own = name.startsWith(`${region}/`) ? name.slice(region.length + 1) : name
    return [toParameterName(name), toParameterName(own), own].includes(parameter)
  })
  const foreign = found.find((record) => record.scope !== scope)
  if (foreign !== undefined) {
    throw new CodedError({ code: 'RECORD_FOREIGN', name: toKeyText(foreign.key), owner: foreign.scope })
  }
  if (found.length + lost.length > 0) return { records: found, unusable: lost }
  const own = records.filter((record) => record.scope === scope).map(({ key }) => key.name)
  throw new CodedError({ code: 'RECORD_NOT_FOUND', name, near: listNear(name, own) })
}

const NEAR_NAMES = 5

const listNear = (name: string, candidates: readonly string[]): readonly string[] => {
  const lower = name.toLowerCase()
  // For very short names, every other name is similar.
  const isNear = (candidate: string) =>
    (name.length > 2 && toSuggestion(name, [candidate]) !== undefined) || candidate.toLowerCase().includes(lower)
  return [...new Set(candidates.filter(isNear))].sort().slice(0, NEAR_NAMES)
}

/** Our records whose object is missing in the list and in a read, or was created again by somebody else. */
const prune = async (work: Work): Promise<void> => {
  const { store, regions, cloud, ports, inputs, texts } = work
  const isOwn = (record: ChatRecord) => record.scope === inputs.scope
  const world = await orCancelled(ports.signal, () =>
    observeWorld({
      regions,
      chat: cloud.chat,
      expected: [],
      readRecords: store.read,
      listReads: async (listed) =>
        listRecords(listed)
          .filter((record) => isOwn(record) && !listed.summaries.has(toKeyText(record.key)))
          .map(({ key }) => key),
    }),
  )
  const records = listRecords(world).filter((record) => {
    const live = world.summaries.get(toKeyText(record.key))
    // An object that this version cannot read does exist.
    return isOwn(record) && !world.unreadable.has(toKeyText(record.key)) && live?.createdDate !== record.createdDate
  })
  const view = toView(records, [], work)
  if (records.length > 0) return await giveUp(view, texts.cli.state.toPruneQuestion, work)
  work.document.add(toRecordsJson(view))
  ports.reporter.info(texts.cli.state.nothingToPrune)
}

/** Shows what will be deleted, asks, and deletes it. Throws NOT_CONFIRMED, CANCELLED, or what the service answers. */
const giveUp = async (view: RecordView, toQuestion: (count: number) => string, work: Work): Promise<void> => {
  const { ports, texts, cloud } = work
  tell(view, work)
  const places = [
    ...view.records.map(({ key }) => ({ region: key.region, parameter: toParameterName(key.name) })),
    ...view.unusable.map(({ region, parameter }: LostRecord) => ({ region, parameter })),
  ]
  const { confirm } = ports
  const isAgreed = confirm === undefined || (await orCancelled(ports.signal, () => confirm(toQuestion(places.length))))
  if (!isAgreed) throw new CodedError({ code: 'NOT_CONFIRMED', why: 'declined' })
  for (const { region, parameter } of places) {
    if (ports.signal.aborted) throw new CodedError({ code: 'CANCELLED' })
    await cloud.parameters.delete(region, parameter)
  }
  ports.reporter.info(texts.cli.state.toDone(places.length))
}
