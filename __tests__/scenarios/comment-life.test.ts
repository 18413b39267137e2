import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, toFile } from '../../scripts/support/bots.ts'
import { toPullPayload, toPushPayload } from '../support/events.ts'
import { toComparison } from '../support/github-objects.ts'
import { toPull } from '../support/github-pulls.ts'
import { type Review, setReview } from '../support/review.ts'

const PULL = 7
const ONE = '1'.repeat(40)
const TWO = '2'.repeat(40)
const NO_SECRET = { OOS_CHAT_SECRET_A: '' }

let review: Review

beforeEach(async () => {
  review = await setReview()
})

afterEach(() => review.close())

const toPayload = (headSha: string, from: 'here' | 'fork' = 'here') => {
  const payload = toPullPayload(from, PULL)
  Object.assign(payload.pull_request.head, { sha: headSha })
  return payload
}

const plan = (headSha: string, run: string, inputs = {}, env = {}) =>
  review.on(
    { name: 'pull_request', payload: toPayload(headSha), ref: 'refs/pull/7/merge' },
    { command: 'plan', ...inputs },
    { GITHUB_RUN_ID: run, ...env },
  )
const comments = () => (review.github.state.comments.get(PULL) ?? []).map(({ body }) => body ?? '')
const comment = () => comments()[0] ?? ''
/** Without what is sealed, of which the time is a part. */
const unsealed = (text: string) => text.replace(/^<!-- plan-receipt: .*$/m, '').trimEnd()

describe('a comment', () => {
  test('names the head commit, and the run that showed this plan first', async () => {
    await plan(ONE, '41')
    expect(comment()).toContain(`[<code>${ONE.slice(0, 12)}</code>](<https://github.example/acme/chat/commit/${ONE}>)`)
    expect(comment()).toContain('First shown by run [41](<https://github.example/acme/chat/actions/runs/41>).')
    await plan(TWO, '42')
    expect(review.github.listWrites()).toEqual([expect.stringMatching(/^PATCH /)])
    expect(comment()).toContain(`/commit/${TWO}>`)
    expect(comment()).toContain('First shown by run [41](<https://github.example/acme/chat/actions/runs/41>).')
    expect(comment()).not.toContain(ONE)
  })

  test('is not written for the same commit and the same plan, by whichever run', async () => {
    await plan(ONE, '41')
    await plan(ONE, '42')
    expect(review.github.listWrites()).toEqual([])
  })

  test('with another plan is of another run', async () => {
    await plan(ONE, '41')
    await review.stage.write(toFile(A))
    await plan(ONE, '42')
    expect(comment()).toContain('/actions/runs/42>')
    expect(comment()).not.toContain('/actions/runs/41>')
  })

  test('takes no address that somebody put into it', async () => {
    await plan(ONE, '41')
    const [own] = review.github.state.comments.get(PULL) ?? []
    if (own) own.body = (own.body ?? '').replace('plan-run: 41', 'plan-run: https://example.com/1')
    await plan(ONE, '42')
    expect(comment()).toContain('/actions/runs/42>')
    expect(comment()).not.toContain('example.com')
  })
})

describe('where a configuration is declared', () => {
  const toLink = (sha = ONE) =>
    `Declared at [<code>&#46;github&#47;chat-configurations&#46;yml&#58;4</code>](<https://github.example/acme/chat/blob/${sha}/.github/chat-configurations.yml#L4>).`

  test('is a link to that line at that commit, in comment and summary', async () => {
    const run = await plan(ONE, '41')
    const link = toLink()
    expect(comment()).toContain(link)
    expect(run.summary).toContain(link)
  })

  test('is a link in the issue about drift too, and in the report of an apply', async () => {
    const event = { name: 'schedule', payload: { schedule: '0 6 * * *' }, sha: TWO }
    const drift = { command: 'plan', 'drift-issue': 'true' }
    await review.on(event, drift)
    expect(review.github.state.issues[0]?.body).toContain(toLink(TWO))
    await review.on(event, drift, { GITHUB_RUN_ID: '43' })
    expect(review.github.listWrites()).toEqual([])
    const applied = await review.on({ name: 'push', payload: toPushPayload(), sha: TWO }, { command: 'apply' })
    expect(applied.summary).toContain(toLink(TWO))
  })

  test('is below the repository, wherever that was checked out', async () => {
    await review.stage.write(toFile(A), 'repo/bots/a b#1.yml')
    await review.stage.write(`${ONE}\n`, 'repo/.git/HEAD')
    const run = await plan(ONE, '41', { config: 'repo/bots/*.yml' })
    expect(run.summary).toContain(`(<https://github.example/acme/chat/blob/${ONE}/bots/a%20b%231.yml#L4>)`)
  })
})

describe('a run that comes to no plan', () => {
  const FAILURES: readonly (readonly [string, () => Promise<unknown>, RegExp])[] = [
    [
      'a faulty file',
      async () => {
        await review.stage.write(toFile(A, B).replace('DingTalk\n', 'Dingtalk\n'))
        return plan(TWO, '42')
      },
      /^## 1 error in 1 file/m,
    ],
    ['a secret that is missing', () => plan(TWO, '42', {}, NO_SECRET), /^## 1 error in 1 file/m],
    [
      'a key that is missing where an approval needs it',
      () => plan(TWO, '42', { 'approved-plan': 'pull-request', 'fingerprint-key': '' }),
      /^## The run failed[\s\S]*fingerprint-key/m,
    ],
    [
      'credentials that are missing',
      () => plan(TWO, '42', {}, { ALIBABA_CLOUD_ACCESS_KEY_SECRET: '' }),
      /^## The run failed[\s\S]*CREDENTIALS/m,
    ],
    [
      'a refusal of the API',
      () => plan(TWO, '42', {}, { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong' }),
      /^## The run failed[\s\S]*API/m,
    ],
    [
      'a plan file that cannot be written',
      () => plan(TWO, '42', { 'plan-file': 'none/plan.json' }),
      /^## The run failed/m,
    ],
  ]

  test.each(FAILURES)('for a new commit takes the place of the old plan: %s', async (_what, fail, expected) => {
    await plan(ONE, '41')
    expect(comment()).toContain('2 to create')
    await fail()
    expect(comments()).toHaveLength(1)
    expect(comment()).toMatch(expected)
    expect(comment()).toContain(`/commit/${TWO}>`)
    expect(comment()).toContain('/actions/runs/42>')
    expect(comment()).not.toMatch(/to create|plan-digest|plan-receipt/)
  })

  test('for the same commit stands above the plan, which goes on counting, and goes when the plan is back', async () => {
    await plan(ONE, '41')
    const before = comment()
    const [marker = '', ...rest] = unsealed(before).split('\n')
    await plan(ONE, '42', {}, NO_SECRET)
    expect(comment()).toMatch(/^<!-- [^\n]*\n## 1 error in 1 file/)
    expect(comment().startsWith(marker)).toBe(true)
    expect(unsealed(comment()).endsWith(rest.join('\n'))).toBe(true)
    expect(comment()).toContain('<!-- plan-receipt: ')
    await plan(ONE, '42', {}, NO_SECRET)
    expect(review.github.listWrites()).toEqual([])
    await plan(ONE, '43', {}, { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong' })
    expect(comment()).not.toContain('1 error in 1 file')
    expect(comment().match(/^## /gm)).toHaveLength(2)
    await plan(ONE, '44')
    expect(unsealed(comment())).toBe(unsealed(before))
  })

  const merge = async () => {
    const sha = 'b'.repeat(40)
    review.github.state.comparisons.set(`${sha}...main`, toComparison('identical', []))
    review.github.state.pulls.set(sha, [toPull(PULL, sha, '2099-01-01T00:00:00Z')])
    const inputs = { command: 'apply', 'approved-plan': 'pull-request' }
    return await review.on({ name: 'push', payload: toPushPayload(), sha }, inputs)
  }

  test('takes nothing from an approval: what is below it is applied after the merge', async () => {
    await plan(ONE, '41')
    await plan(ONE, '42', {}, NO_SECRET)
    expect(comment()).toContain('## 1 error in 1 file')
    expect((await merge()).outputs['result']).toBe('applied')
  })

  test('leaves the comment alone where it lacks the key to seal it again', async () => {
    await plan(ONE, '41')
    const before = comment()
    const failed = await plan(ONE, '42', { 'approved-plan': 'pull-request', 'fingerprint-key': '' })
    expect(failed.exitCode).toBe(1)
    expect(comment()).toBe(before)
    expect((await merge()).outputs['result']).toBe('applied')
  })

  test('leaves no approval of an older commit', async () => {
    await plan(ONE, '41')
    await plan(TWO, '42', {}, NO_SECRET)
    const run = await merge()
    expect(run.exitCode).toBe(1)
    expect(review.stage.writes()).toEqual([])
  })

  test('says nothing on a pull request that is closed', async () => {
    await plan(ONE, '41')
    const before = comment()
    review.github.state.openPulls.set(PULL, toPull(PULL, null, '2026-01-01T00:00:00Z'))
    const failed = await plan(TWO, '42', {}, NO_SECRET)
    expect(failed.stdout).toMatch(/::notice [^\n]*The pull request is closed/)
    expect(comment()).toBe(before)
  })

  test('says so where there was no comment yet, in the language of the run', async () => {
    await plan(ONE, '41', { locale: 'zh-CN' }, NO_SECRET)
    expect(comment()).toContain('请见运行 [41]')
  })

  test('writes nothing where nothing may be written: on a fork, for Dependabot, off, in another command', async () => {
    await review.stage.write(toFile(A, B).replace('DingTalk\n', 'Dingtalk\n'))
    const event = { name: 'pull_request', payload: toPayload(ONE), ref: 'refs/pull/7/merge' }
    await review.on({ ...event, payload: toPayload(ONE, 'fork') }, { command: 'plan' })
    expect(review.github.calls).toEqual([])
    await review.on({ ...event, actor: 'dependabot[bot]' }, { command: 'plan' })
    expect(review.github.calls).toEqual([])
    await plan(ONE, '41', { comment: 'off' })
    expect(review.github.calls).toEqual([])
    await plan(ONE, '41', { command: 'validate' })
    expect(review.github.calls).toEqual([])
  })

  test('is a warning where GitHub refuses the comment', async () => {
    review.github.faults.push({ on: /comments/, times: 99, fault: { status: 403 } })
    const run = await plan(ONE, '41', {}, NO_SECRET)
    expect(run.exitCode).toBe(1)
    expect(run.stdout).toMatch(/::warning [^\n]*Failed to write the comment/)
  })

  test('holds no secret and no text of the service', async () => {
    await plan(ONE, '41', {}, { ALIBABA_CLOUD_ACCESS_KEY_SECRET: 'wrong-secret-of-mine' })
    expect(comment()).not.toMatch(/wrong-secret-of-mine|secret value/)
  })
})
