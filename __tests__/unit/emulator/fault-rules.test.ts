import { describe, expect, test } from '@jest/globals'
import { FAULT_KINDS } from '../../../src/emulator/faults/handlers.ts'
import { dingTalk, start } from './rig.ts'

describe('rules', () => {
  test('skip, times, name and region choose the calls; several faults join', async () => {
    const { call, emulator } = await start()
    const fault = { kind: 'throttle', status: 400 } as const
    emulator.control.addFault({ operation: 'GetChatConfiguration', name: 'b', skip: 1, times: 2, fault })
    emulator.control.addFault({ region: 'cn-beijing', times: 'always', fault: { kind: 'drop-before' } })
    for (const name of ['a', 'b']) await call('CreateChatConfiguration', dingTalk(name))
    const codes: string[] = []
    for (const Name of ['a', 'b', 'b', 'b', 'b']) {
      const code = await call('GetChatConfiguration', { Name }).then(
        () => 'OK',
        (thrown) => thrown.code,
      )
      codes.push(code)
    }
    expect(codes).toEqual(['OK', 'OK', 'Throttling.User', 'Throttling.User', 'OK'])
    expect(emulator.control.listFaults()).toMatchObject([
      { matchedCount: 4, hitCount: 2 },
      { matchedCount: 0, hitCount: 0 },
    ])
    emulator.control.clearFaults()
    emulator.control.addFault({ fault: { kind: 'unmask' } })
    emulator.control.addFault({ fault: { kind: 'oversize', bytes: 10 } })
    const both = await call('GetChatConfiguration', { Name: 'a' })
    expect(JSON.stringify(both)).toMatch(/the-secret-value.*xxxxxxxxxx/)
    expect(emulator.control.listOperations().at(-1)?.faults).toEqual(['unmask', 'oversize'])
  })

  test.each([
    [undefined, 'fault rule: must be object'],
    [{}, "fault rule: must have required property 'fault'"],
    [{ fault: {} }, "fault: must have required property 'kind'"],
    [{ fault: { kind: 'flood' } }, `fault: kind must be one of ${FAULT_KINDS.join(', ')}, not 'flood'`],
    [{ fault: { kind: 'latency' } }, "fault latency: must have required property 'ms'"],
    [{ fault: { kind: 'latency', ms: -1 } }, 'fault latency: ms must be >= 0'],
    [{ fault: { kind: 'drop-after', ms: 1 } }, "fault drop-after: has the unknown member 'ms'"],
    [{ fault: { kind: 'throttle', status: 500 } }, 'fault throttle: status must be one of 400, 429, 503'],
    [{ fault: { kind: 'redirect', status: 301 } }, 'fault redirect: status must be 302'],
    [{ skip: -1, fault: { kind: 'drop-after' } }, 'fault rule: skip must be >= 0'],
    [{ operatoin: 'x', fault: { kind: 'drop-after' } }, "fault rule: has the unknown member 'operatoin'"],
  ])('refuse %j', async (rule, message) => {
    const { emulator } = await start()
    expect(() => emulator.control.addFault(rule as never)).toThrow(message)
    expect(emulator.control.listFaults()).toEqual([])
  })

  test('an unknown operation is refused with those that are known', async () => {
    const { emulator } = await start()
    const add = () => emulator.control.addFault({ operation: 'GetChat', fault: { kind: 'drop-after' } })
    expect(add).toThrow('fault rule: operation must be one of *, CreateChatConfiguration, UpdateChatConfiguration, ')
  })
})
