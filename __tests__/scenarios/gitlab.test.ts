import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { A, KEY, SECRETS, toEntry, toFile } from '../../scripts/support/bots.ts'
import { FOREIGN_TEXT } from '../support/forge-faults.ts'
import { type GitLabReview, MERGE_REQUEST, PUSH, setGitLabReview } from '../support/gitlab-review.ts'
import { GITLAB_TOKEN, JOB_TOKEN } from '../support/gitlab-server.ts'
import { BOT, PERSON, toMerged, toNote } from '../support/gitlab-state.ts'

const SHA = 'b'.repeat(40)
/** Without a token that may write. */
const BARE = { GITLAB_TOKEN: '' }

let review: GitLabReview

beforeEach(async () => {
  review = await setGitLabReview()
})

afterEach(() => review.close())

const notes = () => review.gitlab.state.notes.get(7) ?? []
const plan = (job = {}, ...args: readonly string[]) => review.run({ ...MERGE_REQUEST, ...job }, 'plan', ...args)
const apply = (job = {}, ...args: readonly string[]) => review.run({ ...PUSH, ...job }, 'apply', '--yes', ...args)

/** The merge request of the plan is merged by the commit of the push, an hour later. */
const merge = (others = {}) => {
  const { state } = review.gitlab
  state.nowMs += 3_600_000
  const merged = { merged_at: new Date(state.nowMs).toISOString(), ...others }
  state.mergeRequests.set(7, toMerged(7, SHA, merged))
  state.mergeRequestsOf.set(SHA, [7])
}

describe('a merge request', () => {
  test('gets one note with the plan, under the name of the project, kept in place', async () => {
    const run = await plan()
    expect(run.exitCode).toBe(0)
    expect(notes()).toMatchObject([{ author: BOT, body: expect.stringContaining('Plan: 2 to create') }])
    expect(notes()[0]?.body).toContain('<code>acme&#47;chat</code>')
    await plan()
    expect(review.gitlab.listWrites()).toEqual([])
    await review.stage.write(toFile(A))
    await plan()
    expect(notes()).toMatchObject([{ body: expect.stringContaining('Plan: 1 to create') }])
  })

  test('without a token that writes: the plan is there, and a notice names what is missing', async () => {
    const run = await plan(BARE)
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toMatch(/notice: .*GITLAB_TOKEN.* scope "api"/)
    expect(run.stderr).not.toContain('warning')
    expect(review.gitlab.calls).toEqual([])
  })

  test('of a fork is validated, wherever its pipeline runs, and nothing leaves', async () => {
    for (const job of [{ CI_PROJECT_ID: '77', CI_PROJECT_PATH: 'mallory/chat' }, {}]) {
      const run = await plan({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '77', ...job })
      expect(run.exitCode).toBe(0)
      expect(run.stderr).toContain('The merge request comes from a fork, so it has no secrets')
      expect(run.stderr).toContain('the files were validated, and no plan was made')
      expect([...review.gitlab.calls, ...review.stage.calls()]).toEqual([])
    }
  })

  test('in a train is planned, and its note stays what was reviewed', async () => {
    const run = await plan({ CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' })
    expect(run.stdout).toContain('Plan: 2 to create')
    expect(review.gitlab.calls).toEqual([])
  })

  test('of a pushed branch is found', async () => {
    const run = await review.run({ ...PUSH, CI_COMMIT_BRANCH: 'topic', CI_OPEN_MERGE_REQUESTS: 'acme/chat!7' }, 'plan')
    expect(run.exitCode).toBe(0)
    expect(notes()).toHaveLength(1)
  })

  test('is never applied, and no packet leaves', async () => {
    const run = await review.run(MERGE_REQUEST, 'apply', '--yes')
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('EVENT_REFUSED')
    expect(run.stderr).toContain('apply" never runs on a merge request.')
    expect([...review.gitlab.calls, ...review.stage.calls()]).toEqual([])
  })

  test.each(['en', 'zh-CN'])("is told in GitLab's words and not in GitHub's, in %s", async (locale) => {
    const refusals = [
      await review.run(MERGE_REQUEST, 'apply', '--yes', '--locale', locale),
      await apply({ CI_PIPELINE_SOURCE: 'pipeline' }, '--locale', locale),
      await plan({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '77' }, '--locale', locale),
    ]
    await plan()
    review.gitlab.state.notes.clear()
    merge()
    refusals.push(await apply(BARE, '--approved-plan', 'merge-request', '--locale', locale))
    for (const { stderr } of refusals) {
      expect(stderr).not.toMatch(/pull request|workflow_dispatch|pull_request/i)
      expect(stderr).toMatch(/merge request|合并请求|"web"/i)
    }
    expect(refusals.at(-1)?.stderr).toContain('7')
  })

  test.each([{ status: 500 }, { status: 403 }, 'drop', 'html'] as const)(
    'survives a note that fails: %p',
    async (fault) => {
      review.gitlab.faults.push({ on: /notes/, times: 99, fault })
      const run = await plan()
      expect(run.exitCode).toBe(0)
      expect(run.stdout).toContain('Plan: 2 to create')
      expect(run.stderr).toMatch(/warning: Failed to write the note on the merge request/)
      expect(`${run.stdout}${run.stderr}`).not.toContain(FOREIGN_TEXT)
    },
  )
})

describe('an approved plan', () => {
  test('is applied with the token of a job alone', async () => {
    await plan()
    merge()
    const run = await apply(BARE, '--approved-plan', 'merge-request')
    expect(run.stderr).toMatch(/^notice: Did not write the outcome of the apply on the merge request: [^\n]*\n$/)
    expect(run.exitCode).toBe(0)
    expect(review.stage.writes().filter((call) => call.includes('Chat'))).toHaveLength(2)
  })

  test('is marked as applied in the note, where a token may write', async () => {
    await plan()
    merge()
    expect((await apply({}, '--approved-plan', 'merge-request')).stderr).toBe('')
    expect(notes()).toMatchObject([{ body: expect.stringMatching(/applied/i) }])
  })

  test.each([
    ['a squash', { merge_commit_sha: null, squash_commit_sha: SHA }],
    ['a fast-forward merge', { merge_commit_sha: null, sha: SHA }],
  ])('is found where the merge was %s', async (_how, others) => {
    await plan()
    merge(others)
    expect((await apply(BARE, '--approved-plan', 'merge-request')).exitCode).toBe(0)
  })

  test('is another one where the file differs: refused, and nothing is written', async () => {
    await plan()
    merge()
    await review.stage.write(toFile(A, toEntry('c', 'OOS_CHAT_SECRET_A')))
    const run = await apply(BARE, '--approved-plan', 'merge-request')
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('cn-hangzhou/c')
    expect(review.stage.writes()).toEqual([])
  })

  test.each([
    ['there is no note', () => review.gitlab.state.notes.clear()],
    ['the merge request is not merged', () => merge({ state: 'opened', merged_at: null })],
    ['it was merged into another branch', () => merge({ target_branch: 'release' })],
    ['it belongs to another project', () => merge({ target_project_id: 77 })],
    ['it was merged by another commit', () => merge({ merge_commit_sha: 'd'.repeat(40) })],
  ])('is none where %s', async (_why, prepare) => {
    await plan()
    merge()
    prepare()
    const run = await apply(BARE, '--approved-plan', 'merge-request')
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('APPROVAL_NOT_FOUND')
    expect(review.stage.writes()).toEqual([])
  })

  test.each<[string, () => void]>([
    [
      "that of a token replaced since, whose note is nobody's any more",
      () => {
        review.gitlab.state.user = { id: 901, username: 'project_42_bot_2' }
      },
    ],
    [
      "somebody's with our marker",
      () => {
        const [line = ''] = (notes()[0]?.body ?? '').split('\n')
        review.gitlab.state.notes.set(7, [toNote(review.gitlab.state, PERSON, `${line}\ntheirs`)])
      },
    ],
  ])('is found behind another note: %s', async (_whose, prepare) => {
    await review.stage.write(toFile(toEntry('a', 'OOS_CHAT_SECRET_A', '\n    secretVersion: "1"')))
    await plan()
    prepare()
    await review.stage.write(toFile(A))
    review.gitlab.state.nowMs += 3_600_000
    await plan()
    expect(notes()).toHaveLength(2)
    merge()
    expect((await apply(BARE, '--approved-plan', 'merge-request')).stderr).not.toContain('APPROVAL_NOT_FOUND')
    expect(review.stage.writes().filter((call) => call.includes('Chat'))).toHaveLength(1)
  })

  test("is none where somebody else wrote our marker into a note of theirs, with another plan's digest", async () => {
    await plan()
    const [ours] = notes()
    await review.stage.write(toFile(A))
    await plan()
    const forged = toNote(review.gitlab.state, PERSON, ours?.body ?? '')
    review.gitlab.state.notes.set(7, [forged])
    merge()
    expect((await apply({}, '--approved-plan', 'merge-request')).exitCode).toBe(1)
    expect(review.stage.writes()).toEqual([])
  })
})

test.each([
  [{}, 'GITLAB_TOKEN', 'CI_JOB_TOKEN'],
  [BARE, 'CI_JOB_TOKEN', 'has expired'],
])('a token that is refused is named, and not the other: %j', async (job, named, other) => {
  for (const status of [401, 403, 404]) {
    review.gitlab.faults.splice(0)
    review.gitlab.faults.push({ on: /GET/, times: 99, fault: { status } })
    const { exitCode, stderr } = await apply(job, '--approved-plan', 'merge-request')
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(`"${named}"`)])
    expect(stderr).not.toContain(other)
  }
  expect(review.stage.writes()).toEqual([])
})

describe('a newer commit', () => {
  const NEWER = 'e'.repeat(40)
  const PATH = '.github/chat-configurations.yml'
  const advance = (text: string) => {
    const { state } = review.gitlab
    state.history.set(NEWER, { parent: SHA, ms: state.nowMs })
    state.branches.set('main', NEWER)
    state.files.set(`${SHA}:${PATH}`, 'text').set(`${NEWER}:${PATH}`, text)
    state.comparisons.set(`${SHA}...${NEWER}`, [text === 'text' ? 'README.md' : PATH])
  }

  test.each([
    ['the token of a job', BARE],
    ['a token', {}],
  ])('that changes the file makes this run superseded, with %s', async (_who, job) => {
    advance('other text')
    const run = await apply(job)
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toMatch(/warning: Superseded/)
    expect(review.stage.writes()).toEqual([])
  })

  test.each([
    ['the token of a job', BARE],
    ['a token', {}],
  ])('that changes something else does not, with %s', async (_who, job) => {
    advance('text')
    const run = await apply(job)
    expect(run.exitCode).toBe(0)
    expect(review.stage.writes().filter((call) => call.includes('Chat'))).toHaveLength(2)
  })

  test.each([
    ['en', /a pattern matches\. Set "GITLAB_TOKEN"/],
    ['zh-CN', /通配模式匹配的文件。请设置 "GITLAB_TOKEN"/],
  ])(
    'that may add a file which a pattern matches is told as what only a token can see, in %s',
    async (locale, told) => {
      advance('text')
      const flags = ['--config', '.github/*.yml', '--locale', locale]
      const run = await apply(BARE, ...flags)
      expect([run.exitCode, run.stderr]).toEqual([0, expect.stringMatching(told)])
      expect((await apply({}, ...flags)).stderr).toBe('')
    },
  )

  test('on a branch that was rewritten is a definite answer', async () => {
    review.gitlab.state.history.set(NEWER, { ms: 0 })
    review.gitlab.state.branches.set('main', NEWER)
    const run = await apply()
    expect(run.exitCode).toBe(0)
    expect(review.stage.writes()).toEqual([])
  })

  test('after one transient answer is still seen', async () => {
    advance('other text')
    review.gitlab.faults.push({ on: /branches|files/, times: 2, fault: { status: 502 } })
    await apply(BARE)
    expect(review.stage.writes()).toEqual([])
  })
})

describe('the branch', () => {
  test.each([
    ['is another one', { CI_COMMIT_BRANCH: 'topic' }],
    ['is none: a tag', { CI_COMMIT_BRANCH: '' }],
    ['is not protected', { CI_COMMIT_REF_PROTECTED: 'false' }],
  ])('%s: refused before a file is read and before the first packet', async (_what, job) => {
    const run = await apply(job, '--config', 'not-there.yml')
    expect(run.exitCode).toBe(1)
    expect(run.stderr).toContain('EVENT_REFUSED')
    expect([...review.gitlab.calls, ...review.stage.calls()]).toEqual([])
  })
})

describe('drift', () => {
  const watch = (job = {}) =>
    review.run({ ...PUSH, CI_PIPELINE_SOURCE: 'schedule', ...job }, 'plan', '--refresh', 'all', '--drift-issue', 'true')

  test('opens one issue, keeps it, and closes it', async () => {
    const { issues } = review.gitlab.state
    await watch()
    await watch()
    expect(issues).toMatchObject([{ state: 'opened', description: expect.stringContaining('2 to create') }])
    await apply()
    await watch()
    expect(issues).toMatchObject([{ state: 'closed' }])
  })

  test('without a token is a notice', async () => {
    const run = await watch(BARE)
    expect(run.exitCode).toBe(0)
    expect(run.stderr).toMatch(/notice: .*write the drift issue/)
  })
})

test('what a name, a role or a value says is no command to GitLab', async () => {
  const hostile = `version: 1
region: cn-hangzhou
chatConfigurations:
  - name: "/close"
    type: DingTalk
    ramRole: OOSServiceRole
    configuration:
      DingTalkClientId: "/merge\\n/approve"
      DingTalkTemplateId: "\\n/label ~x"
      DingTalkClientSecret: { fromEnv: OOS_CHAT_SECRET_A }
      "/title t": "/shrug"
`
  await review.stage.write(hostile)
  expect((await plan()).exitCode).toBe(0)
  expect(notes()[0]?.body).toContain('&#47;close')
  await review.run({ ...PUSH, CI_PIPELINE_SOURCE: 'schedule' }, 'plan', '--drift-issue', 'true')
  expect(review.gitlab.state.issues).toHaveLength(1)
  expect(review.gitlab.state.actions).toEqual([])
})

test.each([
  ['en', /[Pp]ull request|workflow_dispatch|GitHub/],
  ['zh-CN', /Pull Request|workflow_dispatch|GitHub/],
])('what a job is told speaks of merge requests and of events of GitLab, in %s', async (locale, foreign) => {
  const told = async (run: Promise<{ readonly stdout: string; readonly stderr: string }>) => {
    const { stdout, stderr } = await run
    expect(stdout + stderr).not.toMatch(foreign)
    return stderr
  }
  const language = ['--locale', locale]
  for (const source of ['trigger', 'pipeline', 'chat']) {
    expect(await told(apply({ CI_PIPELINE_SOURCE: source }, ...language))).toContain('"parent_pipeline"')
  }
  await told(apply(MERGE_REQUEST, ...language))
  await told(plan({ CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '77' }, ...language))
  merge()
  await told(apply({}, '--approved-plan', 'merge-request', ...language))
  await told(plan({}, ...language))
})

test('no token, key or secret is in what is printed or written', async () => {
  const runs = [await plan(), await apply({}, '--verbose')]
  const texts = [...runs.map(({ stdout, stderr }) => `${stdout}${stderr}`), JSON.stringify([...review.gitlab.calls])]
  for (const secret of [GITLAB_TOKEN, JOB_TOKEN, KEY, ...Object.values(SECRETS)]) {
    for (const text of texts) expect(text).not.toContain(secret)
  }
})
