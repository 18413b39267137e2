import { expect, test } from '@jest/globals'
import { toMarker } from '../../../src/run/publish.ts'
import { anyCharacter } from '../../support/any-character.ts'
import fc from '../../support/fast-check.ts'

const place = fc.record({ scope: fc.string({ unit: anyCharacter }), label: fc.string({ unit: anyCharacter }) })

test('a marker is a word that can end no comment, whatever scope and label hold', () => {
  fc.assert(fc.property(place, (given) => expect(toMarker(given)).toMatch(/^oos-chat-sync:[0-9a-f]{16}$/)))
  expect(toMarker({ scope: 'a', label: 'b' })).not.toBe(toMarker({ scope: 'a', label: 'c' }))
  expect(toMarker({ scope: 'ab', label: '' })).not.toBe(toMarker({ scope: 'a', label: 'b' }))
})
