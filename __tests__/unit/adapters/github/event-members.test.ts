import { describe, expect, test } from '@jest/globals'
import { toRunEvent } from '../../../../src/adapters/github/event.ts'
import { toPayload, toPullPayload, toPushPayload } from '../../../support/events.ts'

const SHA = 'a'.repeat(40)
const HEAD = 'b'.repeat(40)
const MERGE = 'c'.repeat(40)
type Variables = Readonly<Record<string, string>>

const read = (payload: unknown, variables: Variables) => toRunEvent((name) => variables[name], payload)
const readAs = (name: string, payload: unknown, variables: Variables = {}) =>
  read(payload, { GITHUB_EVENT_NAME: name, ...variables })

const NONE = { isFork: false, isDependabot: false }

describe('which repository and which pages', () => {
  const HERE = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: '42' }
  const PAGES = {
    ...NONE,
    repository: 'acme/chat',
    runUrl: 'https://github.com/acme/chat/actions/runs/42',
    filesUrl: 'https://github.com/acme/chat/blob',
  }
  const { runUrl: _runUrl, ...WITHOUT_RUN } = PAGES
  const NAMED = { repository: { full_name: 'acme/chat' } }

  test.each<[string, Variables, unknown, object]>([
    ['the runner names it', { ...HERE, GITHUB_REPOSITORY: 'acme/chat' }, undefined, PAGES],
    ['the payload alone names it', HERE, NAMED, PAGES],
    [
      'the runner goes before the payload',
      { ...HERE, GITHUB_REPOSITORY: 'acme/chat' },
      { repository: { full_name: 'mallory/chat' } },
      PAGES,
    ],
    ['nobody names it', HERE, {}, NONE],
    ['a name of three parts', { ...HERE, GITHUB_REPOSITORY: 'team/acme/chat' }, NAMED, NONE],
    ['a name with more before it', { ...HERE, GITHUB_REPOSITORY: '](x) acme/chat' }, NAMED, NONE],
    ['a name with more behind it', { ...HERE, GITHUB_REPOSITORY: 'acme/chat?x' }, NAMED, NONE],
    ['no server', { GITHUB_RUN_ID: '42' }, NAMED, { ...NONE, repository: 'acme/chat' }],
    ['no run', { GITHUB_SERVER_URL: 'https://github.com' }, NAMED, WITHOUT_RUN],
    ['a run with more before its number', { ...HERE, GITHUB_RUN_ID: '../42' }, NAMED, WITHOUT_RUN],
    ['a run with more behind its number', { ...HERE, GITHUB_RUN_ID: '42?x' }, NAMED, WITHOUT_RUN],
  ])('%s', (_what, variables, payload, told) => {
    expect(read(payload, variables)).toEqual(told)
  })
})

describe('what a run is for', () => {
  test.each([
    [undefined, undefined],
    ['', undefined],
    ['1', undefined],
    ['2', true],
    ['10', true],
    ['x', undefined],
  ])('attempt %p: a re-run: %p', (attempt, isRerun) => {
    const variables = attempt === undefined ? {} : { GITHUB_RUN_ATTEMPT: attempt }
    expect(read(undefined, variables)).toEqual({ ...NONE, ...(isRerun && { isRerun }) })
  })

  test('a push tells what it found, and an update of a pull request, which has the same member, does not', () => {
    const pushed = { ...toPushPayload(), before: HEAD }
    expect(readAs('push', pushed, { GITHUB_SHA: SHA })).toEqual({
      ...NONE,
      name: 'push',
      repository: 'acme/chat',
      defaultBranch: 'main',
      sha: SHA,
      before: HEAD,
    })
    expect(readAs('pull_request', { ...toPullPayload('here'), before: HEAD })).not.toHaveProperty('before')
  })

  test.each(['pull_request', 'pull_request_review', 'pull_request_target'])(
    '%s tells all of its pull request',
    (name) => {
      const payload = toPullPayload('here')
      Object.assign(payload.pull_request, { merge_commit_sha: MERGE })
      Object.assign(payload.pull_request.head, { sha: HEAD })
      Object.assign(payload.repository, { full_name: 'acme/chat', default_branch: 'main' })
      expect(readAs(name, payload)).toEqual({
        ...NONE,
        name,
        repository: 'acme/chat',
        defaultBranch: 'main',
        pullNumber: 7,
        headSha: HEAD,
        mergeSha: MERGE,
      })
    },
  )

  test('no other event tells of a pull request', () => {
    const payload = { ...toPayload('merge_group'), ...toPullPayload('here') }
    const event = readAs('merge_group', payload)
    for (const name of ['pullNumber', 'headSha', 'mergeSha', 'isUntold']) expect(event).not.toHaveProperty(name)
  })

  const OF_PULL = { number: 7, pull_request: { url: 'https://api.github.com/repos/acme/chat/pulls/7' } }
  test.each([
    [{ issue: OF_PULL }, { pullNumber: 7, isUntold: true }],
    [{ issue: { number: 7 } }, {}],
    [{ issue: { ...OF_PULL, number: 0 } }, { isUntold: true }],
    [{}, { isUntold: true }],
  ])('a comment: %j', (payload, told) => {
    expect(readAs('issue_comment', payload)).toEqual({ ...NONE, name: 'issue_comment', ...told })
  })

  test.each<[unknown, object]>([
    ['7', { pullNumber: 7, isUntold: true }],
    [' 7 ', { pullNumber: 7, isUntold: true }],
    [7, { pullNumber: 7, isUntold: true }],
    ['123456789', { pullNumber: 123_456_789, isUntold: true }],
    ...['1234567890', '#7', 'x7', '7x', '07', '0', '-7', '7.5', [7], true, {}].map((given): [unknown, object] => [
      given,
      { isUntold: true },
    ]),
    ...['', ' ', null, undefined].map((given): [unknown, object] => [given, {}]),
  ])('a run by hand for the pull request %j', (given, told) => {
    const event = readAs('workflow_dispatch', { inputs: { 'pull-request': given } })
    expect(event).toEqual({ ...NONE, name: 'workflow_dispatch', ...told })
  })

  test('the repository by whom code comes to a run after another one', () => {
    const from = (head: unknown, here: unknown) =>
      readAs('workflow_run', {
        workflow_run: { head_repository: { full_name: head } },
        repository: { full_name: here },
      })
    expect(from('acme/chat', 'acme/chat').isFork).toBe(false)
    expect(from('mallory/chat', 'acme/chat').isFork).toBe(true)
    expect(from(undefined, undefined).isFork).toBe(true)
  })
})
