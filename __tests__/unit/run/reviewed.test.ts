import { describe, expect, test } from '@jest/globals'
import { NO_EVENT, type RunEvent } from '../../../src/model/event.ts'
import type { PullRequest } from '../../../src/model/review.ts'
import { findUnreviewed } from '../../../src/run/reviewed.ts'
import { createMemoryForge } from '../../support/memory-forge.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'

const TARGET = { ...NO_EVENT, name: 'pull_request_target', pullNumber: 7, headSha: 'head', mergeSha: 'merge' }
const COMMENT = { ...TARGET, name: 'issue_comment' }

type Commits = Readonly<Record<string, string | undefined>>

/** Looks at a workspace with files of these commits; the forge knows this pull request, or fails. */
const look = async (event: RunEvent, commits: Commits, pull?: PullRequest | 'no forge' | 'failure') => {
  const asked: unknown[] = []
  const readCommit = async (path: string) => {
    asked.push(path)
    return commits[path]
  }
  const readPull = async (number: number) => {
    asked.push(number)
    if (pull === 'failure') throw new Error('no answer')
    return pull === 'no forge' ? undefined : pull
  }
  const found = await findUnreviewed({
    event,
    paths: Object.keys(commits),
    files: { ...createMemoryWorkspace(new Map()), readCommit },
    forge: pull === 'no forge' ? undefined : { ...createMemoryForge().forge, readPull },
  })
  return { found, asked }
}

test.each<[string, RunEvent]>([
  ['no pull request', { ...NO_EVENT, name: 'workflow_dispatch' }],
  ['a pull request that the runner checks out', { ...TARGET, name: 'pull_request' }],
  ['no job at all', { ...NO_EVENT, pullNumber: 7 }],
])('on an event of %s the workspace is not looked at', async (_what, event) => {
  expect(await look(event, { 'a.yml': 'other' })).toEqual({ found: undefined, asked: [] })
})

describe('a workspace', () => {
  test.each(['head', 'merge'])('that holds the %s of the pull request is what is reviewed', async (commit) => {
    const commits = { 'a.yml': commit, 'b.yml': commit }
    expect(await look(TARGET, commits)).toEqual({ found: undefined, asked: ['a.yml', 'b.yml'] })
  })

  test.each<[string, Commits]>([
    ['of no commit', { 'a.yml': undefined }],
    ['of two commits', { 'a.yml': 'head', 'b.yml': 'merge' }],
    ['of which one is of no commit', { 'a.yml': 'head', 'b.yml': undefined }],
    ['without a file', {}],
  ])('with files %s holds something unknown', async (_what, commits) => {
    expect(await look(TARGET, commits)).toEqual({ found: {}, asked: Object.keys(commits) })
  })

  test('that holds something else is not asked for again where the pull request was just looked up', async () => {
    const pull = { number: 7, isOpen: true, headSha: 'new' }
    expect(await look(COMMENT, { 'a.yml': 'new' }, pull)).toEqual({ found: { commit: 'new' }, asked: ['a.yml'] })
  })

  test.each([{ headSha: 'new' }, { mergeSha: 'new' }])(
    'may hold what the pull request came to meanwhile: %o',
    async (shas) => {
      const pull = { number: 7, isOpen: true, ...shas }
      expect(await look(TARGET, { 'a.yml': 'new' }, pull)).toEqual({ found: undefined, asked: ['a.yml', 7] })
    },
  )

  test.each<[string, PullRequest | undefined | 'no forge' | 'failure', readonly unknown[]]>([
    ['holds another commit', { number: 7, isOpen: true, headSha: 'newer' }, ['a.yml', 7]],
    ['is of no pull request', undefined, ['a.yml', 7]],
    ['has a forge that does not answer', 'failure', ['a.yml', 7]],
    ['has no forge', 'no forge', ['a.yml']],
  ])('holds something else where it %s', async (_what, pull, asked) => {
    expect(await look(TARGET, { 'a.yml': 'new' }, pull)).toEqual({ found: { commit: 'new' }, asked })
  })
})
