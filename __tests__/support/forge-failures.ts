import { describe, expect, test } from '@jest/globals'
import type { FakeClock } from './fake-clock.ts'
import type { CommonFault, FaultRule } from './forge-faults.ts'

/** A forge that can be broken, new for each test. */
interface Rig {
  readonly server: {
    readonly faults: { push(rule: FaultRule<CommonFault>): number }
    readonly calls: readonly unknown[]
    close(): Promise<void>
  }
  readonly clock: FakeClock
}

/** Lets every call fail from here on. */
export const breakAll = ({ server }: Pick<Rig, 'server'>, fault: CommonFault, body?: unknown) =>
  server.faults.push({ on: /./, times: 999, fault, ...(body !== undefined && { body }) })

/** Each task of a forge, by its name, at each failure of the service that no repetition helps. */
export const testFailures = (
  rig: Rig,
  tasks: Readonly<Record<string, () => Promise<unknown>>>,
  expectUnavailable: (promise: Promise<unknown>, detail: Record<string, unknown>) => Promise<void>,
): void =>
  describe.each(Object.entries(tasks))('%s', (task, carryOut) => {
    test.each([302, 400, 401, 403, 404, 409, 410, 422])('status %i: at once', async (status) => {
      breakAll(rig, { status, headers: { location: 'https://elsewhere.example/' } })
      await expectUnavailable(carryOut(), { task, status })
      expect(rig.clock.pauses).toEqual([])
    })

    test.each([500, 502, 503])('status %i: after some more tries', async (status) => {
      breakAll(rig, { status })
      await expectUnavailable(carryOut(), { task, status })
      expect(rig.server.calls).toHaveLength(4)
      expect(rig.clock.pauses).toHaveLength(3)
    })

    test('a connection that drops, and nobody there', async () => {
      breakAll(rig, 'drop')
      await expectUnavailable(carryOut(), { task })
      await rig.server.close()
      await expectUnavailable(carryOut(), { task })
    })

    test('an answer that is a page', async () => {
      breakAll(rig, 'html')
      await expectUnavailable(carryOut(), { task, status: 200 })
    })

    test.each([null, 'text', 12, true])('an answer that is %p', async (body) => {
      breakAll(rig, { status: 200 }, body)
      await expectUnavailable(carryOut(), { task, status: 200 })
    })

    test('a limit that lasts', async () => {
      breakAll(rig, { status: 429, headers: { 'retry-after': '60' } })
      await expectUnavailable(carryOut(), { task, status: 429, isRateLimit: true })
      expect(rig.clock.pauses).toEqual([])
    })

    test('a limit that ends soon', async () => {
      breakAll(rig, { status: 429, headers: { 'retry-after': '2' } })
      await expectUnavailable(carryOut(), { task, status: 429, isRateLimit: true })
      expect(rig.clock.pauses).toEqual([2000, 2000, 2000])
    })
  })
