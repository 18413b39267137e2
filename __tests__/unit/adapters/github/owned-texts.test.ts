import { describe, expect, test } from '@jest/globals'
import { findOwned, isSameBody } from '../../../../src/adapters/github/owned-texts.ts'
import { toComment } from '../../../support/github-objects.ts'
import { expectUnavailable, useGitHub } from '../../../support/github-rig.ts'

const US = 'github-actions[bot]'
const ME = { data: { viewer: { login: US } } }
const AT = Date.parse('2026-01-01T00:00:00Z')

describe('findOwned', () => {
  const find = (...items: readonly unknown[]) => findOwned(items, 'id', US, 'm')
  const OURS = toComment(1, US, '<!-- m -->\ntext')
  const FOUND = { id: 1, body: 'text', createdAt: AT, updatedAt: AT }

  test('ours, with its times, and without those that GitHub does not tell', () => {
    expect(find(OURS)).toEqual([FOUND])
    expect(find({ ...OURS, updated_at: '2026-01-01T00:00:09Z' })).toEqual([{ ...FOUND, updatedAt: AT + 9000 }])
    expect(find({ ...OURS, created_at: null, updated_at: 'today' })).toEqual([{ ...FOUND, createdAt: 0, updatedAt: 0 }])
  })

  test.each([
    { id: undefined },
    { id: '1' },
    { user: { login: 'mallory' } },
    { user: null },
    { body: null },
    { body: 'text' },
    { body: ' <!-- m -->\ntext' },
    { body: '<!-- n -->\ntext' },
  ])('not ours: %j', (members) => {
    expect(find({ ...OURS, ...members }, null, 'x', [])).toEqual([])
  })

  test('the list decides how a text is named', () => {
    expect(findOwned([{ ...OURS, number: 12 }], 'number', US, 'm')).toEqual([{ ...FOUND, id: 12 }])
  })
})

test.each([
  ['a\nb', 'a\r\nb\r\n', true],
  ['a\r\nb\r\nc', 'a\nb\nc', true],
  ['a\n\n', 'a', true],
  ['a', ' a', false],
  ['a\nb', 'ab', false],
  ['a\nb', 'a\rb', false],
])('%j and %j are the same to GitHub: %p', (one, other, isSame) => {
  expect(isSameBody(one, other)).toBe(isSame)
})

describe('who writes', () => {
  const rig = useGitHub()
  const keep = () => rig.forge.keepComment(7, 'm', () => 'new')
  const listBodies = () => (rig.server.state.comments.get(7) ?? []).map(({ body }) => body)
  const answerWith = (body: unknown) =>
    rig.server.faults.push({ on: /graphql/, times: 9, fault: { status: 200 }, body })
  const toErrors = (...types: readonly unknown[]) => ({ data: null, errors: types.map((type) => ({ type })) })

  test.each(['FORBIDDEN', 'INSUFFICIENT_SCOPES', 'NOT_FOUND'])('the workflow where the answer is %s', async (type) => {
    rig.server.state.comments.set(7, [toComment(1, US, '<!-- m -->\nold')])
    answerWith(toErrors(type))
    await keep()
    expect(listBodies()).toEqual(['<!-- m -->\nnew'])
  })

  test.each([
    ['another error', toErrors('INTERNAL'), {}],
    ['an error of no kind', toErrors(undefined), {}],
    ['a refusal among other errors', toErrors('FORBIDDEN', 'INTERNAL'), {}],
    ['a limit among other errors', toErrors('FORBIDDEN', 'RATE_LIMITED'), { isRateLimit: true }],
    ['nobody', { data: { viewer: null } }, {}],
    ['somebody without a name', { data: { viewer: { login: '' } } }, {}],
  ])('is not guessed where the answer is %s', async (_what, body, limit) => {
    answerWith(body)
    await expectUnavailable(keep(), { task: 'comment', status: 200, ...limit })
    expect(rig.server.listWrites()).toEqual([])
  })

  test.each([
    [403, { 'retry-after': '60' }, { status: 403, isRateLimit: true }],
    [400, {}, { status: 400 }],
    [422, {}, { status: 422 }],
  ])('is not guessed where the question fails with %i and %j', async (status, headers, told) => {
    rig.server.faults.push({ on: /graphql/, times: 9, fault: { status, headers } })
    await expectUnavailable(keep(), { task: 'comment', ...told })
    expect(rig.server.listWrites()).toEqual([])
  })

  test('is not guessed where no answer comes', async () => {
    rig.server.faults.push({ on: /graphql/, times: 9, fault: 'drop' })
    await expectUnavailable(keep(), { task: 'comment' })
    expect(rig.server.listWrites()).toEqual([])
  })

  test("nothing is written without GitHub's time", async () => {
    const { state, faults } = rig.server
    faults.push({ on: /graphql/, times: 9, fault: { status: 200, headers: { date: '' } }, body: ME })
    faults.push({ on: /GET .*comments/, times: 9, fault: { status: 200, headers: { date: '' } }, body: [] })
    await expectUnavailable(keep(), { task: 'comment' })
    expect([rig.server.listWrites(), state.comments.size]).toEqual([[], 0])
  })
})
