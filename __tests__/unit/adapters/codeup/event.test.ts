import { describe, expect, test } from '@jest/globals'
import { isFlow, toFlowEvent } from '../../../../src/adapters/codeup/event.ts'
import { checkEvent } from '../../../../src/run/event.ts'

type Variables = Readonly<Record<string, string>>

const toEnv = (variables: Variables) => (name: string) => variables[name] || undefined

const SHA = 'a'.repeat(40)
const BRANCH: Variables = {
  PIPELINE_ID: '12',
  BUILD_NUMBER: '3',
  PROJECT_DIR: '/root/workspace',
  CI_COMMIT_REF_NAME: 'main',
  CI_COMMIT_SHA: SHA,
}

test.each([
  ['all signs', BRANCH, true],
  ['a build of Jenkins', { BUILD_NUMBER: '3' }, false],
  ['another pipeline', { ...BRANCH, PROJECT_DIR: '' }, false],
  ['none', {}, false],
])('is told by %s', (_what, variables, expected) => {
  expect(isFlow(toEnv(variables))).toBe(expected)
})

test('a run is told as it is', () => {
  const told = { name: 'flow', branch: 'main', sha: SHA, isFork: false, isDependabot: false }
  expect(toFlowEvent(toEnv(BRANCH))).toEqual(told)
  expect(toFlowEvent(toEnv({ ...BRANCH, CI_COMMIT_SHA: 'main' }))).toEqual({ ...told, sha: undefined })
})

test('of several sources the first one counts', () => {
  const several = {
    ...BRANCH,
    CI_COMMIT_REF_NAME: 'of-any',
    CI_COMMIT_REF_NAME_1: 'topic',
    CI_COMMIT_REF_NAME_2: 'main',
  }
  expect(toFlowEvent(toEnv(several))).toMatchObject({ branch: 'topic' })
})

describe('an apply', () => {
  test.each([
    ['on an allowed branch', BRANCH, ['main'], 'go'],
    ['on a branch of an allowed pattern', { ...BRANCH, CI_COMMIT_REF_NAME: 'release/1' }, ['release/*'], 'go'],
    ['on another branch', { ...BRANCH, CI_COMMIT_REF_NAME: 'topic' }, ['main'], 'branch'],
    ['on no branch', { ...BRANCH, CI_COMMIT_REF_NAME: '' }, ['main'], 'branch'],
    ['where no branch is named', BRANCH, [], 'branches-needed'],
    ['where the first source is on another branch', { ...BRANCH, CI_COMMIT_REF_NAME_1: 'topic' }, ['main'], 'branch'],
    ['of a merge request', { ...BRANCH, CI_COMMIT_TARGET_REF_NAME: 'main' }, ['main'], 'pull-request'],
    ['of a merge request, several sources', { ...BRANCH, CI_COMMIT_TARGET_REF_NAME_1: 'x' }, ['main'], 'pull-request'],
  ])('%s: %s', (_where, variables, patterns, verdict) => {
    expect(checkEvent(toFlowEvent(toEnv(variables)), 'apply', patterns)).toBe(verdict)
  })
})

test.each([BRANCH, { ...BRANCH, CI_COMMIT_TARGET_REF_NAME: 'main' }])('a plan goes on anywhere', (variables) => {
  expect(checkEvent(toFlowEvent(toEnv(variables)), 'plan')).toBe('go')
})
