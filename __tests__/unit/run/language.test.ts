import { expect, test } from '@jest/globals'
import { LOCALES } from '../../../src/model/policy.ts'
import { loadTexts, toLocale, toSystemLocale } from '../../../src/run/language.ts'

const toEnv = (variables: Readonly<Record<string, string>>) => (name: string) => variables[name] || undefined

test.each([
  ['zh', 'zh-CN'],
  ['zh_CN', 'zh-CN'],
  ['zh_CN.UTF-8', 'zh-CN'],
  ['zh_CN.utf8', 'zh-CN'],
  ['zh_SG.UTF-8', 'zh-CN'],
  ['zh_CN.UTF-8@pinyin', 'zh-CN'],
  ['zh_TW.UTF-8', 'en'],
  // A terminal that reads another encoding would show neither.
  ['zh_CN.GB18030', 'en'],
  ['zhx_CN', 'en'],
  ['zh_CNx', 'en'],
  ['zh_CN.UTF-8x', 'en'],
  ['xzh_CN', 'en'],
  ['en_US.UTF-8', 'en'],
  ['C', 'en'],
  ['', 'en'],
])('LANG=%s is %s', (LANG, locale) => {
  expect(toSystemLocale(toEnv({ LANG }))).toBe(locale)
})

test('the first of the three variables that is set decides', () => {
  const [LC_ALL, LC_MESSAGES, LANG] = ['C', 'zh_CN.UTF-8', 'en_US.UTF-8']
  expect(toSystemLocale(toEnv({ LC_ALL, LC_MESSAGES, LANG }))).toBe('en')
  expect(toSystemLocale(toEnv({ LC_ALL: '', LC_MESSAGES, LANG }))).toBe('zh-CN')
  expect(toSystemLocale(toEnv({ LANG }))).toBe('en')
  expect(toSystemLocale(toEnv({}))).toBe('en')
})

test('an input names a locale as it is written, and English stands in for all others', () => {
  expect(['zh-CN', ' zh-CN\n', 'en', 'zh-cn', 'zh', '', undefined].map(toLocale)).toEqual([
    'zh-CN',
    'zh-CN',
    'en',
    'en',
    'en',
    'en',
    'en',
  ])
})

test('every locale has texts of its own', async () => {
  const texts = []
  // One after the other: Jest links two modules at once that share a third one only by luck.
  for (const locale of LOCALES) texts.push(await loadTexts(locale))
  expect(texts.map(({ file }) => file.failed)).toEqual(['The run failed', '运行失败'])
})
