import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { translateSchema } from '../../scripts/generate-schema.ts'

const readSchema = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../schemas', name), 'utf8')) as unknown

const SHOWN = ['title', 'description', 'markdownDescription']

/** Every text of a schema by its path: those that editors show, or all others. */
const listTexts = (node: unknown, isWanted: (key: string) => boolean, path = ''): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(node ?? {})) {
    const place = `${path}/${key}`
    if (typeof value !== 'object' || value === null) {
      if (isWanted(key)) texts.set(place, String(value))
    } else for (const [deeper, text] of listTexts(value, isWanted, place)) texts.set(deeper, text)
  }
  return texts
}

describe('the schema in Chinese', () => {
  const english = readSchema('chat-config.v1.schema.json')
  const chinese = readSchema('chat-config.v1.zh-CN.schema.json')

  test('says in Chinese all that the English one says', () => {
    const isShown = (key: string) => SHOWN.includes(key)
    const [said, wanted] = [listTexts(chinese, isShown), listTexts(english, isShown)]
    expect([...said.keys()]).toEqual([...wanted.keys()])
    expect([...said.values()].filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
  })

  test('names the same codes', () => {
    const isMarkdown = (key: string) => key === 'markdownDescription'
    const [said, wanted] = [listTexts(chinese, isMarkdown), listTexts(english, isMarkdown)]
    for (const [path, text] of wanted) {
      const codes = new Set(text.match(/`[^`]+`/g))
      const found = new Set(said.get(path)?.match(/`[^`]+`/g))
      expect([path, [...codes].filter((code) => !found.has(code))]).toEqual([path, []])
    }
  })

  test('accepts the same files, and has a name of its own', () => {
    const isRule = (key: string) => !SHOWN.includes(key) && key !== '$id'
    expect(listTexts(chinese, isRule)).toEqual(listTexts(english, isRule))
    expect(chinese).toMatchObject({ $id: expect.stringMatching(/\/schemas\/chat-config\.v1\.zh-CN\.schema\.json$/) })
  })
})

describe('translating', () => {
  const SCHEMA = '{ "title": "A \\"b\\"", "properties": { "title": { "description": "C" } } }'

  test('leaves all but what is shown as it is', () => {
    expect(translateSchema(SCHEMA, { 'A "b"': '甲\n', C: '丙' })).toBe(
      '{ "title": "甲\\n", "properties": { "title": { "description": "丙" } } }',
    )
  })

  test.each([
    ['a text without a translation', { C: '丙' }, 'no translation of: A "b"'],
    ['a translation of nothing', { 'A "b"': '甲', C: '丙', D: '丁' }, 'no longer says: D'],
  ])('%s is told', (_what, table, expected) => {
    expect(() => translateSchema(SCHEMA, table)).toThrow(expected)
  })
})
