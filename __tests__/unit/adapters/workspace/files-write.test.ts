import { chmod, mkdir, readdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createFiles } from '../../../../src/adapters/workspace/files.ts'
import type { CodedError, PathFault } from '../../../../src/model/failure.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../../support/temporary-folder.ts'

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await createTemporaryFolder()
})
afterEach(() => folder.remove())

const write = (path: string, text = 'new') => createFiles(folder.workspace).write(path, text)
const textOf = (path: string) => readFile(path, 'utf8')
const inWorkspace = (path: string) => join(folder.workspace, path)

const expectRefusal = (path: string, why: PathFault) =>
  expect(write(path)).rejects.toMatchObject({ detail: { code: 'OUTPUT_FILE_REFUSED', path, why } })

describe('writing', () => {
  test('makes a file, with nothing left beside it', async () => {
    await write('plan.json', '运维\n')
    expect(await textOf(inWorkspace('plan.json'))).toBe('运维\n')
    expect(await readdir(folder.workspace)).toEqual(['plan.json'])
  })

  test('replaces a file as a whole', async () => {
    await folder.put('workspace/sub/plan.json', 'a longer text than the new one')
    await write('sub/plan.json')
    expect(await textOf(inWorkspace('sub/plan.json'))).toBe('new')
    expect(await readdir(inWorkspace('sub'))).toEqual(['plan.json'])
  })

  test('lets nobody else read it, also where others could read what it replaces', async () => {
    await folder.put('workspace/plan.json', 'old')
    await chmod(inWorkspace('plan.json'), 0o644)
    for (const path of ['plan.json', 'new.json']) {
      await write(path)
      expect((await stat(inWorkspace(path))).mode & 0o777).toBe(0o600)
    }
  })

  test('writes through no link that stands where it writes first', async () => {
    const other = await folder.put('outside/other.json', 'of somebody else')
    await symlink(other, inWorkspace(`.oos-chat-sync-${process.pid}.tmp`))
    await write('plan.json')
    expect(await readdir(folder.workspace)).toEqual(['plan.json'])
    expect([await textOf(inWorkspace('plan.json')), await textOf(other)]).toEqual(['new', 'of somebody else'])
  })

  test('takes an absolute path that lies inside', async () => {
    await write(inWorkspace('plan.json'))
    expect(await textOf(inWorkspace('plan.json'))).toBe('new')
  })
})

describe('a place that is refused', () => {
  test.each(['../plan.json', '../outside/plan.json', 'x/../../plan.json', '..', '.', ''])(
    'outside: %j',
    async (path) => {
      await expectRefusal(path, 'outside')
    },
  )

  test('outside, by an absolute path', () => expectRefusal(join(folder.outside, 'plan.json'), 'outside'))

  test('outside, by a link among its parents', async () => {
    await symlink(folder.outside, inWorkspace('sub'))
    await expectRefusal('sub/plan.json', 'outside')
    expect(await readdir(folder.outside)).toEqual([])
  })

  test('in a folder that only starts like the workspace', async () => {
    await mkdir(`${folder.workspace}-2`)
    await expectRefusal('../workspace-2/plan.json', 'outside')
  })

  test('in a folder that does not exist', async () => {
    await expectRefusal('none/plan.json', 'missing-folder')
    expect(await readdir(folder.workspace)).toEqual([])
  })

  test('a folder, which stays as it is', async () => {
    await mkdir(inWorkspace('plan.json'))
    await expectRefusal('plan.json', 'not-a-file')
    expect(await readdir(folder.workspace)).toEqual(['plan.json'])
  })
})

describe('a name', () => {
  test('as long as a file may have is written', async () => {
    const name = `${'n'.repeat(251)}.yml`
    await write(name)
    expect(await readdir(folder.workspace)).toEqual([name])
  })

  test('that is too long is refused', () => expectRefusal(`${'n'.repeat(300)}.yml`, 'name-too-long'))
})

test('a workspace that is gone is told', async () => {
  const files = createFiles(join(folder.workspace, 'gone'))
  const refused = (code: string) => ({ detail: { code, path: 'a.yml', why: 'missing-workspace' } })
  await expect(files.write('a.yml', '')).rejects.toMatchObject(refused('OUTPUT_FILE_REFUSED'))
  await expect(files.read(['a.yml', 'b.yml'])).rejects.toMatchObject(refused('CONFIG_PATH_REFUSED'))
})

describe('what must be kept', () => {
  test('is whatever is there, or only what was read, in whatever spelling, or nothing', async () => {
    await folder.put('workspace/chat.yml', 'version: 1')
    await folder.put('workspace/other.yml', 'version: 1')
    await symlink(folder.workspace, inWorkspace('link'))
    const files = createFiles(folder.workspace)
    await files.read(['chat.yml'])
    const refuses = (path: string, kept: 'anything' | 'read' | 'nothing') =>
      files.assertWritable(path, kept).then(
        () => undefined,
        (thrown: CodedError) => 'why' in thrown.detail && thrown.detail.why,
      )
    for (const path of ['chat.yml', './chat.yml', inWorkspace('chat.yml'), 'link/chat.yml']) {
      expect([await refuses(path, 'read'), await refuses(path, 'anything')]).toEqual(['configuration', 'exists'])
      expect(await refuses(path, 'nothing')).toBeUndefined()
    }
    expect(await refuses('other.yml', 'read')).toBeUndefined()
    expect(await refuses('other.yml', 'anything')).toBe('exists')
    expect(await refuses('new.yml', 'anything')).toBeUndefined()
    expect(await files.exists('other.yml')).toBe(true)
    expect(await files.exists('new.yml')).toBe(false)
  })
})

test('a link is replaced, and what it points to is left alone', async () => {
  const target = await folder.put('outside/kept.txt', 'kept')
  await symlink(target, inWorkspace('plan.json'))
  await write('plan.json')
  expect(await textOf(target)).toBe('kept')
  expect(await textOf(inWorkspace('plan.json'))).toBe('new')
})
