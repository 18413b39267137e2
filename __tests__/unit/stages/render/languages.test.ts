import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../../../../scripts/support/root.ts'
import { CLI_TEXTS as enCli } from '../../../../src/stages/render/texts/en/cli.ts'
import { LINE_TEXTS as enLine } from '../../../../src/stages/render/texts/en/command-line.ts'
import { toEnglish } from '../../../../src/stages/render/texts/en/index.ts'
import { PROBE_TEXTS as enProbe } from '../../../../src/stages/render/texts/en/probe.ts'
import { CLI_TEXTS as zhCli } from '../../../../src/stages/render/texts/zh/cli.ts'
import { LINE_TEXTS as zhLine } from '../../../../src/stages/render/texts/zh/command-line.ts'
import { toChinese } from '../../../../src/stages/render/texts/zh/index.ts'
import { PROBE_TEXTS as zhProbe } from '../../../../src/stages/render/texts/zh/probe.ts'
import { type AllTexts, listSayings } from './sayings.ts'

/** All texts of a language: those of the command line and of a probe are loaded apart. */
const en: AllTexts = { ...toEnglish(enLine), cli: enCli, probe: enProbe }
const zh: AllTexts = { ...toChinese(zhLine), cli: zhCli, probe: zhProbe }

/** Every leaf of a set of texts by its path. */
const listLeaves = (node: object, path = ''): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries(node).flatMap(([key, value]): [string, unknown][] => {
      const place = path === '' ? key : `${path}.${key}`
      return typeof value === 'object' ? [...listLeaves(value, place)] : [[place, value]]
    }),
  )

/** The same texts; the paths of the functions that are called are noted. */
const watch = <T extends object>(node: T, called: Set<string>, path = ''): T =>
  new Proxy(node, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      const place = path === '' ? String(key) : `${path}.${String(key)}`
      if (typeof value === 'function') called.add(place)
      return typeof value === 'object' && value !== null ? watch(value, called, place) : value
    },
  })

/** What Chinese has names of its own for. */
const TRANSLATED = ['DingTalk', 'WeChat', 'DevOps']

/** Pages and schemas in Chinese stand beside the English ones. */
const toAddress = (text: string): string => text.replaceAll('/zh-CN/', '/').replaceAll('.zh-CN.', '.')

const isText = (entry: readonly [string, unknown]): entry is [string, string] => typeof entry[1] === 'string'
const [english, chinese] = [listLeaves(en), listLeaves(zh)]
/** In both manners. */
const said = [en, { ...en, ...toEnglish() }].flatMap(listSayings)
const told = [zh, { ...zh, ...toChinese() }].flatMap(listSayings)
const ALL_CHINESE = [...[...chinese].filter(isText).map(([, text]) => text), ...told]

describe('both languages', () => {
  test('have the same texts and the same functions', () => {
    const toKinds = (leaves: ReadonlyMap<string, unknown>) =>
      [...leaves].map(([path, leaf]) => `${path}: ${typeof leaf}`).sort()
    expect(toKinds(chinese)).toEqual(toKinds(english))
  })

  test('have the same files; what is generated in one is written in the other', () => {
    const listFiles = (language: string) =>
      readdirSync(join(ROOT, 'src/stages/render/texts', language)).map((file) => file.replace('.gen.', '.'))
    expect(listFiles('zh').sort()).toEqual(listFiles('en').sort())
  })

  test('are heard as a whole: these tests call every function', () => {
    const called = new Set<string>()
    listSayings(watch<AllTexts>(en, called))
    expect([...called].sort()).toEqual(
      [...english]
        .filter(([, leaf]) => typeof leaf === 'function')
        .map(([path]) => path)
        .sort(),
    )
  })

  test('never say the same', () => {
    const same = [...english].filter(isText).filter(([path, text]) => chinese.get(path) === text)
    expect(same.map(([path]) => path)).toEqual([])
    expect(said.filter((text) => told.includes(text))).toEqual([])
  })

  test('tell the same data', () => {
    for (const [index, text] of said.entries()) {
      const missing = listData(text).filter(
        (word) => !toAddress(told[index] ?? '').includes(word) && !TRANSLATED.includes(word),
      )
      expect([told[index], missing]).toEqual([told[index], []])
    }
  })

  test('name the same inputs, commands and variables where there is no data', () => {
    for (const [path, text] of [...english].filter(isText)) {
      const found = String(chinese.get(path))
      const missing = listData(text).filter((word) => !toAddress(found).includes(word) && !TRANSLATED.includes(word))
      expect([found, missing]).toEqual([found, []])
    }
  })
})

/** What is no word of a language: quoted, code, a number, or written as no word is. */
const listData = (text: string): readonly string[] => {
  const prose = text.replaceAll(/allowed: ".*"\.$|expected: "(?=[a-z]|JSON).*"/gm, '')
  const quoted = prose.match(/"[^"]*"|`[^`]*`/g) ?? []
  const words = prose.match(/[\w.@/<>{}:%*-]*[\w>}]/g) ?? []
  return [...quoted, ...words.filter((word) => /\d|_|[a-z][A-Z]|\w[/:]\w/.test(word))]
}

describe('Chinese', () => {
  test('parts its characters from Latin ones and from numbers by a blank', () => {
    const tight = /\p{Script=Han}[A-Za-z0-9"`<{[]|[A-Za-z0-9"`>}\]%]\p{Script=Han}/u
    expect(ALL_CHINESE.filter((text) => tight.test(text))).toEqual([])
  })

  test('has punctuation of its own width, and no blanks beside it or between its characters', () => {
    const half = /\p{Script=Han}[,;:?!()]|[,;?!()]\p{Script=Han}/u
    const blanks = /\s[，。；：、？！（）]|[，。；：、？！（）] |\p{Script=Han} +\p{Script=Han}/u
    expect(ALL_CHINESE.filter((text) => half.test(text) || blanks.test(text))).toEqual([])
  })

  test('ends its sentences, and none of them twice', () => {
    expect(ALL_CHINESE.filter((text) => /[。！？；，：、]{2}/u.test(text))).toEqual([])
  })

  test('holds no English sentence', () => {
    const phrase = /[a-z]{2,} [a-z]{2,}/
    const data = /"[^"]*"|`[^`]*`|--[a-z-]+ [\w/-]+|oos-chat-sync [a-z]+/g
    expect(ALL_CHINESE.filter((text) => phrase.test(text.replaceAll(data, '')))).toEqual([])
  })
})
