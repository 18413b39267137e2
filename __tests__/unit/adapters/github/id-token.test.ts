import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { getIdToken } from '../../../../src/adapters/github/id-token.ts'
import { createFakeClock, type FakeClock } from '../../../support/fake-clock.ts'
import { type Answered, json, startScriptedServer } from '../../../support/scripted-server.ts'

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJl'
const REQUEST_TOKEN = 'request-token-value'
const printed: string[] = []
let clock: FakeClock

const withRunner = async (
  script: readonly Answered[],
  use: (received: readonly unknown[]) => Promise<void>,
): Promise<void> => {
  const { origin, received, close } = await startScriptedServer(script)
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `${origin}/token?api-version=2.0`
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = REQUEST_TOKEN
  await use(received).finally(close)
}

const getToken = (audience: string) => getIdToken(audience, { clock, print: (text) => void printed.push(text) })

beforeEach(() => {
  printed.length = 0
  clock = createFakeClock()
})

afterEach(() => {
  delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
  delete process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
})

test('is asked for the audience, and masked', async () => {
  await withRunner([json({ value: TOKEN })], async (received) => {
    const token = await getToken('sts.aliyuncs.com')
    expect(token.reveal()).toBe(TOKEN)
    expect(received).toMatchObject([
      {
        method: 'GET',
        url: '/token?api-version=2.0&audience=sts.aliyuncs.com',
        headers: { authorization: `Bearer ${REQUEST_TOKEN}` },
      },
    ])
    const mask = `::add-mask::${TOKEN}`
    expect(printed.join('')).toContain(mask)
    expect(printed.join('').replaceAll(mask, '')).not.toContain(TOKEN)
  })
})

test('is asked for on the way to its address, for JSON', async () => {
  const led: string[] = []
  const asked: unknown[] = []
  const ask = async (url: unknown, init?: RequestInit) => {
    asked.push([String(url), init?.headers])
    return Response.json({ value: TOKEN })
  }
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = 'https://example.com/token'
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = REQUEST_TOKEN
  const fetchFor = async (url: string) => {
    led.push(url)
    return ask as typeof fetch
  }
  await getIdToken('a b', { clock, route: { fetchFor }, print: () => undefined })
  const address = 'https://example.com/token?audience=a+b'
  const headers = { accept: 'application/json', authorization: `Bearer ${REQUEST_TOKEN}` }
  expect([led, asked]).toEqual([[address], [[address, headers]]])
})

test.each([
  ['errors of the server', [json({}, 500), json({}, 503)], 2],
  ['a limit', [json({}, 429)], 1],
  ['dropped connections', [{ drop: 'reset' }, { drop: 'half', body: '{"value":"x"}' }], 2],
  ['answers that are none', [{ body: '<html>' }, {}, json({})], 3],
] as const)('is asked for again after %s', async (_what, script, pauses) => {
  await withRunner([...script, json({ value: TOKEN })], async () => {
    expect((await getToken('a')).reveal()).toBe(TOKEN)
    expect(clock.pauses).toHaveLength(pauses)
  })
})

describe('without one', () => {
  test.each([undefined, '', 'no address'])('the runner gives no address: %j', async (url) => {
    if (url !== undefined) process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = url
    await expect(getToken('a')).rejects.toMatchObject({ detail: { code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' } })
  })

  test.each([
    ['a refusal', json({ message: REQUEST_TOKEN }, 403), { why: 'permission', status: 403 }, 1],
    ['no right to ask', json({}, 401), { why: 'permission', status: 401 }, 1],
    ['an address that is gone', json({}, 404), { why: 'permission', status: 404 }, 1],
    ['a faulty request', json({}, 400), { why: 'request', status: 400 }, 1],
    ['an error that lasts', json({}, 502), { why: 'request', status: 502 }, 4],
    ['a limit that lasts', json({}, 429), { why: 'request', status: 429, isRateLimit: true }, 4],
    ['no token in the answer', json({}), { why: 'request', status: 200 }, 4],
    ['no JSON', { body: REQUEST_TOKEN }, { why: 'request', status: 200 }, 4],
    ['no answer', { drop: 'reset' }, { why: 'request' }, 4],
  ] as const)('%s, and nothing of it is told', async (_what, answered, detail, tries) => {
    await withRunner([answered], async (received) => {
      const failure = await getToken('a').catch((thrown: unknown) => thrown)
      expect((failure as { detail: unknown }).detail).toEqual({ code: 'ID_TOKEN_UNAVAILABLE', ...detail })
      expect(JSON.stringify([failure, String(failure), (failure as Error).stack])).not.toContain(REQUEST_TOKEN)
      expect(printed.join('')).not.toContain(REQUEST_TOKEN)
      expect(received).toHaveLength(tries)
    })
  })

  test('no answer in time, for which it is asked once', async () => {
    process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = 'https://example.com/token'
    let asked = 0
    const never = (): Promise<Response> => {
      asked += 1
      return new Promise(() => undefined)
    }
    const route = { fetchFor: async () => never }
    await expect(getIdToken('a', { clock, route, timeoutMs: 20 })).rejects.toMatchObject({
      detail: { code: 'ID_TOKEN_UNAVAILABLE', why: 'request', isTimeout: true },
    })
    expect([asked, clock.pauses]).toEqual([1, []])
  })

  test('a redirect is not followed: the token of the job stays here', async () => {
    const other = await startScriptedServer([json({ value: TOKEN })])
    await withRunner([{ status: 302, headers: { location: other.origin } }], async () => {
      await expect(getToken('a')).rejects.toMatchObject({ detail: { why: 'request', status: 302 } })
    }).finally(other.close)
    expect(other.received).toEqual([])
  })
})
