import { describe, expect, test } from '@jest/globals'
import { createGitLabForge } from '../../../../src/adapters/gitlab/forge.ts'
import { breakAll, testFailures } from '../../../support/forge-failures.ts'
import { FOREIGN_TEXT } from '../../../support/forge-faults.ts'
import { expectUnavailable, useGitLab } from '../../../support/gitlab-rig.ts'
import { GITLAB_TOKEN, startGitLabServer } from '../../../support/gitlab-server.ts'
import { BOT, PERSON, toNote } from '../../../support/gitlab-state.ts'

const SHA = 'a'.repeat(40)
const MARKER = 'm'
const rig = useGitLab()

const WATCHED = { paths: ['chat.yml'], isNamed: () => false, isWatched: () => false, isOpen: false }
const TASKS = {
  comment: () => rig.forge.keepComment(7, MARKER, () => 'text'),
  issue: () => rig.forge.keepIssue(MARKER, 'title', () => 'text'),
  approval: () => rig.forge.listMergedPulls([SHA], 'main'),
  commits: () => rig.forge.listEarlier(SHA, 3, 0),
  'newer-commits': () => rig.forge.compare(SHA, 'main', WATCHED),
} as const
const NAMES = Object.keys(TASKS) as (keyof typeof TASKS)[]

testFailures(rig, TASKS, expectUnavailable)

describe('one transient answer decides nothing', () => {
  test.each([{ status: 502 }, { status: 429 }, 'drop'] as const)('%p', async (fault) => {
    rig.server.faults.push({ on: /GET/, times: 1, fault })
    await TASKS.comment()
    expect(rig.server.state.notes.get(7)).toHaveLength(1)
  })

  test.each([
    ['3', [3000]],
    ['Sun, 01 Nov 2026 00:00:03 GMT', [3000]],
    ['Sat, 31 Oct 2026 00:00:00 GMT', [0]],
    ['600', []],
    ['Sun, 01 Nov 2026 00:10:00 GMT', []],
  ])('a limit says in either form how long it lasts: %s', async (after, pauses) => {
    rig.server.faults.push({ on: /GET/, times: 1, fault: { status: 429, headers: { 'retry-after': after } } })
    const ended = await TASKS.comment().then(
      () => true,
      () => false,
    )
    expect([ended, rig.clock.pauses]).toEqual([pauses.length > 0, pauses])
  })

  test('a limit on what creates was not carried out, and is tried again', async () => {
    rig.server.faults.push({ on: /POST/, times: 2, fault: { status: 429 } })
    await TASKS.comment()
    expect(rig.server.state.notes.get(7)).toHaveLength(1)
  })
})

describe('a list', () => {
  const read = async () => (await rig.forge.readComments(7, MARKER))[0]
  const fill = (count: number) => {
    const { state } = rig.server
    state.notes.set(
      7,
      Array.from({ length: count }, () => toNote(state, PERSON, 'text')),
    )
  }

  test('that goes in circles is none', async () => {
    fill(3)
    rig.server.faults.push({ on: /notes/, times: 999, fault: 'loop' })
    await expectUnavailable(read(), { task: 'approval', status: 200 })
  })

  test('without headers of pages is none where it may go on', async () => {
    fill(100)
    rig.server.faults.push({ on: /notes/, times: 999, fault: 'no-paging' })
    await expectUnavailable(read(), { task: 'approval', status: 200 })
  })

  test('without headers of pages is one where it is short', async () => {
    fill(3)
    rig.server.faults.push({ on: /notes/, times: 999, fault: 'no-paging' })
    expect(await read()).toBeUndefined()
  })

  test('is read by the other header where a proxy drops the first', async () => {
    const { apiUrl } = rig.server
    const link = `<${apiUrl}/x?page=2&per_page=100>; rel="next", <${apiUrl}/x?page=1>; rel="first"`
    const page = (headers: Readonly<Record<string, string>>, body: unknown) =>
      rig.server.faults.push({ on: /notes/, times: 1, fault: { status: 200, headers }, body })
    page({ link }, [])
    page({ link: `<${apiUrl}/x?page=1>; rel="first"` }, [toNote(rig.server.state, BOT, `<!-- ${MARKER} -->\nlate`)])
    expect(await read()).toMatchObject({ body: 'late' })
  })

  test.each(['?id_after=9>; rel="next"', '?cursor=x>; rel=next', '?page=two>; title="a, b"; rel="next"'])(
    'that goes on in a way that is not known is none: %s',
    async (rest) => {
      const link = `<${rig.server.apiUrl}/x${rest}, <${rig.server.apiUrl}/x?page=1>; rel="first"`
      rig.server.faults.push({ on: /notes/, times: 1, fault: { status: 200, headers: { link } }, body: [] })
      await expectUnavailable(read(), { task: 'approval', status: 200 })
    },
  )
})

test('the token goes to one host: no redirect is followed', async () => {
  const other = await startGitLabServer()
  try {
    breakAll(rig, { status: 307, headers: { location: `${other.apiUrl}/user` } })
    for (const task of NAMES) await expectUnavailable(TASKS[task](), { task, status: 307 })
    expect(other.calls).toEqual([])
  } finally {
    await other.close()
  }
})

test.each(['', 'not a url', 'file:///etc/passwd', 'gopher://host'])(
  'the address %j is asked nothing',
  async (apiUrl) => {
    const options = { apiUrl, project: '42', repository: undefined, clock: rig.clock, token: GITLAB_TOKEN }
    await expectUnavailable(createGitLabForge(options).listMergedPulls([SHA], 'main'), { task: 'approval' })
  },
)

test('an answer without end is not read to its end', async () => {
  breakAll(rig, { status: 200 }, [`${FOREIGN_TEXT} `.repeat(700_000)])
  await expectUnavailable(TASKS.approval(), { task: 'approval', status: 200 })
})
