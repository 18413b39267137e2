import type { OperationEntry } from '../../src/emulator/control/operation-log.ts'
import { toParameterName } from '../../src/stages/state/record-text.ts'
import { listUndesired, type Trial } from './checks.ts'
import { NAMES, type World } from './worlds.ts'

const CHAT_WRITE = /^(?:Create|Update|Delete)ChatConfiguration$/
const RECORD_WRITE = /^(?:Create|Update|Delete)Parameter$/
const OUTCOME = 'applied|confirmed&nbsp;by&nbsp;reading|unconfirmed|conflict|failed|unknown|not&nbsp;reached'
/** A row of a report: outcome, action, region, name. */
const ROW = new RegExp(
  String.raw`^\| &#\d+;&nbsp;(${OUTCOME}) \| [^|]* \| <code>[^<]*</code> \| <code>(.+?)</code> `,
  'gm',
)

/** How each change ended, by the name of its object, as a summary tells it. */
const readOutcomes = (summary: string): ReadonlyMap<string, string> =>
  new Map([...summary.matchAll(ROW)].map(([, outcome = '', name = '']) => [name, outcome.replaceAll('&nbsp;', ' ')]))

/**
 * Whether a summary agrees with what happened: what it calls applied or confirmed is as wanted, and what it calls not
 * reached, refused or nothing at all was not written.
 */
export const checkReport = (
  trial: Omit<Trial, 'before'>,
  calls: readonly OperationEntry[],
  summary: string,
): readonly string[] => {
  const outcomes = readOutcomes(summary)
  const undesired = listUndesired(trial)
  return NAMES.slice(0, trial.world.length).flatMap((name, index) => {
    const outcome = outcomes.get(name) ?? 'untold'
    const writes = calls.filter((call) => call.committed && isAbout(call, name))
    const isTrue = isTold(outcome, trial.world[index], !undesired.has(name), writes)
    return isTrue ? [] : [`${name} is told as ${outcome} after ${writes.map(({ operation }) => operation).join()}`]
  })
}

const isAbout = ({ operation, name }: OperationEntry, object: string): boolean =>
  (CHAT_WRITE.test(operation) && name === object) || (RECORD_WRITE.test(operation) && name === toParameterName(object))

const isChore = ({ operation }: OperationEntry): boolean => /^(?:Update|Delete)Parameter$/.test(operation)

const isTold = (
  outcome: string,
  task: World[number] | undefined,
  isDesired: boolean,
  writes: readonly OperationEntry[],
): boolean => {
  if (outcome === 'applied' || outcome === 'confirmed by reading') return isDesired
  if (outcome === 'unconfirmed' || outcome === 'unknown') return true
  // Chores stand in no report: records to be forgotten or renewed, also those that an earlier run left behind.
  if (outcome === 'untold' && (task === 'forget' || task === 'renew')) return true
  if (outcome === 'untold' && isDesired && writes.every(isChore)) return true
  // Half a replacement is told as failed, and as what it is.
  const isHalf = outcome === 'failed' && task === 'replace'
  return writes.every(({ operation }) => isHalf && operation === 'DeleteChatConfiguration')
}

/** No write begins after a stop; the one that was in flight then may be seen through to its record. */
export const checkStop = (calls: readonly OperationEntry[], callsAtStop: number): readonly string[] => {
  const last = calls.slice(0, callsAtStop + 1).findLast(({ operation }) => CHAT_WRITE.test(operation))
  const records = [last && toParameterName(last.name ?? ''), calls[callsAtStop]?.name]
  return calls.slice(callsAtStop + 1).flatMap(({ operation, name }) => {
    const isSeenThrough = RECORD_WRITE.test(operation) && records.includes(name)
    const isWrite = CHAT_WRITE.test(operation) || RECORD_WRITE.test(operation)
    return isWrite && !isSeenThrough ? [`${operation} ${name} began after the stop`] : []
  })
}
