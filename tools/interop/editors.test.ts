import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CompletionItem } from 'vscode-languageserver-protocol/node'
import { readRepositoryFile } from '../../__tests__/support/repository.ts'
import { ROOT } from '../../scripts/support/root.ts'
import { readDesired } from '../../src/stages/config/read-desired.ts'
import { type Editor, openEditor } from './editor.ts'

/** Names at the limit: the server counts UTF-16 units, where JSON Schema counts characters. */
const COUNTED_OTHERWISE = 'long-names.yml'
const VALID_FILES = readdirSync(join(ROOT, '__tests__/golden/ok')).filter(
  (name) => name.endsWith('.yml') && name !== COUNTED_OTHERWISE,
)

/** The first line of a file of ours, as the documentation gives it. */
const [MODELINE = ''] = readRepositoryFile('examples/chat-configurations.yml').split('\n')
const toText = (...lines: readonly string[]): string => [MODELINE, ...lines, ''].join('\n')

/** A file whose one entry, of this type, has these lines. */
const toEntryText = (type: string, ...lines: readonly string[]): string =>
  toText(
    'version: 1',
    'region: cn-hangzhou',
    'chatConfigurations:',
    '  - name: ops',
    `    type: ${type}`,
    ...lines.map((line) => `    ${line}`),
  )

const toLabels = (items: readonly CompletionItem[]): readonly string[] => items.map(({ label }) => label)

const toDocumentation = ({ documentation }: CompletionItem): string =>
  typeof documentation === 'string' ? documentation : (documentation?.value ?? '')

/** What stands in the file when a proposal was taken and every place to fill in left as it is. */
const insert = (marked: string, item: CompletionItem | undefined): string => {
  const indentation = /(?:^|\n)( *)[^\n]*$/.exec(marked.slice(0, marked.indexOf('|')))?.[1] ?? ''
  const text = item?.textEdit?.newText ?? item?.insertText ?? ''
  const filled = text.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll('\n', `\n${indentation}`)
  return marked.replace('|', () => filled)
}

const listFaults = (text: string): readonly string[] =>
  readDesired([{ file: 'chat.yml', bytes: Buffer.from(text) }]).diagnostics.map(({ code }) => code)

let editor: Editor

beforeAll(async () => {
  editor = await openEditor()
})

afterAll(() => editor.close())

const listMessages = async (text: string): Promise<readonly string[]> =>
  (await editor.diagnose(text)).map(({ message, range }) => `${range.start.line + 1}: ${message}`)

describe('the first line', () => {
  test('leads to the schema, and nothing is wrong with the example', async () => {
    expect(await editor.diagnose(readRepositoryFile('examples/chat-configurations.yml'))).toEqual([])
    expect(new Set(editor.asked)).toEqual(new Set([MODELINE.replace(/^.*\$schema=/, '')]))
  })

  test('may also have the form that JetBrains documents', async () => {
    const line = MODELINE.replace('yaml-language-server: $schema=', '$schema: ')
    expect(await listMessages(`${line}\nversion: 1\nchatConfigurations: []\nregoin: cn-hangzhou\n`)).toEqual([
      '4: Property regoin is not allowed.',
    ])
  })

  // The server looks at a text only after a while: so at several at once, here and below.
  test.concurrent.each(VALID_FILES)('a second reader of the schema has nothing against %s either', async (name) => {
    const text = readRepositoryFile(`__tests__/golden/ok/${name}`).replace(/^\uFEFF/, '')
    expect(await listMessages(`${MODELINE}\n${text}`)).toEqual([])
  })
})

describe('proposes', () => {
  test('the two types, and says what each needs', async () => {
    const items = await editor.complete(toText('version: 1', 'chatConfigurations:', '  - name: ops', '    type: |'))
    expect(items.map((item) => [item.label, toDocumentation(item)])).toEqual([
      ['DingTalk', expect.stringContaining('DingTalkClientSecret')],
      ['WeChat', expect.stringContaining('WeCom')],
    ])
  })

  test('the keys of an entry that it has not, each with its meaning', async () => {
    const items = await editor.complete(toEntryText('WeChat', '|'))
    const meanings = new Map(items.map((item) => [item.label, toDocumentation(item)]))
    const keys = ['region', 'ramRole', 'resourceGroupId', 'configuration', 'secretVersion', 'ignore']
    expect([...meanings.keys()]).toEqual(expect.arrayContaining(keys))
    for (const key of keys) expect(meanings.get(key)).toMatch(/\w/)
    expect([...meanings.keys()]).not.toContain('type')
  })

  test('the keys of DingTalk', async () => {
    const items = await editor.complete(toEntryText('DingTalk', 'configuration:', '  |'))
    expect(toLabels(items)).toEqual(
      expect.arrayContaining(['DingTalkClientId', 'DingTalkTemplateId', 'DingTalkClientSecret', 'BotName']),
    )
  })

  test.each(['DingTalkClientSecret', 'CorpSecret'])('references under %s', async (key) => {
    const items = await editor.complete(toEntryText('WeChat', 'configuration:', `  ${key}: |`))
    expect(toLabels(items)).toEqual(expect.arrayContaining(['{ fromEnv: … }', '{ fromSecretParameter: … }']))
  })

  test('fields to ignore', async () => {
    expect(toLabels(await editor.complete(toEntryText('WeChat', 'ignore:', '  - |')))).toContain(
      'configuration.BotName',
    )
  })

  test.each([
    'version: |',
    'region: |',
    'defaults: |',
    'chatConfigurations: |',
    'chatConfigurations:\n  |',
    'chatConfigurations:\n  - |',
    'chatConfigurations:\n  - configuration: |',
    'chatConfigurations:\n  - ignore: |',
    'chatConfigurations:\n  - secretVersion: |',
  ])('something that a person can read: %j', async (lines) => {
    expect(toLabels(await editor.complete(toText(lines))).filter((label) => /\[object|\{"/.test(label))).toEqual([])
  })
})

describe('what is proposed is valid when it is taken:', () => {
  test.concurrent.each([
    ['A file with one DingTalk chat', toText('|')],
    ['A DingTalk chat', toText('version: 1', 'region: cn-hangzhou', 'chatConfigurations:', '  |')],
    ['A WeChat chat', toText('version: 1', 'region: cn-hangzhou', 'chatConfigurations:', '  |')],
    ['{ fromEnv: … }', toEntryText('WeChat', 'configuration:', '  CorpSecret: |')],
    ['{ fromSecretParameter: … }', toEntryText('WeChat', 'configuration:', '  CorpSecret: |')],
    ['"2026-11"', toEntryText('WeChat', 'secretVersion: |')],
    ['secretVersion', toEntryText('WeChat', '|')],
    ['ramRole', toText('version: 1', 'chatConfigurations: []', 'region: cn-hangzhou', 'defaults:', '  |')],
  ])('%s', async (label, marked) => {
    const item = (await editor.complete(marked)).find((proposed) => proposed.label === label)
    const text = insert(marked, item)
    expect(text).not.toBe(insert(marked, undefined))
    expect(listFaults(text)).toEqual([])
    expect(await listMessages(text)).toEqual([])
  })
})

describe('shows over', () => {
  test('ramRole what it decides', async () => {
    const shown = await editor.hover(toEntryText('WeChat', 'ram|Role: OOSServiceRole'))
    expect(shown).toContain('RAM role')
    expect(shown).toContain('(not the ARN)')
    expect(shown).toContain('must trust the service `oos.aliyuncs.com`')
  })

  test('type what each value means', async () => {
    const shown = await editor.hover(toEntryText('We|Chat'))
    expect(shown).toContain('**new webhook**')
    expect(shown).toContain('`WeChat`: WeCom')
  })

  test('a secret key where its value comes from', async () => {
    const line = '  Corp|Secret: { fromEnv: OOS_CHAT_SECRET_OPS }'
    expect(await editor.hover(toEntryText('WeChat', 'configuration:', line))).toContain(
      'so that it is never in the file',
    )
  })
})

describe('underlines', () => {
  test.concurrent('a misspelled key', async () => {
    expect(await listMessages(toEntryText('WeChat', 'ramrole: OOSServiceRole'))).toEqual([
      '7: Property ramrole is not allowed.',
    ])
  })

  test.concurrent('a secret that stands in the file, without repeating it, and says what to do', async () => {
    const [message, ...others] = await listMessages(toEntryText('WeChat', 'configuration:', '  CorpSecret: made-up-1'))
    expect(others).toEqual([])
    expect(message).toMatch(/^8: A secret must not be in the file: write \{ fromEnv: .* rotate it\.$/)
    expect(message).not.toContain('made-up-1')
  })

  test.concurrent.each([
    ['ramRole: acs:ram::1000000000000001:role/x', 'not its ARN'],
    ['region: CN', 'such as cn-hangzhou'],
    ['resourceGroupId: x', '"rg-"'],
    ['secretVersion: 2026', 'add quotes'],
    ['ignore: [BotName]', 'configuration.BotName'],
    ['configuration: { BotName: { fromEnv: OOS_CHAT_SECRET_OPS } }', 'A reference is not allowed here'],
    ['configuration: { CorpSecret: { fromEnv: GITHUB_TOKEN } }', 'starts with OOS_CHAT_SECRET_'],
    ['configuration: { CorpSecret: { fromSecretParameter: acs/x } }', 'not starting with ALIYUN'],
    ['configuration: { Text: "***" }', 'Only asterisks'],
  ])('%s, in words', async (line, words) => {
    expect(await listMessages(toEntryText('WeChat', line))).toEqual([expect.stringContaining(words)])
  })

  test.concurrent('what DingTalk needs', async () => {
    expect(await listMessages(toEntryText('DingTalk', 'configuration: {}'))).toEqual([
      expect.stringContaining('DingTalkClientId'),
      expect.stringContaining('DingTalkClientSecret'),
    ])
  })
})
