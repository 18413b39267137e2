import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { KEY, toEntry, toFile } from '../../scripts/support/bots.ts'
import { DEFAULT_ACCOUNT } from '../../src/emulator/caller.ts'
import { toPayload, type toPullPayload, toPushPayload } from '../support/events.ts'
import { toComparison } from '../support/github-objects.ts'
import { toPull } from '../support/github-pulls.ts'
import { type IdTokens, serveIdTokens } from '../support/id-tokens.ts'
import { type JobResult, type JobSetting, runWorkflow } from '../support/job-runner.ts'
import { type GivenEvent, type Review, setReview, toPullEvent } from '../support/review.ts'
import { listWorkflows } from '../support/workflows.ts'

/* The workflows that users copy, as whole jobs, from the pull request to the merge. */

const PULL = 7
const MERGED = 'b'.repeat(40)
const OPS = toEntry('ops', 'OOS_CHAT_SECRET_OPS')
const SECRETS = {
  OOS_CHAT_SECRET_OPS: 'a-secret-of-ops',
  OOS_FINGERPRINT_KEY: KEY,
  OOS_ACCESS_KEY_ID: DEFAULT_ACCOUNT.accessKeyId,
  OOS_ACCESS_KEY_SECRET: DEFAULT_ACCOUNT.accessKeySecret,
}
const WORKFLOWS = new Map(listWorkflows('examples/workflows/').map(({ file, workflow }) => [file, workflow]))

let review: Review
let idTokens: IdTokens

beforeEach(async () => {
  ;[review, idTokens] = await Promise.all([setReview(), serveIdTokens()])
  await review.stage.write(toFile(OPS))
  review.github.state.openPulls.set(PULL, toPull(PULL, null, null))
  review.github.state.comparisons.set(`${MERGED}...main`, toComparison('identical', []))
})

afterEach(() => Promise.all([review.close(), idTokens.close()]))

const PUSH: GivenEvent = { name: 'push', payload: toPushPayload(), sha: MERGED }

/** Runs a workflow with secrets, as GitHub hands them out, and expects that no job does what it may not. */
const runFile = async (
  file: string,
  event: GivenEvent,
  more: Partial<JobSetting> = {},
): Promise<readonly JobResult[]> => {
  const workflow = WORKFLOWS.get(file)
  if (workflow === undefined) throw new Error(file)
  const results = await runWorkflow(workflow, { review, event, idTokens, secrets: SECRETS, ...more })
  expect(results.flatMap(({ forbidden }) => forbidden)).toEqual([])
  return results
}
const merge = () => {
  review.github.state.openPulls.clear()
  review.github.state.pulls.set(MERGED, [toPull(PULL, MERGED, '2099-01-01T00:00:00Z')])
}
const listResults = (results: readonly JobResult[]) => results.map(({ id, result }) => [id, result?.outputs['result']])
const comments = () => review.github.state.comments.get(PULL) ?? []

describe('chat-configurations.yml, to begin with', () => {
  const FILE = 'chat-configurations.yml'

  test('plans in the pull request, and applies after the merge what stood there', async () => {
    expect(listResults(await runFile(FILE, toPullEvent(PULL)))).toEqual([['chat-configurations', 'planned']])
    expect(comments()).toHaveLength(1)
    merge()
    expect(listResults(await runFile(FILE, PUSH))).toEqual([['chat-configurations', 'applied']])
    expect(review.stage.writes()).toContain('CreateChatConfiguration cn-hangzhou ops')
  })

  test('applies nothing that was not planned there', async () => {
    await runFile(FILE, toPullEvent(PULL))
    merge()
    await review.stage.write(toFile(OPS, toEntry('more', 'OOS_CHAT_SECRET_OPS')))
    expect(listResults(await runFile(FILE, PUSH))).toEqual([['chat-configurations', 'failed']])
    expect(review.stage.writes()).toEqual([])
  })

  test('keeps pull requests apart from each other, and all applies together', async () => {
    const groups: string[] = []
    for (const event of [toPullEvent(7), toPullEvent(8), PUSH]) {
      groups.push(...(await runFile(FILE, event)).map(({ group }) => group))
    }
    expect(groups).toEqual(['chat-configurations-7', 'chat-configurations-8', 'chat-configurations-apply'])
  })

  test.each([
    ['a fork', toPullEvent(PULL, 'fork')],
    ['Dependabot', { ...toPullEvent(PULL), actor: 'dependabot[bot]' }],
  ])('validates what %s proposes, without a secret', async (_whose, event) => {
    const results = await runFile(FILE, event, { secrets: {} })
    expect(listResults(results)).toEqual([['chat-configurations', 'validated']])
    expect([...review.stage.calls(), ...review.github.calls]).toEqual([])
  })

  test('says what is missing where its secrets are not set, in the comment too', async () => {
    const results = await runFile(FILE, toPullEvent(PULL), { secrets: {} })
    expect(results.map(({ result }) => result?.exitCode)).toEqual([1])
    expect(results[0]?.result?.summary).toContain('fingerprint-key')
    expect(comments()[0]?.body).toContain('## The run failed')
  })
})

describe('pull-request.yml and merge.yml, with roles', () => {
  test('plan with the one role and apply with the other what was reviewed', async () => {
    expect(listResults(await runFile('pull-request.yml', toPullEvent(PULL)))).toEqual([['plan', 'planned']])
    merge()
    expect(listResults(await runFile('merge.yml', PUSH))).toEqual([['apply', 'applied']])
    expect(idTokens.audiences).toEqual(['sts.aliyuncs.com', 'sts.aliyuncs.com'])
  })

  test('apply by hand the plan of a digest', async () => {
    const [planned] = await runFile('pull-request.yml', toPullEvent(PULL))
    const payload = {
      ...toPayload('workflow_dispatch'),
      inputs: { 'approved-plan': planned?.result?.outputs['plan-digest'] },
    }
    Object.assign(payload.repository, { full_name: 'acme/chat', default_branch: 'main' })
    const results = await runFile('merge.yml', { name: 'workflow_dispatch', payload, sha: MERGED })
    expect(listResults(results)).toEqual([['apply', 'applied']])
  })
})

describe('rehearsal.yml', () => {
  /** The base branch is checked out beside the pull request. */
  const checkOut = async (folder: string) => {
    if (folder === 'base') await review.stage.write(toFile(), 'base/.github/chat-configurations.yml')
  }

  test.each([
    ['a fork', toPullEvent(PULL, 'fork'), 'rehearsed'],
    ['Dependabot', { ...toPullEvent(PULL), actor: 'dependabot[bot]' }, 'rehearsed'],
    ['ourselves', toPullEvent(PULL), undefined],
  ])('rehearses what comes without secrets, and nothing else: %s', async (_whose, event, expected) => {
    const results = await runFile('rehearsal.yml', event, { secrets: {}, checkOut })
    expect(listResults(results)).toEqual([['rehearse', expected]])
    expect(review.stage.calls()).toEqual([])
  })

  test('leaves to the plan what a person pushes to a branch of Dependabot', async () => {
    const event = toPullEvent(PULL)
    Object.assign((event.payload as ReturnType<typeof toPullPayload>).pull_request.user, { login: 'dependabot[bot]' })
    expect(listResults(await runFile('rehearsal.yml', event, { checkOut }))).toEqual([['rehearse', undefined]])
    expect(listResults(await runFile('pull-request.yml', event))).toEqual([['plan', 'planned']])
  })
})

test('drift.yml opens one issue, and closes it', async () => {
  const event = { name: 'schedule', payload: { schedule: '17 1 * * *' }, sha: MERGED }
  await runFile('drift.yml', event)
  await runFile('drift.yml', event)
  expect(review.github.state.issues).toMatchObject([{ state: 'open' }])
  await review.stage.write(toFile())
  expect(listResults(await runFile('drift.yml', event))).toEqual([['drift', 'no-changes']])
  expect(review.github.state.issues).toMatchObject([{ state: 'closed' }])
})

test('accounts.yml plans and applies each account for itself: one that fails leaves the other alone', async () => {
  for (const account of ['staging', 'production']) await review.stage.write(toFile(OPS), `accounts/${account}.yml`)
  const planned = await runFile('accounts.yml', toPullEvent(PULL))
  expect(listResults(planned)).toEqual([
    ['plan-0', 'planned'],
    ['plan-1', 'failed'],
    ['apply-0', undefined],
    ['apply-1', undefined],
  ])
  expect(new Set(planned.map(({ group }) => group)).size).toBe(4)
  expect(comments()).toHaveLength(2)
  merge()
  const applied = await runFile('accounts.yml', PUSH)
  expect(listResults(applied).slice(2)).toEqual([
    ['apply-0', 'applied'],
    ['apply-1', 'failed'],
  ])
})
