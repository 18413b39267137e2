import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ROOT } from '../../../../scripts/support/root.ts'
import { writeExisting, writeOutput } from '../../../../src/adapters/github/reporter.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../../support/temporary-folder.ts'

const ARGS = [join(ROOT, 'node_modules/jiti/lib/jiti-cli.mjs'), join(ROOT, '__tests__/support/print-much.ts')]

const printMuch = (): ChildProcessByStdio<null, Readable, Readable> =>
  spawn(process.execPath, ARGS, { stdio: ['ignore', 'pipe', 'pipe'] })

const readAll = async (stream: Readable): Promise<string> => Buffer.concat(await stream.toArray()).toString()

describe('standard output', () => {
  test('gets everything, however slowly it is read', async () => {
    const child = printMuch()
    const ended = once(child, 'close')
    await once(child.stdout, 'readable')
    await setTimeout(200)
    const [out, err] = await Promise.all([readAll(child.stdout), readAll(child.stderr)])
    await ended
    expect(out.split('\n').map((line) => line.split(' ')[0])).toEqual([...Array(1_000).keys(), ''].map(String))
    expect(err).toBe('went on')
  })

  test('that nobody reads any more does not end a run', async () => {
    const child = printMuch()
    const ended = once(child, 'close')
    child.stdout.destroy()
    expect(await readAll(child.stderr)).toBe('went on')
    expect(await ended).toEqual([0, null])
  })
})

describe('a write to standard output', () => {
  const BUSY = Object.assign(new Error('try again'), { code: 'EAGAIN' })
  const CLOSED = Object.assign(new Error('broken pipe'), { code: 'EPIPE' })

  /** Which texts a stream was given that takes so many bytes each time, or throws, and then takes all. */
  const write = (text: string, ends: readonly (number | Error)[]) => {
    const given: string[] = []
    writeOutput(text, (bytes) => {
      const end = ends[given.length] ?? bytes.length
      given.push(Buffer.from(bytes).toString())
      if (typeof end !== 'number') throw end
      return end
    })
    return given
  }

  test.each<[string, string, readonly (number | Error)[], readonly string[]]>([
    ['of nothing is none', '', [], []],
    ['is one where all of it is taken', 'äbc', [], ['äbc']],
    ['goes on with what was not taken', 'abcdef', [1, 0, 3], ['abcdef', 'bcdef', 'bcdef', 'ef']],
    ['waits for a pipe that is full', 'abc', [BUSY, 2, BUSY], ['abc', 'abc', 'c', 'c']],
    ['ends where nobody reads any more', 'abc', [1, CLOSED], ['abc', 'bc']],
    ['ends with any other error', 'abc', [new Error('x')], ['abc']],
  ])('%s', (_what, text, ends, given) => {
    expect(write(text, ends)).toEqual(given)
  })
})

describe("the runner's files", () => {
  let folder: TemporaryFolder
  beforeEach(async () => {
    folder = await createTemporaryFolder()
  })
  afterEach(() => folder.remove())

  test('are replaced or added to', async () => {
    const path = await folder.put('file', 'what was there before')
    writeExisting('GITHUB_STEP_SUMMARY', path, 'a', 'replace')
    writeExisting('GITHUB_OUTPUT', path, 'b', 'append')
    expect(await readFile(path, 'utf8')).toBe('ab')
  })

  test('are not left open', async () => {
    const path = await folder.put('file', '')
    const toNextDescriptor = () => {
      const descriptor = openSync(path, 'r')
      closeSync(descriptor)
      return descriptor
    }
    const next = toNextDescriptor()
    writeExisting('GITHUB_OUTPUT', path, 'a', 'append')
    expect(toNextDescriptor()).toBe(next)
  })

  test.each(['replace', 'append'] as const)('are never created: %s', (how) => {
    const path = join(folder.workspace, 'none')
    expect(() => writeExisting('GITHUB_OUTPUT', path, 'a', how)).toThrow(
      expect.objectContaining({
        detail: { code: 'RUNNER_FILE_REFUSED', variable: 'GITHUB_OUTPUT', path, why: 'missing' },
      }),
    )
  })
})
