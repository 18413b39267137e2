import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, toFile } from '../../scripts/support/bots.ts'
import { toPull } from '../support/github-pulls.ts'
import { type Merges, setMerges } from '../support/merges.ts'

const REGION = 'cn-hangzhou'

let repository: Merges

beforeEach(async () => {
  repository = await setMerges()
})

afterEach(() => repository.close())

const expectRefused = async (file: string, said: RegExp): Promise<void> => {
  const run = await repository.apply(file)
  expect([run.exitCode, repository.stage.writes()]).toEqual([1, []])
  expect(run.stdout.replaceAll('%25', '%')).toMatch(said)
}

const expectApplied = async (file: string): Promise<void> => {
  const run = await repository.apply(file)
  expect([run.outputs['result'], run.stdout.includes('Failed to')]).toEqual(['applied', false])
}

describe('an approval is older than the merge', () => {
  test('a plan job that runs again after the merge writes no comment, and its plan is not applied', async () => {
    await repository.plan(7, toFile(A, B))
    const reviewed = repository.read(7)
    repository.merge(7)
    await repository.stage.apply({ scope: 'acme/bots' })
    repository.stage.emulator.control.editChat({ region: REGION, name: 'a' }, { RamRole: 'OOSPowerRole' })
    const again = await repository.plan(7, toFile(A, B))
    expect(again.stdout).toMatch(/::notice title=oos-chat-sync[^\n]*?::The pull request is closed/)
    expect([again.exitCode, repository.read(7), repository.github.listWrites()]).toEqual([0, reviewed, []])
    await expectRefused(toFile(A, B), /cn-hangzhou\/a\\?" \(differs from the approved plan\)/)
  })

  test('nor of a pull request that was closed', async () => {
    repository.github.state.openPulls.set(7, { ...toPull(7, null, null), state: 'closed' })
    const { state } = repository.github
    state.pulls.set('d'.repeat(40), [toPull(7, 'd'.repeat(40))])
    state.openPulls.delete(7)
    const run = await repository.plan(7, toFile(A, B))
    expect(run.stdout).toMatch(/::notice title=oos-chat-sync[^\n]*?::The pull request is closed/)
    expect([run.outputs['result'], repository.read(7)]).toEqual(['planned', ''])
  })

  test('a plan that came into the comment after the merge is told with both times', async () => {
    await repository.plan(7, toFile(A))
    repository.merge(7)
    // A job that looked before the merge and wrote after it.
    repository.github.state.openPulls.set(7, toPull(7, null, null))
    await repository.plan(7, toFile(A, B))
    await expectRefused(
      toFile(A, B),
      /first shown at \\?"2026-01-01T00:03:00\.000Z\\?", but the merge was at \\?"2026-01-01T00:02:00/,
    )
  })

  test('a new commit that leaves the plan as it is costs no new review, not even where its lines moved', async () => {
    await repository.plan(7, toFile(A, B))
    repository.approve(7)
    await repository.plan(7, `# moved\n${toFile(A, B)}`)
    expect(repository.github.listWrites()).toHaveLength(1)
    await repository.plan(7, `# moved\n${toFile(A, B)}`)
    expect(repository.github.listWrites()).toEqual([])
    repository.merge(7)
    await expectApplied(`# moved\n${toFile(A, B)}`)
  })

  test('a plan that changed after the last approval is not approved, until somebody who may write approves it', async () => {
    await repository.plan(7, toFile(A))
    repository.approve(7)
    await repository.plan(7, toFile(A, B))
    repository.approve(7, 'reader', 'read')
    repository.merge(7)
    await expectRefused(toFile(A, B), /first shown at .*00:03:00.*, but the last approval was at .*00:02:00/)
    await repository.plan(8, toFile(A, B))
    repository.approve(8)
    repository.merge(8)
    await expectApplied(toFile(A, B))
  })

  test('a plan that was there, went and came back stands there anew', async () => {
    await repository.plan(7, toFile(A, B))
    repository.approve(7)
    await repository.plan(7, toFile(A))
    await repository.plan(7, toFile(A, B))
    repository.merge(7)
    await expectRefused(toFile(A, B), /the last approval was at/)
  })
})

describe('nothing that somebody writes into the comment is an approval', () => {
  const toDigest = (body: string) => /hmac:[\w-]+/.exec(body)?.[0] ?? ''

  test.each<readonly [string, (own: string, other: string) => string]>([
    ['the public digest of another plan', (own, other) => own.replaceAll(toDigest(own), toDigest(other))],
    ['the receipt of another pull request', (_own, other) => other],
    [
      'the hidden line of another pull request',
      (own, other) => own.replace(/<!-- plan-receipt.*-->/, /<!-- plan-receipt.*-->/.exec(other)?.[0] ?? ''),
    ],
    ['two receipts', (own, other) => `${own}\n${/<!-- plan-receipt.*-->/.exec(other)?.[0]}`],
  ])('neither %s', async (_what, forge) => {
    await repository.plan(7, toFile(A))
    await repository.plan(8, toFile(A, B))
    repository.edit(7, forge(repository.read(7), repository.read(8)))
    repository.merge(7)
    await expectRefused(toFile(A, B), /our comment contains no plan sealed with this key, or was edited/)
  })

  test('an older text that is put back: it says when', async () => {
    await repository.plan(7, toFile(A, B))
    const older = repository.read(7)
    await repository.plan(7, toFile(A))
    repository.wait(5)
    repository.edit(7, older)
    repository.merge(7)
    await expectRefused(
      toFile(A, B),
      /written at \\?"2026-01-01T00:01:00\.000Z\\?" and changed at \\?"2026-01-01T00:07:00/,
    )
  })

  test('a plan that is shown otherwise than it is, in the moment after it was written', async () => {
    await repository.plan(7, toFile(A, B))
    repository.edit(7, repository.read(7).replaceAll('2 to create', '1 to create'))
    repository.merge(7)
    await expectRefused(toFile(A, B), /or was edited/)
  })

  test('a text that was edited and put back starts anew', async () => {
    await repository.plan(7, toFile(A, B))
    const own = repository.read(7)
    repository.approve(7)
    repository.wait(5)
    repository.edit(7, own)
    await repository.plan(7, toFile(A, B))
    repository.merge(7)
    await expectRefused(toFile(A, B), /the last approval was at/)
  })

  test('marks of what is spent that are taken away', async () => {
    await repository.plan(7, toFile(A, B))
    const reviewed = repository.read(7)
    repository.merge(7)
    await expectApplied(toFile(A, B))
    repository.wait(5)
    repository.edit(7, reviewed)
    repository.stage.seed({ [REGION]: {} })
    await expectRefused(toFile(A, B), /written at .* and changed at/)
  })
})

describe('what was applied is no longer approved', () => {
  test('created by one pull request, deleted by another, put back by a third without a plan', async () => {
    await repository.plan(7, toFile(A, B))
    repository.merge(7)
    await expectApplied(toFile(A, B))
    await repository.plan(8, toFile(A))
    repository.merge(8)
    await expectApplied(toFile(A))
    repository.merge(9)
    await expectRefused(toFile(A, B), /cn-hangzhou\/b\\?" \(not in an approved plan\).*#9\\?" does not count/)
  })

  test('nor is it where another pull request had planned the same', async () => {
    await repository.plan(7, toFile(A))
    await repository.plan(8, toFile(A, B))
    const first = repository.merge(7)
    repository.merge(8)
    // The run of the first one was cancelled.
    await expectApplied(toFile(A, B))
    await repository.plan(9, toFile(B))
    repository.merge(9)
    await expectApplied(toFile(B))
    repository.github.state.comparisons.clear()
    const run = await repository.apply(toFile(A, B), { push: first })
    expect(run.stdout).toMatch(/cn-hangzhou\/a\\?" \(was approved, and has been applied since\)/)
    expect(repository.stage.writes()).toEqual([])
  })

  test('nor by a run that found nothing left to do', async () => {
    await repository.plan(7, toFile(A))
    await repository.plan(8, toFile(A))
    repository.merge(7)
    await expectApplied(toFile(A))
    repository.merge(8)
    const run = await repository.apply(toFile(A))
    expect([run.outputs['result'], repository.read(8)]).toEqual([
      'no-changes',
      expect.stringMatching(/No changes left/),
    ])
    repository.stage.seed({ [REGION]: {} })
    await expectRefused(toFile(A), /cn-hangzhou\/a\\?" \(was approved, and has been applied since\)/)
  })

  test('a re-run that finds nothing left is green, and writes nothing', async () => {
    await repository.plan(7, toFile(A))
    repository.merge(7)
    await expectApplied(toFile(A))
    const run = await repository.apply(toFile(A))
    expect([run.exitCode, run.outputs['result'], repository.github.listWrites()]).toEqual([0, 'no-changes', []])
  })
})
