import { expect, test } from '@jest/globals'
import { toCommitState, toFilePages } from '../../../src/run/pages.ts'

const EVENT = { isFork: false, isDependabot: false }
const filesUrl = 'https://github.example/blob/bots/blob'

test.each([
  ['the commit that the run is for', { sha: 'a1' }, { commit: 'a1', commitUrl: undefined }],
  ['of a pull request the newest one', { sha: 'a1', headSha: 'b2' }, { commit: 'b2', commitUrl: undefined }],
  [
    'with its page, below that of the repository',
    { sha: 'a1', filesUrl },
    { commit: 'a1', commitUrl: 'https://github.example/blob/bots/commit/a1' },
  ],
])('a plan is of %s', (_what, event, state) => {
  expect(toCommitState({ ...EVENT, ...event })).toEqual(state)
})

test('files have pages by their paths in the repository, as addresses write them', () => {
  const locate = (path: string) => (path.startsWith('sub/') ? path.slice('sub/'.length) : undefined)
  const paths = ['sub/a b/机器人#1.yml', 'top.yml']
  expect([...toFilePages({ ...EVENT, filesUrl }, 'a1', paths, { locate })]).toEqual([
    ['sub/a b/机器人#1.yml', `${filesUrl}/a1/a%20b/%E6%9C%BA%E5%99%A8%E4%BA%BA%231.yml`],
    ['top.yml', `${filesUrl}/a1/top.yml`],
  ])
  expect(toFilePages({ ...EVENT, filesUrl }, undefined, paths, { locate })).toEqual(new Map())
  expect(toFilePages(EVENT, 'a1', paths, { locate })).toEqual(new Map())
})
