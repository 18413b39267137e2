import { getEventListeners } from 'node:events'
import { describe, expect, test } from '@jest/globals'
import { once } from '../../../src/model/once.ts'
import { orCancelled } from '../../../src/run/cancel.ts'

const CANCELLED = { detail: { code: 'CANCELLED' } }
const hang = () => new Promise<never>(() => undefined)

describe('work that can be cancelled', () => {
  test('gives what it gives, and what it throws, and leaves nothing at the signal', async () => {
    const { signal } = new AbortController()
    expect(await orCancelled(signal, async () => 'done')).toBe('done')
    await expect(orCancelled(signal, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused')
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('is not waited for once the run is asked to stop', async () => {
    const stopper = new AbortController()
    const working = orCancelled(stopper.signal, hang)
    stopper.abort()
    await expect(working).rejects.toMatchObject(CANCELLED)
  })

  test('counts for nothing where the run was asked before', async () => {
    await expect(orCancelled(AbortSignal.abort(), async () => 'done')).rejects.toMatchObject(CANCELLED)
    await expect(orCancelled(AbortSignal.abort(), hang)).rejects.toMatchObject(CANCELLED)
  })
})

test('what is done once gives everybody its one answer, also where that is a failure', async () => {
  let count = 0
  const answer = once(async () => {
    count += 1
    return count
  })
  const fail = once(async () => {
    count += 1
    throw new Error(`refused ${count}`)
  })
  expect([await answer(), ...(await Promise.all([answer(), answer()]))]).toEqual([1, 1, 1])
  await expect(fail()).rejects.toThrow('refused 2')
  await expect(fail()).rejects.toThrow('refused 2')
})
