import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { type TransportError, toTransportError } from '../../../../src/adapters/oos/answer.ts'
import { withScript } from '../../../support/scripted-call.ts'
import { type Answered, CREDENTIALS, json } from '../../../support/scripted-server.ts'

const ECHO = 'value-of-the-client-secret'
const CALL = { operation: 'UpdateChatConfiguration', region: 'cn-hangzhou' }
const HTML = `<html><body>${ECHO}</body></html>`

/** What every fault of the script says of itself, and of nothing else. */
const failOn = async (answered: Answered): Promise<TransportError> => {
  const thrown: unknown[] = []
  await withScript([answered], async (call) => {
    await call(CALL.operation, CALL.region, { Configuration: ECHO }).catch((error: unknown) => thrown.push(error))
  })
  return thrown[0] as TransportError
}

/** Every text in which an error could be read, its hidden properties and its cause included. */
const toEverything = (error: Error): string =>
  [JSON.stringify(error), inspect(error, { depth: null, showHidden: true }), String(error), error.stack].join('\n')

const refusal = (Code: string, status: number, headers: Readonly<Record<string, string>> = {}): Answered => ({
  ...json({ Code, RequestId: 'id-1', Message: `bad: ${ECHO}`, HostId: ECHO, Recommend: ECHO }, status),
  headers,
})

const unavailable = { code: 'API_UNAVAILABLE' }
const invalid = { code: 'API_ANSWER_INVALID' }

describe('an answer that is none', () => {
  const faults: readonly (readonly [string, Answered, object])[] = [
    ['throttled as 400', refusal('Throttling.User', 400), { code: 'API_THROTTLED', status: 400, requestId: 'id-1' }],
    ['throttled as 503', refusal('Throttling.Api', 503), { code: 'API_THROTTLED', apiCode: 'Throttling.Api' }],
    ['throttled by another name', refusal('Rejected.Throttling', 429), { code: 'API_THROTTLED' }],
    ['500 without a code', json({ Message: ECHO }, 500), { ...unavailable, status: 500 }],
    ['500 with a code', refusal('Whatever', 500), { ...unavailable, apiCode: 'Whatever', requestId: 'id-1' }],
    ['200 with a code of the service', refusal('InternalError', 200), { ...unavailable, status: 200 }],
    ['400 with a code of the service', refusal('ServiceUnavailable', 400), unavailable],
    [
      '302 without a code',
      { ...json({ Message: ECHO }, 302), headers: { location: '/' } },
      { ...invalid, status: 302 },
    ],
    ['404 without a code', json({ Message: ECHO }, 404), { ...invalid, status: 404 }],
    ['HTML', { body: HTML }, { ...invalid, expected: 'json' }],
    ['HTML of a gateway', { status: 502, body: HTML }, invalid],
    ['an empty body', {}, invalid],
    ['half of a JSON text', { body: `{"ChatConfiguration":{"Name":"${ECHO}` }, invalid],
    ['null', { body: 'null' }, invalid],
    ['a list', { body: `["${ECHO}"]` }, { ...invalid, expected: 'json-object' }],
    ['a text', { body: `"${ECHO}"` }, invalid],
    ['a number', { body: '7' }, invalid],
    ['a dropped connection', { drop: 'reset' }, { code: 'API_UNREACHABLE', reason: 'reset' }],
    ['a connection dropped in the body', { ...json({ Message: ECHO }), drop: 'half' }, { code: 'API_UNREACHABLE' }],
    ['a refusal', refusal('Forbidden.RAM', 403), { code: 'API_REJECTED', status: 403, apiCode: 'Forbidden.RAM' }],
    [
      'a refusal that echoes the request',
      refusal('SignatureDoesNotMatch', 400),
      { code: 'API_REJECTED', status: 400, apiCode: 'SignatureDoesNotMatch', requestId: 'id-1' },
    ],
  ]

  test.each(faults)('%s: typed, with its call', async (_what, answered, detail) => {
    expect((await failOn(answered)).detail).toMatchObject({ ...CALL, ...detail })
  })

  test.each(faults)('%s: no foreign text in any form of the error', async (_what, answered) => {
    const text = toEverything(await failOn(answered))
    expect(text).not.toContain(ECHO)
    expect(text).not.toContain(CREDENTIALS.accessKeySecret.reveal())
    expect(text).not.toContain(CREDENTIALS.securityToken?.reveal())
    expect(text).not.toContain(CREDENTIALS.accessKeyId)
  })

  test.each(['<b>', 'a b', '', 'x'.repeat(101), '::error::x'])(
    'a code that could not be shown is left out: %j',
    async (Code) => {
      const { detail } = await failOn(json({ Code, RequestId: Code, Message: 'x' }, 400))
      expect(detail).not.toHaveProperty('apiCode')
      expect(detail).not.toHaveProperty('requestId')
    },
  )
})

describe('how long the server asks to wait', () => {
  test.each([
    ['1500', 1500],
    ['soon', undefined],
    ['-5', undefined],
    ['0', undefined],
    ['', undefined],
  ])('x-acs-retry-after: %s', async (hint, expected) => {
    const error = await failOn(refusal('Throttling', 400, { 'x-acs-retry-after': hint }))
    expect(error.retryAfterMs).toBe(expected)
  })

  test('nothing said', async () => {
    expect((await failOn(refusal('Throttling', 400))).retryAfterMs).toBeUndefined()
  })
})

describe('what the client library throws', () => {
  test.each([
    ['ECONNRESET', 'reset'],
    ['EPIPE', 'reset'],
    ['ECONNREFUSED', 'refused'],
    ['ENOTFOUND', 'dns'],
    ['EAI_AGAIN', 'dns'],
    ['ETIMEDOUT', 'timeout'],
    ['CERT_HAS_EXPIRED', 'tls'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
    ['EPROTO', 'tls'],
    ['EHOSTUNREACH', 'other'],
  ])('%s is a network fault: %s', (code, reason) => {
    const { detail } = toTransportError(CALL, Object.assign(new Error(ECHO), { code }))
    expect(detail).toEqual({ code: 'API_UNREACHABLE', ...CALL, reason })
  })

  test('a time-out of the library is told by its name', () => {
    const thrown = Object.assign(new Error(ECHO), { name: 'RequestTimeoutError' })
    expect(toTransportError(CALL, thrown).detail).toMatchObject({ code: 'API_UNREACHABLE', reason: 'timeout' })
  })

  test('a refusal without its HTTP part is a refusal all the same', () => {
    const thrown = { data: { Code: 'Forbidden.RAM' } }
    expect(toTransportError(CALL, thrown).detail).toEqual({ code: 'API_REJECTED', ...CALL, apiCode: 'Forbidden.RAM' })
  })

  test.each([
    ['a plain object', { name: 'SyntaxError', message: ECHO, text: ECHO }],
    ['a text', ECHO],
    ['nothing', undefined],
    ['null', null],
    ['an error of the language', new TypeError(ECHO)],
  ])('%s: an answer that was no JSON', (_what, thrown) => {
    const error = toTransportError(CALL, thrown)
    expect(error.detail).toEqual({ code: 'API_ANSWER_INVALID', ...CALL, expected: 'json' })
    expect(toEverything(error)).not.toContain(ECHO)
  })
})
