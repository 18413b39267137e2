import { describe, expect, test } from '@jest/globals'
import { NO_EVENT, type RunEvent } from '../../../src/model/event.ts'
import { CodedError, type FailureDetail, toFailure } from '../../../src/model/failure.ts'
import type { PullRequest } from '../../../src/model/review.ts'
import { Secret } from '../../../src/model/secret.ts'
import { judgeEvent } from '../../../src/run/event.ts'
import { createMemoryForge } from '../../support/memory-forge.ts'

const TOKEN = new Secret('ghs_token')
const UNAVAILABLE = { code: 'GITHUB_UNAVAILABLE', task: 'pull-request', status: 503 } as const

type Asked = Parameters<typeof judgeEvent>[0]

/** What a forge answers when it is asked for the pull request: one, none, a failure; or there is no forge. */
type Answer = PullRequest | undefined | CodedError | 'no forge'

/** Judges an event, and lists all that was asked for and warned of on the way. */
const judge = async (
  event: Partial<RunEvent>,
  asked: Partial<Asked> = {},
  { answer, completed }: { readonly answer?: Answer; readonly completed?: Partial<RunEvent> } = {},
) => {
  const calls: unknown[] = []
  const warnings: FailureDetail[] = []
  const readPull = async (pull: number) => {
    calls.push(pull)
    if (answer instanceof CodedError) throw answer
    return answer === 'no forge' ? undefined : answer
  }
  const ports = {
    event: { ...NO_EVENT, ...event },
    openForge: async (token: Secret | undefined) => {
      calls.push(token?.reveal())
      return answer === 'no forge' ? undefined : { ...createMemoryForge().forge, readPull }
    },
    ...(completed && {
      completeEvent: async (need: string) => {
        calls.push(need)
        return { ...NO_EVENT, ...event, ...completed }
      },
    }),
  }
  const inputs: Asked = { command: 'plan', applyBranches: [], comment: 'auto', ...asked }
  const ended = await judgeEvent(inputs, ports, { warnings: (more) => void warnings.push(...more) }).catch(toFailure)
  return { ended, calls, warnings }
}

const QUIET = { calls: [], warnings: [] }

test.each<[string, Partial<RunEvent>, Partial<Asked>, FailureDetail]>([
  [
    'of a fork with our secrets',
    { name: 'pull_request_target', isFork: true },
    {},
    { code: 'EVENT_REFUSED', event: 'pull_request_target', why: 'fork' },
  ],
  [
    'on a branch that is not named',
    { name: 'push', branch: 'main', defaultBranch: 'main' },
    { command: 'apply', applyBranches: ['prod'] },
    {
      code: 'EVENT_REFUSED',
      event: 'push',
      why: 'branch',
      branch: 'main',
      defaultBranch: 'main',
      applyBranches: ['prod'],
    },
  ],
  ['where branches must be named', { name: 'flow' }, { command: 'apply' }, { code: 'APPLY_BRANCHES_NEEDED' }],
])('a run is refused, and nothing is asked: %s', async (_what, event, asked, detail) => {
  const { ended, ...others } = await judge(event, { githubToken: TOKEN, ...asked }, { completed: {} })
  expect(ended).toStrictEqual(detail)
  expect(others).toEqual(QUIET)
})

test('a fork goes on without secrets, and nothing is asked for it', async () => {
  const event = { name: 'pull_request', pullNumber: 7, isFork: true }
  expect(await judge(event, { githubToken: TOKEN }, { completed: {} })).toEqual({
    ended: { event: { ...NO_EVENT, ...event }, isOffline: true },
    ...QUIET,
  })
})

describe('what an event does not tell of its pull request is looked up', () => {
  const COMMENT = { name: 'issue_comment', repository: 'acme/chat', pullNumber: 7, isUntold: true }
  const PULL = { number: 7, isOpen: true }
  const look = (answer: Answer, event: Partial<RunEvent> = COMMENT, asked: Partial<Asked> = { githubToken: TOKEN }) =>
    judge(event, asked, { answer })

  test('one of this repository is planned, with its commits', async () => {
    const pull = { ...PULL, headRepository: 'acme/chat', headSha: 'a1', mergeSha: 'b2' }
    const told = { isUntold: false, isFork: false, headSha: 'a1', mergeSha: 'b2' }
    const event = { ...NO_EVENT, ...COMMENT, ...told }
    expect(await look(pull)).toEqual({ ended: { event, isOffline: false }, calls: ['ghs_token', 7], warnings: [] })
  })

  test('commits that nobody knows yet are none', async () => {
    const { ended } = await look({ ...PULL, headRepository: 'acme/chat' })
    const event = { ...NO_EVENT, ...COMMENT, isUntold: false, isFork: false }
    expect(ended).toStrictEqual({ event, isOffline: false })
  })

  test.each(['mallory/chat', undefined])('one whose code is from %s is refused', async (headRepository) => {
    const pull = { ...PULL, ...(headRepository !== undefined && { headRepository }) }
    const refusal = { code: 'EVENT_REFUSED', event: 'issue_comment', why: 'fork' }
    const event = { ...COMMENT }
    expect((await look(pull, event)).ended).toStrictEqual(refusal)
    // A deleted repository is none, even where nobody knows ours.
    const { repository: _repository, ...homeless } = COMMENT
    expect((await look(pull, homeless)).ended).toStrictEqual(refusal)
  })

  const UNTOLD = { code: 'EVENT_REFUSED', event: 'issue_comment', why: 'untold' } as const

  test.each<[string, Answer, Partial<RunEvent>, Partial<Asked>, readonly unknown[]]>([
    ['there is none', undefined, COMMENT, { githubToken: TOKEN }, ['ghs_token', 7]],
    ['there is no forge', 'no forge', COMMENT, { githubToken: TOKEN }, ['ghs_token']],
    ['there is no token', PULL, COMMENT, {}, []],
    ['there is no number', PULL, { name: 'issue_comment', isUntold: true }, { githubToken: TOKEN }, []],
  ])('and is unknown where %s', async (_what, answer, event, asked, calls) => {
    expect(await look(answer, event, asked)).toEqual({ ended: UNTOLD, calls, warnings: [] })
  })

  test('a forge that does not answer is told besides', async () => {
    const { ended, warnings } = await look(new CodedError(UNAVAILABLE))
    expect([ended, warnings]).toEqual([UNTOLD, [UNAVAILABLE]])
  })
})

describe('what the surroundings do not tell is asked for as far as the run needs it', () => {
  test.each<[string, Partial<Asked>, readonly string[]]>([
    ['a plan that comments', { command: 'plan' }, ['pull']],
    ['a plan without comment', { command: 'plan', comment: 'off' }, ['nothing']],
    ['an apply of what was reviewed', { command: 'apply', approvedPlan: 'pull-request' }, ['forge']],
    ['an apply of a digest', { command: 'apply', approvedPlan: 'hmac:x' }, ['nothing']],
    ['an apply', { command: 'apply' }, ['nothing']],
    ['a validation', { command: 'validate' }, []],
    ['an export', { command: 'export' }, []],
    ['a rehearsal', { command: 'rehearse' }, []],
  ])('%s', async (_what, asked, needs) => {
    const event = { name: 'push', branch: 'main', defaultBranch: 'main' }
    const { ended, calls } = await judge(event, asked, { completed: { pullNumber: 7, name: 'web' } })
    const found = needs.length === 0 ? {} : { pullNumber: 7, name: 'web' }
    if (asked.command === 'apply') expect(ended).toMatchObject({ code: 'EVENT_REFUSED', why: 'pull-request' })
    else expect(ended).toEqual({ event: { ...NO_EVENT, ...event, ...found }, isOffline: false })
    expect(calls).toEqual(needs)
  })

  test('an event that is complete is left as it is', async () => {
    const event = { ...NO_EVENT, name: 'push' }
    expect(await judge(event)).toEqual({ ended: { event, isOffline: false }, ...QUIET })
  })
})
