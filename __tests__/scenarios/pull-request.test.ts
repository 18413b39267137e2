import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { NO_KEY } from '../../scripts/support/access-key.ts'
import { A, B, toFile } from '../../scripts/support/bots.ts'
import { listPullEvents, toPullPayload } from '../support/events.ts'
import { toComment } from '../support/github-objects.ts'
import { TOKEN } from '../support/github-server.ts'
import { type Review, setReview, toPullEvent } from '../support/review.ts'
import { toShown } from '../support/shown-text.ts'

const PULL = 7

let review: Review

beforeEach(async () => {
  review = await setReview()
})

afterEach(() => review.close())

const plan = (inputs = {}, env = {}) => review.on(toPullEvent(PULL), { command: 'plan', ...inputs }, env)
const listOurs = () =>
  (review.github.state.comments.get(PULL) ?? []).filter(
    ({ user, body }) => user?.login === 'github-actions[bot]' && body?.includes('plan-digest'),
  )

test('the plan stands in one comment, kept in place, with the digest of the output', async () => {
  const first = await plan()
  expect(first.exitCode).toBe(0)
  expect(listOurs().map(({ body }) => body)).toEqual([
    expect.stringContaining(`<!-- plan-digest: ${first.outputs['plan-digest']} -->`),
  ])
  await review.stage.write(toFile(A))
  const second = await plan()
  expect(listOurs()).toHaveLength(1)
  expect(listOurs()[0]?.body).toContain(String(second.outputs['plan-digest']))
  expect(review.github.listWrites()).toEqual([expect.stringMatching(/^PATCH /)])
})

test('the token for GitHub is masked, whatever it is', async () => {
  const run = await plan()
  expect(run.stdout).toContain(`::add-mask::${TOKEN}\n`)
  expect(toShown(run) + run.summary).not.toContain(TOKEN)
})

test('the same plan has the same digest in two runs, and sends nothing the second time', async () => {
  const first = await plan()
  const second = await plan()
  expect(second.outputs['plan-digest']).toBe(first.outputs['plan-digest'])
  expect(first.outputs['plan-digest']).toMatch(/^hmac:/)
  expect(review.github.listWrites()).toEqual([])
})

test('among 41 comments, one of them a copy of ours by somebody else, there is still one of ours', async () => {
  await plan()
  const copy = listOurs()[0]?.body ?? ''
  const crowd = Array.from({ length: 40 }, (_, index) =>
    toComment(index + 1, 'somebody', index % 2 === 0 ? undefined : 'hello'),
  )
  review.github.state.comments.set(PULL, [...crowd, toComment(900, 'mallory', copy), ...listOurs()])
  await review.stage.write(toFile(A))
  await plan()
  const all = review.github.state.comments.get(PULL) ?? []
  expect(all).toHaveLength(42)
  expect(all.find(({ id }) => id === 900)?.body).toBe(copy)
  expect(listOurs()).toHaveLength(1)
  expect(listOurs()[0]?.body).not.toBe(copy)
})

test('nothing left to do shortens the comment', async () => {
  await review.stage.apply({ scope: 'acme/bots' })
  await plan()
  expect(listOurs()[0]?.body).toContain('## No changes')
})

test('a pull request is no drift', async () => {
  await plan({ 'drift-issue': 'true' })
  expect(review.github.state.issues).toEqual([])
})

test('comment: off and two labels are respected', async () => {
  await plan({ comment: 'off' })
  expect(review.github.calls).toEqual([])
  await plan({ label: 'one' })
  await plan({ label: 'two' })
  expect(listOurs()).toHaveLength(2)
})

test.each([403, 404, 422, 500, 429])(
  'a comment that GitHub refuses with %i is a warning: the plan stands',
  async (status) => {
    review.github.faults.push({ on: /comments/, times: 99, fault: { status } })
    const run = await plan()
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ result: 'planned', 'create-count': '2' })
    expect(run.stdout).toMatch(/::warning title=oos-chat-sync[^\n]*?::Failed to write the comment/)
    expect(run.stdout).not.toContain('text-of-an-answer')
  },
)

describe('without secrets', () => {
  const offline = (event: Parameters<Review['on']>[0], command = 'plan') =>
    review.on(
      event,
      { command, 'fingerprint-key': '', 'export-file': 'live.yml', region: 'cn-hangzhou' },
      {
        OOS_CHAT_SECRET_A: '',
        OOS_CHAT_SECRET_B: '',
        ...NO_KEY,
      },
    )
  const FORK = { name: 'pull_request', payload: toPullPayload('fork') }

  test.each([
    ['a fork', FORK],
    ['Dependabot', { name: 'pull_request', payload: toPullPayload('here'), actor: 'dependabot[bot]' }],
  ])('a pull request of %s is validated offline: exit 0, not one packet', async (_who, event) => {
    const run = await offline(event)
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('no secrets')
    expect(review.stage.calls()).toEqual([])
    expect(review.github.calls).toEqual([])
  })

  // Each event of a pull request that can start a workflow, as GitHub's own examples name them.
  test.each(listPullEvents())('the code of a fork gets nothing by %s, and applies nothing', async (name) => {
    for (const command of ['validate', 'plan', 'apply', 'export']) {
      const run = await offline({ name, payload: toPullPayload('fork') }, command)
      expect([command, run.exitCode]).toEqual([command, name === 'pull_request_target' || command === 'apply' ? 1 : 0])
      expect([...review.stage.calls(), ...review.github.calls]).toEqual([])
    }
  })

  test('its faults are still found', async () => {
    await review.stage.write(toFile(A, B).replace('DingTalk\n', 'Dingtalk\n'))
    const run = await offline(FORK)
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::error file=.*line=5/)
  })
})
