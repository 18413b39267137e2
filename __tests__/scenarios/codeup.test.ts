import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, B, KEY, SECRETS, toEntry, toFile } from '../../scripts/support/bots.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { type CodeupReview, setCodeupReview, TOPIC } from '../support/codeup-review.ts'
import { CODEUP_TOKEN } from '../support/codeup-server.ts'
import { MEMBER, PERSON, REPOSITORY, toComment, toRequest } from '../support/codeup-state.ts'
import { FLOW_SHA } from '../support/flow-job.ts'
import { FOREIGN_TEXT } from '../support/forge-faults.ts'
import { SHORT_LIMIT } from '../support/no-pauses.ts'

const NONE = { CODEUP_ORGANIZATION_ID: '', CODEUP_REPOSITORY_ID: '', CODEUP_TOKEN: '', CODEUP_DOMAIN: '' }

let review: CodeupReview

beforeEach(async () => {
  review = await setCodeupReview()
})

afterEach(() => review.close())

const comments = (number = 7) => review.codeup.state.comments.get(number) ?? []
const plan = (job = {}, ...args: readonly string[]) => review.run({ ...TOPIC, ...job }, 'plan', ...args)
const apply = (job = {}, ...args: readonly string[]) =>
  review.run(job, 'apply', '--yes', '--apply-branches', 'main', ...args)
const approved = (job = {}) => apply(job, '--approved-plan', 'merge-request')
const chats = () => review.stage.writes().filter((call) => call.includes('Chat'))

describe('a merge request', () => {
  test('is found by its branch, and gets one comment with the plan, kept in place', async () => {
    const run = await plan()
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toBe('')
    expect(comments()).toMatchObject([
      { author: MEMBER, resolved: false, content: expect.stringContaining('Plan: 2 to create') },
    ])
    await plan()
    expect(review.codeup.listWrites()).toEqual([])
    await review.stage.write(toFile(A))
    await plan()
    expect(comments()).toMatchObject([{ content: expect.stringContaining('Plan: 1 to create') }])
  })

  test('whose plan has become empty says so, resolved', async () => {
    await plan()
    await apply()
    await plan()
    expect(comments()).toMatchObject([{ resolved: true, content: expect.stringMatching(/no changes/i) }])
    await review.stage.write(toFile(A, B, toEntry('c', 'OOS_CHAT_SECRET_A')))
    await plan()
    expect(comments()).toMatchObject([{ resolved: false, content: expect.stringContaining('Plan: 1 to create') }])
  })

  test('is told of a file that is not valid, in the same comment', async () => {
    await plan()
    await review.stage.write('version: 2\n')
    expect((await plan()).exitCode).toBe(1)
    expect(comments()).toMatchObject([{ resolved: false, content: expect.stringMatching(/VERSION/) }])
  })

  test('is none where no open one comes from the branch: a plan as of a branch', async () => {
    const run = await plan({ CI_COMMIT_REF_NAME: 'other' })
    expect(run.exitCode).toBe(0)
    expect(run.stdout).toContain('Plan: 2 to create')
    expect(review.codeup.listWrites()).toEqual([])
  })

  test('is not looked for where nobody wants a comment, nor for a validation', async () => {
    expect((await plan({}, '--comment', 'off')).exitCode).toBe(0)
    expect(review.codeup.calls).toEqual([])
    const validation = await runCli(['validate'], review.toVariables(TOPIC), review.stage.workspace)
    expect(validation.exitCode).toBe(0)
    expect(review.codeup.calls).toEqual([])
  })

  test('is one of two: an error that names both, told in every form, and no packet to OOS', async () => {
    const { state } = review.codeup
    state.requests.set(9, toRequest(state, 9, { targetBranch: 'release' }))
    const run = await plan({}, '--json', '--report', 'markdown=plan.md')
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/Several open merge requests come from the branch "topic": 7, 9\./)
    expect(run.stderr.match(/CODEUP_MERGE_REQUEST_AMBIGUOUS/g)).toHaveLength(1)
    expect(JSON.parse(run.stdout)).toMatchObject({
      result: 'failed',
      error: { code: 'CODEUP_MERGE_REQUEST_AMBIGUOUS' },
    })
    expect(await readFile(join(review.stage.workspace, 'plan.md'), 'utf8')).toContain('AMBIGUOUS')
    expect([...review.stage.calls(), ...review.codeup.listWrites()]).toEqual([])
  })

  test('is the one with the target branch of the run, where Flow tells that', async () => {
    const { state } = review.codeup
    state.requests.set(9, toRequest(state, 9, { targetBranch: 'release' }))
    expect((await plan({ CI_COMMIT_TARGET_REF_NAME_1: 'release' })).exitCode).toBe(0)
    expect([comments(7), comments(9)]).toMatchObject([[], [{ author: MEMBER }]])
  })

  test('is never applied where Flow tells its target, and no packet leaves', async () => {
    const run = await apply({ CI_COMMIT_TARGET_REF_NAME: 'main' })
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('EVENT_REFUSED')
    expect([...review.codeup.calls, ...review.stage.calls()]).toEqual([])
  })

  test.each([{ status: 500 }, { status: 403 }, 'drop', 'html'] as const)(
    'survives a comment that fails: %p',
    async (fault) => {
      review.codeup.faults.push({ on: /comments/, times: 99, fault })
      const run = await plan()
      expect(run.exitCode).toBe(0)
      expect(run.stdout).toContain('Plan: 2 to create')
      expect(run.stderr).toMatch(/warning: Failed to write the comment on the merge request/)
      expect(`${run.stdout}${run.stderr}`).not.toContain(FOREIGN_TEXT)
    },
  )
})

describe('a merge request of a fork', () => {
  const fork = (others = {}) => {
    const { state } = review.codeup
    state.requests.clear()
    state.requests.set(8, toRequest(state, 8, { sourceProjectId: REPOSITORY + 1, ...others }))
  }

  test.each([
    ['with the commit of the run', {}],
    ['that does not tell its commit', { sourceCommitId: null }],
    ['that does not tell where it comes from', { sourceProjectId: null }],
  ])('%s is validated, and nothing is written', async (_what, others) => {
    fork(others)
    const run = await plan()
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toContain('the files were validated, and no plan was made')
    expect([...review.codeup.listWrites(), ...review.stage.calls()]).toEqual([])
  })

  test('from a branch of the same name is another one where its commit is', async () => {
    fork({ sourceCommitId: 'd'.repeat(40) })
    const run = await plan()
    expect(run.stdout).toContain('Plan: 2 to create')
    expect(review.codeup.listWrites()).toEqual([])
  })
})

describe('the lookup of the merge request', () => {
  test.each([
    ['hangs', 'hang', /no answer in time/],
    ['drops', 'drop', /no answer/],
    ['fails', { status: 500 }, /HTTP 500/],
    ['is refused', { status: 401 }, /HTTP 401.*CODEUP_TOKEN/],
    ['leads elsewhere', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, /no usable answer/],
    ['is a page', 'html', /no usable answer/],
    ['lacks headers of pages', { status: 200 }, /no usable answer/],
  ] as const)('that %s ends the run, told once, and nothing leaves to OOS', async (what, fault, text) => {
    const body = what === 'lacks headers of pages' ? Array.from({ length: 100 }, () => ({ localId: 1 })) : undefined
    review.codeup.faults.push({ on: /changeRequests/, times: 99, fault, ...(body && { body }) })
    const run = await plan(what === 'hangs' ? SHORT_LIMIT : {}, '--json')
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(text)
    expect(run.stderr.match(/CODEUP_UNAVAILABLE/g)).toHaveLength(1)
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'CODEUP_UNAVAILABLE' } })
    expect(`${run.stdout}${run.stderr}`).not.toContain(FOREIGN_TEXT)
    expect(review.stage.calls()).toEqual([])
  })

  test('whose answer never ends is not read to its end', async () => {
    const body = [`${FOREIGN_TEXT} `.repeat(700_000)]
    review.codeup.faults.push({ on: /changeRequests/, times: 99, fault: { status: 200 }, body })
    const run = await plan()
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('CODEUP_UNAVAILABLE')
  })

  test('with one transient answer is made again', async () => {
    review.codeup.faults.push({ on: /changeRequests/, times: 2, fault: { status: 502 } })
    expect((await plan()).exitCode).toBe(0)
    expect(comments()).toHaveLength(1)
  })
})

describe('settings', () => {
  test.each(['CODEUP_ORGANIZATION_ID', 'CODEUP_REPOSITORY_ID', 'CODEUP_TOKEN'])(
    'without %s are an error that names it, before anything is read or sent',
    async (name) => {
      for (const run of [await plan({ [name]: '' }), await apply({ [name]: '' })]) {
        expect(run.exitCode).toBe(1)
        expect(run.stderr).toContain(`"${name}" must be set too`)
        expect([...review.codeup.calls, ...review.stage.calls()]).toEqual([])
      }
    },
  )

  test('that are wrong are named, and not repeated', async () => {
    const run = await plan({ CODEUP_DOMAIN: 'https://user:hidden@codeup.example' })
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toMatch(/"CODEUP_DOMAIN" has an invalid value/)
    expect(run.stderr).not.toContain('hidden')
  })

  test('that are none mean no Codeup, unless the approved plan is there', async () => {
    expect((await plan(NONE)).stderr).toBe('')
    const run = await approved(NONE)
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('CODEUP_SETTINGS_INVALID')
    expect([...review.codeup.calls, ...review.stage.calls()]).toEqual([])
  })
})

describe('an approved plan', () => {
  test('is applied, and marked as applied in the comment', async () => {
    await plan()
    review.merge()
    const run = await approved()
    expect(run.stderr).toBe('')
    expect(run.exitCode).toBe(0)
    expect(chats()).toHaveLength(2)
    expect(comments()).toMatchObject([{ content: expect.stringMatching(/applied/i) }])
    expect((await approved()).exitCode).toBe(0)
    expect(review.stage.writes()).toEqual([])
  })

  test('counts after an approval that came later', async () => {
    await plan()
    const reviewTime = new Date(review.codeup.state.nowMs + 60_000).toISOString()
    review.merge({ reviewers: [{ reviewOpinionStatus: 'PASS', reviewTime }] })
    expect((await approved()).exitCode).toBe(0)
  })

  test('is another one where the file differs: refused, and nothing is written', async () => {
    await plan()
    review.merge()
    await review.stage.write(toFile(A, toEntry('c', 'OOS_CHAT_SECRET_A')))
    const run = await approved()
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('cn-hangzhou/c')
    expect(review.stage.writes()).toEqual([])
  })

  const MINUTE_MS = 60_000
  const before = () => new Date(review.codeup.state.nowMs - 61 * MINUTE_MS).toISOString()
  test.each([
    ['there is no comment', () => review.codeup.state.comments.clear()],
    ['the merge request is closed', () => review.merge({ status: 'CLOSED', mergedRevision: null })],
    ['it was merged into another branch', () => review.merge({ targetBranch: 'release' })],
    ['it belongs to another repository', () => review.merge({ targetProjectId: 77 })],
    ['it was merged by another commit', () => review.merge({ mergedRevision: 'd'.repeat(40) })],
    ['it changed last before the plan', () => review.merge({ updateTime: '2026-10-01T00:00:00.000Z' })],
    [
      'the last approval was before the plan',
      () => review.merge({ reviewers: [{ reviewOpinionStatus: 'PASS', reviewTime: before() }] }),
    ],
  ])('is none where %s', async (_why, prepare) => {
    await plan()
    review.merge()
    prepare()
    const run = await approved()
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('APPROVAL_NOT_FOUND')
    expect(review.stage.writes()).toEqual([])
  })

  test('is none where somebody else copied our comment, or changed ours', async () => {
    await plan()
    const { state } = review.codeup
    const [ours] = comments()
    state.comments.set(7, [toComment(state, PERSON, ours?.content ?? '')])
    review.merge()
    expect((await approved()).exitCode).toBe(1)
    state.comments.set(7, [toComment(state, MEMBER, (ours?.content ?? '').replace('2 to create', '3 to create'))])
    expect((await approved()).exitCode).toBe(1)
    expect(review.stage.writes()).toEqual([])
  })

  test('cannot be read: refused', async () => {
    await plan()
    review.merge()
    review.codeup.faults.push({ on: /comments|patches/, times: 99, fault: { status: 500 } })
    const run = await approved()
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('CODEUP_UNAVAILABLE')
    expect(review.stage.writes()).toEqual([])
  })
})

describe('a newer commit', () => {
  const NEWER = 'e'.repeat(40)
  const advance = (name: string) => {
    const { state } = review.codeup
    state.history.set(NEWER, { parent: FLOW_SHA, ms: state.nowMs })
    state.branches.set('main', NEWER)
    state.comparisons.set(`${FLOW_SHA}...${NEWER}`, [name])
  }

  test('that changes the file makes this run superseded', async () => {
    advance('.github/chat-configurations.yml')
    const run = await apply()
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toMatch(/warning: Superseded/)
    expect(review.stage.writes()).toEqual([])
  })

  test('that changes something else does not', async () => {
    advance('README.md')
    expect((await apply()).exitCode).toBe(0)
    expect(chats()).toHaveLength(2)
  })

  test('that cannot be asked for is told, and the first attempt goes on', async () => {
    review.codeup.faults.push({ on: /branches/, times: 99, fault: { status: 500 } })
    const run = await apply()
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toMatch(/warning: Failed to look up newer commits on Codeup/)
  })
})

test('drift: there are no issues, which is a notice', async () => {
  const run = await review.run({}, 'plan', '--drift-issue', 'true')
  expect(run.exitCode).toBe(0)
  expect(run.stderr).toMatch(/notice: Did not write the drift issue: Codeup has no issues/)
  expect(review.codeup.listWrites()).toEqual([])
})

test('no token, key or secret is in what is printed or written', async () => {
  const runs = [await plan({}, '--verbose'), await apply({}, '--verbose')]
  review.codeup.faults.push({ on: /./, times: 999, fault: { status: 401 }, body: { errorMessage: CODEUP_TOKEN } })
  runs.push(await plan({}, '--verbose'), await approved())
  const texts = [...runs.map(({ stdout, stderr }) => `${stdout}${stderr}`), JSON.stringify(comments())]
  for (const secret of [CODEUP_TOKEN, KEY, ...Object.values(SECRETS)]) {
    for (const text of texts) expect(text).not.toContain(secret)
  }
})
