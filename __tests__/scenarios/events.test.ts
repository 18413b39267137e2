import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { toPayload, toPullPayload, toPushPayload } from '../support/events.ts'
import { toComparison } from '../support/github-objects.ts'
import { toPull } from '../support/github-pulls.ts'
import { type Review, setReview } from '../support/review.ts'

const PULL = 7
const HEAD = '1'.repeat(40)
const MERGE = '2'.repeat(40)
const OTHER = '3'.repeat(40)
const MAIN = 'a'.repeat(40)

let review: Review

beforeEach(async () => {
  review = await setReview()
  setPull('acme/chat')
})

afterEach(() => review.close())

const setPull = (headRepository: string | null) =>
  review.github.state.openPulls.set(PULL, toPull(PULL, MERGE, null, { headSha: HEAD, headRepository }))
const checkOut = (commit: string) => review.stage.write(`${commit}\n`, '.git/HEAD')
const removeGit = () => rm(join(review.stage.workspace, '.git'), { recursive: true, force: true })
const bodies = () => (review.github.state.comments.get(PULL) ?? []).map(({ body }) => body ?? '')

const COMMENTED = {
  name: 'issue_comment',
  payload: {
    action: 'created',
    issue: { number: PULL, pull_request: { url: `https://api.github.com/repos/acme/chat/pulls/${PULL}` } },
    comment: { body: '/plan' },
    repository: { full_name: 'acme/chat', default_branch: 'main' },
  },
}
const toDispatch = (inputs: unknown) => {
  const payload = { ...toPayload('workflow_dispatch'), inputs }
  Object.assign(payload.repository, { full_name: 'acme/chat', default_branch: 'main' })
  return { name: 'workflow_dispatch', payload }
}
const BY_HAND = toDispatch({ 'pull-request': String(PULL) })

describe.each([
  ['a comment on a pull request', COMMENTED],
  ['a run by hand that names a pull request', BY_HAND],
])('%s', (_what, event) => {
  const plan = (inputs = {}, env = {}) => review.on(event, { command: 'plan', ...inputs }, env)

  test.each([
    ['head', HEAD],
    ['merge', MERGE],
  ])('plans it and keeps its comment, with its %s checked out', async (_which, commit) => {
    await checkOut(commit)
    const run = await plan()
    expect(run.outputs).toMatchObject({ result: 'planned', 'plan-digest': expect.stringMatching(/^hmac:/) })
    expect(bodies()).toEqual([expect.stringContaining(`<!-- plan-commit: ${HEAD} -->`)])
    expect(bodies()[0]).toContain(`/blob/${HEAD}/`)
    await plan({}, { GITHUB_RUN_ID: '43' })
    expect(review.github.listWrites()).toEqual([])
  })

  test.each([
    ['another commit', () => checkOut(OTHER)],
    ['the default branch', () => checkOut(MAIN)],
    ['no commit that can be told', () => checkOut('nothing')],
    ['no checkout of Git', () => removeGit()],
  ])('with %s checked out shows its plan in the summary alone, and seals nothing', async (_which, prepare) => {
    await prepare()
    const run = await plan({ 'drift-issue': 'true' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ result: 'planned', 'create-count': '2', 'plan-digest': 'unknown' })
    expect(run.summary).toMatch(/^> \[!WARNING\]\n> The workspace contains [\s\S]*\n## Plan: 2 to create/)
    expect(run.stdout).toMatch(/::warning [^\n]*The workspace contains /)
    expect(run.summary + run.stdout).not.toContain('hmac')
    expect(review.github.listWrites()).toEqual([])
  })

  test('that fails with something else checked out leaves the comment alone', async () => {
    await checkOut(OTHER)
    await plan({}, { OOS_CHAT_SECRET_A: '' })
    expect(review.github.listWrites()).toEqual([])
    await checkOut(HEAD)
    await plan({}, { OOS_CHAT_SECRET_A: '' })
    expect(bodies()).toEqual([expect.stringContaining('## 1 error in 1 file')])
  })

  test.each([
    ['another repository', () => setPull('mallory/chat')],
    ['a repository of the same name elsewhere', () => setPull('acme2/chat')],
    ['a repository that is gone', () => setPull(null)],
  ])('of %s is refused before the file is read and a secret is used', async (_whose, prepare) => {
    prepare()
    await checkOut(HEAD)
    for (const command of ['plan', 'validate', 'export', 'rehearse']) {
      const run = await plan({ command, config: 'not-there.yml', 'export-file': 'out.yml', region: 'cn-hangzhou' })
      expect(run.exitCode).toBe(1)
      expect(run.stdout).toMatch(/::error [^\n]*EVENT_REFUSED::Failed to start on [^\n]*comes from a fork/)
      expect(run.stdout).not.toContain('not-there.yml')
      expect(review.stage.calls()).toEqual([])
      expect(review.github.listWrites()).toEqual([])
    }
  })

  test.each([
    ['that is not there', () => void review.github.state.openPulls.clear(), {}],
    [
      'that GitHub does not tell',
      () => void review.github.faults.push({ on: /pulls/, times: 99, fault: { status: 500 } }),
      {},
    ],
    ['that nobody can be asked for', () => undefined, { 'github-token': '' }],
  ])('%s is refused in the same way', async (_what, prepare, inputs) => {
    prepare()
    await checkOut(HEAD)
    const run = await plan({ config: 'not-there.yml', ...inputs })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/EVENT_REFUSED::Failed to start on [^\n]*the origin of the code/)
    expect(run.stdout).not.toContain('not-there.yml')
    expect(review.stage.calls()).toEqual([])
  })

  test('never applies, and asks nobody first', async () => {
    await checkOut(HEAD)
    const run = await plan({ command: 'apply' })
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toContain('EVENT_REFUSED')
    expect([...review.stage.calls(), ...review.github.calls]).toEqual([])
  })
})

test('a comment on an issue is about no pull request', async () => {
  const payload = { ...COMMENTED.payload, issue: { number: PULL } }
  const run = await review.on({ ...COMMENTED, payload }, { command: 'plan' })
  expect(run.outputs['result']).toBe('planned')
  expect(review.github.calls).toEqual([])
})

test.each(['seven', '7/merge', '0', '-7'])('a run by hand for the pull request %p is refused', async (given) => {
  const run = await review.on(toDispatch({ 'pull-request': given }), { command: 'plan' })
  expect(run.stdout).toContain('EVENT_REFUSED')
  expect([...review.stage.calls(), ...review.github.calls]).toEqual([])
})

test('a run by hand without one is what it was: an apply goes on', async () => {
  review.github.state.comparisons.set(`${MAIN}...main`, toComparison('ahead', []))
  const run = await review.on(toDispatch({ 'pull-request': '' }), { command: 'apply' })
  expect(run.outputs['result']).toBe('applied')
})

describe('pull_request_target of our own', () => {
  const plan = () => {
    const payload = toPullPayload('here', PULL)
    Object.assign(payload.pull_request.head, { sha: HEAD })
    Object.assign(payload.pull_request, { merge_commit_sha: null })
    return review.on({ name: 'pull_request_target', payload }, { command: 'plan' })
  }

  test('holds the base branch unless the workflow says otherwise: then its plan is not the pull request’s', async () => {
    await checkOut(MAIN)
    const run = await plan()
    expect(run.outputs['plan-digest']).toBe('unknown')
    expect(review.github.listWrites()).toEqual([])
  })

  test('may hold a merge that the event did not know yet', async () => {
    await checkOut(MERGE)
    await plan()
    expect(bodies()).toHaveLength(1)
  })
})

describe('what Git keeps in other ways is found', () => {
  const plan = () => review.on(BY_HAND, { command: 'plan' })
  const write = (text: string, path: string) => review.stage.write(text, path)

  test.each<readonly [string, () => Promise<void>]>([
    [
      'a branch',
      async () => {
        await write('ref: refs/heads/topic/a\n', '.git/HEAD')
        await write(`${HEAD}\n`, '.git/refs/heads/topic/a')
      },
    ],
    [
      'a packed branch',
      async () => {
        await write('ref: refs/heads/topic\n', '.git/HEAD')
        await write(
          `# pack-refs with: peeled\n${OTHER} refs/heads/topic2\n${HEAD} refs/heads/topic\n^${OTHER}\n`,
          '.git/packed-refs',
        )
      },
    ],
    [
      'a loose branch before a packed one',
      async () => {
        await write('ref: refs/heads/topic\n', '.git/HEAD')
        await write(`${OTHER} refs/heads/topic\n`, '.git/packed-refs')
        await write(`${HEAD}\n`, '.git/refs/heads/topic')
      },
    ],
    [
      'a worktree',
      async () => {
        await removeGit()
        await write('gitdir: elsewhere/.git/worktrees/w\n', '.git')
        await write('ref: refs/heads/topic\n', 'elsewhere/.git/worktrees/w/HEAD')
        await write('../..\n', 'elsewhere/.git/worktrees/w/commondir')
        await write(`${HEAD} refs/heads/topic\n`, 'elsewhere/.git/packed-refs')
      },
    ],
  ])('%s', async (_what, prepare) => {
    await prepare()
    await plan()
    expect(bodies()).toHaveLength(1)
  })

  test.each([
    ['a name that leads elsewhere', 'ref: refs/../../secret\n'],
    ['a branch without a commit', 'ref: refs/heads/none\n'],
    ['half a commit', `${HEAD.slice(0, 39)}\n`],
  ])('and what is none is not taken for one: %s', async (_what, head) => {
    await write(`${HEAD}\n`, 'secret')
    await write(head, '.git/HEAD')
    await plan()
    expect(bodies()).toEqual([])
  })
})

describe('the branches to apply from', () => {
  const apply = (branch: string, inputs = {}, sha = MAIN) =>
    review.on(
      { name: 'push', payload: toPushPayload(branch), ref: `refs/heads/${branch}`, sha },
      { command: 'apply', ...inputs },
    )

  test('are named where another is refused: what was seen, and the default branch', async () => {
    const run = await apply('topic')
    expect(run.stdout).toMatch(/EVENT_REFUSED::[^\n]*"topic"[^\n]*"main"/)
    const tag = await review.on({ name: 'push', payload: toPushPayload(), ref: 'refs/tags/v1' }, { command: 'apply' })
    expect(tag.stdout).toMatch(/EVENT_REFUSED::[^\n]*no branch[^\n]*"main"/)
    const named = await apply('topic', { 'apply-branches': 'release/*', locale: 'zh-CN' })
    expect(named.stdout).toMatch(/EVENT_REFUSED::[^\n]*"topic"[^\n]*"release\/\*"[^\n]*"main"/)
    expect([...review.stage.calls(), ...review.github.calls]).toEqual([])
  })

  test('can be others, and a newer commit on the very branch makes a run superseded', async () => {
    const inputs = { 'apply-branches': 'main, release/*' }
    review.github.state.comparisons.set(`${MAIN}...release/1`, toComparison('identical', []))
    expect((await apply('release/1', inputs)).outputs['result']).toBe('applied')
    expect(review.github.calls[0]?.path).toMatch(/\/compare\/a+\.\.\.release/)
    expect((await apply('release/1/x', inputs)).exitCode).toBe(1)
    await review.stage.write('version: 1\nregion: cn-hangzhou\nchatConfigurations: []\n')
    review.github.state.comparisons.set(`${OTHER}...release/1`, toComparison('diverged', []))
    const late = await apply('release/1', { ...inputs, 'max-deletions': '5' }, OTHER)
    expect(late.outputs['result']).toBe('superseded')
    expect(review.stage.writes()).toEqual([])
  })

  test('are names of branches', async () => {
    const run = await apply('main', { 'apply-branches': 'a..b' })
    expect(run.stdout).toMatch(/INPUT_INVALID::[^\n]*"apply-branches"/)
  })
})

describe('Dependabot', () => {
  const payload = toPullPayload('here', PULL)
  Object.assign(payload.pull_request.user, { login: 'dependabot[bot]' })
  const event = { name: 'pull_request', payload, ref: 'refs/pull/7/merge' }

  test('opened it, and a person pushed to it: the secrets are there, and so is the plan', async () => {
    expect((await review.on(event, { command: 'plan' })).outputs['result']).toBe('planned')
    expect(bodies()).toHaveLength(1)
  })

  test('pushed itself: validated, here and on a push', async () => {
    for (const given of [event, { name: 'push', payload: toPushPayload('dependabot/npm') }]) {
      const run = await review.on({ ...given, actor: 'dependabot[bot]' }, { command: 'plan' })
      expect(run.outputs['result']).toBe('validated')
      expect([...review.stage.calls(), ...review.github.calls]).toEqual([])
    }
  })
})

test('a merge queue plans, writes no comment and opens no issue about drift', async () => {
  const event = {
    name: 'merge_group',
    payload: toPayload('merge_group'),
    ref: 'refs/heads/gh-readonly-queue/main/pr-7-x',
  }
  const run = await review.on(event, { command: 'plan', 'drift-issue': 'true' })
  expect(run.outputs['result']).toBe('planned')
  expect(review.github.calls).toEqual([])
  expect((await review.on(event, { command: 'validate' })).outputs['result']).toBe('validated')
})
