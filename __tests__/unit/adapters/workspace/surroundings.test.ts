import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createFiles } from '../../../../src/adapters/workspace/files.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../../support/temporary-folder.ts'

let folder: TemporaryFolder

beforeEach(async () => {
  folder = await createTemporaryFolder()
})

afterEach(() => folder.remove())

const write = (path: string, text = path) => folder.put(`workspace/${path}`, text)

const look = async (path: string) => {
  const { files, unreadable, isWhole } = await createFiles(folder.workspace).lookAround(path)
  return { files: files.map(({ file, bytes }) => [file, Buffer.from(bytes).toString()]), unreadable, isWhole }
}

test('the YAML files of the folder, and the path itself, whatever it is called', async () => {
  for (const path of ['teams/a.yml', 'teams/B.YAML', 'teams/c.conf', 'teams/d.txt', 'teams/deep/e.yml', 'f.yml']) {
    await write(path)
  }
  const found = ['teams/B.YAML', 'teams/a.yml']
  expect(await look('teams/x.yml')).toEqual({ files: found.map((path) => [path, path]), unreadable: [], isWhole: true })
  expect((await look('teams/c.conf')).files.map(([path]) => path)).toEqual([...found, 'teams/c.conf'])
  expect((await look('f.yml')).files).toEqual([['f.yml', 'f.yml']])
})

test('a folder that is gone holds nothing', async () => {
  expect(await look('gone/a.yml')).toEqual({ files: [], unreadable: [], isWhole: true })
})

test.each(['../a.yml', '/etc/passwd', 'teams/../../a.yml', 'teams//a.yml', './a.yml', ''])(
  'a path that leads elsewhere is not looked at: %j',
  async (path) => {
    expect(await look(path)).toEqual({ files: [], unreadable: [path], isWhole: false })
  },
)

test.each(['.git/config', '.git/config.worktree', 'repo/.git/config.worktree'])(
  'a sparse checkout, told by %s, is not whole',
  async (path) => {
    await write('repo/teams/a.yml')
    await write(path, '[core]\n\tbare = false\n\tsparseCheckout = true\n')
    expect((await look('repo/teams/a.yml')).isWhole).toBe(false)
    await write(path, '[core]\n\tsparseCheckout = false\n')
    expect((await look('repo/teams/a.yml')).isWhole).toBe(true)
  },
)

test.each([
  ['a submodule', '.git/modules/repo/config', '../.git/modules/repo'],
  ['another work tree', 'main/.git/worktrees/repo/config.worktree', '../main/.git/worktrees/repo'],
  ['all work trees', 'main/.git/config', '../main/.git/worktrees/repo'],
])('a sparse checkout of %s, told by %s, is not whole', async (_what, settings, folder) => {
  await write('repo/teams/a.yml')
  await write('repo/.git', `gitdir: ${folder}\n`)
  await write('main/.git/worktrees/repo/commondir', '../..\n')
  await write(settings, '[core]\n\tsparseCheckout = true\n')
  expect((await look('repo/teams/a.yml')).isWhole).toBe(false)
  await write(settings, '[core]\n\tsparseCheckout = false\n')
  expect((await look('repo/teams/a.yml')).isWhole).toBe(true)
})

test('a file that is too large to be read is named', async () => {
  await write('teams/a.yml', 'x'.repeat(4 * 1024 * 1024 + 1))
  expect((await look('teams/b.yml')).unreadable).toEqual(['teams/a.yml'])
})
