import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { createDingTalkApi } from '../../../../src/adapters/dingtalk/client.ts'
import { type ApiCall, type FailureDetail, toFailure } from '../../../../src/model/failure.ts'
import { Secret } from '../../../../src/model/secret.ts'
import type { DingTalkApi } from '../../../../src/ports.ts'
import { type Answered, json, type Received, startScriptedServer } from '../../../support/scripted-server.ts'

const SECRET = 'secret value/of+the "app" %1'
const TOKEN = 'token-of-dingtalk-0123456789'

interface Rig {
  readonly api: DingTalkApi
  readonly received: readonly Received[]
  readonly masked: readonly string[]
  readonly told: readonly ApiCall[]
}

const withDingTalk = async (script: readonly Answered[], use: (rig: Rig) => Promise<void>): Promise<void> => {
  const { origin, received, close } = await startScriptedServer(script)
  const [masked, told]: [string[], ApiCall[]] = [[], []]
  const api = createDingTalkApi({
    endpoint: origin,
    mask: (value) => void masked.push(value),
    onCall: (call) => void told.push(call),
  })
  await use({ api, received, masked, told }).finally(close)
}

const ask = (api: DingTalkApi) => api.getLoginState('ding1', new Secret(SECRET))
const failureOf = (promise: Promise<unknown>) => promise.then(() => undefined, toFailure)

test('the secret travels in the body of one POST, and in nothing else of it', async () => {
  await withDingTalk([json({ accessToken: TOKEN, expireIn: 7200 })], async ({ api, received, told }) => {
    expect(await ask(api)).toBe('accepted')
    expect(received).toHaveLength(1)
    const { method, url, headers, text } = received[0] as Received
    expect(JSON.parse(text)).toEqual({ appKey: 'ding1', appSecret: SECRET })
    expect({ method, url, type: headers['content-type'] }).toEqual({
      method: 'POST',
      url: '/v1.0/oauth2/accessToken',
      type: 'application/json',
    })
    const rest = JSON.stringify([method, url, headers])
    for (const form of [SECRET, encodeURIComponent(SECRET), Buffer.from(SECRET).toString('base64'), 'ding1']) {
      expect(rest).not.toContain(form)
    }
    expect(told).toEqual([{ operation: 'accessToken', region: 'dingtalk' }])
  })
})

test('the token that is issued is masked, and kept nowhere', async () => {
  await withDingTalk([json({ accessToken: TOKEN, expireIn: 7200 })], async ({ api, masked }) => {
    const state = await ask(api)
    expect(masked).toEqual([TOKEN])
    expect(inspect([state, api], { depth: 9, showHidden: true })).not.toContain(TOKEN)
  })
})

test('what is too short for a token is not masked: it would black out the log', async () => {
  await withDingTalk([json({ accessToken: 'ok' })], async ({ api, masked }) => {
    expect(await ask(api)).toBe('accepted')
    expect(masked).toEqual([])
  })
})

test.each(['invalidClientIdOrSecret', 'InvalidClientIdOrSecret'])('%s is a refusal', async (code) => {
  await withDingTalk([json({ code, message: SECRET }, 400)], async ({ api }) => {
    expect(await ask(api)).toBe('refused')
  })
})

describe('what proves nothing is asked once, and told without a word of the answer', () => {
  test.each<[string, Answered, Partial<FailureDetail> | object]>([
    ['the code with another status', json({ code: 'invalidClientIdOrSecret' }, 403), { code: 'API_REJECTED' }],
    [
      'another code',
      json({ code: 'Missingbody', message: SECRET }, 400),
      { code: 'API_REJECTED', apiCode: 'Missingbody' },
    ],
    ['a code that is none', json({ code: `${SECRET}<b>` }, 400), { code: 'API_REJECTED', status: 400 }],
    ['403', json({ code: 'Forbidden.AccessDenied', message: SECRET }, 403), { code: 'API_REJECTED', status: 403 }],
    ['429', json({ code: 'busy' }, 429), { code: 'API_THROTTLED', status: 429 }],
    ['throttling with 403', json({ code: 'Forbidden.AccessDenied.QpsLimitForApi' }, 403), { code: 'API_THROTTLED' }],
    ['500', json({ code: 'system.error', message: SECRET }, 500), { code: 'API_UNAVAILABLE', status: 500 }],
    ['HTML', { body: `<html>${SECRET}` }, { code: 'API_ANSWER_INVALID', expected: 'json-object' }],
    ['a list', json([]), { code: 'API_ANSWER_INVALID', expected: 'json-object' }],
    ['no token', json({ expireIn: 7200 }), { code: 'API_ANSWER_INVALID', expected: 'accessToken' }],
    ['a token that is no text', json({ accessToken: 7 }), { code: 'API_ANSWER_INVALID', expected: 'accessToken' }],
    ['half an answer', { body: JSON.stringify({ accessToken: TOKEN }), drop: 'half' }, { code: 'API_UNREACHABLE' }],
    ['a cut connection', { drop: 'reset' }, { code: 'API_UNREACHABLE', reason: 'other' }],
    ['an answer above 64 KiB', json({ accessToken: TOKEN, more: 'x'.repeat(70_000) }), { code: 'API_ANSWER_INVALID' }],
  ])('%s', async (_what, answer, expected) => {
    await withDingTalk([answer], async ({ api, received }) => {
      const failure = await failureOf(ask(api))
      expect(failure).toMatchObject(expected)
      expect(inspect(failure, { depth: 9 })).not.toContain(SECRET)
      expect(received).toHaveLength(1)
    })
  })

  test('a redirect is not followed: the secret goes to one host', async () => {
    await withDingTalk([json({ accessToken: TOKEN })], async ({ api, received }) => {
      expect(await ask(api)).toBe('accepted')
      const target = `http://127.0.0.1:${new URL(`http://${received[0]?.headers.host}`).port}/elsewhere`
      for (const status of [302, 307, 308]) {
        await withDingTalk([{ ...json({}, status), headers: { location: target } }], async (other) => {
          expect(await failureOf(ask(other.api))).toMatchObject({ code: 'API_ANSWER_INVALID', expected: 'success' })
        })
      }
      expect(received).toHaveLength(1)
    })
  })
})

test('it goes through the proxy of the route', async () => {
  const urls: string[] = []
  const fetchThrough = (async (url: string) => {
    urls.push(`through ${url}`)
    return new Response(JSON.stringify({ accessToken: TOKEN }))
  }) as typeof fetch
  const route = { agentFor: async () => undefined, fetchFor: async () => fetchThrough }
  const options = { endpoint: 'https://api.dingtalk.example', mask: () => undefined, onCall: () => undefined }
  expect(await ask(createDingTalkApi(options, route))).toBe('accepted')
  expect(urls).toEqual(['through https://api.dingtalk.example/v1.0/oauth2/accessToken'])
})
