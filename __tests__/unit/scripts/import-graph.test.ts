import { describe, expect, test } from '@jest/globals'
import { findLongestChain, listCycles, toImportGraph, toRoom } from '../../../scripts/check/import-graph.ts'
import type { SourceFile } from '../../../scripts/check/source-files.ts'

/** Files whose imports are written as `a > b c`. */
const toFiles = (...lines: readonly string[]): readonly SourceFile[] =>
  lines.map((line) => {
    const [path = '', targets = ''] = line.split(' > ')
    const imports = targets.split(' ').filter(Boolean)
    return { path, lineCount: 1, imports: imports.map((target) => ({ path: target, isDynamic: false })) }
  })

describe('rooms', () => {
  test.each([
    ['index.ts', 'index.ts'],
    ['model/plan.ts', 'model'],
    ['stages/plan/plan.ts', 'stages/plan'],
    ['stages/render/texts/en/run.ts', 'stages/render'],
    ['adapters/oos/chat.ts', 'adapters/oos'],
    ['emulator/faults/fault.ts', 'emulator'],
  ])('%s is in %s', (path, room) => {
    expect(toRoom(path)).toBe(room)
  })

  test('import what their files import, and not themselves', () => {
    const files = toFiles('cli.ts > run/a.ts', 'run/a.ts > run/b.ts model/x.ts', 'run/b.ts', 'model/x.ts')
    expect(toImportGraph(files, toRoom)).toEqual(
      new Map([
        ['cli.ts', new Set(['run'])],
        ['run', new Set(['model'])],
        ['model', new Set()],
      ]),
    )
  })
})

describe('the longest chain', () => {
  test('is the longest way down, not the first', () => {
    const graph = toImportGraph(toFiles('a > d b', 'b > c', 'c > d', 'd'))
    expect(findLongestChain(graph)).toEqual(['a', 'b', 'c', 'd'])
  })

  test('goes through a cycle once, by its longest way', () => {
    const graph = toImportGraph(toFiles('a > b', 'b > c e', 'c > d', 'd > b e', 'e'))
    expect(findLongestChain(graph)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('cycles', () => {
  test('are told once each, with all their members', () => {
    const graph = toImportGraph(toFiles('a > b', 'b > c', 'c > a', 'd > e a', 'e > d', 'f > a'))
    expect(listCycles(graph)).toEqual([
      ['a', 'b', 'c'],
      ['d', 'e'],
    ])
  })

  test('are none where everything goes down', () => {
    expect(listCycles(toImportGraph(toFiles('a > b c', 'b > c', 'c')))).toEqual([])
  })
})
