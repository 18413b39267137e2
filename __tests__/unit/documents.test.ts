import { expect, test } from '@jest/globals'
import { INPUT_DEFAULTS, INPUT_NAMES } from '../../src/inputs/inputs.gen.ts'
import { toInputs } from '../../src/inputs/inputs.ts'
import { COMMANDS } from '../../src/model/policy.ts'
import { readRepositoryFile } from '../support/repository.ts'

const listBlocks = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, text = '']) => text)

test('the workflow in the README is the one that is checked', () => {
  expect(listBlocks(readRepositoryFile('README.md'), 'yaml')).toContain(
    readRepositoryFile('examples/workflows/chat-configurations.yml'),
  )
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
