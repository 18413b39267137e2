import { expect, test } from '@jest/globals'
import { isBranchPattern, matchesBranch } from '../../../src/model/branch-pattern.ts'
import fc from '../../support/fast-check.ts'

test.each([
  ['main', 'main', true],
  ['main', 'main2', false],
  ['main', 'xmain', false],
  ['main', 'Main', false],
  ['release/*', 'release/1.2', true],
  ['release/*', 'release/', true],
  ['release/*', 'release/1/2', false],
  ['release/*', 'hotfix/release/1', false],
  ['**', 'a/b/c', true],
  ['*', 'a/b', false],
  ['release/**/x', 'release/a/b/x', true],
  ['v1.2', 'v1x2', false],
  ['a+(b)', 'a+(b)', true],
  ['a+(b)', 'aab', false],
])('%s and %s: %p', (pattern, branch, expected) => {
  expect(matchesBranch(branch, pattern)).toBe(expected)
})

test('a name is a pattern of itself, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      fc.pre(isBranchPattern(name) && !name.includes('*'))
      expect(matchesBranch(name, name)).toBe(true)
      expect(matchesBranch(`${name}x`, name)).toBe(false)
    }),
  )
})

test.each(['', ' ', 'a b', 'a..b', '/a', 'a/', 'a//b', 'a~1', 'a^', 'a:b', 'a?', 'a[b]', 'a\\b', 'a@{1}'])(
  '%p names no branch',
  (text) => expect(isBranchPattern(text)).toBe(false),
)
