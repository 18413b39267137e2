import { describe, expect, test } from '@jest/globals'
import { NO_EVENT, type RunEvent } from '../../../src/model/event.ts'
import { checkEvent } from '../../../src/run/event.ts'

const check = (event: Partial<RunEvent>, command: string, ...patterns: readonly string[]) =>
  checkEvent({ ...NO_EVENT, ...event }, command, patterns)

const NUMBERED = { pullNumber: 7, isUntold: true }
const ON_MAIN = { branch: 'main', defaultBranch: 'main' }

test('a run that no job started may do anything', () => {
  const told = { isFork: true, isDependabot: true, isUntold: true }
  expect(['plan', 'apply', 'validate', 'rehearse'].map((command) => check(told, command))).toEqual([
    'go',
    'go',
    'go',
    'go',
  ])
})

describe('a plan', () => {
  test.each<[string, Partial<RunEvent>, string]>([
    ['a pull request of this repository', { name: 'pull_request', pullNumber: 7 }, 'go'],
    ['one of a fork has no secrets', { name: 'pull_request', pullNumber: 7, isFork: true }, 'offline'],
    ['nor has one of Dependabot', { name: 'pull_request', pullNumber: 7, isDependabot: true }, 'offline'],
    ['nor has its push', { name: 'push', isDependabot: true }, 'offline'],
    ['a push', { name: 'push', ...ON_MAIN }, 'go'],
    ['a schedule that Dependabot is said to have started', { name: 'schedule', isDependabot: true }, 'go'],
    ['the code of a fork with our secrets', { name: 'pull_request_target', isFork: true }, 'fork'],
    ['the same without a fork', { name: 'pull_request_target' }, 'go'],
    ['a comment tells only the number', { name: 'issue_comment', ...NUMBERED }, 'look-up'],
    ['a comment that was looked up', { name: 'issue_comment', pullNumber: 7, isUntold: false }, 'go'],
    ['a dispatch for a pull request', { name: 'workflow_dispatch', ...NUMBERED }, 'look-up'],
    ['a fork on an event that says nothing of forks', { name: 'release', isFork: true }, 'go'],
  ])('%s', (_what, event, verdict) => {
    expect(check(event, 'plan')).toBe(verdict)
  })
})

test('a rehearsal runs wholly for a fork, but neither with secrets nor for code of unknown origin', () => {
  const fork = { isFork: true, isDependabot: true }
  expect(check({ name: 'pull_request', pullNumber: 7, ...fork }, 'rehearse')).toBe('go')
  expect(check({ name: 'pull_request_target', ...fork }, 'rehearse')).toBe('fork')
  expect(check({ name: 'issue_comment', ...NUMBERED }, 'rehearse')).toBe('look-up')
})

describe('an apply', () => {
  test.each<[string, Partial<RunEvent>, string]>([
    ['a push to the default branch', { name: 'push', ...ON_MAIN }, 'go'],
    ['a push to another branch', { name: 'push', branch: 'next', defaultBranch: 'main' }, 'branch'],
    ['a push of a tag, with no default branch known either', { name: 'push' }, 'branch'],
    ['a schedule', { name: 'schedule', ...ON_MAIN }, 'go'],
    ['an event that is for no branch as it stands', { name: 'merge_group', ...ON_MAIN }, 'event'],
    ['an event of no known kind', { name: 'release', ...ON_MAIN }, 'event'],
    ['a pull request', { name: 'pull_request', ...ON_MAIN }, 'pull-request'],
    ['a dispatch', { name: 'workflow_dispatch', ...ON_MAIN }, 'go'],
    ['a dispatch for a pull request', { name: 'workflow_dispatch', pullNumber: 7, ...ON_MAIN }, 'pull-request'],
    ['a dispatch of unknown code', { name: 'workflow_dispatch', isUntold: true, ...ON_MAIN }, 'pull-request'],
    ['a dispatch for a fork', { name: 'workflow_dispatch', isFork: true, ...ON_MAIN }, 'fork'],
    ['a branch that nobody protects', { name: 'push', ...ON_MAIN, isProtected: false }, 'not-protected'],
    ['a protected branch', { name: 'push', ...ON_MAIN, isProtected: true }, 'go'],
    ['a system that names no default branch', { name: 'flow', branch: 'main' }, 'branches-needed'],
  ])('%s', (_what, event, verdict) => {
    expect(check(event, 'apply')).toBe(verdict)
  })

  test.each<[string, Partial<RunEvent>, readonly string[], string]>([
    ['one of them', { name: 'push', branch: 'release/1', defaultBranch: 'main' }, ['main', 'release/*'], 'go'],
    ['none of them, be it the default', { name: 'push', ...ON_MAIN }, ['prod', 'release/*'], 'branch'],
    ['no branch at all', { name: 'push', defaultBranch: 'main' }, ['**'], 'branch'],
    ['one, unprotected', { name: 'push', branch: 'prod', isProtected: false }, ['prod'], 'not-protected'],
    ['one, where there is no default branch', { name: 'flow', branch: 'main' }, ['main'], 'go'],
    ['none, where there is no default branch', { name: 'flow', branch: 'next' }, ['main'], 'branch'],
  ])('runs on the branches that are named: %s', (_what, event, patterns, verdict) => {
    expect(check(event, 'apply', ...patterns)).toBe(verdict)
  })

  test('without a list of branches runs on the default branch', () => {
    expect(checkEvent({ ...NO_EVENT, name: 'push', ...ON_MAIN }, 'apply')).toBe('go')
    expect(checkEvent({ ...NO_EVENT, name: 'flow', branch: 'main' }, 'apply')).toBe('branches-needed')
  })
})
