import { expect, test } from '@jest/globals'
import { useGitLab } from '../../../support/gitlab-rig.ts'
import { BOT, PERSON } from '../../../support/gitlab-state.ts'

const MARKER = 'oos-chat-sync:0123456789abcdef'
const rig = useGitLab()
const keep = (title: string, text: string | undefined) => rig.forge.keepIssue(MARKER, title, () => text)

test('one issue is opened, kept in place, left alone where nothing changes, and closed', async () => {
  await keep('drift', 'one')
  await keep('drift', 'one')
  await keep('drift', 'two')
  await keep('other title', 'two')
  const { issues } = rig.server.state
  expect(issues).toMatchObject([{ title: 'other title', description: `<!-- ${MARKER} -->\ntwo`, state: 'opened' }])
  expect(rig.server.listWrites().map((call) => call.split(' ')[0])).toEqual(['POST', 'PUT', 'PUT'])
  await keep('other title', undefined)
  await keep('other title', undefined)
  expect(issues).toMatchObject([{ state: 'closed' }])
  await keep('drift', 'again')
  expect(issues).toMatchObject([{ state: 'closed' }, { state: 'opened' }])
})

test('issues of others stay as they are, and of several of ours one stays open', async () => {
  const { state } = rig.server
  const now = new Date(state.nowMs).toISOString()
  const toIssue = (iid: number, author = BOT) => ({
    ...{ iid, title: 'drift', description: `<!-- ${MARKER} -->\ntext`, state: 'opened' as const, author },
    ...{ created_at: now, updated_at: now },
  })
  state.issues.push(toIssue(1, PERSON), toIssue(2), toIssue(3))
  await keep('drift', 'text')
  expect(state.issues.map((issue) => issue.state)).toEqual(['opened', 'opened', 'closed'])
})

test('a creation whose answer is lost leaves one issue', async () => {
  rig.server.faults.push({ on: /^POST/, times: 1, fault: 'lost' })
  await keep('drift', 'one')
  expect(rig.server.state.issues).toHaveLength(1)
})
