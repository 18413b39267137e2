import { describe, expect, test } from '@jest/globals'
import type { Emulator } from '../../../src/emulator/emulator.ts'
import type { Fault } from '../../../src/emulator/faults/fault-kinds.ts'
import { type Call, dingTalk, getError, getItems, getMember, start } from './rig.ts'

const startWith = async (fault: Fault, operation = 'CreateChatConfiguration') => {
  const { call, emulator } = await start()
  await call('CreateChatConfiguration', dingTalk('there'))
  emulator.control.clearOperations()
  emulator.control.addFault({ operation, fault })
  return { call, emulator }
}

/** What a create under a fault comes to: the client's view, the log's, and whether the object is there. */
const createUnder = async (fault: Fault) => {
  const { call, emulator } = await startWith(fault)
  const result = await call('CreateChatConfiguration', dingTalk('ops'), { timeout: 400 }).catch((thrown) => thrown)
  const [entry] = emulator.control.listOperations()
  const { outcome, status, committed, faults } = entry ?? {}
  return { result, log: { outcome, status, committed, faults }, isThere: await isThere(call, 'ops') }
}

const isThere = async (call: Call, name: string): Promise<boolean> => {
  const answer = await call('ListChatConfigurations')
  return getItems(answer, 'ChatConfigurations').some((item) => item['Name'] === name)
}

const getNames = async (call: Call, parameters: Record<string, string> = {}) => {
  const answer = await call('ListChatConfigurations', parameters)
  return { names: getItems(answer, 'ChatConfigurations').map((item) => item['Name']), token: answer['NextToken'] }
}

/** The raw answer to a call that reached its fault. */
const readRaw = async (emulator: Emulator) => {
  const response = await fetch(emulator.url, { method: 'POST', redirect: 'manual' })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('faults of the line', () => {
  test('drop-before: no answer, no commit', async () => {
    const { result, log, isThere } = await createUnder({ kind: 'drop-before' })
    expect(result).toMatchObject({ code: 'ECONNRESET' })
    expect(log).toEqual({ outcome: 'NoAnswer', status: null, committed: false, faults: ['drop-before'] })
    expect(isThere).toBe(false)
  })

  test('drop-after: no answer, but a commit', async () => {
    const { result, log, isThere } = await createUnder({ kind: 'drop-after' })
    expect(result).toMatchObject({ code: 'ECONNRESET' })
    expect(log).toEqual({ outcome: 'NoAnswer', status: null, committed: true, faults: ['drop-after'] })
    expect(isThere).toBe(true)
  })

  test('hang-before and hang-after: the client gives up; only the second is committed', async () => {
    const before = await createUnder({ kind: 'hang-before', ms: 60_000 })
    expect(before.result).toHaveProperty('name', expect.stringMatching(/^RequestTimeout/))
    expect([before.log.outcome, before.log.committed, before.isThere]).toEqual(['Pending', false, false])
    const after = await createUnder({ kind: 'hang-after', ms: 60_000 })
    expect(after.result).toHaveProperty('name', expect.stringMatching(/^RequestTimeout/))
    expect([after.log.outcome, after.log.committed, after.isThere]).toEqual(['Pending', true, true])
  })

  test('hangs end with the connection cut', async () => {
    const { log } = await createUnder({ kind: 'hang-after', ms: 10 })
    expect(log).toMatchObject({ outcome: 'NoAnswer', committed: true })
  })

  test('latency: the answer is late, and a write commits even after its client gave up', async () => {
    const { call } = await startWith({ kind: 'latency', ms: 300 })
    const late = await getError(call('CreateChatConfiguration', dingTalk('ops'), { timeout: 100 }))
    expect(late.code).toMatch(/^RequestTimeout/)
    expect(await isThere(call, 'ops')).toBe(false)
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(await isThere(call, 'ops')).toBe(true)
  })

  test('closing ends every wait', async () => {
    const { call, emulator } = await startWith({ kind: 'latency', ms: 60_000 })
    const waiting = getError(call('CreateChatConfiguration', dingTalk('ops')))
    await new Promise((resolve) => setTimeout(resolve, 50))
    await emulator.close()
    expect((await waiting).status).toBe(0)
  })
})

describe('other answers', () => {
  test.each([
    [{ kind: 'throttle', status: 400 }, 400, 'Throttling.User'],
    [{ kind: 'throttle', status: 503, code: 'Throttling.Api' }, 503, 'Throttling.Api'],
    [{ kind: 'error', status: 500, code: 'InternalError' }, 500, 'InternalError'],
  ] as const)('%j', async (fault, status, outcome) => {
    const { result, log, isThere } = await createUnder(fault)
    expect(result).toMatchObject({ code: outcome, entry: { response: { statusCode: status } } })
    expect(log).toMatchObject({ outcome, status, committed: false })
    expect(isThere).toBe(false)
  })

  test('throttle tells how long to wait', async () => {
    const { emulator } = await startWith({ kind: 'throttle', status: 429, retryAfterMs: 1500 }, '*')
    expect((await readRaw(emulator)).headers.get('x-acs-retry-after')).toBe('1500')
  })

  test('error with echo repeats the request, secrets included', async () => {
    const fault = { kind: 'error', status: 400, code: 'InvalidParameter', echo: true, committed: true } as const
    const { result, isThere } = await createUnder(fault)
    expect(result.message).toContain('the-secret-value')
    expect(isThere).toBe(true)
  })

  test.each([
    [{ kind: 'html', status: 502 }, '<html>'],
    [{ kind: 'empty', status: 200 }, ''],
    [{ kind: 'body', status: 200, text: '{"RequestId":' }, '{"RequestId":'],
    [{ kind: 'body', status: 500, text: 'null' }, 'null'],
    [{ kind: 'redirect', status: 302 }, '{"RequestId":'],
  ] as const)('%j', async (fault, start) => {
    const { emulator } = await startWith(fault, '*')
    const raw = await readRaw(emulator)
    expect(raw.status).toBe(fault.status)
    expect(raw.text.slice(0, start.length)).toBe(start)
    expect(raw.headers.has('location')).toBe(fault.kind === 'redirect')
    const { log, isThere } = await createUnder({ ...fault, committed: true })
    expect([log, isThere]).toEqual([
      { outcome: 'NotJson', status: fault.status, committed: true, faults: [fault.kind] },
      true,
    ])
  })
})

describe('spoiled answers', () => {
  test('missing-member takes away the result, or what is named', async () => {
    const { call, emulator } = await startWith({ kind: 'missing-member' }, 'ListChatConfigurations')
    expect(Object.keys(await call('ListChatConfigurations'))).toEqual(['RequestId'])
    emulator.control.addFault({ fault: { kind: 'missing-member', member: 'RequestId' } })
    expect(Object.keys(await call('ListChatConfigurations'))).toEqual(['ChatConfigurations'])
  })

  test('repeat-next-token gives the token that was sent', async () => {
    const { call, emulator } = await start()
    emulator.control.addFault({ times: 'always', fault: { kind: 'repeat-next-token' } })
    const first = await getNames(call)
    const second = await getNames(call, { NextToken: String(first.token) })
    expect(second.token).toBe(first.token)
  })

  test.each(['place', 'page', 'bound'] as const)('endless-pages gives a new token each time: %s', async (tokens) => {
    const { call, emulator } = await start()
    emulator.control.writeBehaviour({ tokens, pageSize: 1 })
    for (const name of ['a', 'b']) await call('CreateChatConfiguration', dingTalk(name))
    emulator.control.addFault({ times: 'always', fault: { kind: 'endless-pages' } })
    const given: string[] = []
    const names: unknown[] = []
    for (let page = 0; page < 5; page += 1) {
      const { names: more, token } = await getNames(call, { MaxResults: '10', NextToken: given.at(-1) ?? '' })
      given.push(String(token))
      names.push(...more)
    }
    expect(new Set(given).size).toBe(5)
    expect(names).toEqual(['a', 'b'])
    expect(emulator.control.listOperations().map(({ outcome }) => outcome)).not.toContain('Pending')
  })

  test('oversize pads a good answer', async () => {
    const { call } = await startWith({ kind: 'oversize', bytes: 6_000_000 }, 'ListChatConfigurations')
    const answer = await call('ListChatConfigurations')
    expect(JSON.stringify(answer).length).toBeGreaterThan(6_000_000)
    expect(getItems(answer, 'ChatConfigurations')).toHaveLength(1)
  })

  test('duplicate-item and vanished-item', async () => {
    const { call, emulator } = await startWith({ kind: 'duplicate-item' }, 'ListChatConfigurations')
    expect((await getNames(call)).names).toEqual(['there', 'there'])
    emulator.control.addFault({ fault: { kind: 'vanished-item' } })
    expect((await getNames(call)).names).toEqual([])
    expect((await getNames(call)).names).toEqual(['there'])
  })
})

describe('faults of the service', () => {
  const getRole = async (call: Call) =>
    getMember(await call('GetChatConfiguration', { Name: 'there' }), 'ChatConfiguration')['RamRole']

  test('stale-read after a write: so many reads see the state before it', async () => {
    const { call } = await startWith({ kind: 'stale-read', versions: 2 }, 'UpdateChatConfiguration')
    await call('UpdateChatConfiguration', dingTalk('there', { RamRole: 'New' }))
    await call('CreateParameter', { Name: 'p', Type: 'String', Value: 'x' })
    const roles = [await getRole(call), await getRole(call), await getRole(call)]
    expect(roles).toEqual(['OOSServiceRole', 'OOSServiceRole', 'New'])
  })

  test('stale-read on a read: this one and those after it', async () => {
    const { call, emulator } = await start()
    await call('CreateChatConfiguration', dingTalk('there'))
    await call('UpdateChatConfiguration', dingTalk('there', { RamRole: 'New' }))
    emulator.control.addFault({ operation: 'GetChatConfiguration', fault: { kind: 'stale-read', versions: 1 } })
    expect([await getRole(call), await getRole(call)]).toEqual(['OOSServiceRole', 'New'])
  })

  test('unmask shows secrets as they are', async () => {
    const { call } = await startWith({ kind: 'unmask' }, 'GetChatConfiguration')
    const chat = getMember(await call('GetChatConfiguration', { Name: 'there' }), 'ChatConfiguration')
    expect(chat['Configuration']).toContain('the-secret-value')
  })

  test('clock: the call comes too late by the emulator’s clock', async () => {
    const { call, emulator } = await startWith({ kind: 'clock', offsetMs: 16 * 60_000 }, '*')
    expect((await getError(call('ListChatConfigurations'))).code).toBe('InvalidTimeStamp.Expired')
    expect((await getNames(call)).names).toEqual(['there'])
    emulator.control.addFault({ fault: { kind: 'clock', offsetMs: 16 * 60_000 } })
    const date = Date.parse((await readRaw(emulator)).headers.get('date') ?? '')
    expect(date - Date.now()).toBeGreaterThan(15 * 60_000)
  })
})
