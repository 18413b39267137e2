import { describe, expect, test } from '@jest/globals'
import type { WriteText } from '../../../../src/ports.ts'
import { toComment } from '../../../support/github-objects.ts'
import { expectUnavailable, useGitHub } from '../../../support/github-rig.ts'

const PULL = 7
const MARKER = 'oos-chat-sync:0123456789abcdef'
const LINE = `<!-- ${MARKER} -->`
const US = 'github-actions[bot]'
const rig = useGitHub()

const fill = (comments: readonly ReturnType<typeof toComment>[]) => rig.server.state.comments.set(PULL, [...comments])
const listBodies = () => (rig.server.state.comments.get(PULL) ?? []).map(({ body }) => body)
const keep = (body: string | undefined) => rig.forge.keepComment(PULL, MARKER, () => body)

const toCrowd = (count: number) =>
  Array.from({ length: count }, (_, index) => toComment(index + 1, 'octocat', `${index}`))

describe('keepComment', () => {
  test.each([41, 101, 250])('finds ours behind %i comments, one of them a copy by somebody else', async (count) => {
    const copy = toComment(900, 'mallory', `${LINE}\nold`)
    fill([copy, ...toCrowd(count - 1), toComment(901, US, `${LINE}\nold`)])
    await keep('new')
    expect(rig.server.listWrites()).toEqual(['PATCH /repos/acme/chat/issues/comments/901'])
    expect(listBodies().filter((body) => body === `${LINE}\nnew`)).toHaveLength(1)
    expect(listBodies()[0]).toBe(`${LINE}\nold`)
    expect(listBodies()).toHaveLength(count + 1)
  })

  test('41 comments, one of them a copy of ours by somebody else, and none of ours: one of ours after three runs', async () => {
    fill([...toCrowd(40), toComment(900, 'mallory', `${LINE}\nold`)])
    for (const body of ['one', 'two', 'two']) await keep(body)
    const ours = (rig.server.state.comments.get(PULL) ?? []).filter(({ user }) => user?.login === US)
    expect(ours.map(({ body }) => body)).toEqual([`${LINE}\ntwo`])
    expect(rig.server.listWrites()).toHaveLength(2)
  })

  test('comments without a body or a user are passed over', async () => {
    fill([toComment(1, US, undefined), toComment(2, US, ''), toComment(3, null, `${LINE}\nold`)])
    const odd = { ...toComment(4, US, ''), body: null } as unknown as ReturnType<typeof toComment>
    rig.server.state.comments.get(PULL)?.push(odd)
    await keep('new')
    expect(listBodies()).toEqual([undefined, '', `${LINE}\nold`, null, `${LINE}\nnew`])
  })

  test('sends nothing where the text is there already, whatever its line ends', async () => {
    fill([toComment(1, US, `${LINE}\r\na\r\nb`)])
    await keep('a\nb\n')
    expect(rig.server.listWrites()).toEqual([])
  })

  test('removes ours, and only ours', async () => {
    fill([toComment(1, US, `${LINE}\nold`), toComment(2, 'mallory', `${LINE}\nold`), toComment(3, US, 'other')])
    await keep(undefined)
    await keep(undefined)
    expect(rig.server.listWrites()).toEqual(['DELETE /repos/acme/chat/issues/comments/1'])
    expect(listBodies()).toEqual([`${LINE}\nold`, 'other'])
  })

  test('of several of ours the first stays, also where another run removed one first', async () => {
    fill([1, 2, 3].map((id) => toComment(id, US, `${LINE}\nold`)))
    rig.server.faults.push({ on: /DELETE .*\/2$/, fault: { status: 404 } })
    await keep('new')
    expect(listBodies()).toEqual([`${LINE}\nnew`, `${LINE}\nold`])
  })

  test('of several of ours one that cannot be removed is told', async () => {
    fill([1, 2].map((id) => toComment(id, US, `${LINE}\nold`)))
    rig.server.faults.push({ on: /DELETE/, fault: { status: 403 } })
    await expectUnavailable(keep('new'), { task: 'comment', status: 403 })
    expect(listBodies()).toEqual([`${LINE}\nnew`, `${LINE}\nold`])
  })

  test('another label, another scope or a quotation of the marker is not ours', async () => {
    fill([toComment(1, US, '<!-- oos-chat-sync:ffffffffffffffff -->\nx'), toComment(2, US, `> ${LINE}\nx`)])
    await keep('new')
    expect(rig.server.listWrites()).toEqual(['POST /repos/acme/chat/issues/7/comments'])
  })

  test('a user by name, where GraphQL tells whose token it is', async () => {
    rig.server.state.actor = 'octocat'
    fill([toComment(1, US, `${LINE}\nold`), toComment(2, 'octocat', `${LINE}\nold`)])
    await keep('new')
    expect(listBodies()).toEqual([`${LINE}\nold`, `${LINE}\nnew`])
    expect(rig.server.calls[0]).toMatchObject({ path: '/graphql', body: { query: 'query { viewer { login } }' } })
  })

  test.each([401, 403, 404])('GraphQL refused with %i: the author of workflows', async (status) => {
    rig.server.faults.push({ on: /graphql/, fault: { status } })
    fill([toComment(2, US, `${LINE}\nold`)])
    await keep('new')
    expect(listBodies()).toEqual([`${LINE}\nnew`])
  })

  test('GraphQL refused by errors in its answer: the author of workflows', async () => {
    rig.server.state.isViewerTold = false
    fill([toComment(2, US, `${LINE}\nold`)])
    await keep('new')
    expect(listBodies()).toEqual([`${LINE}\nnew`])
  })
})

describe('readComments', () => {
  test('reads ours, never a copy', async () => {
    fill([toComment(1, 'mallory', `${LINE}\nfalse`), ...toCrowd(120), toComment(900, US, `${LINE}\ntrue`)])
    const at = Date.parse('2026-01-01T00:00:00Z')
    expect((await rig.forge.readComments(PULL, MARKER))[0]).toEqual({ body: 'true', createdAt: at, updatedAt: at })
    expect((await rig.forge.readComments(PULL, 'other'))[0]).toBeUndefined()
    expect((await rig.forge.readComments(8, MARKER))[0]).toBeUndefined()
  })

  test('does not guess where it cannot be read', async () => {
    rig.server.faults.push({ on: /comments$/, fault: { status: 403 } })
    await expectUnavailable(rig.forge.readComments(PULL, MARKER), { task: 'approval', status: 403 })
  })
})

describe('the text made from the one that is there', () => {
  const AT = Date.parse('2026-01-01T00:00:00Z')
  const HOUR_MS = 60 * 60 * 1000

  test('told when it was written, and what GitHub takes for now', async () => {
    const { state } = rig.server
    expect(rig.forge.now()).toBeUndefined()
    const seen: unknown[] = []
    const write: WriteText = (found, nowMs) => {
      seen.push([found, nowMs])
      return `text ${seen.length}`
    }
    await rig.forge.keepComment(PULL, MARKER, write)
    state.nowMs = AT + HOUR_MS
    await rig.forge.keepComment(PULL, MARKER, write)
    await rig.forge.keepComment(PULL, MARKER, (found) => found?.body)
    expect(seen).toEqual([
      [undefined, AT],
      [{ body: 'text 1', createdAt: AT, updatedAt: AT }, AT + HOUR_MS],
    ])
    expect((await rig.forge.readComments(PULL, MARKER))[0]).toEqual({
      body: 'text 2',
      createdAt: AT,
      updatedAt: AT + HOUR_MS,
    })
    expect(rig.forge.now()).toBe(AT + HOUR_MS)
    expect(rig.server.listWrites()).toHaveLength(2)
  })
})
