import { expect, test } from '@jest/globals'
import { toIssue } from '../../../support/github-objects.ts'
import { useGitHub } from '../../../support/github-rig.ts'

const MARKER = 'oos-chat-sync:0123456789abcdef'
const LINE = `<!-- ${MARKER} -->`
const US = 'github-actions[bot]'
const OURS = { title: 'Drift', body: `${LINE}\nold` }
const rig = useGitHub()

const keep = (body: string | undefined, title = 'Drift') => rig.forge.keepIssue(MARKER, title, () => body)
const listIssues = () =>
  rig.server.state.issues.map(({ number, state, title, body }) => ({ number, state, title, body }))

test('opened once, then updated in place, then closed, then opened anew', async () => {
  for (const body of ['one', 'one', 'two', undefined, undefined, 'three']) await keep(body)
  expect(rig.server.listWrites()).toEqual([
    'POST /repos/acme/chat/issues',
    'PATCH /repos/acme/chat/issues/5000',
    'PATCH /repos/acme/chat/issues/5000',
    'POST /repos/acme/chat/issues',
  ])
  expect(listIssues()).toEqual([
    { number: 5000, state: 'closed', title: 'Drift', body: `${LINE}\ntwo` },
    { number: 5001, state: 'open', title: 'Drift', body: `${LINE}\nthree` },
  ])
})

test('found behind pages of others; copies, pull requests and empty texts are passed over', async () => {
  rig.server.state.issues.push(
    toIssue(1, 'mallory', OURS),
    toIssue(2, US, { ...OURS, isPull: true }),
    toIssue(3, null, OURS),
    ...Array.from({ length: 130 }, (_, index) => toIssue(10 + index, US)),
    toIssue(900, US, OURS),
  )
  await keep('new')
  expect(rig.server.listWrites()).toEqual(['PATCH /repos/acme/chat/issues/900'])
  expect(listIssues().at(-1)).toEqual({ number: 900, state: 'open', title: 'Drift', body: `${LINE}\nnew` })
})

test('a new title alone is an update', async () => {
  rig.server.state.issues.push(toIssue(4, US, OURS))
  await keep('old', 'Drift of acme')
  expect(listIssues()).toEqual([{ number: 4, state: 'open', title: 'Drift of acme', body: `${LINE}\nold` }])
})

test('of several of ours one stays open', async () => {
  rig.server.state.issues.push(toIssue(4, US, OURS), toIssue(5, US, OURS), toIssue(6, 'mallory', OURS))
  await keep('new')
  expect(listIssues().map(({ number, state }) => [number, state])).toEqual([
    [4, 'open'],
    [5, 'closed'],
    [6, 'open'],
  ])
})

test('closed as done where there is nothing to say, and as a duplicate of the one that stays', async () => {
  const { state, calls } = rig.server
  const tell = () => state.issues.map(({ number, state_reason }) => [number, state_reason])
  state.issues.push(toIssue(4, US, OURS), toIssue(5, US, OURS))
  await keep('old')
  expect(tell()).toEqual([
    [4, undefined],
    [5, 'not_planned'],
  ])
  await keep(undefined)
  expect(tell()).toEqual([
    [4, 'completed'],
    [5, 'not_planned'],
  ])
  const lists = calls.filter(({ method }) => method === 'GET').map(({ query }) => query)
  const query = { state: 'open', creator: US, sort: 'created', direction: 'asc', per_page: '100' }
  expect(lists).toEqual([query, query])
})

test('nothing is opened only to be closed', async () => {
  await keep(undefined)
  expect(rig.server.listWrites()).toEqual([])
})
