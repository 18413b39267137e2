import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { findRemotePath, toRemotePath, toTop } from '../../../../src/adapters/workspace/git-remote.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../../support/temporary-folder.ts'

describe('the path of a repository', () => {
  test.each([
    ['https://github.com/acme/bots.git', 'acme/bots'],
    ['https://user:token@github.com/acme/bots', 'acme/bots'],
    ['https://gitlab.example.com:8443/group/sub/deep/bots.git/', 'group/sub/deep/bots'],
    ['ssh://git@gitlab.example.com:2222/group/bots.git', 'group/bots'],
    ['git@github.com:acme/bots.git', 'acme/bots'],
    ['git@codeup.aliyun.com:6543210/team/bots.git', '6543210/team/bots'],
    ['github.com:acme/bots', 'acme/bots'],
    ['git@[2001:db8::1]:acme/bots.git', 'acme/bots'],
    ['git@host:/acme/bots.git', 'acme/bots'],
    ['git@h:acme/bots.git', 'acme/bots'],
    ['git://host/acme/bots.git', 'acme/bots'],
    ['https://host/acme/b%20ts.git', 'acme/b ts'],
    ['user:password@host:acme/bots.git', undefined],
    ['/srv/git/bots.git', undefined],
    ['../bots.git', undefined],
    ['C:\\git\\bots', undefined],
    ['C:/git/bots', undefined],
    ['file:///srv/git/bots.git', undefined],
    ['https://host/', undefined],
    ['https://host/%', undefined],
    ['', undefined],
  ])('of %s is %s', (url, path) => {
    expect(toRemotePath(url)).toBe(path)
  })
})

const ORIGIN = '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@github.com:acme/bots.git\n'

let folder: TemporaryFolder

beforeEach(async () => {
  folder = await createTemporaryFolder()
})

afterEach(() => folder.remove())

/** Writes these files, and returns the folder that they are in. */
const setFolder = async (files: Readonly<Record<string, string>>): Promise<string> => {
  for (const [path, text] of Object.entries(files)) await folder.put(`workspace/${path}`, text)
  return folder.workspace
}

describe('a folder', () => {
  test.each([
    ['with origin', ORIGIN, 'acme/bots'],
    ['with others besides', `[remote "fork"]\n\turl = git@github.com:me/bots.git\n${ORIGIN}`, 'acme/bots'],
    ['with one of another name', ORIGIN.replace('origin', 'upstream'), 'acme/bots'],
    ['with two, none of them origin', `${ORIGIN.replace('origin', 'a')}${ORIGIN.replace('origin', 'b')}`, undefined],
    ['on one line, quoted, with a remark', '[Remote "origin"] URL = "https://host/a/b.git" # mine\n', 'a/b'],
    ['with a line that goes on', '[remote "origin"]\n url = https://host/\\\na/b\r\n', 'a/b'],
    ['whose addresses are of others', '[url "git@x:"]\n\turl = https://host/a/b\n', undefined],
    ['without any', '[core]\n', undefined],
  ])('%s', async (_what, config, path) => {
    const root = await setFolder({ '.git/config': config, 'deep/er/file': '' })
    expect([findRemotePath(root), findRemotePath(join(root, 'deep/er'))]).toEqual([path, path])
    expect([toTop(root), toTop(join(root, 'deep/er'))]).toEqual(['', join('..', '..')])
  })

  test('that is a worktree or a submodule', async () => {
    const root = await setFolder({
      'main/.git/config': ORIGIN,
      'main/.git/worktrees/topic/commondir': '../..\n',
      'main/.git/modules/part/config': ORIGIN.replace('bots', 'part'),
      'topic/.git': 'gitdir: ../main/.git/worktrees/topic\n',
      'main/part/.git': 'gitdir: ../.git/modules/part\n',
    })
    expect(findRemotePath(join(root, 'topic'))).toBe('acme/bots')
    expect(findRemotePath(join(root, 'main/part'))).toBe('acme/part')
  })
})
