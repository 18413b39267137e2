import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { toWebhookUrl } from '../../../src/model/live.ts'
import { isMaskText, isReferenceText, isSecretName, Secret, SecretReference } from '../../../src/model/secret.ts'
import { POSITION } from '../../support/models.ts'

const VALUE = 'value-of-a-secret'
const SECRET = new Secret(VALUE)
const REFERENCE = new SecretReference('env', 'OOS_CHAT_SECRET_A', POSITION)

const FORMS: readonly (readonly [string, (secret: object) => string])[] = [
  ['String()', (secret) => String(secret)],
  ['a template', (secret) => `${secret}`],
  ['concatenation', (secret) => `x${secret}`],
  ['join', (secret) => [secret].join()],
  ['JSON', (secret) => JSON.stringify(secret)],
  ['JSON of an object', (secret) => JSON.stringify({ deep: [secret] })],
  ['inspect', (secret) => inspect(secret)],
  ['inspect of an object', (secret) => inspect({ deep: [secret] }, { depth: null, showHidden: true, getters: true })],
  ['its keys', (secret) => JSON.stringify([Object.entries(secret), { ...secret }])],
  ['an error', (secret) => String(new Error(String(secret), { cause: secret }))],
  ['a copy', (secret) => inspect(structuredClone({ ...secret }))],
]

describe('a secret', () => {
  test.each(FORMS)('is not revealed by %s', (_what, toText) => {
    expect(toText(SECRET)).not.toContain(VALUE)
  })

  test.each(FORMS.slice(0, 5))('is *** in %s', (_what, toText) => {
    expect(toText(SECRET)).toContain('***')
  })

  test('is revealed only when asked', () => {
    expect(SECRET.reveal()).toBe(VALUE)
  })

  test('is a value of its own kind', () => {
    expect(new Secret(5).isValue(5)).toBe(true)
    expect(new Secret(5).isValue('5')).toBe(false)
    expect(new Secret(null).isValue('null')).toBe(false)
    expect(new Secret({ a: [true] }).isValue({ a: [true] })).toBe(true)
    expect(String(new Secret({ a: VALUE }))).toBe('***')
  })

  test.each([
    [{ fromEnv: 'X' }, true],
    ['{"fromEnv":"X"}', true],
    [['fromSecretParameter: chat'], true],
    ['fromEnvironment: X', false],
    [5, false],
  ])('that is %j is a reference or not', (value, expected) => {
    expect(new Secret(value).isReferenceText()).toBe(expected)
  })

  test('equals one with the same value and nothing else', () => {
    expect(SECRET.equals(new Secret(VALUE))).toBe(true)
    expect(SECRET.equals(new Secret('other'))).toBe(false)
    expect(SECRET.equals(undefined)).toBe(false)
  })

  test('knows the mask of the API', () => {
    expect(new Secret('******').isMask()).toBe(true)
    expect(SECRET.isMask()).toBe(false)
  })
})

test.each(FORMS.slice(0, 6))('a reference is *** in %s', (_what, toText) => {
  expect(toText(REFERENCE)).toContain('***')
})

describe('a secret by its name', () => {
  test.each([
    'DingTalkClientSecret',
    'TOKEN',
    'callbackToken',
    'EncodingAESKey',
    'aeskey',
    'password',
    'AccessKey',
    'monkey',
  ])('%s', (name) => {
    expect(isSecretName(name)).toBe(true)
  })

  test.each(['DingTalkClientId', 'SecretVersion', 'TokenUrl', 'Keys', 'BotName', ''])('not %j', (name) => {
    expect(isSecretName(name)).toBe(false)
  })
})

test.each([
  ['*', true],
  ['******', true],
  ['', false],
  ['***x', false],
  ['*** ***', false],
])('%j is the mask of the API: %p', (text, expected) => {
  expect(isMaskText(text)).toBe(expected)
})

test.each([
  ['{"URL":"https://hook.example/1","AesKey":"x"}', 'https://hook.example/1'],
  ['{"url":"x"}', undefined],
  ['{"URL":7}', undefined],
  ['null', undefined],
  ['[]', undefined],
  ['no JSON', undefined],
])('the webhook URL of %s is %p', (outputs, url) => {
  expect(toWebhookUrl(new Secret(outputs))).toBe(url)
})

describe('a text that would be read as a reference without its quotes', () => {
  test.each([
    '{ fromEnv: OOS_CHAT_SECRET_OPS }',
    '{fromEnv:OOS_CHAT_SECRET_OPS}',
    'fromEnv: OOS_CHAT_SECRET_OPS',
    "{ 'fromSecretParameter' : chat/ops }",
    '{"fromEnv":"OOS_CHAT_SECRET_OPS"}',
    '"{\\"fromEnv\\":1}"',
    '? fromEnv\n: OOS_CHAT_SECRET_OPS',
    '{ a: 1, fromEnv: x }',
    '$\u007b{ secrets.OPS }}',
  ])('is %j', (text) => {
    expect(isReferenceText(text)).toBe(true)
  })

  test.each([
    '',
    'from the environment',
    'fromEnv',
    'notFromEnv: x',
    'myfromEnv: x',
    'fromEnvX: x',
    '{{ name }}',
    '$HOME',
  ])('is not %j', (text) => {
    expect(isReferenceText(text)).toBe(false)
  })
})
