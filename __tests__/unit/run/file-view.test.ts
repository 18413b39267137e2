import { describe, expect, test } from '@jest/globals'
import { toPlainView } from '../../../src/model/origin.ts'
import type { Files, Surroundings } from '../../../src/ports.ts'
import { lookAtFiles } from '../../../src/run/file-view.ts'
import type { NamedFile } from '../../../src/stages/plan/origins.ts'
import { createMemoryWorkspace } from '../../support/memory-workspace.ts'

const KEY = { region: 'cn-hangzhou', name: 'a' }
const DECLARING = `version: 1
region: cn-hangzhou
chatConfigurations:
  - { name: a, type: DingTalk }
`
const EMPTY = 'version: 1\nchatConfigurations: []\n'

/** Looks from files of checkouts in folders of the workspace, by patterns that are paths. */
const look = (texts: Readonly<Record<string, string>>, patterns: readonly string[], named: readonly string[]) => {
  const read = patterns.filter((path) => path in texts)
  const locate = (path: string) => path.replace(/^(?:one|two)\//, '')
  const wanted = named.map((file) => ({ file, isWanted: false }))
  const files = createMemoryWorkspace(new Map(Object.entries(texts)))
  return lookAtFiles(wanted, read, patterns, files, toPlainView(read, locate))
}

test('a file is known by its path in the repository, wherever that is checked out', async () => {
  const view = await look({ 'one/x.yml': EMPTY }, ['one/x.yml', 'one/gone.yml'], ['x.yml', 'gone.yml', 'other.yml'])
  expect(view.toPath('one/x.yml')).toBe('x.yml')
  const isRead = ['x.yml', 'gone.yml', 'other.yml', 'one/x.yml', 'one/gone.yml'].map(view.isRead)
  expect(isRead).toEqual([true, true, false, false, false])
})

test('what is beside a file is told by its path in the repository, too', async () => {
  const view = await look({ 'one/t/x.yml': EMPTY, 'one/t/y.yml': DECLARING }, ['one/t/x.yml'], ['t/x.yml'])
  expect(view.findDeclaring('t/x.yml', KEY)).toEqual({ file: 't/y.yml', isSure: true })
})

describe('where one path is of two checkouts', () => {
  const texts = { 'one/x.yml': EMPTY, 'two/x.yml': EMPTY, 'one/z.yml': '\xff', 'two/y.yml': DECLARING }

  test('what either declares is not gone', async () => {
    const view = await look(texts, ['one/x.yml', 'two/x.yml'], ['x.yml', 'y.yml'])
    expect(view.isRead('x.yml')).toBe(true)
    expect(view.findDeclaring('x.yml', KEY)).toEqual({ file: 'y.yml', isSure: true })
  })

  test('a file that one of them has declares for both', async () => {
    const view = await look(texts, ['one/x.yml', 'two/x.yml', 'one/y.yml'], ['y.yml'])
    expect(view.toDeclares('y.yml', KEY)).toBe('yes')
    expect(view.toDeclares('y.yml', { ...KEY, name: 'b' })).toBe('no')
  })

  test('of a file that nothing asks for nothing is known', async () => {
    const view = await look(texts, ['one/x.yml', 'two/x.yml'], ['y.yml'])
    expect([view.isRead('y.yml'), view.toDeclares('y.yml', KEY)]).toEqual([false, 'unknown'])
  })
})

describe('one checkout', () => {
  const named = (...files: readonly string[]) => files.map((file) => ({ file, isWanted: true }))
  const sourceOf = (file: string, text: string) => ({ file, bytes: Buffer.from(text) })

  /** Looks from `x.yml` at files that records name, with these surroundings of each; tells what was looked at and read. */
  const lookFrom = async (wanted: readonly NamedFile[], around: Partial<Surroundings>, patterns = ['x.yml']) => {
    const looked: string[] = []
    const files: Files = {
      ...createMemoryWorkspace(new Map()),
      lookAround: async (path) => {
        looked.push(path)
        return { files: [], unreadable: [], isWhole: true, ...around }
      },
    }
    const plain = toPlainView(['x.yml'], (path) => path)
    return { view: await lookAtFiles(wanted, ['x.yml'], patterns, files, plain), looked }
  }

  test('is looked at once for each file that is wanted, or that the patterns name', async () => {
    const left = { file: 'other-run.yml', isWanted: false }
    const { looked } = await lookFrom([...named('y.yml', 'y.yml'), left, { ...left, file: 'x.yml' }], {})
    expect(looked).toEqual(['y.yml', 'x.yml'])
  })

  test('is the whole of a file that is not there, unless it may have been left out', async () => {
    const { view } = await lookFrom(named('y.yml'), {})
    expect([view.isRead('y.yml'), view.toDeclares('y.yml', KEY)]).toEqual([false, 'no'])
    const { view: pattern } = await lookFrom(named('y.yml'), {}, ['x.yml', 'y.yml'])
    expect([pattern.isRead('y.yml'), pattern.toDeclares('y.yml', KEY)]).toEqual([true, 'no'])
    const { view: partly } = await lookFrom(named('y.yml'), { isWhole: false }, ['x.yml', 'y.yml'])
    expect([partly.isRead('y.yml'), partly.toDeclares('y.yml', KEY)]).toEqual([false, 'unknown'])
    const { view: hidden } = await lookFrom(named('y.yml'), { unreadable: ['y.yml'] })
    expect(hidden.toDeclares('y.yml', KEY)).toBe('unknown')
    const { view: other } = await lookFrom(named('y.yml'), { unreadable: ['z.yml'] })
    expect(other.toDeclares('y.yml', KEY)).toBe('no')
  })

  test.each([
    ['a file that this run reads is none of others', [sourceOf('x.yml', DECLARING)], [], undefined],
    [
      'nor is one that declares something else',
      [sourceOf('z.yml', DECLARING.replace('name: a', 'name: b'))],
      [],
      undefined,
    ],
    [
      'one that declares it is',
      [sourceOf('z.yml', EMPTY), sourceOf('w.yml', DECLARING)],
      [],
      { file: 'w.yml', isSure: true },
    ],
    [
      'one that cannot be understood may be',
      [sourceOf('z.yml', `${DECLARING}  [`)],
      [],
      { file: 'z.yml', isSure: false },
    ],
    ['as may one that cannot be read', [], ['x.yml', 'h.yml'], { file: 'h.yml', isSure: false }],
    ['but not one that this run reads', [], ['x.yml'], undefined],
  ])('%s', async (_what, files, unreadable, expected) => {
    const { view } = await lookFrom(named('y.yml'), { files, unreadable })
    expect(view.findDeclaring('y.yml', KEY)).toEqual(expected)
    expect(view.findDeclaring('never-named.yml', KEY)).toBeUndefined()
  })

  test('is read once, however often it is asked about', async () => {
    let reads = 0
    const source = {
      file: 'y.yml',
      get bytes() {
        reads += 1
        return Buffer.from(DECLARING)
      },
    }
    const { view } = await lookFrom(named('y.yml'), { files: [source] })
    const asked = [view.toDeclares('y.yml', KEY), view.toDeclares('y.yml', { ...KEY, name: 'b' })]
    const first = reads
    expect([...asked, view.toDeclares('y.yml', KEY), view.findDeclaring('y.yml', KEY)?.isSure]).toEqual([
      'yes',
      'no',
      'yes',
      true,
    ])
    expect(reads).toBe(first)
    const { view: fresh } = await lookFrom(named('y.yml'), { files: [source] })
    fresh.toDeclares('y.yml', KEY)
    expect(reads).toBe(2 * first)
  })
})

test('of two checkouts one may only possibly declare it: a certain declaration comes first', async () => {
  const texts = { 'one/x.yml': EMPTY, 'two/x.yml': EMPTY, 'one/y.yml': `${DECLARING}  [`, 'two/z.yml': DECLARING }
  const view = await look(texts, ['one/x.yml', 'two/x.yml'], ['x.yml'])
  expect(view.findDeclaring('x.yml', KEY)).toEqual({ file: 'z.yml', isSure: true })
  const both = await look({ ...texts, 'two/y.yml': EMPTY }, ['one/x.yml', 'two/x.yml', 'one/y.yml'], ['y.yml'])
  expect(both.toDeclares('y.yml', KEY)).toBe('unknown')
})
