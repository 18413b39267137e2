import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT } from '../../scripts/support/root.ts'
import { isThere, listNamedPaths } from '../support/named-paths.ts'
import { ENGLISH_PAGES } from '../support/pages.ts'
import { readRepositoryFile } from '../support/repository.ts'

const DOCUMENTS = [
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/editors.md',
  'docs/library.md',
  'docs/decisions/README.md',
]
const GUIDE = readRepositoryFile('CONTRIBUTING.md')
const CONTRIBUTOR_PAGES = ENGLISH_PAGES.filter(({ path }) =>
  /^(?:CONTRIBUTING|SECURITY|docs\/(?:architecture|reliability|performance|mutation-testing|decisions\/.*))\.md$/.test(
    path,
  ),
)
const { scripts } = JSON.parse(readRepositoryFile('package.json'))

describe.each(DOCUMENTS)('%s', (document) => {
  test('links to what is there', () => {
    const text = readRepositoryFile(document)
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !existsSync(join(ROOT, dirname(document), link)))).toEqual([])
  })
})

describe('CONTRIBUTING.md', () => {
  test('names scripts that npm knows', () => {
    const named = [...GUIDE.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })
})

describe('pages for contributors', () => {
  /** What looks like a path: a program, the repository's own name, and what a reader is to write. */
  const NO_PATHS = [
    'Node.js',
    'acme/oos-chat-sync',
    'acme/oos-chat-sync@v1',
    'event.json',
    'actions/checkout',
    '__tests__/golden/err/my-case.yml',
    'my-case.txt',
  ]

  test.each(CONTRIBUTOR_PAGES)('$path names files that are there', ({ path, text }) => {
    const named = listNamedPaths(text).filter((name) => !NO_PATHS.includes(name))
    expect(named.filter((name) => !isThere(name, path))).toEqual([])
  })

  test.each([
    ['as code', 'see `src/gone.ts`', 'src/gone.ts'],
    ['as a folder', 'in `src/gone/`.', 'src/gone/'],
    ['as a link', '[it](docs/gone.md#part)', 'docs/gone.md'],
    ['in a sentence', 'It is in src/gone.ts, as before.', 'src/gone.ts'],
    ['within a command', '`npm run jest -- __tests__/unit/gone`', '__tests__/unit/gone'],
    ['with a star', '`src/stages/render/texts/en-*.ts`', 'src/stages/render/texts/en-*.ts'],
    ['without a folder', 'beside `gone.ts`', 'gone.ts'],
    ['in part', '`stages/gone`', 'stages/gone'],
  ])('a dead path is found: %s', (_form, text, path) => {
    expect(listNamedPaths(text)).toEqual([path])
    expect(isThere(path, 'CONTRIBUTING.md')).toBe(false)
  })

  test.each([
    ['src/model'],
    ['src/model/'],
    ['src/stages/render/texts/en/*.ts'],
    ['__tests__/unit/contributing'],
    ['contributing.test.ts'],
    ['docs/architecture.md'],
  ])('%s is found', (path) => {
    expect(isThere(path, 'CONTRIBUTING.md')).toBe(true)
  })
})

describe('the forms for issues', () => {
  test.each(['bug', 'feature'])('%s has a Chinese line beside each English one, and asks for what it needs', (name) => {
    const form = parse(readRepositoryFile(`.github/ISSUE_TEMPLATE/${name}.yml`))
    const texts = form.body.flatMap((part: { attributes: Readonly<Record<string, string>> }) =>
      [part.attributes['label'], part.attributes['description'], part.attributes['value']].filter(Boolean),
    )
    expect([form.description, ...texts].filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
    expect(form.body.some((part: { validations?: { required: boolean } }) => part.validations?.required)).toBe(true)
  })
})

test('a shell of its own is needed by no script', () => {
  const shellish = Object.entries<string>(scripts).filter(([, script]) =>
    /^\w+=|\$|\*|;|\|(?!\|)|'|(?<!&)&(?!&)/.test(script),
  )
  expect(shellish).toEqual([])
})
