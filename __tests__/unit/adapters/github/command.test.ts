import { afterEach, expect, jest, test } from '@jest/globals'
import { issueCommand } from '../../../../node_modules/@actions/core/lib/command.js'
import { toCommand } from '../../../../src/adapters/github/reporter.ts'
import { anyCharacter } from '../../../support/any-character.ts'
import fc from '../../../support/fast-check.ts'

afterEach(() => {
  jest.restoreAllMocks()
})

const foreign = fc.oneof(fc.string({ unit: anyCharacter, minLength: 1 }), fc.stringMatching(/^[%\r\n:,a]{1,9}$/))
const properties = fc.record(
  { file: foreign, line: fc.nat().map((line) => line + 1), title: foreign },
  { requiredKeys: [] },
)

test('a property that is not given is left out', () => {
  expect(toCommand('error', { file: undefined, line: 1 }, 'text')).toBe(toCommand('error', { line: 1 }, 'text'))
})

test('a command is what @actions/core would write', () => {
  let written = ''
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written = String(text)
    return true
  })
  fc.assert(
    fc.property(fc.constantFrom('error', 'add-mask'), properties, foreign, (name, own, message) => {
      issueCommand(name, { ...own }, message)
      expect(toCommand(name, own, message)).toBe(written)
    }),
    { numRuns: 1_000 },
  )
})
