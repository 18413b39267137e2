import { describe, expect, test } from '@jest/globals'
import { createCall } from '../../../../src/adapters/oos/transport.ts'
import type { ApiCall } from '../../../../src/model/failure.ts'
import {
  type Answered,
  CREDENTIALS,
  json,
  type ScriptedServer,
  startScriptedServer,
} from '../../../support/scripted-server.ts'

const SERVER_MS = Date.UTC(2024, 4, 1, 12, 0, 0)
const DATE = new Date(SERVER_MS).toUTCString()
const OK = json({ RequestId: 'id-1' })

const toRefused = (headers: Readonly<Record<string, string>> = { date: DATE }, Code = 'InvalidTimeStamp.Expired') => ({
  ...json({ Code, RequestId: 'id-1' }, 400),
  headers,
})

interface Rig extends ScriptedServer {
  readonly send: (operation?: string) => Promise<unknown>
  readonly told: readonly ApiCall[]
  readonly timestamps: () => readonly (string | undefined)[]
}

/** The clock here is 16 minutes behind that of the server, and moves by `pass` only. */
const withClock = async (script: readonly Answered[], use: (rig: Rig) => Promise<void>): Promise<void> => {
  const server = await startScriptedServer(script)
  const told: ApiCall[] = []
  const call = createCall(
    () => server.origin,
    async () => CREDENTIALS,
    (made) => void told.push(made),
    () => SERVER_MS - 16 * 60_000,
  )
  const send = (operation = 'X') => call(operation, 'cn-hangzhou', {})
  const timestamps = () => server.received.map(({ form }) => form['Timestamp'])
  await use({ ...server, send, told, timestamps }).finally(server.close)
}

const REFUSED = { detail: { code: 'API_REJECTED', apiCode: 'InvalidTimeStamp.Expired', requestId: 'id-1' } }

describe('a clock that is off', () => {
  test('is corrected by the Date of the refusal, and stays so for the calls that follow', async () => {
    await withClock([toRefused(), OK], async ({ send, told, timestamps, received }) => {
      await send('CreateChatConfiguration')
      await send('GetChatConfiguration')
      expect(timestamps().slice(1)).toEqual(['2024-05-01T12:00:00Z', '2024-05-01T12:00:00Z'])
      expect(told.map(({ operation }) => operation)).toEqual([
        'CreateChatConfiguration',
        'CreateChatConfiguration',
        'GetChatConfiguration',
      ])
      expect(new Set(received.map(({ form }) => form['SignatureNonce'])).size).toBe(3)
    })
  })

  test('is corrected once: a second refusal stands, and with it the clock as it is', async () => {
    await withClock([toRefused()], async ({ send, received, timestamps }) => {
      await expect(send()).rejects.toMatchObject(REFUSED)
      expect(received).toHaveLength(2)
      await expect(send()).rejects.toMatchObject(REFUSED)
      expect(received).toHaveLength(3)
      expect(timestamps()[1]).toBe('2024-05-01T12:00:00Z')
      expect(timestamps()[2]).not.toBe('2024-05-01T12:00:00Z')
    })
  })

  test('is corrected for every call that was on its way', async () => {
    await withClock([toRefused(), toRefused(), OK], async ({ send, received }) => {
      await Promise.all([send(), send()])
      expect(received).toHaveLength(4)
    })
  })

  test.each([
    ['a Date that is none', toRefused({ date: 'soon' })],
    ['the last Date that there is', toRefused({ date: 'Sat, 13 Sep 275760 00:00:00 GMT' })],
    ['a Date long before there were computers', toRefused({ date: 'Thu, 01 Jan 1500 00:00:00 GMT' })],
    ['another code', toRefused({ date: DATE }, 'InvalidTimeStamp.Format')],
    ['another refusal', toRefused({ date: DATE }, 'SignatureDoesNotMatch')],
  ])('%s: refused as it is, with nothing sent again', async (_what, refused) => {
    await withClock([refused, OK], async ({ send, received }) => {
      await expect(send()).rejects.toMatchObject({ detail: { code: 'API_REJECTED' } })
      expect(received).toHaveLength(1)
    })
  })
})
