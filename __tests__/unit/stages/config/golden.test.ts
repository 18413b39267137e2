import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../../../../scripts/support/root.ts'
import type { Desired } from '../../../../src/model/desired.ts'
import type { Diagnostic } from '../../../../src/model/diagnostic.ts'
import type { Position } from '../../../../src/model/key.ts'
import { mapHidden } from '../../../../src/model/tree.ts'
import type { SourceFile } from '../../../../src/ports.ts'
import { readDesired } from '../../../../src/stages/config/read-desired.ts'
import { LOG } from '../../../../src/stages/render/medium.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'

const GOLDEN = join(ROOT, '__tests__/golden')

/** A case is a file, or a folder of files that are read together. */
const listCases = (folder: string): readonly string[] =>
  readdirSync(join(GOLDEN, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.yml'))
    .map(({ name }) => name)

const readCase = (folder: string, name: string): readonly SourceFile[] => {
  const path = join(GOLDEN, folder, name)
  if (!statSync(path).isDirectory()) return [{ file: name, bytes: readFileSync(path) }]
  return readdirSync(path).map((file) => ({ file: `${name}/${file}`, bytes: readFileSync(join(path, file)) }))
}

const toSpan = ({ line, column, endLine, endColumn }: Position): string => `${line}:${column}-${endLine}:${endColumn}`

const toLine = (diagnostic: Diagnostic): string => {
  const { severity, code, path, position } = diagnostic
  const head = `${position.file}:${toSpan(position)} ${severity} ${code} ${path}`
  return `${head.trimEnd()}: ${en.toDiagnostic(diagnostic, LOG)}\n`
}

const toShownDesired = ({ configuration, position, places, ...desired }: Desired) => ({
  ...desired,
  ...(configuration && {
    configuration: mapHidden(configuration, ({ source, name, position: place }) => ({
      reference: `${source} ${name} at ${toSpan(place)}`,
    })),
  }),
  position: `${position.file}:${toSpan(position)}`,
  ...(places && { places: Object.fromEntries(Object.entries(places).map(([member, at]) => [member, toSpan(at)])) }),
})

const checkGolden = (path: string, actual: string): void => {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, actual)
  expect(actual).toBe(readFileSync(path, 'utf8'))
}

describe('a faulty file', () => {
  test.each(listCases('err'))('%s', (name) => {
    const { diagnostics } = readDesired(readCase('err', name))
    expect(diagnostics.map(({ severity }) => severity)).toContain('error')
    const expected = join(GOLDEN, 'err', `${name.replace(/\.yml$/, '')}.txt`)
    checkGolden(expected, diagnostics.map(toLine).join(''))
  })
})

describe('a good file', () => {
  test.each(listCases('ok'))('%s', (name) => {
    const { desired, removed, diagnostics, regions } = readDesired(readCase('ok', name))
    const given = removed.map(({ position, ...entry }) => ({
      ...entry,
      position: `${position.file}:${toSpan(position)}`,
    }))
    const shown = {
      ...{ regions, warnings: diagnostics.map(toLine), desired: desired.map(toShownDesired) },
      ...(given.length > 0 && { removed: given }),
    }
    const expected = join(GOLDEN, 'ok', `${name.replace(/\.yml$/, '')}.json`)
    checkGolden(expected, `${JSON.stringify(shown, null, 2)}\n`)
  })
})
