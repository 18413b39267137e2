import { existsSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { ROOT, readRepositoryFile } from '../support/workflows.ts'

const DOCUMENTS = ['CONTRIBUTING.md', 'docs/editors.md', 'docs/library.md', 'docs/decisions/README.md']
const GUIDE = readRepositoryFile('CONTRIBUTING.md')
const { scripts } = JSON.parse(readRepositoryFile('package.json'))

describe.each(DOCUMENTS)('%s', (document) => {
  test('links to what is there', () => {
    const text = readRepositoryFile(document)
    const links = [...text.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = '']) => link)
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => !existsSync(new URL(link, new URL(document, ROOT))))).toEqual([])
  })
})

describe('CONTRIBUTING.md', () => {
  test('names scripts that npm knows', () => {
    const named = [...GUIDE.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name)
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  test('names files that are there', () => {
    const named = [...GUIDE.matchAll(/`((?:src|scripts|schemas|tools|__tests__|docs)\/[\w./-]*)`/g)].map(
      ([, path = '']) => path,
    )
    // The one that a reader is to write.
    const known = named.filter((path) => path !== '__tests__/golden/err/my-case.yml')
    expect(known.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([])
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
