import { describe, expect, test } from '@jest/globals'
import { createForge } from '../../../../src/adapters/github/forge.ts'
import { FOREIGN_TEXT } from '../../../support/forge-faults.ts'
import type { Fault } from '../../../support/github-faults.ts'
import { toComment, toComparison, toIssue } from '../../../support/github-objects.ts'
import { expectUnavailable, useGitHub } from '../../../support/github-rig.ts'
import { startGitHubServer, TOKEN } from '../../../support/github-server.ts'

const SHA = 'a'.repeat(40)
const US = 'github-actions[bot]'
const toText = () => 'text'
const WATCHED = { paths: ['chat.yml'], isWatched: () => false, isNamed: () => false, isOpen: false }
const rig = useGitHub()

const TASKS = {
  comment: () => rig.forge.keepComment(7, 'm', toText),
  issue: () => rig.forge.keepIssue('m', 'title', toText),
  approval: () => rig.forge.listMergedPulls([SHA], 'main'),
  'newer-commits': () => rig.forge.compare(SHA, 'main', WATCHED),
} as const
const NAMES = Object.keys(TASKS) as (keyof typeof TASKS)[]
const REFUSALS = [302, 400, 401, 403, 404, 409, 410, 422, 451]
const ERRORS = [408, 500, 502, 503, 504]

const breakRepository = (fault: Fault, body?: unknown) =>
  rig.server.faults.push({ on: / \/repos\//, fault, ...(body !== undefined && { body }) })

describe.each(NAMES)('%s', (task) => {
  test.each(REFUSALS)('status %i', async (status) => {
    breakRepository({ status })
    await expectUnavailable(TASKS[task](), { task, status })
    expect(rig.clock.pauses).toEqual([])
  })

  test.each(ERRORS)('status %i that lasts', async (status) => {
    breakRepository({ status })
    await expectUnavailable(TASKS[task](), { task, status })
    expect(rig.clock.pauses).toHaveLength(3)
    expect(rig.clock.now()).toBeLessThanOrEqual(20_000)
  })

  test.each<Fault>([
    'drop',
    'html',
    ...[...ERRORS, 429].map((status) => ({ status })),
    { status: 403, headers: { 'retry-after': '3' } },
    { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767225603' } },
  ])('every call meets %j three times, and gets through', async (fault) => {
    rig.server.state.pulls.set(SHA, [])
    rig.server.state.comparisons.set(`${SHA}...main`, toComparison('identical', []))
    rig.server.breakEach(3, fault)
    await TASKS[task]()
    expect(rig.clock.pauses.length % 3).toBe(0)
    const texts = [...(rig.server.state.comments.get(7) ?? []), ...rig.server.state.issues]
    expect(texts).toHaveLength(task === 'comment' || task === 'issue' ? 1 : 0)
  })

  test('an answer that is a page', async () => {
    breakRepository('html')
    await expectUnavailable(TASKS[task](), { task, status: 200 })
  })

  test.each([null, 'text', 12, true])('an answer that is %p', async (body) => {
    breakRepository({ status: 200 }, body)
    await expectUnavailable(TASKS[task](), { task, status: 200 })
  })

  test('a connection that drops', async () => {
    breakRepository('drop')
    await expectUnavailable(TASKS[task](), { task })
  })

  test('nobody there', async () => {
    await rig.server.close()
    await expectUnavailable(TASKS[task](), { task })
  })

  test('a secondary limit that lasts', async () => {
    breakRepository({ status: 403, headers: { 'retry-after': '60' } })
    await expectUnavailable(TASKS[task](), { task, status: 403, isRateLimit: true })
    expect(rig.clock.pauses).toEqual([])
  })

  test('a secondary limit that says how long', async () => {
    breakRepository({ status: 429, headers: { 'retry-after': '2' } })
    await expectUnavailable(TASKS[task](), { task, status: 429, isRateLimit: true })
    expect(rig.clock.pauses).toEqual([2000, 2000, 2000])
  })

  test('pauses take 20 s in all', async () => {
    breakRepository({ status: 429, headers: { 'retry-after': '9' } })
    await expectUnavailable(TASKS[task](), { task, status: 429, isRateLimit: true })
    expect(rig.clock.pauses).toEqual([9000, 9000])
  })

  test('a secondary limit told in words, and the primary one', async () => {
    breakRepository({ status: 403 }, { message: `You have exceeded a secondary rate limit ${FOREIGN_TEXT}` })
    await expectUnavailable(TASKS[task](), { task, status: 403, isRateLimit: true })
    expect(rig.clock.pauses).toHaveLength(3)
    rig.server.faults.splice(0)
    breakRepository({ status: 403, headers: { 'x-ratelimit-remaining': '0' } })
    await expectUnavailable(TASKS[task](), { task, status: 403, isRateLimit: true })
  })
})

describe('a call that is tried again', () => {
  test('writes once', async () => {
    rig.server.faults.push({
      on: /^POST .*comments/,
      times: 1,
      fault: { status: 403, headers: { 'retry-after': '1' } },
    })
    await rig.forge.keepComment(7, 'm', toText)
    expect(rig.server.listWrites()).toHaveLength(2)
    expect(rig.server.state.comments.get(7)).toHaveLength(1)
  })
})

describe('a creation', () => {
  test.each(['comment', 'issue'] as const)(
    'whose answer is lost is looked for, and never repeated blindly: %s',
    async (task) => {
      rig.server.faults.push({ on: /^POST .*(comments|issues)$/, times: 1, fault: 'lost' })
      await TASKS[task]()
      expect([...(rig.server.state.comments.get(7) ?? []), ...rig.server.state.issues]).toHaveLength(1)
      expect(rig.server.listWrites()).toHaveLength(1)
    },
  )

  test('that is not carried out is made once it is', async () => {
    rig.server.faults.push({ on: /^POST .*comments$/, times: 3, fault: 'drop' })
    await TASKS.comment()
    expect(rig.server.state.comments.get(7)).toHaveLength(1)
    expect(rig.clock.pauses).toHaveLength(3)
  })

  test('that is refused is not tried again', async () => {
    rig.server.faults.push({ on: /^POST .*comments$/, fault: { status: 403 } })
    await expectUnavailable(TASKS.comment(), { task: 'comment', status: 403 })
    expect(rig.server.listWrites()).toHaveLength(1)
  })

  test('answered with anything but "created" is looked for', async () => {
    rig.server.faults.push({ on: /^POST .*comments$/, times: 1, fault: { status: 200 } })
    await TASKS.comment()
    expect(rig.server.state.comments.get(7)).toHaveLength(1)
  })
})

test('a comment that goes away while it is written is made anew', async () => {
  rig.server.state.comments.set(7, [toComment(1, US, '<!-- m -->\nold')])
  rig.server.faults.push({ on: /^PATCH/, fault: { status: 404 } })
  const { comments } = rig.server.state
  await rig.forge.keepComment(7, 'm', (found) => {
    comments.set(7, [])
    return found === undefined ? 'new' : 'newer'
  })
  expect(comments.get(7)?.map(({ body }) => body)).toEqual(['<!-- m -->\nnew'])
})

describe('a list that cannot be read to its end', () => {
  const fill = () =>
    rig.server.state.comments.set(
      7,
      Array.from({ length: 150 }, (_, index) => toComment(index + 1, 'octocat', 'x')),
    )

  test.each([409, 500])('%i on the first page: nothing is written', async (status) => {
    fill()
    rig.server.faults.push({ on: /^GET .*comments/, fault: { status } })
    await expectUnavailable(rig.forge.keepComment(7, 'm', toText), { task: 'comment', status })
    expect(rig.server.listWrites()).toEqual([])
  })

  test('an object in place of a list', async () => {
    rig.server.faults.push({ on: /^GET .*comments/, fault: { status: 200 }, body: {} })
    await expectUnavailable(rig.forge.keepComment(7, 'm', toText), { task: 'comment', status: 200 })
  })

  test('a list that never ends', async () => {
    const link = `<${rig.server.apiUrl}/repos/acme/chat/issues/7/comments?page=2>; rel="next"`
    rig.server.faults.push({ on: /^GET .*comments/, fault: { status: 200, headers: { link } }, body: [] })
    await expectUnavailable(rig.forge.keepComment(7, 'm', toText), { task: 'comment', status: 200 })
    expect(rig.server.calls.length).toBeLessThan(110)
  })

  test('a next page on another host: the token does not go there', async () => {
    const other = await startGitHubServer()
    const link = `<${other.apiUrl}/repos/acme/chat/issues/7/comments?page=2>; rel="next"`
    rig.server.faults.push({ on: /^GET .*comments/, fault: { status: 200, headers: { link } }, body: [] })
    await expectUnavailable(rig.forge.keepComment(7, 'm', toText), { task: 'comment', status: 200 }).finally(
      other.close,
    )
    expect(other.calls).toEqual([])
  })

  test.each([[[null, 1, 'x', [], {}]]])('items that are none: %j', async (body) => {
    rig.server.faults.push({ on: /^GET .*comments/, fault: { status: 200 }, body })
    await rig.forge.keepComment(7, 'm', toText)
    expect(rig.server.state.comments.get(7)).toHaveLength(1)
  })
})

describe('who we are', () => {
  test.each([500, 502, 429])('GraphQL answers %i: nothing is guessed', async (status) => {
    rig.server.faults.push({ on: /graphql/, fault: { status } })
    const limit = status === 429 ? { isRateLimit: true } : {}
    await expectUnavailable(rig.forge.keepComment(7, 'm', toText), { task: 'comment', status, ...limit })
    expect(rig.server.listWrites()).toEqual([])
  })

  test('GraphQL asks to slow down in its own way', async () => {
    rig.server.faults.push({ on: /graphql/, fault: { status: 200 }, body: { errors: [{ type: 'RATE_LIMITED' }] } })
    await expectUnavailable(rig.forge.keepIssue('m', 't', toText), { task: 'issue', status: 200, isRateLimit: true })
  })

  test('a failing write of an issue', async () => {
    rig.server.state.issues.push(toIssue(3, US, { body: '<!-- m -->\nold' }))
    rig.server.faults.push({ on: /^PATCH/, fault: { status: 403 } })
    await expectUnavailable(rig.forge.keepIssue('m', 't', toText), { task: 'issue', status: 403 })
  })
})

describe('before the first packet', () => {
  test.each(['', 'acme', 'acme/', '/chat', 'acme/chat/x'])('the repository %p is none', async (repository) => {
    const { apiUrl } = rig.server
    const forge = createForge({ token: TOKEN, repository, apiUrl, clock: rig.clock })
    await expectUnavailable(forge.listMergedPulls([SHA], 'main'), { task: 'approval', isUnasked: true })
    expect(rig.server.calls).toEqual([])
  })

  test('no token, no address, no commit', async () => {
    const options = { token: TOKEN, repository: 'acme/chat', apiUrl: rig.server.apiUrl, clock: rig.clock }
    await expectUnavailable(createForge({ ...options, token: '' }).keepComment(7, 'm', toText), {
      task: 'comment',
      isUnasked: true,
    })
    await expectUnavailable(createForge({ ...options, apiUrl: 'x' }).keepComment(7, 'm', toText), { task: 'comment' })
    await expectUnavailable(rig.forge.listMergedPulls(['main'], 'main'), { task: 'approval', isUnasked: true })
    expect(rig.server.calls).toEqual([])
  })
})

test('a wrong token is refused, and not shown', async () => {
  const { apiUrl } = rig.server
  const forge = createForge({ token: 'ghs_wrong', repository: 'acme/chat', apiUrl, clock: rig.clock })
  await expectUnavailable(forge.keepComment(7, 'm', toText), { task: 'comment', status: 401 })
})
