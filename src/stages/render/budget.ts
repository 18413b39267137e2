import { once } from '../../model/once.ts'

/** How large a text may be, and in which unit. */
export interface Limit {
  readonly max: number
  readonly measure: (text: string) => number
}

/** GitHub takes 1 MiB of UTF-8 for a step's summary; some of it is left to others. */
export const SUMMARY_LIMIT: Limit = { max: 900 * 1024, measure: (text) => Buffer.byteLength(text) }

/** GitHub takes 65,536 characters for a comment; UTF-16 units count at least as many. */
export const COMMENT_LIMIT: Limit = { max: 60_000, measure: (text) => text.length }

/** GitHub shows ten annotations of a step; the log and the summary have everything. */
export const MAX_ANNOTATIONS = 10

/** How many objects a sentence names; the others are counted. */
export const MAX_NAMED_OBJECTS = 20

/** How many objects a notice among others names. */
export const MAX_NAMED_IN_NOTICE = 10

/** A row, or how to make it: of a plan of thousands most rows are never shown. */
export type Row = string | (() => string)

/** A part of a document. Only whole rows can be dropped, so that the markup stays balanced. */
interface Section {
  /** What stands above the rows. */
  readonly head?: string
  readonly rows?: readonly Row[]
  /** The row that says how many are not shown. Needed where there are rows. */
  readonly toRest?: (hiddenCount: number) => string
}

/** A document at one level of detail. */
export type Sections = readonly Section[]

/** A document within its limit. */
export interface Fitted {
  readonly text: string
  /** Whether it has every detail: it is the first level, with all rows. */
  readonly isWhole: boolean
}

/** Rows that are made when they are looked at, and only once. */
export const toRows = <T>(items: readonly T[], toRow: (item: T) => string): readonly Row[] =>
  items.map((item) => once(() => toRow(item)))

/**
 * The first level, from the most to the least detailed, that fits; levels after it are not made. If none fits, the last
 * one loses rows, the latest first, and says how many. The heads must fit together: keep them short.
 */
export const fitSections = (levels: readonly (() => Sections)[], limit: Limit): Fitted => {
  let least: Sections = []
  for (const [index, toLevel] of levels.entries()) {
    least = toLevel()
    if (isTooLong(least, limit)) continue
    const text = joinSections(least)
    if (limit.measure(text) <= limit.max) return { text, isWhole: index === 0 }
  }
  return { text: joinSections(dropRows(least, limit)), isWhole: false }
}

const toText = (row: Row): string => (typeof row === 'string' ? row : row())

/** Whether the rows alone are above the limit, as far as that must be looked at. What is trimmed at ends does not count. */
const isTooLong = (sections: Sections, { max, measure }: Limit): boolean => {
  let size = 0
  for (const row of sections.flatMap(({ rows = [] }) => rows)) {
    size += measure(toText(row).trimEnd())
    if (size > max) return true
  }
  return false
}

const joinSections = (sections: Sections): string => {
  const parts = sections.map(({ head, rows = [] }) =>
    [...(head === undefined ? [] : [head]), ...rows.map(toText)].join('\n').trimEnd(),
  )
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

const dropRows = (sections: Sections, limit: Limit): Sections => {
  const withoutRows = sections.map((section) => keepRows(section, 0))
  let room = limit.max - limit.measure(joinSections(withoutRows))
  return sections.map((section) => {
    let kept = 0
    for (const row of section.rows ?? []) {
      const size = limit.measure(toText(row)) + 1
      if (size > room) break
      room -= size
      kept += 1
    }
    return keepRows(section, kept)
  })
}

const keepRows = (section: Section, count: number): Section => {
  const { rows = [], toRest } = section
  if (count >= rows.length) return section
  const rest = toRest === undefined ? [] : [toRest(rows.length - count)]
  return { ...section, rows: [...rows.slice(0, count), ...rest] }
}
