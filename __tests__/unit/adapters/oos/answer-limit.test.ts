import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { listen } from '../../../support/loopback.ts'
import { toCall, withScript } from '../../../support/scripted-call.ts'
import { json } from '../../../support/scripted-server.ts'

const MIB = 1024 * 1024
const TOO_LONG = {
  detail: { code: 'API_ANSWER_INVALID', operation: 'X', region: 'cn-hangzhou', expected: 'size' },
}

const ofSize = (bytes: number) => json({ RequestId: 'id-1', Padding: 'x'.repeat(bytes) })

test('an answer just below 5 MiB is read, and its connection is used again with a count of its own', async () => {
  await withScript([ofSize(5 * MIB - 1_000)], async (call) => {
    for (let round = 0; round < 3; round += 1) expect((await call('X', 'cn-hangzhou', {})).requestId).toBe('id-1')
  })
})

test('an answer above 5 MiB is none, and the next call is fine', async () => {
  await withScript([ofSize(5 * MIB + 70_000), json({ RequestId: 'id-2' })], async (call) => {
    await expect(call('X', 'cn-hangzhou', {})).rejects.toMatchObject(TOO_LONG)
    expect((await call('X', 'cn-hangzhou', {})).requestId).toBe('id-2')
  })
})

/** Runs `use` with an origin that answers without an end. */
const withEndless = async (use: (origin: string, countSent: () => number) => Promise<void>): Promise<void> => {
  let sent = 0
  const chunk = Buffer.alloc(64 * 1024, ' ')
  const server = createServer((_request, response) => {
    const push = () => {
      while (!response.destroyed && sent < 500 * MIB) {
        sent += chunk.length
        if (!response.write(chunk)) return void response.once('drain', push)
      }
    }
    push()
  })
  const { host, close } = await listen(server)
  await use(`http://${host}`, () => sent).finally(close)
}

test('an answer without an end is left at once, and with it the connection', async () => {
  await withEndless(async (origin, countSent) => {
    await expect(toCall(origin)('X', 'cn-hangzhou', {})).rejects.toMatchObject(TOO_LONG)
    expect(countSent()).toBeLessThan(50 * MIB)
  })
})

test('a packed answer is not unpacked', async () => {
  const packed = gzipSync(JSON.stringify({ RequestId: 'id-1', Padding: 'x'.repeat(MIB) })).toString('latin1')
  await withScript([{ headers: { 'content-encoding': 'gzip' }, body: packed }], async (call) => {
    await expect(call('X', 'cn-hangzhou', {})).rejects.toMatchObject({
      detail: { code: 'API_ANSWER_INVALID', expected: 'json' },
    })
  })
})

test('an answer of 100,000 levels is none', async () => {
  const body = `{"A":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  await withScript([{ body }], async (call) => {
    await expect(call('X', 'cn-hangzhou', {})).rejects.toMatchObject({ detail: { code: 'API_ANSWER_INVALID' } })
  })
})

describe('the pieces of an answer, each of which becomes an object or a text of its own', () => {
  const fill = (unit: string, count: number) => ({ body: `{"A":[${unit.repeat(count)}0]}` })
  const MANY = { detail: { code: 'API_ANSWER_INVALID', expected: 'pieces' } }

  test.each([
    ['mappings', '{},', 200_000],
    ['lists', '[],', 200_000],
    ['a third more lists than allowed', '[],', 130_000],
    ['numbers', '0,', 400_000],
    ['large numbers', '1234567890123456,', 240_000],
    ['escapes', '"\\n\\n",', 100_000],
    ['one number', '0', 400_000],
  ])('%s: too many are no answer, and a quarter of them is', async (_what, unit, count) => {
    await withScript([fill(unit, count)], async (call) => {
      await expect(call('X', 'cn-hangzhou', {})).rejects.toMatchObject(MANY)
    })
    await withScript([fill(unit, Math.floor(count / 4))], async (call) => {
      expect((await call('X', 'cn-hangzhou', {})).body).toHaveProperty('A')
    })
  })

  test('a long text without escapes is one piece', async () => {
    await withScript([json({ A: 'id 0123456789 '.repeat(300_000) })], async (call) => {
      expect((await call('X', 'cn-hangzhou', {})).body).toHaveProperty('A')
    })
  })
})
