import { describe, expect, test } from '@jest/globals'
import { A, B, toFile } from '../../../scripts/support/bots.ts'
import { CodedError } from '../../../src/model/failure.ts'
import { failWith, toRejected } from '../../support/call-script.ts'
import { createMemoryChat } from '../../support/memory-chat.ts'
import { CHAT_FILE } from '../../support/memory-run.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'
import { isFault, rehearse, SEED } from './rehearsals.ts'

describe('what a rehearsal starts from', () => {
  test('is applied first and not told; made-up secrets of one name are equal', async () => {
    const { outputs, lines, calls } = await rehearse(toFile(A, B), {}, { seed: toFile(A) })
    expect(outputs).toMatchObject({ result: 'rehearsed', 'create-count': '1', 'unchanged-count': '1' })
    expect(lines.filter((line) => line.includes('applied:'))).toEqual([expect.stringContaining('cn-hangzhou/b')])
    expect(lines[0]).toContain('starts from "seed.yml"')
    expect(calls.filter((call) => call.startsWith('create'))).toEqual(['create a', 'create b'])
  })

  test.each([
    ['in part', [A, B]],
    ['at all', [B]],
  ] as const)('ends it where it cannot be applied %s, as does an apply', async (_what, entries) => {
    const chat = createMemoryChat()
    chat.script.on('create b', failWith(toRejected('Forbidden.RAM')), failWith(toRejected('Forbidden.RAM')))
    const seeded = await rehearse(toFile(A), {}, { chat, seed: toFile(...entries) })
    expect([seeded.exitCode, seeded.outputs['result'], seeded.outputs['has-changes']]).toEqual([1, 'failed', 'unknown'])
    chat.objects.clear()
    const applied = await rehearse(toFile(...entries), {}, { chat })
    expect([applied.exitCode, applied.outputs['result'], applied.outputs['has-changes']]).toEqual([1, 'failed', 'true'])
    for (const { lines } of [seeded, applied]) {
      expect(lines.filter(isFault)).toEqual([expect.stringContaining('(APPLY_INCOMPLETE)')])
    }
  })

  test.each([
    ['is not there', { code: 'CONFIG_NOT_FOUND', pattern: SEED } as const],
    ['may not be read', { code: 'CONFIG_PATH_REFUSED', path: SEED, why: 'outside' } as const],
  ])('is looked for where it was named, where it %s', async (_what, detail) => {
    const files = createMemoryWorkspace(new Map([[CHAT_FILE, toFile(A)]]))
    const toPorts = (broken: string) => ({
      files: {
        ...files,
        read: async (patterns: readonly string[]) => {
          if (patterns.includes(broken)) throw new CodedError(detail)
          return await files.read(patterns)
        },
      },
    })
    const seeded = await rehearse(toFile(A), {}, { seed: toFile(A), ports: toPorts(SEED) })
    expect(seeded.lines.filter(isFault)).toEqual([expect.stringMatching(/rehearse-from/)])
    const plain = await rehearse(toFile(A), {}, { ports: toPorts(CHAT_FILE) })
    expect(plain.lines.filter(isFault)).toEqual([expect.not.stringMatching(/rehearse-from/)])
    expect(plain.lines.filter(isFault)).toEqual([expect.stringContaining(`(${detail.code})`)])
  })

  test('is told with its faults, as they are', async () => {
    const { lines, outputs, document } = await rehearse(toFile(A), {}, { seed: toFile(A).replace('DingTalk\n', 'x\n') })
    expect(outputs['result']).toBe('failed')
    expect(document).toMatchObject({ error: { code: 'CONFIG_INVALID' } })
    expect(lines.filter((line) => line.startsWith('error'))).toEqual([
      expect.stringContaining('] seed.yml:5: '),
      expect.stringContaining('(CONFIG_INVALID)'),
    ])
  })
})
