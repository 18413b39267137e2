import { describe, expect, test } from '@jest/globals'
import { isGitLab, listTokens, toGitLabEvent, toProject } from '../../../../src/adapters/gitlab/event.ts'
import { checkEvent } from '../../../../src/run/event.ts'

const toEnv = (variables: Readonly<Record<string, string>>) => (name: string) => variables[name] || undefined

const BRANCH = {
  GITLAB_CI: 'true',
  CI_PIPELINE_SOURCE: 'push',
  CI_PROJECT_ID: '42',
  CI_PROJECT_PATH: 'acme/team/chat',
  CI_DEFAULT_BRANCH: 'main',
  CI_COMMIT_BRANCH: 'main',
  CI_COMMIT_SHA: 'a'.repeat(40),
  CI_COMMIT_REF_PROTECTED: 'true',
  CI_JOB_URL: 'https://gitlab.example/acme/team/chat/-/jobs/1',
}
const MERGE_REQUEST = {
  ...BRANCH,
  CI_PIPELINE_SOURCE: 'merge_request_event',
  CI_COMMIT_BRANCH: '',
  CI_COMMIT_REF_PROTECTED: 'false',
  CI_MERGE_REQUEST_IID: '7',
  CI_MERGE_REQUEST_EVENT_TYPE: 'detached',
  CI_MERGE_REQUEST_PROJECT_ID: '42',
  CI_MERGE_REQUEST_PROJECT_PATH: 'acme/team/chat',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42',
}
const FORK = {
  ...MERGE_REQUEST,
  CI_PROJECT_ID: '77',
  CI_PROJECT_PATH: 'mallory/chat',
  CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '77',
}

const judge = (variables: Readonly<Record<string, string>>, command: string) =>
  checkEvent(toGitLabEvent(toEnv(variables)), command)

test('a push is told as it is', () => {
  expect(toGitLabEvent(toEnv(BRANCH))).toEqual({
    name: 'push',
    repository: 'acme/team/chat',
    defaultBranch: 'main',
    branch: 'main',
    sha: 'a'.repeat(40),
    runUrl: 'https://gitlab.example/acme/team/chat/-/jobs/1',
    isProtected: true,
    isRerun: false,
    isFork: false,
    isDependabot: false,
  })
})

describe('the command', () => {
  test.each([
    ['a push to the default branch', BRANCH, 'go'],
    ['a schedule', { ...BRANCH, CI_PIPELINE_SOURCE: 'schedule' }, 'go'],
    ['a pipeline started by hand', { ...BRANCH, CI_PIPELINE_SOURCE: 'web' }, 'go'],
    ['a child pipeline', { ...BRANCH, CI_PIPELINE_SOURCE: 'parent_pipeline' }, 'go'],
    ['another branch', { ...BRANCH, CI_COMMIT_BRANCH: 'topic' }, 'branch'],
    ['a tag', { ...BRANCH, CI_COMMIT_BRANCH: '' }, 'branch'],
    ['a default branch that everybody may push to', { ...BRANCH, CI_COMMIT_REF_PROTECTED: 'false' }, 'not-protected'],
    ['a trigger', { ...BRANCH, CI_PIPELINE_SOURCE: 'trigger' }, 'event'],
    ['an unknown source', { ...BRANCH, CI_PIPELINE_SOURCE: '' }, 'event'],
    ['a merge request', MERGE_REQUEST, 'pull-request'],
    ['a merge request that says it is a push', { ...MERGE_REQUEST, CI_PIPELINE_SOURCE: 'push' }, 'pull-request'],
    ['a merge train', { ...MERGE_REQUEST, CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' }, 'pull-request'],
    ["a fork's merge request", FORK, 'pull-request'],
  ])('apply on %s: %s', (_what, variables, verdict) => {
    expect(judge(variables, 'apply')).toBe(verdict)
  })

  test.each([
    ['a merge request', MERGE_REQUEST, 'go'],
    ['a merge train', { ...MERGE_REQUEST, CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' }, 'go'],
    ["a fork's merge request in the fork", FORK, 'offline'],
    ["a fork's merge request that a member started here", { ...FORK, CI_PROJECT_ID: '42' }, 'offline'],
    ["a fork's merge request in a train", { ...FORK, CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' }, 'offline'],
    [
      'a merge request that does not say from where',
      { ...MERGE_REQUEST, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '' },
      'offline',
    ],
    [
      'an external pull request of a fork',
      {
        ...BRANCH,
        CI_PIPELINE_SOURCE: 'external_pull_request_event',
        CI_EXTERNAL_PULL_REQUEST_SOURCE_REPOSITORY: 'mallory/chat',
        CI_EXTERNAL_PULL_REQUEST_TARGET_REPOSITORY: 'acme/chat',
      },
      'offline',
    ],
  ])('plan on %s: %s', (_what, variables, verdict) => {
    expect(judge(variables, 'plan')).toBe(verdict)
  })
})

test.each([
  ['2026-11-01T00:01:00Z', false],
  ['2026-11-01T02:00:00Z', true],
  ['', false],
])('a job that starts long after its pipeline may be one that was run again: %j', (started, isRerun) => {
  const times = { CI_PIPELINE_CREATED_AT: '2026-11-01T00:00:00Z', CI_JOB_STARTED_AT: started }
  expect(toGitLabEvent(toEnv({ ...BRANCH, ...times }))).toMatchObject({ isRerun })
})

describe('the merge request', () => {
  const number = (variables: Readonly<Record<string, string>>) => toGitLabEvent(toEnv(variables)).pullNumber
  const TOPIC = { ...BRANCH, CI_COMMIT_BRANCH: 'topic' }

  test.each([
    ['of its pipeline', MERGE_REQUEST, 7],
    ['of a merged result', { ...MERGE_REQUEST, CI_MERGE_REQUEST_EVENT_TYPE: 'merged_result' }, 7],
    ['of a train is nobody', { ...MERGE_REQUEST, CI_MERGE_REQUEST_EVENT_TYPE: 'merge_train' }, undefined],
    ['of a number that is none', { ...MERGE_REQUEST, CI_MERGE_REQUEST_IID: '7/../8' }, undefined],
    ['of a pushed branch', { ...TOPIC, CI_OPEN_MERGE_REQUESTS: 'acme/team/chat!9' }, 9],
    ['of a branch with several', { ...TOPIC, CI_OPEN_MERGE_REQUESTS: 'acme/team/chat!9,acme/team/chat!10' }, undefined],
    ['of another project', { ...TOPIC, CI_OPEN_MERGE_REQUESTS: 'upstream/chat!9' }, undefined],
    ['of the default branch', { ...BRANCH, CI_OPEN_MERGE_REQUESTS: 'acme/team/chat!9' }, undefined],
    [
      'of a schedule',
      { ...TOPIC, CI_PIPELINE_SOURCE: 'schedule', CI_OPEN_MERGE_REQUESTS: 'acme/team/chat!9' },
      undefined,
    ],
  ])('%s', (_what, variables, expected) => {
    expect(number(variables)).toBe(expected)
  })
})

test('a fork is asked about in the project of the merge request', () => {
  expect(toProject(toEnv(FORK))).toBe('42')
  expect(toGitLabEvent(toEnv(FORK)).repository).toBe('acme/team/chat')
})

test('only GitLab is GitLab, though others have variables of the same names', () => {
  expect(isGitLab(toEnv(BRANCH))).toBe(true)
  expect(isGitLab(toEnv({ ...BRANCH, GITLAB_CI: '' }))).toBe(false)
})

test('both tokens are known as secrets', () => {
  expect(listTokens(toEnv({ GITLAB_TOKEN: 'a-token', CI_JOB_TOKEN: 'b-token' }))).toEqual(['a-token', 'b-token'])
  expect(listTokens(toEnv({}))).toEqual([])
})
