import { describe, expect, test } from '@jest/globals'
import { DEFAULT_ACCOUNT } from '../../../../src/emulator/caller.ts'
import type { OperationEntry } from '../../../../src/emulator/control/operation-log.ts'
import type { Emulator } from '../../../../src/emulator/emulator.ts'
import { toRawOpener } from '../../../../src/wiring.ts'
import { type Probed, type ProbeSetting, probeInside } from '../../../support/probe-inside.ts'

const OURS = 'chat-sync-probe-0123456789abcdef'
const CALM = ['made-by-hand']

/** Probes, and keeps the log of what was called. */
const probeWatched = async (
  setting: ProbeSetting = {},
): Promise<Probed & { readonly calls: readonly OperationEntry[] }> => {
  const kept: Emulator[] = []
  const probed = await probeInside({
    ...setting,
    prepare: (emulator) => {
      kept.push(emulator)
      setting.prepare?.(emulator)
    },
  })
  return { ...probed, calls: kept.flatMap(({ control }) => control.listOperations()) }
}

/** Asked to stop as the call with this number is about to leave. */
const stopAt = (at: number): ProbeSetting => {
  const controller = new AbortController()
  let count = 0
  return {
    ports: {
      signal: controller.signal,
      openRaw: async (access, context) => {
        const api = await toRawOpener(() => undefined)(access, context)
        return {
          call: (...call) => {
            if (count === at) controller.abort()
            count += 1
            return api.call(...call)
          },
        }
      },
    },
  }
}

const listAlive = (calls: readonly OperationEntry[]): readonly number[] => {
  let alive = 0
  return calls.map(({ operation, committed }) => {
    if (committed && operation === 'CreateChatConfiguration') alive += 1
    if (committed && operation === 'DeleteChatConfiguration') alive -= 1
    return alive
  })
}

describe('a probe leaves nothing', () => {
  test('and never has two configurations at a time, nor touches another', async () => {
    const { calls, names, exitCode } = await probeWatched()
    expect([exitCode, names]).toEqual([0, CALM])
    expect(Math.max(...listAlive(calls))).toBe(1)
    const touched = calls.filter(({ operation }) => /^(?:Create|Update|Delete)/.test(operation))
    expect(touched.filter(({ name }) => name?.startsWith(OURS) !== true)).toEqual([])
    expect(touched.length).toBeLessThanOrEqual(40)
    expect(calls.some(({ hasQuery }) => hasQuery)).toBe(false)
  })

  test('where it is asked to stop, whatever call is about to leave', async () => {
    const { calls } = await probeWatched()
    const count = calls.filter(({ operation }) => operation.endsWith('ChatConfiguration')).length
    expect(count).toBeGreaterThan(60)
    for (let at = 0; at < count; at += 1) {
      const { exitCode, names, document, log } = await probeInside(stopAt(at))
      expect([at, exitCode, names]).toEqual([at, 1, CALM])
      expect(document).toMatchObject({ result: 'failed', error: { code: 'CANCELLED' }, probe: { interrupted: true } })
      expect(log).toContain('cleaning up')
    }
  }, 120_000)

  test.each(['CreateChatConfiguration', 'UpdateChatConfiguration', 'DeleteChatConfiguration', 'GetChatConfiguration'])(
    'where %s fails once, wherever that is',
    async (operation) => {
      for (const skip of [0, 1, 4, 6]) {
        for (const kind of ['drop-after', 'drop-before'] as const) {
          const { names, document } = await probeInside({
            prepare: ({ control }) => void control.addFault({ operation, skip, fault: { kind } }),
          })
          expect([operation, skip, kind, names]).toEqual([operation, skip, kind, CALM])
          expect(document['result']).toMatch(/^(?:probed|failed)$/)
        }
      }
    },
    120_000,
  )

  test('where the answer to the creation is lost and reads are stale', async () => {
    const { names, exitCode, document } = await probeInside({
      behaviour: { staleReads: 3 },
      prepare: ({ control }) =>
        void control.addFault({ operation: 'CreateChatConfiguration', fault: { kind: 'drop-after' } }),
    })
    expect([exitCode, names]).toEqual([1, CALM])
    expect(document).toMatchObject({ error: { code: 'PROBE_INCOMPLETE' }, probe: { left: [] } })
  })

  test('where nothing may be read, the list tells that it is gone', async () => {
    const { names, document } = await probeInside({
      prepare: ({ control }) =>
        void control.addFault({
          operation: 'GetChatConfiguration',
          times: 'always',
          fault: { kind: 'error', status: 403, code: 'Forbidden.RAM' },
        }),
    })
    expect(names).toEqual(CALM)
    expect(document).toMatchObject({ error: { code: 'PROBE_INCOMPLETE' }, probe: { left: [] } })
  })

  test('a question whose call fails is told as such, and the others are asked', async () => {
    const { document, exitCode } = await probeInside({
      prepare: ({ control }) =>
        void control.addFault({
          operation: 'DeleteChatConfiguration',
          fault: { kind: 'error', status: 500, code: 'InternalError' },
        }),
    })
    expect(exitCode).toBe(1)
    const probe = document['probe'] as { readonly questions: readonly Readonly<Record<string, unknown>>[] }
    const failed = probe.questions.filter(({ answer }) => answer === 'failed')
    expect(failed).toMatchObject([{ id: 'get-after-delete', codes: ['InternalError'], verdict: 'open' }])
  })

  test('where the creation is refused nothing else is asked', async () => {
    const { calls, document } = await probeWatched({
      prepare: ({ control }) =>
        void control.addFault({
          operation: 'CreateChatConfiguration',
          fault: { kind: 'error', status: 403, code: 'Forbidden.RAM' },
        }),
    })
    expect(calls.map(({ operation }) => operation)).toEqual(['GetCallerIdentity', 'CreateChatConfiguration'])
    expect(document).toMatchObject({
      error: { code: 'PROBE_INCOMPLETE', message: expect.stringContaining('1 question') },
    })
  })
})

describe('what cannot be cleaned up', () => {
  test('is named, loudly', async () => {
    const { exitCode, names, log, document, files } = await probeInside({
      prepare: ({ control }) =>
        void control.addFault({
          operation: 'DeleteChatConfiguration',
          times: 'always',
          fault: { kind: 'error', status: 403, code: 'Forbidden.RAM' },
        }),
    })
    expect([exitCode, names]).toEqual([1, [...CALM, OURS]])
    expect(log).toMatch(new RegExp(`error: Failed to clean up.*"${OURS}"`))
    expect(document).toMatchObject({ error: { code: 'PROBE_LEFT' } })
    expect(files.get('probe-report.md')).toContain('> [!CAUTION]')
    expect(files.get('probe-report.json')).toContain(`"${OURS}"`)
  })

  test('is named even where the report cannot be written any more', async () => {
    let writes = 0
    const write = async () => {
      writes += 1
      if (writes > 2) throw new Error('disk full')
    }
    const { log } = await probeInside({
      ports: { files: { write } },
      prepare: ({ control }) =>
        void control.addFault({
          operation: 'DeleteChatConfiguration',
          times: 'always',
          fault: { kind: 'error', status: 403, code: 'Forbidden.RAM' },
        }),
    })
    expect(log).toContain(`"${OURS}"`)
  })

  test('a creation that nothing is known of may still come to be: that is said', async () => {
    const { log, document } = await probeInside({
      prepare: ({ control }) =>
        void control.addFault({ operation: 'CreateChatConfiguration', fault: { kind: 'drop-before' } }),
    })
    expect(document).toMatchObject({ error: { code: 'PROBE_LEFT' } })
    expect(log).toContain('are, or may be, still')
  })
})

describe('nothing is written', () => {
  const expectUntouched = async (setting: ProbeSetting, code: string) => {
    const { calls, document, files, exitCode } = await probeWatched(setting)
    expect(document).toMatchObject({ result: 'failed', error: { code } })
    expect(calls.filter(({ operation }) => operation !== 'GetCallerIdentity')).toEqual([])
    expect([exitCode, files.size]).toEqual([1, 0])
  }

  test('to another account', () => expectUntouched({ flags: { account: '1000000000000002' } }, 'ACCOUNT_UNEXPECTED'))
  test('without an account', () => expectUntouched({ flags: { account: '' } }, 'INPUT_INVALID'))
  test.each([
    ['account', 'acme'],
    ['region', ''],
    ['region', 'evil.com/#'],
    ['region', 'cn-hangzhou\ncn-shanghai'],
    ['ram-role', 'acs:ram::1000000000000001:role/x'],
    ['resource-group-id', 'group 1'],
  ])('with %s %j', (flag, value) => expectUntouched({ flags: { [flag]: value } }, 'INPUT_INVALID'))
  test('where a person says no', () => expectUntouched({ ports: { confirm: async () => false } }, 'NOT_CONFIRMED'))
  test('where the report has no place', async () => {
    const write = () => Promise.reject(new Error('no such folder'))
    await expectUntouched({ ports: { files: { write } } }, 'UNEXPECTED')
  })

  test('before the question names the account and the region', async () => {
    const asked: string[] = []
    const confirm = async (question: string) => {
      asked.push(question)
      return true
    }
    expect((await probeInside({ ports: { confirm } })).exitCode).toBe(0)
    expect(asked).toEqual([expect.stringContaining(`cn-hangzhou of account ${DEFAULT_ACCOUNT.id}`)])
  })
})

test('a report holds nothing of the account', async () => {
  const flags = { 'ram-role': 'OOSServiceRole', 'resource-group-id': 'rg-acfmxsn4m4example' }
  const { files, log, document } = await probeInside({ flags, behaviour: { staleReads: 1 } })
  const text = [...files.values(), log, JSON.stringify(document)].join('\n')
  const parts = ['made-by-hand', 'RoleByHand', 'hand-made', 'webhook', ...Object.values(flags), OURS, 'made-up-secret']
  for (const part of [...parts, ...Object.values(DEFAULT_ACCOUNT)]) expect(text).not.toContain(part)
  // Neither a request's id nor any date but the day.
  expect(text).not.toMatch(/[0-9A-F]{8}-[0-9A-F]{4}-/i)
  expect(text).not.toMatch(/[1-9]\d{3}-\d\d-\d\dT/)
})
