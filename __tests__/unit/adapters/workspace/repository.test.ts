import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createFiles } from '../../../../src/adapters/workspace/files.ts'
import type { Files } from '../../../../src/ports.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../../support/temporary-folder.ts'

let folder: TemporaryFolder
let files: Files

beforeEach(async () => {
  folder = await createTemporaryFolder()
  files = createFiles(folder.workspace)
})

afterEach(() => folder.remove())

const put = (...paths: readonly string[]) => Promise.all(paths.map((path) => folder.put(`workspace/${path}`, '')))

describe('locate', () => {
  test('from the nearest folder that holds .git, as a folder or as a file', async () => {
    await put('.git/HEAD', 'a/.git/HEAD', 'a/b/c/.git')
    expect(['x.yml', 'd/x.yml', 'a/x.yml', 'a/b/x.yml', 'a/b/c/x.yml', 'a/b/c/d/x.yml'].map(files.locate)).toEqual([
      'x.yml',
      'd/x.yml',
      'x.yml',
      'b/x.yml',
      'x.yml',
      'd/x.yml',
    ])
  })

  test('unknown without one, whatever lies outside of the workspace', async () => {
    await folder.put('.git/HEAD', '')
    await put('a/.github/x.yml', 'b/.git/HEAD')
    expect(['x.yml', 'a/.github/x.yml', '/etc/passwd'].map(files.locate)).toEqual([undefined, undefined, undefined])
    expect(files.locate('b/x.yml')).toBe('x.yml')
  })
})

describe('watch', () => {
  const isWatched = async (patterns: readonly string[], paths: readonly string[], asked: readonly string[]) => {
    const watched = await files.watch(patterns, paths)
    return asked.filter(watched.isWatched)
  }

  test('patterns that begin above the repository mean what lies in it', async () => {
    await put('repo/.git/HEAD')
    const asked = ['a.yml', 'bots/b.yml', 'repo/a.yml', 'c.txt']
    expect(await isWatched(['**/*.yml'], ['repo/a.yml'], asked)).toEqual(['a.yml', 'bots/b.yml', 'repo/a.yml'])
    expect(await isWatched(['./repo/*.yml'], ['repo/a.yml'], asked)).toEqual(['a.yml'])
    expect((await files.watch(['repo/*.yml'], ['repo/a.yml'])).paths).toEqual(['a.yml'])
  })

  test('files of several repositories, of which one is asked', async () => {
    await put('one/.git/HEAD', 'two/.git/HEAD')
    const paths = ['one/a.yml', 'two/b/c.yml']
    expect(await isWatched(paths, paths, ['a.yml', 'b/c.yml', 'c.yml', 'one/a.yml'])).toEqual(['a.yml', 'b/c.yml'])
  })

  test('a submodule is its commit in the repository around it', async () => {
    await put('.git/HEAD', 'vendor/chat/.git')
    const asked = ['vendor/chat', 'vendor', 'a.yml', 'vendor/chat/a.yml']
    expect(await isWatched(['vendor/chat/a.yml'], ['vendor/chat/a.yml'], asked)).toEqual(['vendor/chat', 'a.yml'])
  })

  test('where the repository is unknown, every path that ends the same', async () => {
    const asked = ['a.yml', '.github/a.yml', 'x/.github/a.yml', 'top/x/.github/a.yml', 'y/a.yml', 'github/a.yml']
    expect(await isWatched(['x/.github/a.yml'], ['x/.github/a.yml'], asked)).toEqual([
      'a.yml',
      '.github/a.yml',
      'x/.github/a.yml',
    ])
    expect((await files.watch([], ['x/a.yml'])).paths).toEqual(['a.yml', 'x/a.yml'])
  })
})
