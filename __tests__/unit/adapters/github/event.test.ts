import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { WebhookEventMap } from '@octokit/webhooks-types'
import { readRunEvent, toRunEvent } from '../../../../src/adapters/github/event.ts'
import { checkEvent } from '../../../../src/run/event.ts'
import { toPayload, toPullPayload, toPushPayload } from '../../../support/events.ts'
import fc from '../../../support/fast-check.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../../support/temporary-folder.ts'

const SHA = 'a'.repeat(40)
const RUNNER = {
  GITHUB_REPOSITORY: 'acme/chat',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: SHA,
  GITHUB_ACTOR: 'octocat',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '42',
}
type Variables = Readonly<Record<string, string>>

const toEnv = (variables: Variables) => (name: string) => (Object.hasOwn(variables, name) ? variables[name] : undefined)
const read = (name: string, payload: unknown, variables: Variables = {}) =>
  toRunEvent(toEnv({ ...RUNNER, GITHUB_EVENT_NAME: name, ...variables }), payload)
const COMMANDS = ['validate', 'plan', 'export', 'apply']
const judge = (...given: Parameters<typeof read>) => COMMANDS.map((command) => checkEvent(read(...given), command))
const all = <T>(verdict: T) => COMMANDS.map(() => verdict)

const toRunPayload = (from: 'here' | 'fork'): WebhookEventMap['workflow_run'] => {
  const payload = toPayload('workflow_run')
  Object.assign(payload.repository, { full_name: 'acme/chat', default_branch: 'main' })
  Object.assign(payload.workflow_run.head_repository, { full_name: from === 'fork' ? 'mallory/chat' : 'acme/chat' })
  return payload
}

const toOrphan = (): WebhookEventMap['pull_request'] => {
  const payload = toPullPayload('fork')
  Object.assign(payload.pull_request.head, { repo: null })
  return payload
}

const toDependabots = (): WebhookEventMap['pull_request'] => {
  const payload = toPullPayload('here')
  Object.assign(payload.pull_request.user, { login: 'dependabot[bot]' })
  return payload
}

const REVIEW = { GITHUB_REF: 'refs/pull/7/merge' }
const OFFLINE = ['offline', 'offline', 'offline', 'pull-request']
const NO_APPLY = ['go', 'go', 'go', 'pull-request']

describe('toRunEvent', () => {
  test('a push', () => {
    expect(read('push', toPushPayload())).toEqual({
      name: 'push',
      repository: 'acme/chat',
      defaultBranch: 'main',
      branch: 'main',
      sha: SHA,
      before: '0'.repeat(40),
      isFork: false,
      isDependabot: false,
      runUrl: 'https://github.com/acme/chat/actions/runs/42',
      filesUrl: 'https://github.com/acme/chat/blob',
    })
  })

  test('the repository by server and id, whatever it is called; neither alone', () => {
    const variables = { GITHUB_SERVER_URL: 'https://git.example.com/', GITHUB_REPOSITORY_ID: '42' }
    const { home } = read('push', toPushPayload(), variables)
    expect(home).toEqual({ server: 'https://git.example.com', id: '42', name: 'acme/chat' })
    for (const name of Object.keys(variables)) {
      for (const wrong of ['', 'x y']) {
        expect(read('push', toPushPayload(), { ...variables, [name]: wrong })).not.toHaveProperty('home')
      }
    }
  })

  test('a pull request has a number, and no branch', () => {
    const event = read('pull_request', toPullPayload('here'), REVIEW)
    expect(event).toMatchObject({ pullNumber: 7, isFork: false, isDependabot: false })
    expect(event).not.toHaveProperty('branch')
  })

  test('nothing at all, outside GitHub', () => {
    expect(toRunEvent(toEnv({}), undefined)).toEqual({ isFork: false, isDependabot: false })
  })

  test('what cannot be part of an address makes none', () => {
    for (const variables of [
      { GITHUB_RUN_ID: '42/../x' },
      { GITHUB_REPOSITORY: 'acme/chat)](https://example.com' },
      { GITHUB_SERVER_URL: 'javascript:alert(1)' },
      { GITHUB_SERVER_URL: 'nothing' },
    ]) {
      const payload = { repository: { full_name: 'a b' } }
      expect(read('push', payload, variables)).not.toHaveProperty('runUrl')
    }
  })

  test('any JSON is read, and none makes a stranger ours', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (payload) => {
        for (const name of ['pull_request', 'pull_request_target', 'workflow_run']) {
          expect(read(name, payload).isFork).toBe(true)
        }
        expect(read('push', payload)).toMatchObject({ name: 'push', sha: SHA })
      }),
    )
  })
})

describe('checkEvent', () => {
  test('a pull request of this repository', () => {
    for (const name of ['pull_request', 'pull_request_review', 'pull_request_target']) {
      expect(judge(name, toPullPayload('here'), REVIEW)).toEqual(NO_APPLY)
    }
  })

  test('a pull request from a fork, also one that is gone', () => {
    for (const payload of [toPullPayload('fork'), toOrphan(), undefined, {}, []]) {
      expect(judge('pull_request', payload, REVIEW)).toEqual(OFFLINE)
      expect(judge('pull_request_review', payload, REVIEW)).toEqual(OFFLINE)
      expect(judge('pull_request_target', payload)).toEqual(all('fork'))
    }
  })

  test('what Dependabot runs has no secrets, and what a person runs has them, whoever opened it', () => {
    const byDependabot = { ...REVIEW, GITHUB_ACTOR: 'dependabot[bot]' }
    for (const name of ['pull_request', 'pull_request_review', 'pull_request_target']) {
      expect(judge(name, toPullPayload('here'), byDependabot)).toEqual(OFFLINE)
      expect(judge(name, toDependabots(), byDependabot)).toEqual(OFFLINE)
      expect(judge(name, toDependabots(), REVIEW)).toEqual(NO_APPLY)
      expect(judge(name, toDependabots(), { ...REVIEW, GITHUB_ACTOR: 'dependabot' })).toEqual(NO_APPLY)
    }
    const pushed = { GITHUB_ACTOR: 'dependabot[bot]' }
    expect(judge('push', toPushPayload(), pushed)).toEqual(['offline', 'offline', 'offline', 'go'])
    expect(judge('schedule', { schedule: '0 6 * * *' }, pushed)).toEqual(all('go'))
  })

  test('a comment on a pull request, and a run by hand that names one, wait until it is looked up', () => {
    const comment = (issue: unknown) => judge('issue_comment', { issue })
    expect(comment({ number: 7, pull_request: { url: 'https://api.github.com/repos/acme/chat/pulls/7' } })).toEqual([
      'look-up',
      'look-up',
      'look-up',
      'pull-request',
    ])
    expect(comment({ number: 7 })).toEqual(['go', 'go', 'go', 'event'])
    for (const issue of [undefined, null, [], 'x']) expect(comment(issue)[1]).toBe('look-up')
    for (const given of ['7', ' 7 ', 7, '0', '-1', '7.5', 'seven', '7/merge', true, {}, [7]]) {
      expect(judge('workflow_dispatch', { inputs: { 'pull-request': given } })).toEqual([
        'look-up',
        'look-up',
        'look-up',
        'pull-request',
      ])
    }
    for (const given of ['', ' ', null, undefined]) {
      const payload = { inputs: { 'pull-request': given }, repository: { default_branch: 'main' } }
      expect(judge('workflow_dispatch', payload)).toEqual(all('go'))
    }
    expect(read('workflow_dispatch', { inputs: { 'pull-request': '7' } }).pullNumber).toBe(7)
    expect(read('workflow_dispatch', { inputs: { 'pull-request': '7x' } }).pullNumber).toBeUndefined()
  })

  test('what was looked up decides', () => {
    const event = { ...read('workflow_dispatch', { inputs: { 'pull-request': '7' } }), isUntold: false }
    expect(COMMANDS.map((command) => checkEvent(event, command))).toEqual(NO_APPLY)
    expect(COMMANDS.map((command) => checkEvent({ ...event, isFork: true }, command))).toEqual(all('fork'))
  })

  test('an apply runs on the branches that are named, and on these alone', () => {
    const apply = (branch: string, patterns: readonly string[]) =>
      checkEvent(read('push', toPushPayload(branch), { GITHUB_REF: `refs/heads/${branch}` }), 'apply', patterns)
    expect(apply('release/1', ['release/*'])).toBe('go')
    expect(apply('release/1/x', ['release/*'])).toBe('branch')
    expect(apply('release/1/x', ['release/**'])).toBe('go')
    expect(apply('main', ['release/*'])).toBe('branch')
    expect(apply('main', ['release/*', 'main'])).toBe('go')
    expect(apply('release/1', [])).toBe('branch')
  })

  test('workflow_run', () => {
    expect(judge('workflow_run', toRunPayload('here'))).toEqual(['go', 'go', 'go', 'event'])
    for (const payload of [toRunPayload('fork'), undefined, { workflow_run: { head_repository: null } }]) {
      expect(judge('workflow_run', payload)).toEqual(all('fork'))
    }
  })

  test('push, by hand and by schedule, on the default branch', () => {
    const byHand = toPayload('workflow_dispatch')
    Object.assign(byHand.repository, { default_branch: 'main' })
    expect(judge('push', toPushPayload())).toEqual(all('go'))
    expect(judge('workflow_dispatch', byHand)).toEqual(all('go'))
    expect(judge('schedule', { schedule: '0 6 * * *' })).toEqual(all('go'))
    expect(judge('schedule', { schedule: '0 6 * * *', repository: { default_branch: 'main' } })).toEqual(all('go'))
  })

  test.each(['refs/heads/feature', 'refs/heads/Main', 'refs/tags/main', 'refs/heads/', 'main', ''])(
    'push of %p',
    (ref) => {
      expect(judge('push', toPushPayload('feature'), { GITHUB_REF: ref })).toEqual(['go', 'go', 'go', 'branch'])
    },
  )

  test('an unknown default branch is not the one', () => {
    for (const payload of [
      undefined,
      {},
      { repository: { default_branch: '' } },
      { repository: { default_branch: 1 } },
    ]) {
      expect(judge('push', payload)[3]).toBe('branch')
    }
  })

  test('every other event', () => {
    expect(judge('merge_group', toPayload('merge_group'))).toEqual(['go', 'go', 'go', 'event'])
    for (const name of ['release', 'discussion_comment', 'repository_dispatch', 'constructor', 'workflow_call']) {
      expect(judge(name, toPushPayload())).toEqual(['go', 'go', 'go', 'event'])
    }
  })

  test('a rehearsal goes wherever validating does, as a whole: it needs no secret', () => {
    const names = ['pull_request', 'pull_request_review', 'pull_request_target', 'workflow_run', 'push', 'release']
    for (const name of names) {
      for (const payload of [toPullPayload('here'), toPullPayload('fork'), toDependabots(), toRunPayload('fork')]) {
        const event = read(name, payload, { ...REVIEW, GITHUB_ACTOR: 'dependabot[bot]' })
        const verdict = checkEvent(event, 'validate')
        expect(checkEvent(event, 'rehearse')).toBe(verdict === 'offline' ? 'go' : verdict)
      }
    }
  })

  test('no event', () => {
    const event = toRunEvent(toEnv({}), undefined)
    expect(COMMANDS.map((command) => checkEvent(event, command))).toEqual(all('go'))
  })
})

describe('readRunEvent', () => {
  let folder: TemporaryFolder
  beforeEach(async () => {
    folder = await createTemporaryFolder()
  })
  afterEach(() => folder.remove())
  const readFrom = (path: string) =>
    readRunEvent(toEnv({ ...RUNNER, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }))

  test('reads the file that the runner names', async () => {
    const path = await folder.put('event.json', JSON.stringify(toPullPayload('here')))
    expect(readFrom(path)).toMatchObject({ pullNumber: 7, isFork: false })
  })

  test('a file that is missing or no JSON counts as one from a fork', async () => {
    expect(readFrom(`${folder.workspace}/none.json`)).toMatchObject({ isFork: true })
    expect(await readFrom(await folder.put('event.json', '{"pull_request": {'))).toMatchObject({ isFork: true })
    expect(readRunEvent(toEnv({ GITHUB_EVENT_NAME: 'workflow_run' }))).toMatchObject({ isFork: true })
  })
})
