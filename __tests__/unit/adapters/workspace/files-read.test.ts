import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, symlink, truncate } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { createFiles } from '../../../../src/adapters/workspace/files.ts'
import type { PathFault } from '../../../../src/model/failure.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../../support/temporary-folder.ts'

const SWAP_MS = 1_000

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

  test.each([
    ['a/*.yml', ['a/1.yml']],
    ['a/**', ['a/1.yml', 'a/b c/2.yml']],
    ['./a/b\\ c/*', ['a/b c/2.yml']],
    ['{a,d}/?.yml', ['a/1.yml', 'd/3.yml']],
    ['a/@(b c)/[2-3].yml', ['a/b c/2.yml']],
    ['d/3\\.yml', ['d/3.yml']],
  ])('are found by %s', async (pattern, found) => {
    await put('a/1.yml', 'a/b c/2.yml', 'd/3.yml')
    expect(await namesOf(pattern)).toEqual(found)
  })

  test.each(['a[1].yml', '{x}.yml', 'star*.yml', '!not.yml', 'ä 运维.yml'])('may have any name: %s', async (name) => {
    await put(name, 'other.yml')
    expect(await namesOf(name)).toEqual([name])
  })

  test.each([
    ['*.yml', ['*.yml', 'a.yml', 'b.yml']],
    ['./*.yml', ['*.yml', 'a.yml', 'b.yml']],
    ['[a].yml', ['[a].yml', 'a.yml']],
    ['{a,b}.yml', ['a.yml', 'b.yml', '{a,b}.yml']],
    ['./{a,b}.yml', ['a.yml', 'b.yml', '{a,b}.yml']],
    ['?.yml', ['*.yml', '?.yml', 'a.yml', 'b.yml']],
    ['"a".yml', ['"a".yml', 'a.yml']],
    ['sub/*/c.yml', ['sub/*/c.yml', 'sub/d/c.yml']],
    ['sub/**', ['sub/**', 'sub/*/c.yml', 'sub/d/c.yml']],
  ])('are all that %s means, also where a file has that very name', async (pattern, found) => {
    await put('a.yml', 'b.yml', 'sub/d/c.yml', 'sub/*/c.yml', ...found)
    expect(await namesOf(pattern)).toEqual(found)
  })

  test.each([
    ['[*].yml', '*.yml'],
    ['\\*.yml', '*.yml'],
    ['[[]a].yml', '[a].yml'],
    ['\\[a\\].yml', '[a].yml'],
    ['\\{a,b\\}.yml', '{a,b}.yml'],
  ])('are one alone where %s spells the name of a file', async (pattern, found) => {
    await put('a.yml', 'b.yml', found)
    expect(await namesOf(pattern)).toEqual([found])
  })

  test.each(['*', 'sub/*', '[a]', '{a,b}'])('are not hidden by a folder named %s', async (pattern) => {
    await put(`${pattern}/inside.yml`, 'a', 'sub/a')
    expect(await namesOf(pattern)).toEqual([pattern === 'sub/*' ? 'sub/a' : 'a'])
  })

  test('are refused where a link has the very name of a pattern', async () => {
    await put('a.yml')
    await symlink(inWorkspace('none.yml'), inWorkspace('[a].yml'))
    await expectRefusal('[a].yml', 'symlink')
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

test('a folder that cannot be read is told, not overlooked: its files would look deleted', () =>
  expectRefusal(`${'long'.repeat(100)}/*.yml`, 'unreadable'))

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

  test('by a link that a pattern goes through', async () => {
    await symlink(folder.outside, inWorkspace('sub'))
    await expectRefusal('sub/*.yml', 'symlink')
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

/** Makes a.yml a link to what is given and a file by turns. */
const SWAP_FOR_LINK = `
  symlinkSync(process.argv[1], 'link')
  renameSync('link', 'a.yml')
  writeFileSync('file', 'a.yml')
  renameSync('file', 'a.yml')`

/** Puts one file after the other in the place of a.yml. */
const SWAP_FOR_FILE = `
  writeFileSync('file', 'another')
  renameSync('file', 'a.yml')`

/**
 * Swaps files in the workspace as long as `use` goes on, in a process of its own: reading does not yield. Who loses its
 * parent has another one: whatever ends the tests, the process ends as well.
 */
const whileSwapped = async (swap: string, args: readonly string[], use: () => Promise<void>): Promise<void> => {
  const script = `
    const { renameSync, symlinkSync, writeFileSync } = require('node:fs')
    for (let round = 0; process.ppid === ${process.pid}; round += 1) {
      ${swap}
      if (round === 0) process.stdout.write('swapping')
    }`
  const swapper = spawn(process.execPath, ['-e', script, ...args], { cwd: folder.workspace })
  const ended = once(swapper, 'exit')
  try {
    await once(swapper.stdout, 'data')
    await use()
  } finally {
    swapper.kill()
    await ended
  }
}

test('a file that is swapped for a link while it is read is never read through the link', async () => {
  const secret = await folder.put('outside/secret.yml', 'secret')
  await put('a.yml')
  const [texts, faults]: [Set<string>, Set<unknown>] = [new Set(), new Set()]
  await whileSwapped(SWAP_FOR_LINK, [secret], async () => {
    const end = performance.now() + SWAP_MS
    while (performance.now() < end) {
      await read('a.yml').then(
        (files) => void files.map(({ bytes }) => texts.add(Buffer.from(bytes).toString())),
        (error: { readonly detail?: { readonly why?: unknown } }) => void faults.add(error.detail?.why),
      )
    }
  })
  expect(texts).toEqual(new Set(['a.yml']))
  // 'changed' is a swap that came between opening and checking.
  expect([...faults].filter((fault) => fault !== 'symlink' && fault !== 'changed')).toEqual([])
  expect(faults).toContain('symlink')
})

test('a file that is swapped for another while it is opened is refused, not read as the one that is there now', async () => {
  await put('a.yml')
  const faults = new Set<unknown>()
  await whileSwapped(SWAP_FOR_FILE, [], async () => {
    while (!faults.has('changed')) {
      // Lets the test's own limit of time be felt.
      await setImmediate()
      await read('a.yml').catch(({ detail }) => void faults.add(detail?.why))
    }
  })
  expect(faults).toEqual(new Set(['changed']))
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
    // Whoever opened the pipe in vain is let go in the end, and finds that it was waited for.
    const writer = spawn('sh', ['-c', 'sleep 3; touch waited; : > pipe.yml'], { cwd: folder.workspace })
    await expectRefusal('pipe.yml', 'not-a-file')
    expect(existsSync(inWorkspace('waited'))).toBe(false)
    writer.kill()
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
