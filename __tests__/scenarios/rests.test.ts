import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, toEntry, toFile } from '../../scripts/support/bots.ts'
import { toComparison } from '../support/github-objects.ts'
import { type Merges, setMerges } from '../support/merges.ts'

const C = toEntry('c', 'OOS_CHAT_SECRET_A')
const REGION = 'cn-hangzhou'
const REFUSAL = { kind: 'error', status: 403, code: 'Forbidden.RAM' } as const
const DAY_MINUTES = 24 * 60

let repository: Merges

beforeEach(async () => {
  repository = await setMerges()
})

afterEach(() => repository.close())

const expectResult = async (file: string, result: string): Promise<void> =>
  expect((await repository.apply(file)).outputs['result']).toBe(result)

describe('what an apply leaves is still approved', () => {
  /** Applies an approved file, whose calls of an operation fail, and applies it again. */
  const applyTwice = async (file: string, operation: string, first = 'partial') => {
    await repository.plan(7, file)
    repository.approve(7)
    repository.merge(7)
    repository.stage.emulator.control.addFault({ operation, times: 'always', fault: REFUSAL })
    await expectResult(file, first)
    expect(repository.read(7)).toContain(first === 'partial' ? 'Partly applied by' : 'Not applied')
    repository.stage.emulator.control.clearFaults()
    await expectResult(file, 'applied')
    expect(repository.read(7)).toContain('Applied by [this run]')
    await expectResult(file, 'no-changes')
  }

  test('of three bots the second fails', async () => {
    const file = toFile(A, B, C)
    await repository.plan(7, file)
    repository.merge(7)
    const rule = { operation: 'CreateChatConfiguration', name: 'b', times: 'always', fault: REFUSAL } as const
    repository.stage.emulator.control.addFault(rule)
    await expectResult(file, 'partial')
    expect(repository.read(7)).toMatch(/Approved changes left: 1\..*: 2\./)
    repository.stage.emulator.control.clearFaults()
    await expectResult(file, 'applied')
    expect(repository.read(7)).toMatch(/Approved changes left: 0\..*: 3\./)
  })

  test('secrets whose write lost its answer, and that are sent again', async () => {
    await repository.plan(7, toFile(A))
    repository.merge(7)
    repository.stage.emulator.control.addFault({ operation: 'CreateChatConfiguration', fault: { kind: 'drop-after' } })
    await expectResult(toFile(A), 'applied')
    expect(repository.read(7)).toMatch(/Approved changes left: 1\..*: 0\./)
    await expectResult(toFile(A), 'applied')
    await expectResult(toFile(A), 'no-changes')
  })

  test('all of it fails', () => applyTwice(toFile(A, B), 'CreateChatConfiguration', 'failed'))

  test('the records of what was created, and of what was adopted', () => applyTwice(toFile(A, B), 'CreateParameter'))

  test('the record of an object that somebody made by hand', async () => {
    const entry = `
  - name: by-hand
    type: WeChat
    configuration:
      CorpId: c`
    repository.stage.seed({
      [REGION]: { chatConfigurations: [{ Name: 'by-hand', Type: 'WeChat', Configuration: { CorpId: 'c' } }] },
    })
    await applyTwice(toFile(entry), 'CreateParameter')
  })

  describe('of what was there before', () => {
    beforeEach(async () => {
      await repository.stage.write(toFile(A, B))
      await repository.stage.apply({ scope: 'acme/bots' })
    })

    test('the deletion of a rename', () => {
      const renamed = toEntry('b-team', 'OOS_CHAT_SECRET_B').replace('ding-b-team', 'ding-b')
      return applyTwice(toFile(A, renamed), 'DeleteChatConfiguration')
    })

    test('a rename as a whole, and the deletion that waits for its record', async () => {
      const renamed = toEntry('b-team', 'OOS_CHAT_SECRET_B').replace('ding-b-team', 'ding-b')
      await applyTwice(toFile(A, renamed), 'CreateParameter')
      await expectResult(toFile(A, renamed), 'no-changes')
    })

    test('the creation of a replacement', () => {
      const replaced = `
  - name: b
    type: WeChat
    configuration:
      CorpId: c
      CorpSecret: { fromEnv: OOS_CHAT_SECRET_B }`
      return applyTwice(toFile(A, replaced), 'CreateChatConfiguration', 'failed')
    })

    test('the record that is given up', () => applyTwice(`${toFile(A)}removed:\n  - name: b\n`, 'DeleteParameter'))

    test('the record of an update', () => {
      const updated = B.replace('OOSServiceRole', 'AnotherRole')
      return applyTwice(toFile(A, updated), 'UpdateParameter')
    })
  })

  test('but not where it looks otherwise now', async () => {
    const file = toFile(A, B)
    await repository.plan(7, file)
    repository.merge(7)
    const rule = { operation: 'CreateChatConfiguration', name: 'b', times: 'always', fault: REFUSAL } as const
    repository.stage.emulator.control.addFault(rule)
    await expectResult(file, 'partial')
    repository.stage.emulator.control.editChat({ region: REGION, name: 'a' }, { RamRole: 'OOSPowerRole' })
    const run = await repository.apply(file)
    expect(run.stdout).toMatch(/cn-hangzhou\/a\\?" \(not in an approved plan\)/)
    expect(run.stdout).not.toMatch(/cn-hangzhou\/b\\?" \(/)
    expect(repository.stage.writes()).toEqual([])
  })
})

describe('several pull requests count together', () => {
  /** Two pull requests, each planned without the other. */
  const planTwo = async () => {
    await repository.plan(7, toFile(A))
    await repository.plan(8, toFile(B))
  }

  test('those that one push merges', async () => {
    await planTwo()
    repository.merge(7, 8)
    await expectResult(toFile(A, B), 'applied')
    for (const pull of [7, 8]) expect(repository.read(pull)).toContain('Applied by [this run]')
  })

  test('those whose runs were cancelled, and a commit without one in between', async () => {
    await planTwo()
    repository.merge(7)
    repository.merge()
    repository.merge(8)
    await expectResult(toFile(A, B), 'applied')
    for (const pull of [7, 8]) expect(repository.read(pull)).toContain('Applied by [this run]')
  })

  test('those of a run that was superseded, which says so', async () => {
    await planTwo()
    const first = repository.merge(7)
    repository.merge(8)
    const late = await repository.apply(toFile(A), { push: first })
    expect(late.outputs['result']).toBe('superseded')
    expect(repository.read(7)).toMatch(/is superseded by the current commit.*Approved changes left: 1/)
    await expectResult(toFile(A, B), 'applied')
  })

  test('but none that was merged more than a day before', async () => {
    await planTwo()
    repository.merge(7)
    repository.wait(DAY_MINUTES)
    repository.merge(8)
    const run = await repository.apply(toFile(A, B))
    expect(run.stdout).toMatch(/Objects: \\?"cn-hangzhou\/a\\?" \(not in an approved plan\)\./)
    expect(repository.stage.writes()).toEqual([])
  })

  test('nor one of more than 20 commits before', async () => {
    await planTwo()
    repository.merge(7)
    for (let count = 0; count < 20; count += 1) repository.merge()
    repository.merge(8)
    const run = await repository.apply(toFile(A, B))
    expect(run.stdout).toMatch(/Objects: \\?"cn-hangzhou\/a\\?" \(not in an approved plan\)\./)
  })

  test('nor one whose commit another apply has completed', async () => {
    await planTwo()
    repository.merge(7)
    await expectResult(toFile(A), 'applied')
    repository.merge(8)
    await repository.stage.apply({ scope: 'acme/bots' })
    repository.stage.seed({ [REGION]: {} })
    const run = await repository.apply(toFile(A, B))
    expect(run.stdout).toMatch(/Objects: \\?"cn-hangzhou\/a\\?" \(was approved, and has been applied since\)\./)
  })

  test('of the same change one is enough, and both are spent', async () => {
    await repository.plan(7, toFile(A))
    await repository.plan(8, toFile(A, B))
    repository.merge(7)
    repository.merge(8)
    const rule = { operation: 'CreateChatConfiguration', name: 'b', times: 'always', fault: REFUSAL } as const
    repository.stage.emulator.control.addFault(rule)
    await expectResult(toFile(A, B), 'partial')
    for (const [pull, left] of [
      [7, 0],
      [8, 1],
    ]) {
      expect(repository.read(Number(pull))).toMatch(new RegExp(`Approved changes left: ${left}\\..*: 1\\.`))
    }
  })
})

describe('a bare digest', () => {
  test('approves that plan alone, whatever a pull request says', async () => {
    const { outputs } = await repository.plan(7, toFile(A, B))
    const digest = outputs['plan-digest'] ?? ''
    repository.merge(7)
    const rule = { operation: 'CreateChatConfiguration', name: 'b', times: 1, fault: REFUSAL } as const
    repository.stage.emulator.control.addFault(rule)
    const inputs = { 'approved-plan': digest }
    expect((await repository.apply(toFile(A, B), { inputs })).outputs['result']).toBe('partial')
    const run = await repository.apply(toFile(A, B), { inputs })
    expect(run.stdout).toMatch(/cn-hangzhou\/b\\?" \(in the current plan\)/)
    expect(repository.stage.writes()).toEqual([])
    expect(repository.read(7)).toContain('refused the plan')
  })

  test('spends what the pull requests before had approved', async () => {
    await repository.plan(7, toFile(A))
    repository.merge(7)
    repository.merge()
    const { outputs } = await repository.plan(9, toFile(A, B))
    const inputs = { 'approved-plan': outputs['plan-digest'] ?? '' }
    expect((await repository.apply(toFile(A, B), { inputs })).outputs['result']).toBe('applied')
    repository.stage.seed({ [REGION]: {} })
    expect((await repository.apply(toFile(A))).stdout).toMatch(
      /cn-hangzhou\/a\\?" \(was approved, and has been applied since\)/,
    )
  })
})

describe('the outcome', () => {
  test('says that a plan was refused, and links the run', async () => {
    await repository.plan(7, toFile(A))
    repository.merge(7)
    await repository.apply(toFile(A, B))
    expect(repository.read(7)).toContain(
      '[this run](<https://github.example/acme/chat/actions/runs/42>) refused the plan',
    )
    await repository.apply(toFile(A, B))
    expect(repository.read(7).match(/refused the plan/g)).toHaveLength(1)
    // Nothing of the approval is lost by that.
    await expectResult(toFile(A), 'applied')
  })

  test('that cannot be written is a warning, and the next run makes up for it', async () => {
    await repository.plan(7, toFile(A))
    repository.merge(7)
    repository.github.faults.push({ on: /PATCH/, times: 99, fault: { status: 503 } })
    const run = await repository.apply(toFile(A))
    expect([run.exitCode, run.outputs['result']]).toEqual([0, 'applied'])
    expect(run.stdout).toMatch(
      /::warning title=oos-chat-sync[^\n]*?::Failed to write the outcome of the apply on the pull request/,
    )
    repository.github.faults.splice(0)
    await expectResult(toFile(A), 'no-changes')
    expect(repository.read(7)).toMatch(/Approved changes left: 0\./)
  })

  test('is told without an approved plan, too, and not at all with comment: off', async () => {
    await repository.plan(7, toFile(A))
    repository.merge(7)
    const before = repository.read(7)
    await repository.apply(toFile(A), { inputs: { 'approved-plan': '', comment: 'off' } })
    expect(repository.read(7)).toBe(before)
    await repository.stage.emulator.control.editChat({ region: REGION, name: 'a' }, { RamRole: 'OOSPowerRole' })
    await repository.apply(toFile(A), { inputs: { 'approved-plan': '' } })
    expect(repository.read(7)).toContain('Applied by [this run]')
  })

  test('closes the issue about drift, where nothing is left to do', async () => {
    const watch = { 'drift-issue': 'true' }
    await repository.stage.write(toFile(A))
    await repository.on({ name: 'schedule', payload: { schedule: '0 6 * * *' } }, { command: 'plan', ...watch })
    expect(repository.github.state.issues).toMatchObject([{ state: 'open' }])
    await repository.plan(7, toFile(A))
    const push = repository.merge(7)
    repository.github.state.comparisons.set(`${push.sha}...main`, toComparison('identical', []))
    const rule = { operation: 'CreateChatConfiguration', times: 1, fault: REFUSAL } as const
    repository.stage.emulator.control.addFault(rule)
    await repository.apply(toFile(A), { inputs: watch })
    expect(repository.github.state.issues).toMatchObject([{ state: 'open' }])
    await repository.apply(toFile(A), { inputs: watch })
    expect(repository.github.state.issues).toMatchObject([{ state: 'closed' }])
  })

  test('leaves no comment where there was none', async () => {
    repository.merge(7)
    await repository.apply(toFile(A), { inputs: { 'approved-plan': '' } })
    expect([repository.read(7), repository.github.listWrites()]).toEqual(['', []])
  })
})
