import { describe, expect, test } from '@jest/globals'
import { ExactNumber } from '../../../src/model/exact-number.ts'
import { Secret } from '../../../src/model/secret.ts'
import { mapHidden, toCanonicalText, toShown, visitHidden } from '../../../src/model/tree.ts'
import { reference } from '../../support/models.ts'

const SECRET = new Secret('value-of-a-secret')
const TREE = { Id: 'x', AppSecret: SECRET, Robots: [{ Token: reference('OOS_CHAT_SECRET_A') }, '******'], N: null }

describe('what is shown of a tree', () => {
  test('has *** for secrets, references and masks, at any depth', () => {
    expect(toShown(TREE)).toEqual({ Id: 'x', AppSecret: '***', Robots: [{ Token: '***' }, '***'], N: null })
  })

  test('keeps a key named __proto__ a plain key', () => {
    expect(JSON.stringify(toShown(JSON.parse('{"__proto__":{"a":1}}')))).toBe('{"__proto__":{"a":1}}')
  })
})

test('every hidden leaf is visited with its path', () => {
  const paths: string[] = []
  visitHidden(TREE, 'configuration', (_leaf, path) => void paths.push(path))
  expect(paths).toEqual(['configuration.AppSecret', 'configuration.Robots[0].Token'])
})

test('hidden leaves are replaced, and nothing else', () => {
  const mapped = mapHidden<Secret, never>({ A: [SECRET, 0, false, '', null] }, (secret) => secret.reveal())
  expect(mapped).toEqual({ A: ['value-of-a-secret', 0, false, '', null] })
})

test('the canonical text does not depend on the order of keys', () => {
  expect(toCanonicalText({ b: [{ d: 1, c: 2 }], a: 1 })).toBe(toCanonicalText({ a: 1, b: [{ c: 2, d: 1 }] }))
})

test('the canonical text of half a character exists, and is no other text’s', () => {
  expect(toCanonicalText({ a: '\ud83d' })).not.toBe(toCanonicalText({ a: '\ufffd' }))
})

describe('the canonical text', () => {
  test.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    // By code units, as RFC 8785 has it: integers are no exception, and what stands outside the first plane comes before the last of it.
    [{ '10': 0, '9': 0, a: 0, '\ufb33': 0, '😀': 0 }, '{"10":0,"9":0,"a":0,"😀":0,"\ufb33":0}'],
    [JSON.parse('{"__proto__":{"b":1,"a":2},"a":1e2}'), '{"__proto__":{"a":2,"b":1},"a":100}'],
    [{ a: undefined, b: [undefined], c: {} }, '{"b":[null],"c":{}}'],
    ['€$\u000f\nA\'B"\\\\"/', '"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"'],
    ['\ud83d', '"\\ud83d"'],
    [new ExactNumber('12345678901234567890'), '"\\u000012345678901234567890"'],
    [undefined, ''],
  ])('of %j', (value, text) => {
    expect(toCanonicalText(value)).toBe(text)
  })
})
