import { execFileSync } from 'node:child_process'
import { mkdir, rename, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { PathFault } from '../../../src/errors.ts'
import { createFiles } from '../../../src/workspace/files.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts'

let folder: TemporaryFolder
beforeEach(async () => {
  folder = await createTemporaryFolder()
})
afterEach(() => folder.remove())

const read = (...patterns: readonly string[]) => createFiles(folder.workspace).read(patterns)
const namesOf = async (...patterns: readonly string[]) => (await read(...patterns)).map(({ file }) => file)
const put = (...paths: readonly string[]) => Promise.all(paths.map((path) => folder.put(`workspace/${path}`, path)))
const inWorkspace = (path: string) => join(folder.workspace, path)

const expectRefusal = (path: string, why: PathFault) =>
  expect(read(path)).rejects.toMatchObject({ detail: { code: 'CONFIG_PATH_REFUSED', why } })

describe('the files that patterns name', () => {
  test('come with their bytes and with paths of the workspace', async () => {
    await put('conf/a.yml')
    const [file] = await read('conf/a.yml')
    expect([file?.file, Buffer.from(file?.bytes ?? []).toString()]).toEqual(['conf/a.yml', 'conf/a.yml'])
  })

  test('come sorted, each once, from however many patterns', async () => {
    await put('b.yml', 'a.yml', 'deep/er/c.yml', 'deep/d.yaml')
    expect(await namesOf('b.yml', '**/*.{yml,yaml}', './a.yml', 'b.yml')).toEqual([
      'a.yml',
      'b.yml',
      'deep/d.yaml',
      'deep/er/c.yml',
    ])
  })

  test('may lie in a folder whose name starts with a dot', async () => {
    await put('.github/chat-a.yml', '.github/chat-b.yml')
    expect(await namesOf('.github/chat-*.yml')).toEqual(['.github/chat-a.yml', '.github/chat-b.yml'])
  })

  test.each(['a[1].yml', '{x}.yml', 'star*.yml', '!not.yml', 'ä 运维.yml'])('may have any name: %s', async (name) => {
    await put(name, 'other.yml')
    expect(await namesOf(name)).toEqual([name])
  })

  test('lie in a workspace that is itself reached by a link', async () => {
    await put('a.yml')
    const link = join(folder.outside, 'link')
    await symlink(folder.workspace, link)
    expect((await createFiles(link).read(['a.yml'])).map(({ file }) => file)).toEqual(['a.yml'])
  })
})

describe('a pattern without a file', () => {
  test.each(['none.yml', '*.json', 'none/**', '[', '{', '(', '\0'])('is named: %j', async (pattern) => {
    await put('a.yml')
    await expect(read('a.yml', pattern)).rejects.toMatchObject({ detail: { code: 'CONFIG_NOT_FOUND', pattern } })
  })
})

describe('a path that leads out', () => {
  beforeEach(() => folder.put('outside/secret.yml', 'secret'))

  test.each(['../outside/secret.yml', 'x/../../outside/secret.yml', '..', '../*/secret.yml', '**/../../outside/*.yml'])(
    'by a parent: %s',
    (path) => expectRefusal(path, 'outside'),
  )

  test('by its root', () => expectRefusal(join(folder.outside, 'secret.yml'), 'outside'))

  test.each([
    '\\.\\./outside/secret.yml',
    '.\\./outside/secret.yml',
    '{..,x}/outside/secret.yml',
    '{../outside/secret.yml,x}',
    '@(..)/outside/secret.yml',
    '[.][.]/outside/secret.yml',
  ])('by a disguise: %s', async (pattern) => {
    await expect(read(pattern)).rejects.toMatchObject({
      detail: { code: expect.stringMatching(/^CONFIG_(PATH_REFUSED|NOT_FOUND)$/) },
    })
  })

  test('by a disguised root', async () => {
    await expect(read(`\\${folder.outside}/secret.yml`)).rejects.toMatchObject({
      detail: { code: expect.stringMatching(/^CONFIG_(PATH_REFUSED|NOT_FOUND)$/) },
    })
  })

  test('by a link in its place', async () => {
    await symlink(join(folder.outside, 'secret.yml'), inWorkspace('a.yml'))
    await expectRefusal('a.yml', 'symlink')
  })

  test('by a link among its parents', async () => {
    await symlink(folder.outside, inWorkspace('sub'))
    await expectRefusal('sub/secret.yml', 'symlink')
  })

  test.each(['*.yml', '**/*.yml', 'sub/*.yml'])('by a link that %s finds: never read', async (pattern) => {
    await put('a.yml')
    await symlink(join(folder.outside, 'secret.yml'), inWorkspace('link.yml'))
    await symlink(folder.outside, inWorkspace('sub'))
    const texts = await read(pattern).then(
      (files) => files.map(({ bytes }) => Buffer.from(bytes).toString()),
      () => [],
    )
    expect(texts).not.toContain('secret')
  })
})

test('a file that is swapped for a link while it is read is never read through the link', async () => {
  const secret = await folder.put('outside/secret.yml', 'secret')
  await put('a.yml')
  const [texts, codes]: [string[], unknown[]] = [[], []]
  let isOver = false
  const swapping = (async () => {
    while (!isOver) {
      await symlink(secret, inWorkspace('link'))
      await rename(inWorkspace('link'), inWorkspace('a.yml'))
      await writeFile(inWorkspace('file'), 'a.yml')
      await rename(inWorkspace('file'), inWorkspace('a.yml'))
    }
  })()
  for (let round = 0; round < 1_000; round += 1) {
    await read('a.yml').then(
      (files) => void texts.push(...files.map(({ bytes }) => Buffer.from(bytes).toString())),
      (error: { readonly detail?: { readonly code?: unknown } }) => void codes.push(error.detail?.code),
    )
  }
  isOver = true
  await swapping
  expect(texts.filter((text) => text !== 'a.yml')).toEqual([])
  expect(new Set(codes)).toEqual(new Set(['CONFIG_PATH_REFUSED']))
})

describe('what is no plain file', () => {
  test('a link, even to a file of the workspace', async () => {
    await put('a.yml')
    await symlink('a.yml', inWorkspace('link.yml'))
    await expectRefusal('link.yml', 'symlink')
  })

  test('a link to nothing', async () => {
    await symlink('nowhere', inWorkspace('link.yml'))
    await expect(read('link.yml')).rejects.toMatchObject({
      detail: { code: expect.stringMatching(/^CONFIG_(PATH_REFUSED|NOT_FOUND)$/) },
    })
  })

  test('a folder', async () => {
    await mkdir(inWorkspace('conf.yml'))
    await expectRefusal('conf.yml', 'not-a-file')
  })

  test('the workspace itself', () => expectRefusal('.', 'not-a-file'))

  test('a pipe, which is not waited for', async () => {
    execFileSync('mkfifo', [inWorkspace('pipe.yml')])
    await expectRefusal('pipe.yml', 'not-a-file')
  })

  test('a device', async () => {
    const refused = { detail: { code: 'CONFIG_PATH_REFUSED', why: 'not-a-file' } }
    await expect(createFiles('/dev').read(['zero'])).rejects.toMatchObject(refused)
  })

  test('a socket, which cannot be opened', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(inWorkspace('s.yml'), resolve))
    await expectRefusal('s.yml', 'unreadable').finally(() => server.close())
  })

  test('a file of 5 MiB is refused before it is read, one of 4 is not', async () => {
    const [small = '', large = ''] = await put('small.yml', 'large.yml')
    await truncate(small, 4 * 1024 * 1024)
    await truncate(large, 5 * 1024 * 1024)
    await expectRefusal('large.yml', 'too-large')
    expect(await namesOf('small.yml')).toEqual(['small.yml'])
  })
})
