import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { INPUT_NAMES } from '../../src/inputs/inputs.gen.ts'
import { type Block, type Page, readPage } from '../support/markdown.ts'
import { CHINESE_PAGES, ENGLISH_PAGES, toTwinPath } from '../support/pages.ts'

/** Whether prose is Chinese is told by it having any. */
const CHINESE = /\p{Script=Han}/u

/** Pages in English alone: they are for those who work on the program, whose sources are in English. */
const ENGLISH_ALONE: readonly RegExp[] = [
  /^(?:CONTRIBUTING|CHANGELOG)\.md$/,
  /^docs\/(?:architecture|checks|mutation-testing)\.md$/,
  /^docs\/(?:api|decisions)\//,
]

const TWINS: ReadonlyMap<string, Page> = new Map(CHINESE_PAGES.map((page) => [toTwinPath(page.path), page]))
const PAIRS = CHINESE_PAGES.map((chinese) => ({ chinese, english: readPage(toTwinPath(chinese.path)) }))

/** The schema is there in both languages: a text with the one in English. */
const withSchema = (text: string): string => text.replaceAll('.zh-CN.schema.json', '.schema.json')

const toProse = ({ text, blocks }: Page): string =>
  blocks.reduce((prose, block) => prose.replaceAll(block.text, ''), text)

/** What stands in code within a line. */
const listCodes = (page: Page): readonly string[] =>
  [...new Set([...toProse(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => withSchema(code)))].sort()

/** Links that lead to a place of the repository, each as a path there, without the anchor. */
const listPlaces = ({ path, links }: Page): readonly string[] =>
  links
    .filter((link) => !link.startsWith('#') && !/^[a-z]+:/.test(link))
    .map((link) => posix.join(posix.dirname(path), link.split('#')[0] ?? ''))

/** The same, each as a path of the English pages. */
const listTargets = (page: Page): readonly string[] => listPlaces(page).map(toTwinPath).sort()

/** What a block has in both languages: all but comments, the output of commands, and the input that sets the language. */
const toCommon = ({ language, words, text }: Block) => {
  const lines = withSchema(text)
    .trimEnd()
    .split('\n')
    .filter((line) => line.trim() !== 'locale: zh-CN')
  if (language === 'text') return { language, words, lines: [] }
  if (language === 'console') return { language, words, lines: lines.filter((line) => /^[$>] /.test(line)) }
  return { language, words, lines: lines.map((line) => line.replace(/(^|\s+)(?:#|\/\/) .*$/, '')) }
}

test('every page has a twin, but for those that are told to be in English alone', () => {
  const missing = ENGLISH_PAGES.map(({ path }) => path).filter((path) => !TWINS.has(path))
  expect(missing.filter((path) => !ENGLISH_ALONE.some((pattern) => pattern.test(path)))).toEqual([])
  expect(ENGLISH_ALONE.filter((pattern) => !missing.some((path) => pattern.test(path)))).toEqual([])
})

describe.each(PAIRS)('$chinese.path', ({ chinese, english }) => {
  test('has the headings of its twin, in Chinese', () => {
    expect(chinese.headings.map(({ level }) => level)).toEqual(english.headings.map(({ level }) => level))
  })

  test('has the blocks of its twin, but for output and comments', () => {
    expect(chinese.blocks.map(toCommon)).toEqual(english.blocks.map(toCommon))
  })

  test('names the same codes, inputs, flags and values', () => {
    expect(listCodes(chinese)).toEqual(listCodes(english))
  })

  test('links to the same pages', () => {
    expect(listTargets(chinese)).toEqual(listTargets(english))
  })

  test('leads on to pages in Chinese where there are', () => {
    const others = listPlaces(chinese).filter((place) => TWINS.has(place) && place !== english.path)
    expect(others).toEqual([])
  })

  test('has a row for each row, and an item for each item', () => {
    const count = (page: Page, pattern: RegExp) => toProse(page).match(pattern)?.length ?? 0
    for (const pattern of [/^\|/gm, /^\s*- /gm, /^\d+\. /gm]) {
      expect([pattern, count(chinese, pattern)]).toEqual([pattern, count(english, pattern)])
    }
  })

  test('has the figures of its twin in every row', () => {
    const toFigures = (page: Page) =>
      (toProse(page).match(/^\|.*$/gm) ?? []).map((row) => [...(row.match(/\d+(?:[.,]\d+)*/g) ?? [])].sort())
    expect(toFigures(chinese)).toEqual(toFigures(english))
  })

  test('links to its twin at the top, and its twin back', () => {
    const toLink = (from: string, to: string) => posix.relative(posix.dirname(from), to)
    const lines = (page: Page) => page.text.split('\n')[2]
    expect(lines(chinese)).toBe(`[English](${toLink(chinese.path, english.path)}) | 简体中文`)
    expect(lines(english)).toBe(`English | [简体中文](${toLink(english.path, chinese.path)})`)
  })

  test('is in Chinese: every paragraph, item and row has some', () => {
    const lines = toProse(chinese).split('\n').slice(3)
    const prose = lines.filter((line) => /[A-Za-z]{4}.* [a-z]{2,} [a-z]{2,} /.test(line.replaceAll(/`[^`]*`/g, '')))
    expect(prose.filter((line) => !CHINESE.test(line))).toEqual([])
  })
})

test('the page of inputs has every input in both languages', () => {
  for (const path of ['docs/reference.md', 'docs/zh-CN/reference.md']) {
    const rows = [...readPage(path).text.matchAll(/^\| `([a-z-]+)` \| .* \| /gm)].map(([, name]) => name)
    expect(rows).toEqual(INPUT_NAMES)
  }
})
