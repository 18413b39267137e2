import { expect, test } from '@jest/globals'
import { readDeclared } from '../../../../src/stages/config/declared.ts'

const KEY = { region: 'cn-hangzhou', name: 'ops' }
const ENTRY = 'chatConfigurations:\n  - name: ops\n    type: WeChat\n'

test.each([
  ['yes', 'by the file’s region', `version: 1\nregion: cn-hangzhou\n${ENTRY}`],
  ['yes', 'by its own', `version: 1\nregion: cn-shanghai\n${ENTRY}    region: cn-hangzhou\n`],
  ['yes', 'where nothing names a region', `version: 1\n${ENTRY}`],
  ['yes', 'although the file has other faults', `version: 9\nnonsense: 1\n${ENTRY}`],
  ['no', 'in another region', `version: 1\nregion: cn-shanghai\n${ENTRY}`],
  ['no', 'under another name', `version: 1\n${ENTRY.replace('ops', 'OPS')}`],
  ['no', 'where it is given up', `version: 1\nchatConfigurations: []\nremoved: [{ name: ops }]\n`],
  ['no', 'in a file of another kind', 'on: push\njobs: { ops: {} }\n'],
  ['no', 'in a file that only speaks of it', 'on: push # chatConfigurations: ops\n'],
  ['no', 'in a file of another kind that is no YAML', '{{ helm }}: ops\n'],
  ['unknown', 'in what is no YAML', 'chatConfigurations: [\n'],
  ['unknown', 'in what is not UTF-8', Buffer.from([...Buffer.from(ENTRY), 0xff])],
  ['unknown', 'where the list is none', 'chatConfigurations: 3\n'],
  ['unknown', 'where an item is none', 'chatConfigurations:\n  - 3\n'],
  ['unknown', 'where a name cannot be read', 'chatConfigurations:\n  - name: [a]\n'],
] as const)('%s: %s', (declares, _what, text) => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  expect(readDeclared({ file: 'b.yml', bytes })(KEY)).toBe(declares)
})
