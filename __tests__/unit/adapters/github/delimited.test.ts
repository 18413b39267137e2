import { EOL } from 'node:os'
import { expect, test } from '@jest/globals'
import { prepareKeyValueMessage } from '../../../../src/adapters/github/delimited.ts'
import { listRepositoryFiles, readRepositoryFile } from '../../../support/repository.ts'

const PACKAGE = 'node_modules/@actions/core'
const KNOWN_VERSION = '3.0.1'
/** What was looked at in that version, and must be again in another. */
const TO_LOOK_AT = `src/adapters/github/delimited.ts reaches into @actions/core by a path that the package does not export. Look at:
1. lib/file-command.js: is prepareKeyValueMessage still there, and does it still refuse a delimiter in a name or a value?
2. lib/core.js: does it still load @actions/http-client? If not, or if package.json exports the file by now, import it by its name.
3. What it says of the runner's file: does the runner still read "name<<delimiter"?
Then run "npm run build && npm run jest -- __tests__/scenarios", and name the version in this test.`

const { version, exports } = JSON.parse(readRepositoryFile(`${PACKAGE}/package.json`))
const readPart = (file: string): string => readRepositoryFile(`${PACKAGE}/lib/${file}`)

test('@actions/core is of the version whose inside is known', () => {
  if (version !== KNOWN_VERSION) throw new Error(`@actions/core is ${version}, not ${KNOWN_VERSION}. ${TO_LOOK_AT}`)
  expect(version).toBe(KNOWN_VERSION)
})

test('there is no other way: the package exports its root alone, and that loads the HTTP client', () => {
  expect(Object.keys(exports)).toEqual(['.'])
  expect(readPart('core.js')).toMatch(/from '\.\/oidc-utils\.js'/)
  expect(readPart('oidc-utils.js')).toMatch(/from '@actions\/http-client'/)
})

test('the part alone loads what Node brings', () => {
  const imports = (file: string) => [...readPart(file).matchAll(/^import .* from '(.+)';$/gm)].map(([, name]) => name)
  expect(imports('file-command.js')).toEqual(['crypto', 'fs', 'os', './utils.js'])
  expect(imports('utils.js')).toEqual([])
})

test('a value stands between delimiters that nobody knows before', () => {
  const lines = [prepareKeyValueMessage('a', 'x'), prepareKeyValueMessage('a', 'x')].map((text) => text.split(EOL))
  for (const [first = '', ...rest] of lines) {
    expect(first).toMatch(/^a<<ghadelimiter_[0-9a-f-]{36}$/)
    expect(rest).toEqual(['x', first.slice('a<<'.length)])
  }
  expect(lines[0]?.[0]).not.toBe(lines[1]?.[0])
})

test('no other file of ours reaches into the package', () => {
  const sources = listRepositoryFiles('src').filter((path) => path.endsWith('.ts'))
  const reaching = sources.filter((path) => readRepositoryFile(path).includes('@actions/core/'))
  expect(reaching).toEqual(['src/adapters/github/delimited.ts'])
})
