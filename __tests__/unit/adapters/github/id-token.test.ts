import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { getIdToken } from '../../../../src/adapters/github/id-token.ts'
import { type Answered, json, startScriptedServer } from '../../../support/scripted-server.ts'

const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2lnbmF0dXJl'
const REQUEST_TOKEN = 'request-token-value'
const printed: string[] = []

const withRunner = async (answered: Answered, use: (received: readonly unknown[]) => Promise<void>): Promise<void> => {
  const { origin, received, close } = await startScriptedServer([answered])
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = `${origin}/token?api-version=2.0`
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = REQUEST_TOKEN
  await use(received).finally(close)
}

const getToken = (audience: string) => getIdToken(audience, undefined, (text) => void printed.push(text))

beforeEach(() => {
  printed.length = 0
})

afterEach(() => {
  delete process.env['ACTIONS_ID_TOKEN_REQUEST_URL']
  delete process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
})

test('is asked for the audience, and masked', async () => {
  await withRunner(json({ value: TOKEN }), async (received) => {
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

describe('without one', () => {
  test.each([undefined, ''])('the permission is missing where the runner gives no address: %j', async (url) => {
    if (url !== undefined) process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = url
    await expect(getToken('a')).rejects.toMatchObject({ detail: { code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' } })
  })

  test.each([
    ['a refusal', json({ message: REQUEST_TOKEN }, 403)],
    ['no token in the answer', json({})],
    ['no JSON', { body: REQUEST_TOKEN }],
  ])('the request failed: %s, and nothing of it is told', async (_what, answered) => {
    await withRunner(answered, async () => {
      const failure = await getToken('a').catch((thrown: unknown) => thrown)
      expect(failure).toMatchObject({ detail: { code: 'ID_TOKEN_UNAVAILABLE', why: 'request' } })
      expect(JSON.stringify([failure, String(failure), (failure as Error).stack])).not.toContain(REQUEST_TOKEN)
      expect(printed.join('')).not.toContain(REQUEST_TOKEN)
    })
  })
})
