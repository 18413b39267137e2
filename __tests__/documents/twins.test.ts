import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { INPUT_NAMES } from '../../src/inputs/inputs.gen.ts'
import { type Page, readPage } from '../support/markdown.ts'
import { CHINESE_PAGES, ENGLISH_PAGES, toTwinPath } from '../support/pages.ts'

/** Whether prose is Chinese is told by it having any. */
const CHINESE = /\p{Script=Han}/u

/** These are kept in English alone, and the Chinese start page says so. */
const ENGLISH_ALONE =
  /^(?:SECURITY|CONTRIBUTING|CHANGELOG|docs\/(?:architecture|assumptions|preflight|emulator|editors|reliability|performance|mutation-testing|checks|proxy|library|api\/.*|decisions\/.*))\.?(?:md)?$/

const PAIRS = CHINESE_PAGES.map((chinese) => ({ chinese, english: readPage(toTwinPath(chinese.path)) }))

const toProse = ({ text, blocks }: Page): string =>
  blocks.reduce((prose, block) => prose.replaceAll(block.text, ''), text)

/** What stands in code within a line. */
const listCodes = (page: Page): readonly string[] =>
  [...new Set([...toProse(page).matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code))].sort()

/** Links that lead to a place of the repository, each as a path of the English pages, without the anchor. */
const listTargets = ({ path, links }: Page): readonly string[] =>
  links
    .filter((link) => !link.startsWith('#') && !/^[a-z]+:/.test(link))
    .map((link) => toTwinPath(posix.join(posix.dirname(path), link.split('#')[0] ?? '')))
    .sort()

test('every page has a twin, but for those that are told to be in English alone', () => {
  const twins = PAIRS.map(({ english }) => english.path)
  const missing = ENGLISH_PAGES.map(({ path }) => path).filter((path) => !twins.includes(path))
  expect(missing.filter((path) => !ENGLISH_ALONE.test(path))).toEqual([])
})

describe.each(PAIRS)('$chinese.path', ({ chinese, english }) => {
  test('has the headings of its twin, in Chinese', () => {
    expect(chinese.headings.map(({ level }) => level)).toEqual(english.headings.map(({ level }) => level))
  })

  test('has the blocks of its twin', () => {
    const toShown = ({ blocks }: Page) => blocks.map(({ language, words, text }) => ({ language, words, text }))
    expect(toShown(chinese)).toEqual(toShown(english))
  })

  test('names the same codes, inputs, flags and values', () => {
    expect(listCodes(chinese)).toEqual(listCodes(english))
  })

  test('links to the same pages', () => {
    expect(listTargets(chinese)).toEqual(listTargets(english))
  })

  test('has a row for each row, and an item for each item', () => {
    const count = (page: Page, pattern: RegExp) => toProse(page).match(pattern)?.length ?? 0
    for (const pattern of [/^\|/gm, /^\s*- /gm, /^\d+\. /gm]) {
      expect([pattern, count(chinese, pattern)]).toEqual([pattern, count(english, pattern)])
    }
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
