import { describe, expect, test } from '@jest/globals'
import { useCodeup } from '../../../support/codeup-rig.ts'
import { MEMBER, PERSON, toComment } from '../../../support/codeup-state.ts'

const MARKER = 'oos-chat-sync:0123456789abcdef'
const LINE = `<!-- ${MARKER} -->`
const rig = useCodeup()

const comments = () => rig.server.state.comments.get(7) ?? []
const keep = (text: string | undefined, isDone?: boolean) => rig.forge.keepComment(7, MARKER, () => text, isDone)
const read = async () => (await rig.forge.readComments(7, MARKER))[0]

describe('the comment', () => {
  test('is made once, kept in place, and left alone where nothing changes', async () => {
    await keep('one')
    expect(comments()).toMatchObject([{ content: `${LINE}\none`, author: MEMBER, resolved: false }])
    const writes = rig.server.listWrites().length
    await keep('one')
    expect(rig.server.listWrites()).toHaveLength(writes)
    await keep('two')
    expect(comments()).toMatchObject([{ content: `${LINE}\ntwo` }])
  })

  test('is resolved where there is nothing to look at, and open again where there is', async () => {
    await keep('no changes', true)
    expect(comments()).toMatchObject([{ resolved: true }])
    await keep('changes', false)
    expect(comments()).toMatchObject([{ content: `${LINE}\nchanges`, resolved: false }])
    await keep('changes', true)
    expect(comments()).toMatchObject([{ resolved: true }])
    await keep('outcome')
    expect(comments()).toMatchObject([{ content: `${LINE}\noutcome`, resolved: true }])
  })

  test('that somebody resolved is found, and stays so while its text does', async () => {
    await keep('one', false)
    for (const comment of comments()) comment.resolved = true
    await keep('one', false)
    expect(comments()).toMatchObject([{ content: `${LINE}\none`, resolved: true }])
    await keep('two', false)
    expect(comments()).toMatchObject([{ content: `${LINE}\ntwo`, resolved: false }])
  })

  test('cannot be deleted: what is left of it is no text of ours', async () => {
    await keep('one')
    await keep(undefined)
    expect(comments()).toMatchObject([{ content: '—', resolved: true }])
    expect(await read()).toBeUndefined()
  })

  test('is told what stands there, when it was written, and what time it is', async () => {
    await keep('one')
    const made = rig.server.state.nowMs
    rig.server.state.nowMs += 60_000
    await keep('two')
    expect(await read()).toEqual({ body: 'two', createdAt: made, updatedAt: made + 60_000 })
    expect(rig.forge.now()).toBe(made + 60_000)
  })

  test('is no comment of others, a deleted one, or one with the marker elsewhere', async () => {
    const { state } = rig.server
    state.comments.set(7, [
      toComment(state, PERSON, `${LINE}\ntheirs`),
      toComment(state, MEMBER, `${LINE}\ngone`, { is_deleted: true }),
      toComment(state, MEMBER, `quoted:\n${LINE}`),
      toComment(state, MEMBER, `${LINE}\non a line`, { comment_type: 'INLINE_COMMENT' }),
    ])
    expect(await read()).toBeUndefined()
    await keep('ours')
    expect(comments()).toHaveLength(5)
    expect(await read()).toMatchObject({ body: 'ours' })
  })

  test('is the oldest of several, and of those nothing is left', async () => {
    const { state } = rig.server
    const old = toComment(state, MEMBER, `${LINE}\na`, { resolved: true, comment_time: '2026-10-01T00:00:00Z' })
    state.comments.set(7, [toComment(state, MEMBER, `${LINE}\nb`), old])
    await keep('c')
    expect(comments().map(({ content }) => content)).toEqual(['—', `${LINE}\nc`])
  })

  test('is found where a list does not heed what was asked for', async () => {
    rig.server.state.heedsResolved = false
    await keep('one')
    await keep('two')
    expect(comments()).toMatchObject([{ content: `${LINE}\ntwo` }])
  })

  test('that Codeup says it did not change is a failure', async () => {
    await keep('one')
    rig.server.faults.push({ on: /^PUT/, times: 1, fault: { status: 200 }, body: { result: false } })
    await expect(keep('two')).rejects.toMatchObject({ detail: { code: 'CODEUP_UNAVAILABLE', status: 200 } })
  })
})

describe('a creation whose answer is lost', () => {
  test.each([1, 2])('leaves one comment: carried out, %i times lost', async (times) => {
    rig.server.faults.push({ on: /^POST .*comments$/, times, fault: 'lost' })
    await keep('one')
    expect(comments()).toMatchObject([{ content: `${LINE}\none` }])
    expect(rig.server.listWrites()).toHaveLength(1)
  })

  test.each([{ status: 502 }, 'drop'] as const)('leaves one comment: not carried out, %p', async (fault) => {
    rig.server.faults.push({ on: /^POST .*comments$/, times: 2, fault })
    await keep('one')
    expect(comments()).toMatchObject([{ content: `${LINE}\none` }])
  })

  test('is given up after some tries, each after a look', async () => {
    rig.server.faults.push({ on: /^POST .*comments$/, times: 99, fault: { status: 500 } })
    await expect(keep('one')).rejects.toMatchObject({ detail: { code: 'CODEUP_UNAVAILABLE', status: 500 } })
    expect(rig.server.listWrites()).toHaveLength(3)
    expect(comments()).toEqual([])
  })
})

test('there are no issues, and nothing is asked for one', async () => {
  const issue = rig.forge.keepIssue(MARKER, 'title', () => 'text')
  await expect(issue).rejects.toMatchObject({ detail: { code: 'CODEUP_WITHOUT_ISSUES' } })
  expect(rig.server.calls).toEqual([])
})
