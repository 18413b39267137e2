import { describe, expect, test } from '@jest/globals'
import { toPlainView } from '../../../src/model/origin.ts'
import { lookAtFiles } from '../../../src/run/file-view.ts'
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
