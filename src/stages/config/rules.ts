import type { ParsedNode } from 'yaml'
import { type Entry, hasMember, listEntries, toFileEntry } from './entries.ts'
import type { Fault } from './fault.ts'
import { locate, toHeadRange } from './locate.ts'
import { toChildPointer } from './pointer.ts'
import { toSimilar } from './schema-faults.ts'
import type { Reading } from './values.ts'
import { isMapping } from './words.ts'

/** What a schema cannot say of a file: a region must come from somewhere, and a DingTalk template is advisable. */
export const checkRules = (reading: Reading, root: ParsedNode, hasRegion: boolean): readonly Fault[] => {
  const entries = listEntries(reading)
  return [
    ...(hasRegion || hasMember(reading, toFileEntry(reading), 'region') ? [] : checkRegions(reading, root, entries)),
    ...entries.flatMap((entry) => checkTemplate(reading, root, entry)),
  ]
}

/** One fault for the file: one line would mend all. An empty list needs a region too, or it would empty nothing. */
const checkRegions = (reading: Reading, root: ParsedNode, entries: readonly Entry[]): readonly Fault[] => {
  const list = toFileEntry(reading).members['chatConfigurations']
  const without = entries.filter((entry) => !hasMember(reading, entry, 'region'))
  const isEmpty = Array.isArray(list) && list.length === 0
  const pointer = without[0]?.pointer ?? (isEmpty ? '/chatConfigurations' : undefined)
  if (pointer === undefined) return []
  const range = toHeadRange(locate(root, pointer))
  return [{ detail: { code: 'REGION_MISSING', count: without.length }, pointer, range }]
}

const TEMPLATE = 'DingTalkTemplateId'

const checkTemplate = (reading: Reading, root: ParsedNode, { pointer: parent, members }: Entry): readonly Fault[] => {
  const { type, configuration, ignore } = members
  if (type !== 'DingTalk' || !isMapping(configuration)) return []
  const pointer = toChildPointer(parent, 'configuration')
  const isIgnored = Array.isArray(ignore) && ignore.includes(`configuration.${TEMPLATE}`)
  if (isIgnored || hasMember(reading, { pointer, members: configuration }, TEMPLATE)) return []
  const detail = { code: 'KEY_RECOMMENDED', key: TEMPLATE, ...toSimilar(TEMPLATE, configuration) } as const
  return [{ detail, pointer, range: toHeadRange(locate(root, pointer)) }]
}
