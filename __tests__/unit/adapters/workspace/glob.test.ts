import { posix } from 'node:path'
import { expect, test } from '@jest/globals'
import { toGlob, toWatched as toWatchedBy } from '../../../../src/adapters/workspace/any-glob.ts'
import { hasMagic, toDirect, toPath, toStarred } from '../../../../src/adapters/workspace/glob.ts'
import fc from '../../../support/fast-check.ts'

/** Beside a file that is always there, at the root of a repository. */
const toWatched = (patterns: readonly string[], paths: readonly string[]) =>
  toWatchedBy(patterns.map(toDirect), ['always.yml', ...paths], () => ({ root: '', outer: [] }), hasMagic)

const word = fc.stringMatching(/^[ab.-]{0,3}$/)
const folder = fc.array(fc.stringMatching(/^[ab-][ab.-]{0,2}$/), { maxLength: 2 }).map((names) => names.join('/'))
const parts = fc.record({ folder, prefix: word, suffix: word, between: word, isDotted: fc.boolean() })

test('the usual pattern means what the library says', () => {
  fc.assert(
    fc.property(parts, folder, ({ folder, prefix, suffix, between, isDotted }, other) => {
      const pattern = `${isDotted ? './' : ''}${posix.join(folder, `${prefix}*${suffix}`)}`
      const [starred, glob] = [toStarred(pattern), toGlob(pattern)]
      expect(posix.join('/', starred?.folder ?? 'none', '.')).toBe(posix.join('/', glob.folder, '.'))
      expect(starred?.isDeep).toBe(glob.isDeep)
      const names = [`${prefix}${between}${suffix}`, `${prefix}${suffix}`, `${prefix}a`, between, 'a.yml']
      // No folder lists itself or the one above it.
      for (const name of names.filter((text) => !['', '.', '..'].includes(text))) {
        for (const path of [posix.join(folder, name), posix.join(other, name)]) {
          expect([pattern, path, starred?.isMatch(path)]).toEqual([pattern, path, glob.isMatch(path)])
        }
      }
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  '**/*.yml',
  'a/*/b.yml',
  '*.{yml,yaml}',
  'a?*.yml',
  '[ab]*.yml',
  '!*.yml',
  '*.yml*',
  '@(a)/*.yml',
  'a\\*.yml',
])('any other pattern is left to the library: %s', (pattern) => expect(toStarred(pattern)).toBeUndefined())

test('a text without the characters of a pattern means itself alone', () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab.-+@|^$~,;:=<>&#%'` "), minLength: 1, maxLength: 6 })
  const name = text.filter((found) => !/^\.*$/.test(found))
  fc.assert(
    fc.property(name, name, (pattern, other) => {
      expect(hasMagic(pattern)).toBe(false)
      for (const meant of [toPath(pattern).isMatch, toWatched([pattern], []).isWatched]) {
        expect([pattern, meant(pattern)]).toEqual([pattern, true])
        expect([pattern, other, meant(other)]).toEqual([pattern, other, pattern === other])
      }
    }),
    { numRuns: 2_000 },
  )
})

test.each(['*', 'a?', '[a]', '{a,b}', '@(a)', '!a', '"a"', '\\a'])('%s is a pattern', (pattern) => {
  expect(hasMagic(pattern)).toBe(true)
})

test.each([
  [['a.yml', './b/c.yml'], false],
  [['bots/*.yml'], true],
  [['.github/**'], true],
  [['a.yml', './bots/?.yml'], true],
  [['a.yml', '{b,c}.yml'], true],
  [[], false],
])('%j may name files that are not there: %j', (patterns, isOpen) => {
  expect(toWatched(patterns, ['a.yml']).isOpen).toBe(isOpen)
})

test.each([
  ['bots/*.yml', 'bots/b.yml', true],
  ['./bots/*.yml', 'bots/b.yml', true],
  ['./bots/a.yml', 'bots/a.yml', true],
  ['./(a).yml', '(a).yml', true],
  ['a|b.yml', 'b.yml', false],
  ['a|b.yml', 'a|b.yml', true],
  ['.github/**', '.github/chat.yml', true],
  ['./.github/**', '.github/teams/a/chat.yml', true],
  ['bots/**/*.yml', 'bots/b.yml', true],
  ['bots/*.yml', 'bots/.hidden.yml', true],
  ['./bots/a.yml', 'bots/b.yml', false],
  ['bots/*.yml', 'bots/teams/c.yml', false],
  ['bots/*.yml', 'other/bots/b.yml', false],
  ['bots/*.yml', 'bots/b.md', false],
])('by %s the file %s is watched, there or not: %j', (pattern, path, isWatched) => {
  expect(toWatched([pattern], []).isWatched(path)).toBe(isWatched)
})

test('a file that was read is watched by its name, whatever pattern the name looks like', () => {
  const { isWatched } = toWatched(['./[a].yml'], ['[a].yml', '{b}.yml'])
  expect(['[a].yml', 'a.yml', '{b}.yml', 'b.yml'].map(isWatched)).toEqual([true, true, true, false])
})
