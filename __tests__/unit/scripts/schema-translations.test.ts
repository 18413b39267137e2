import { describe, expect, test } from '@jest/globals'
import { translateSchema } from '../../../scripts/generate/schema.ts'
import { readRepositoryFile } from '../../support/repository.ts'

const readSchema = (name: string) => JSON.parse(readRepositoryFile(`schemas/${name}`)) as unknown

/** What editors show; items of a list of texts have numbers for keys. */
const SHOWN = ['title', 'description', 'markdownDescription', 'label', 'errorMessage', 'patternErrorMessage']
const isShownAt = (place: string) =>
  SHOWN.includes(place.split('/').at(-1) ?? '') || place.includes('/enumDescriptions/')
/** Labels that are code. */
const CODE = /^[{"]/

/** Every text of a schema by its path: those that editors show, or all others. */
const listTexts = (node: unknown, isWanted: (place: string) => boolean, path = ''): ReadonlyMap<string, string> => {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(node ?? {})) {
    const place = `${path}/${key}`
    if (typeof value !== 'object' || value === null) {
      if (isWanted(place)) texts.set(place, String(value))
    } else for (const [deeper, text] of listTexts(value, isWanted, place)) texts.set(deeper, text)
  }
  return texts
}

describe('the schema in Chinese', () => {
  const english = readSchema('chat-config.v1.schema.json')
  const chinese = readSchema('chat-config.v1.zh-CN.schema.json')

  test('says in Chinese all that the English one says', () => {
    const [said, wanted] = [listTexts(chinese, isShownAt), listTexts(english, isShownAt)]
    expect([...said.keys()]).toEqual([...wanted.keys()])
    expect([...said.values()].filter((text) => !/\p{Script=Han}/u.test(text) && !CODE.test(text))).toEqual([])
  })

  test('names the same codes', () => {
    const isMarkdown = (place: string) => place.endsWith('/markdownDescription')
    const [said, wanted] = [listTexts(chinese, isMarkdown), listTexts(english, isMarkdown)]
    for (const [path, text] of wanted) {
      const codes = new Set(text.match(/`[^`]+`/g))
      const found = new Set(said.get(path)?.match(/`[^`]+`/g))
      expect([path, [...codes].filter((code) => !found.has(code))]).toEqual([path, []])
    }
  })

  test('accepts the same files, and has a name of its own', () => {
    const isRule = (place: string) => !isShownAt(place) && place !== '/$id'
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
