import { expect, test } from '@jest/globals'
import { createCodeupForge } from '../../../../src/adapters/codeup/forge.ts'
import { expectUnavailable, useCodeup } from '../../../support/codeup-rig.ts'
import { CODEUP_TOKEN, startCodeupServer } from '../../../support/codeup-server.ts'
import { ORGANIZATION } from '../../../support/codeup-state.ts'
import { breakAll, testFailures } from '../../../support/forge-failures.ts'
import { FOREIGN_TEXT } from '../../../support/forge-faults.ts'

const SHA = 'a'.repeat(40)
const rig = useCodeup()

const WATCHED = { paths: ['chat.yml'], isNamed: () => false, isWatched: () => false, isOpen: false }
const TASKS = {
  comment: () => rig.forge.keepComment(7, 'm', () => 'text'),
  approval: () => rig.forge.listMergedPulls([SHA], 'main'),
  commits: () => rig.forge.listEarlier(SHA, 3, 0),
  'newer-commits': () => rig.forge.compare(SHA, 'main', WATCHED),
} as const
const NAMES = Object.keys(TASKS) as (keyof typeof TASKS)[]

testFailures(rig, TASKS, expectUnavailable)

test.each([{ status: 502 }, { status: 429 }, 'drop'] as const)(
  'one transient answer decides nothing: %p',
  async (fault) => {
    rig.server.faults.push({ on: /GET|list$/, times: 2, fault })
    await TASKS.comment()
    expect(rig.server.state.comments.get(7)).toHaveLength(1)
  },
)

test('the token goes to one host: no redirect is followed', async () => {
  const other = await startCodeupServer()
  try {
    breakAll(rig, { status: 307, headers: { location: `${other.apiUrl}/oapi/v1/platform/user` } })
    for (const task of NAMES) await expectUnavailable(TASKS[task](), { task, status: 307 })
    expect(other.calls).toEqual([])
  } finally {
    await other.close()
  }
})

test.each(['', 'not a url', 'file:///etc/passwd'])('the address %j is asked nothing', async (origin) => {
  const options = { origin, organization: ORGANIZATION, repository: '42', token: CODEUP_TOKEN, clock: rig.clock }
  await expectUnavailable(createCodeupForge(options).readPull(7), { task: 'pull-request' })
})

test('an answer without end is not read to its end', async () => {
  breakAll(rig, { status: 200 }, [`${FOREIGN_TEXT} `.repeat(700_000)])
  await expectUnavailable(TASKS.approval(), { task: 'approval', status: 200 })
})
