import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { readDesired } from '../../src/config/read-desired.ts'
import { INPUT_DEFAULTS, INPUT_NAMES } from '../../src/inputs.gen.ts'
import { COMMANDS, toInputs } from '../../src/inputs.ts'

const read = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

const listBlocks = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)

test('the file in the README is valid', async () => {
  const file = listBlocks(await read('README.md'), 'yaml').find((block) => block.includes('chatConfigurations:')) ?? ''
  const { desired, diagnostics } = readDesired([{ file: 'README.md', bytes: Buffer.from(file) }])
  expect(diagnostics).toEqual([])
  expect(desired).toHaveLength(1)
})

test('the workflow in the README is the one that is checked', async () => {
  expect(listBlocks(await read('README.md'), 'yaml')).toContain(
    await read('examples/workflows/chat-configurations.yml'),
  )
})

test('the RAM policies in the README are JSON, and every operation that is called is allowed', async () => {
  const policies = listBlocks(await read('README.md'), 'json').map((text) => JSON.parse(text))
  const actions = policies.map(({ Statement }) => Statement.flatMap(({ Action }: { Action: string }) => Action))
  const sources = await Promise.all(['src/oos/chat.ts', 'src/oos/parameters.ts'].map(read))
  const operations = new Set(
    sources
      .join('\n')
      .match(/(?<=')(?:List|Get|Create|Update|Delete)[A-Z]\w+(?=')/g)
      ?.map((name) => `oos:${name}`),
  )
  operations.delete('oos:GetSecretParameter')
  expect(operations.size).toBe(9)
  expect(new Set(actions[1].filter((action: string) => action.startsWith('oos:')))).toEqual(operations)
  expect([...operations]).toEqual(expect.arrayContaining(actions[0]))
})

test('the defaults of action.yml are inputs that the program accepts, for every command that it names', () => {
  for (const command of COMMANDS) {
    const given: Readonly<Record<string, string>> = {
      ...INPUT_DEFAULTS,
      command,
      scope: 'acme/bots',
      'export-file': 'x.yml',
    }
    expect(toInputs((name) => given[name])).toMatchObject({ command })
  }
  expect(INPUT_NAMES.length).toBeGreaterThan(Object.keys(INPUT_DEFAULTS).length)
})
