import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, toEntry, toFile } from '../../scripts/support/bots.ts'
import { CONFIG_PATH } from '../../scripts/support/stage.ts'
import { toPayload, toPullPayload, toPushPayload } from '../support/events.ts'
import { toComparison, toDiffEntry } from '../support/github-objects.ts'
import { toPull } from '../support/github-pulls.ts'
import { type Review, setReview, toPullEvent } from '../support/review.ts'

const SHA = 'b'.repeat(40)
const PULL = 7

let review: Review

beforeEach(async () => {
  review = await setReview()
  review.github.state.comparisons.set(`${SHA}...main`, toComparison('ahead', []))
  review.github.state.pulls.set(SHA, [toPull(PULL, SHA)])
  review.github.state.openPulls.set(PULL, toPull(PULL, null, null))
})

afterEach(() => review.close())

const push = (inputs = {}) =>
  review.on({ name: 'push', payload: toPushPayload(), sha: SHA }, { command: 'apply', ...inputs })
const plan = () => review.on(toPullEvent(PULL), { command: 'plan' })

describe('the events', () => {
  const workflowRun = () => {
    const payload = toPayload('workflow_run', 'completed')
    Object.assign(payload.workflow_run.head_repository, { full_name: 'mallory/chat' })
    return payload
  }

  test.each([
    ['apply on a pull request', { name: 'pull_request', payload: toPullPayload('here') }, 'apply'],
    [
      'apply off the default branch',
      { name: 'push', payload: toPushPayload('topic'), ref: 'refs/heads/topic' },
      'apply',
    ],
    ['apply on a tag', { name: 'push', payload: toPushPayload(), ref: 'refs/tags/v1' }, 'apply'],
    ['apply on a merge queue', { name: 'merge_group', payload: toPayload('merge_group') }, 'apply'],
    ['plan on pull_request_target of a fork', { name: 'pull_request_target', payload: toPullPayload('fork') }, 'plan'],
    ['validate on workflow_run of a fork', { name: 'workflow_run', payload: workflowRun() }, 'validate'],
    ['a payload that says nothing', { name: 'pull_request_target', payload: {} }, 'plan'],
  ])('refused before the file is read and before the first packet: %s', async (_what, event, command) => {
    const run = await review.on(event, { command, config: 'not-there.yml' })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error title=oos-chat-sync[^\n]*?::Failed to start on/)
    expect(run.stdout).not.toContain('not-there.yml')
    expect([...review.stage.calls(), ...review.github.calls]).toEqual([])
  })

  test.each([
    ['push', toPushPayload()],
    ['workflow_dispatch', { ...toPayload('workflow_dispatch'), repository: toPushPayload().repository }],
    ['schedule', { schedule: '0 6 * * *' }],
  ])('apply runs on %s on the default branch', async (name, payload) => {
    const run = await review.on({ name, payload, sha: SHA }, { command: 'apply' })
    expect(run.outputs['result']).toBe('applied')
  })
})

describe('an approved plan', () => {
  test('is applied by its digest, and nothing else is: a role that changed in between is named, with no write', async () => {
    await review.stage.apply({ scope: 'acme/bots' })
    await review.stage.write(toFile(A, toEntry('b', 'OOS_CHAT_SECRET_B', '\n    secretVersion: "2"')))
    const approved = (await plan()).outputs['plan-digest'] ?? ''
    review.stage.emulator.control.editChat({ region: 'cn-hangzhou', name: 'b' }, { RamRole: 'OOSPowerRole' })
    const refused = await push({ 'approved-plan': approved })
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout).toMatch(/::error title=oos-chat-sync[^\n]*?::.*cn-hangzhou\/b/)
    expect(refused.summary).toMatch(/^## The run failed[\s\S]*\n## /)
    expect(review.stage.writes()).toEqual([])
    const digest = (await plan()).outputs['plan-digest'] ?? ''
    expect(digest).not.toBe(approved)
    expect((await push({ 'approved-plan': digest })).outputs['result']).toBe('applied')
  })

  test('is found in our own comment on the merged pull request, which tells object by object what differs', async () => {
    await plan()
    expect((await push({ 'approved-plan': 'pull-request' })).outputs['result']).toBe('applied')
    await review.stage.write(toFile(A, B, toEntry('c', 'OOS_CHAT_SECRET_A')))
    const refused = await push({ 'approved-plan': 'pull-request' })
    expect(refused.exitCode).toBe(1)
    expect(refused.stdout).toMatch(/Objects: \\?"cn-hangzhou\/c\\?" \(not in an approved plan\)/)
    expect(review.stage.writes()).toEqual([])
  })

  test('is not needed where nothing is left to do: a repeated run stays green', async () => {
    await plan()
    await push({ 'approved-plan': 'pull-request' })
    expect((await push({ 'approved-plan': 'pull-request' })).outputs['result']).toBe('no-changes')
  })

  test.each([
    [
      'there is no merged pull request',
      async () => void review.github.state.pulls.set(SHA, []),
      'GitHub has no pull request that was merged as this commit',
    ],
    ['the pull request has no comment of ours', async () => undefined, 'does not count: it does not have our comment'],
    [
      'our comment has no digest',
      async () => {
        await plan()
        const [comment] = review.github.state.comments.get(PULL) ?? []
        if (comment) comment.body = comment.body?.replace(/^<!-- plan-digest.*$/m, '') ?? ''
      },
      'does not count: our comment contains no plan sealed with this key, or was edited',
    ],
  ])('is missing, and that is told: %s', async (_why, prepare, told) => {
    await prepare()
    const run = await push({ 'approved-plan': 'pull-request' })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain(told)
    expect(review.stage.writes()).toEqual([])
  })
})

describe('a newer commit', () => {
  test('that changes the file makes this run superseded: exit 0, no write', async () => {
    review.github.state.comparisons.set(`${SHA}...main`, toComparison('ahead', [toDiffEntry(CONFIG_PATH)]))
    const run = await push()
    expect(run.exitCode).toBe(0)
    expect(run.outputs['result']).toBe('superseded')
    expect(run.stdout).toMatch(/^::warning[^:]*::.*newer commit/m)
    expect(review.stage.writes()).toEqual([])
  })

  test.each([
    ['./bots/*.yml', 'bots/b.yml', true],
    ['bots/**', 'bots/teams/c.yml', true],
    ['./bots/a.yml', 'bots/b.yml', false],
  ])('does so by what a pattern means: %s, and then %s: %j', async (config, newer, isSuperseded) => {
    await review.stage.write(toFile(A), 'bots/a.yml')
    review.github.state.comparisons.set(`${SHA}...main`, toComparison('ahead', [toDiffEntry(newer)]))
    const run = await push({ config })
    expect(run.outputs['result']).toBe(isSuperseded ? 'superseded' : 'applied')
    expect(run.summary.startsWith('> [!WARNING]\n> Superseded')).toBe(isSuperseded)
    expect(review.stage.writes().length > 0).toBe(!isSuperseded)
  })

  test('that changes so many files that GitHub cuts the list is looked for file by file, and for a pattern not at all', async () => {
    const { comparisons, blobs } = review.github.state
    const many = Array.from({ length: 300 }, (_, index) => toDiffEntry(`src/${index}.ts`))
    comparisons.set(`${SHA}...main`, toComparison('ahead', many))
    for (const ref of [SHA, 'main']) blobs.set(`${ref}:${CONFIG_PATH}`, 'same').set(`${ref}:bots/a.yml`, 'same')
    const asked = () => review.github.calls.filter(({ path }) => path.includes('/contents/')).length
    expect((await push()).stdout).not.toContain('newer commits')
    expect(asked()).toBe(2)
    await review.stage.write(toFile(toEntry('c', 'OOS_CHAT_SECRET_A')), 'bots/a.yml')
    expect((await push({ config: 'bots/*.yml' })).stdout).toMatch(/newer commits/)
    blobs.set(`main:${CONFIG_PATH}`, 'another')
    await review.stage.write(toFile(A))
    expect((await push()).outputs['result']).toBe('superseded')
  })

  test('that cannot be asked for without a token is a warning', async () => {
    const run = await push({ 'github-token': '' })
    expect(run.outputs['result']).toBe('applied')
    expect(run.stdout).toMatch(/::warning title=oos-chat-sync[^\n]*?::Failed to look up newer commits/)
  })

  test('that changes something else does not', async () => {
    review.github.state.comparisons.set(`${SHA}...main`, toComparison('ahead', [toDiffEntry('README.md')]))
    expect((await push()).outputs['result']).toBe('applied')
  })

  test('that cannot be asked for is a warning', async () => {
    review.github.faults.push({ on: /compare/, times: 99, fault: { status: 403 } })
    const run = await push()
    expect(run.outputs['result']).toBe('applied')
    expect(run.stdout).toMatch(/::warning title=oos-chat-sync[^\n]*?::Failed to look up newer commits/)
  })
})

describe('drift', () => {
  const watch = () =>
    review.on(
      { name: 'schedule', payload: { schedule: '0 6 * * *' }, sha: SHA },
      { command: 'plan', refresh: 'all', 'drift-issue': 'true' },
    )

  test('opens one issue, keeps it in place, and closes it when nothing differs any more', async () => {
    await review.stage.apply({ scope: 'acme/bots' })
    await watch()
    expect(review.github.state.issues).toEqual([])
    review.stage.emulator.control.editChat({ region: 'cn-hangzhou', name: 'a' }, { RamRole: 'EditedByHand' })
    await watch()
    await watch()
    expect(review.github.state.issues).toMatchObject([{ state: 'open', body: expect.stringContaining('EditedByHand') }])
    // Somebody reopened an older one of ours: it is no second place to look at.
    const [issue] = review.github.state.issues
    if (issue) review.github.state.issues.push({ ...issue, number: issue.number + 1 })
    await watch()
    const [open, closed] = [{ state: 'open' }, { state: 'closed', state_reason: 'not_planned' }]
    expect(review.github.state.issues).toMatchObject([open, closed])
    await review.stage.apply({ scope: 'acme/bots' })
    await watch()
    expect(review.github.state.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }, closed])
  })
})
