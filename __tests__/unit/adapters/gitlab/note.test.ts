import { describe, expect, test } from '@jest/globals'
import { createGitLabForge } from '../../../../src/adapters/gitlab/forge.ts'
import { useGitLab } from '../../../support/gitlab-rig.ts'
import { GITLAB_TOKEN } from '../../../support/gitlab-server.ts'
import { BOT, PERSON, toNote } from '../../../support/gitlab-state.ts'
import { listQuickActions } from '../../../support/quick-actions.ts'

const MARKER = 'oos-chat-sync:0123456789abcdef'
const LINE = `<!-- ${MARKER} -->`
const rig = useGitLab()

const notes = () => rig.server.state.notes.get(7) ?? []
const keep = (text: string | undefined) => rig.forge.keepComment(7, MARKER, () => text)

describe('the note', () => {
  test('is made once, kept in place, left alone where nothing changes, and removed', async () => {
    await keep('one')
    expect(notes()).toMatchObject([{ body: `${LINE}\none`, author: BOT }])
    const writes = rig.server.listWrites().length
    await keep('one')
    expect(rig.server.listWrites()).toHaveLength(writes)
    await keep('two')
    expect(notes()).toMatchObject([{ body: `${LINE}\ntwo` }])
    await keep(undefined)
    expect(notes()).toEqual([])
  })

  test('is told what stands there, when it was written, and what time it is', async () => {
    await keep('one')
    const made = rig.server.state.nowMs
    rig.server.state.nowMs += 60_000
    const told: unknown[] = []
    await rig.forge.keepComment(7, MARKER, (found, nowMs) => {
      told.push(found, nowMs)
      return found?.body
    })
    expect(told).toEqual([{ body: 'one', createdAt: made, updatedAt: made }, made + 60_000])
    expect(rig.forge.now()).toBe(made + 60_000)
    expect((await rig.forge.readComments(7, MARKER))[0]).toEqual({ body: 'one', createdAt: made, updatedAt: made })
  })

  test('is no note of others, of the system, or with the marker elsewhere', async () => {
    const { state } = rig.server
    state.notes.set(7, [
      toNote(state, PERSON, `${LINE}\ntheirs`),
      toNote(state, BOT, `${LINE}\nby the system`, { system: true }),
      toNote(state, BOT, `quoted:\n${LINE}`),
    ])
    expect((await rig.forge.readComments(7, MARKER))[0]).toBeUndefined()
    await keep('ours')
    expect(notes()).toHaveLength(4)
    expect((await rig.forge.readComments(7, MARKER))[0]).toMatchObject({ body: 'ours' })
  })

  test('of several the first stays', async () => {
    const { state } = rig.server
    state.notes.set(7, [toNote(state, BOT, `${LINE}\na`), toNote(state, BOT, `${LINE}\nb`)])
    await keep('c')
    expect(notes()).toMatchObject([{ body: `${LINE}\nc` }])
  })

  test('is found on any page, short ones too', async () => {
    const { state } = rig.server
    const others = Array.from({ length: 250 }, () => toNote(state, PERSON, 'text', { isHidden: true }))
    state.notes.set(7, [...others, toNote(state, BOT, `${LINE}\nlate`)])
    expect((await rig.forge.readComments(7, MARKER))[0]).toMatchObject({ body: 'late' })
    expect(rig.server.calls.filter(({ path }) => path.endsWith('/notes'))).toHaveLength(3)
  })
})

describe('a text that somebody removes while it is written', () => {
  test('is made anew', async () => {
    const { state } = rig.server
    await keep('one')
    await rig.forge.keepComment(7, MARKER, () => {
      state.notes.delete(7)
      return 'two'
    })
    expect(notes()).toMatchObject([{ body: `${LINE}\ntwo` }])
    await rig.forge.keepIssue(MARKER, 'title', () => 'one')
    await rig.forge.keepIssue(MARKER, 'title', () => {
      state.issues.splice(0)
      return 'two'
    })
    expect(state.issues).toMatchObject([{ description: `${LINE}\ntwo` }])
  })

  test('is given up after some tries where it still seems to be there', async () => {
    await keep('one')
    rig.server.faults.push({ on: /^PUT/, times: 99, fault: { status: 404 } })
    await expect(keep('two')).rejects.toMatchObject({ detail: { code: 'GITLAB_UNAVAILABLE', status: 404 } })
    expect(rig.server.listWrites().length).toBeLessThan(8)
  })
})

describe('a creation whose answer is lost', () => {
  test.each([1, 2])('leaves one note: carried out, %i times lost', async (times) => {
    rig.server.faults.push({ on: /^POST/, times, fault: 'lost' })
    await keep('one')
    expect(notes()).toMatchObject([{ body: `${LINE}\none` }])
    expect(rig.server.listWrites()).toHaveLength(1)
  })

  test.each([{ status: 502 }, 'drop'] as const)('leaves one note: not carried out, %p', async (fault) => {
    rig.server.faults.push({ on: /^POST/, times: 2, fault })
    await keep('one')
    expect(notes()).toMatchObject([{ body: `${LINE}\none` }])
  })

  test('is not made again where it timed out: it may still come', async () => {
    const { apiUrl } = rig.server
    const options = { apiUrl, project: '42', repository: 'acme/chat', clock: rig.clock, token: GITLAB_TOKEN }
    const forge = createGitLabForge({ ...options, timeoutMs: 200 })
    rig.server.faults.push({ on: /^POST/, times: 99, fault: 'hang' })
    await expect(forge.keepComment(7, MARKER, () => 'one')).rejects.toMatchObject({ detail: { isTimeout: true } })
    expect(rig.server.listWrites()).toHaveLength(1)
  })

  test('is given up after some tries, each after a look', async () => {
    rig.server.faults.push({ on: /^POST/, times: 99, fault: { status: 500 } })
    await expect(keep('one')).rejects.toMatchObject({ detail: { code: 'GITLAB_UNAVAILABLE', status: 500 } })
    expect(rig.server.listWrites()).toHaveLength(3)
    expect(notes()).toEqual([])
  })
})

describe('the token of a job', () => {
  test('reads, and takes every text with our marker for one that may be ours: who wrote it cannot be asked', async () => {
    const { state } = rig.server
    const texts = ['hello', `${LINE}\ntheirs`].map((text) => toNote(state, PERSON, text))
    state.notes.set(7, [...texts, toNote(state, BOT, `${LINE}\nours`)])
    expect(await rig.reader.readComments(7, MARKER)).toMatchObject([{ body: 'theirs' }, { body: 'ours' }])
    expect(rig.server.calls.map(({ path }) => path)).toEqual(['/merge_requests/7/notes'])
  })

  test('writes nothing, and asks nothing for it', async () => {
    for (const [task, promise] of [
      ['comment', rig.reader.keepComment(7, MARKER, () => 'text')],
      ['issue', rig.reader.keepIssue(MARKER, 'title', () => 'text')],
    ] as const) {
      await expect(promise).rejects.toMatchObject({ detail: { code: 'GITLAB_TOKEN_MISSING', task } })
    }
    expect(rig.server.calls).toEqual([])
  })
})

test.each([
  '/close',
  'text\n/merge',
  'text\r\n/approve now',
  '# heading\n/label ~x',
  '~~~\n/close\n~~~',
  '<!-- c -->\n/title x',
  'a\r/close',
])('no line is a command to GitLab: %j', async (text) => {
  await keep(text)
  await rig.forge.keepIssue(MARKER, 'title', () => text)
  expect(rig.server.state.actions).toEqual([])
  expect(listQuickActions(notes()[0]?.body ?? '')).toEqual([])
  const writes = rig.server.listWrites().length
  await keep(text)
  expect(rig.server.listWrites()).toHaveLength(writes)
})

describe("GitLab's own expression", () => {
  test.each(['/close', '# h\n/merge', '<!-- c -->\n/close', '~~~\n/close\n~~~', 'a\n/label ~x\nb'])(
    'takes %j',
    (text) => {
      expect(listQuickActions(text)).toHaveLength(1)
    },
  )

  test.each(['```\n/close\n```', '> /close', '- /close', '| /close |', '    /close', '\\/close', 'a /close'])(
    'passes %j over',
    (text) => {
      expect(listQuickActions(text)).toEqual([])
    },
  )
})
