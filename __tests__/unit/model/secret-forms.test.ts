import { describe, expect, test } from '@jest/globals'
import { toSecretForms } from '../../../src/model/secret.ts'
import fc from '../../support/fast-check.ts'

const HOSTILE = 'a"b\\c %+&=/?ü运🤖!\'()*~'

const ENCODERS: readonly (readonly [string, (value: string) => string])[] = [
  ['as it is', (value) => value],
  ['JSON', (value) => JSON.stringify(value).slice(1, -1)],
  ['URL', encodeURIComponent],
  ['URL twice', (value) => encodeURIComponent(encodeURIComponent(value))],
  ['a form', (value) => new URLSearchParams([['x', value]]).toString().slice(2)],
  ['base64', (value) => Buffer.from(value).toString('base64')],
  ['base64url', (value) => Buffer.from(value).toString('base64url')],
  ['hex', (value) => Buffer.from(value).toString('hex')],
  ['upper-case hex', (value) => Buffer.from(value).toString('hex').toUpperCase()],
]

describe('the forms of a secret', () => {
  test.each(ENCODERS)('hold it in %s', (_what, encode) => {
    const check = (value: string) => expect(toSecretForms(value)).toContain(encode(value))
    check(HOSTILE)
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 8 }), check))
  })

  test('hold it as a signed request has it', () => {
    const forms = toSecretForms("it's (*)!")
    expect(forms).toContain('it%27s%20%28%2A%29%21')
    expect(forms).toContain('it%2527s%2520%2528%252A%2529%2521')
  })

  test('hold each form once', () => {
    const forms = toSecretForms('plainvalue')
    expect(new Set(forms).size).toBe(forms.length)
  })

  test.each(['half\ud800value', '\udc00half-value'])('exist for a text that is not well-formed: %j', (value) => {
    expect(toSecretForms(value)).toContain(value)
  })
})
