import { describe, expect, test } from '@jest/globals'
import { createTimeOffset } from '../../../../src/adapters/oos/time-offset.ts'
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
  readonly pass: (ms: number) => void
  readonly step: (ms: number) => void
  readonly timestamps: () => readonly (string | undefined)[]
}

/** The clock here is 16 minutes behind that of the server; the other one moves by `pass` alone. */
const withClock = async (script: readonly Answered[], use: (rig: Rig) => Promise<void>): Promise<void> => {
  const server = await startScriptedServer(script)
  const told: ApiCall[] = []
  const state = { stepMs: 0, elapsedMs: 77 }
  const call = createCall(
    () => server.origin,
    async () => CREDENTIALS,
    (made) => void told.push(made),
    createTimeOffset({ now: () => SERVER_MS - 16 * 60_000 + state.stepMs, elapsed: () => state.elapsedMs }),
  )
  const pass = (elapsedMs: number) => {
    state.elapsedMs += elapsedMs
  }
  const step = (stepMs: number) => {
    state.stepMs += stepMs
  }
  const send = (operation = 'X') => call(operation, 'cn-hangzhou', {})
  const timestamps = () => server.received.map(({ form }) => form['Timestamp'])
  await use({ ...server, send, told, timestamps, pass, step }).finally(server.close)
}

const REFUSED = { detail: { code: 'API_REJECTED', apiCode: 'InvalidTimeStamp.Expired', requestId: 'id-1' } }

test('a step of the clock in the middle of a run changes nothing: time goes on as it goes on', async () => {
  await withClock([OK], async ({ send, pass, step, timestamps }) => {
    for (const ms of [3_600_000, -7_200_000, 0]) {
      await send()
      step(ms)
      pass(1_000)
    }
    expect(timestamps()).toEqual(['2024-05-01T11:44:00Z', '2024-05-01T11:44:01Z', '2024-05-01T11:44:02Z'])
  })
})

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

  test('is corrected at most three times a run: then a refusal stands, and with it the clock as it was', async () => {
    await withClock([toRefused()], async ({ send, received, timestamps }) => {
      await expect(send()).rejects.toMatchObject(REFUSED)
      expect(received).toHaveLength(4)
      await expect(send()).rejects.toMatchObject(REFUSED)
      expect(received).toHaveLength(5)
      const own = '2024-05-01T11:44:00Z'
      const theirs = '2024-05-01T12:00:00Z'
      expect(timestamps()).toEqual([own, theirs, theirs, theirs, own])
    })
  })

  test('is corrected anew where the service says so in the middle of a run', async () => {
    const later = toRefused({ date: new Date(SERVER_MS + 3_600_000).toUTCString() })
    await withClock([toRefused(), OK, later, OK], async ({ send, timestamps }) => {
      for (const _ of [1, 2, 3]) await send()
      const times = ['2024-05-01T12:00:00Z', '2024-05-01T12:00:00Z', '2024-05-01T13:00:00Z', '2024-05-01T13:00:00Z']
      expect(timestamps().slice(1)).toEqual(times)
    })
  })

  test('and one wrong Date costs two corrections, and no call', async () => {
    const wrong = toRefused({ date: new Date(SERVER_MS - 3_600_000).toUTCString() })
    await withClock([toRefused(), OK, wrong, toRefused(), OK], async ({ send, received }) => {
      for (const _ of [1, 2, 3]) await send()
      expect(received).toHaveLength(6)
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
