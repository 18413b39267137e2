import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { ROOT } from '../../../../scripts/support/root.ts'
import type { DiagnosticDetail } from '../../../../src/model/diagnostic.ts'
import { en } from '../../../../src/stages/render/texts/en/index.ts'
import { readRepositoryFile } from '../../../support/repository.ts'

const ERR = '__tests__/golden/err'
/** Faults of secrets' values are not found by reading a file. */
const OF_VALUES = ['SECRET_UNFIT', 'SECRET_UNSET']
/** Files that large and that wrong are made by the test of the limits. */
const OF_LIMITS = ['FILE_TOO_LARGE', 'TOO_MANY_FAULTS', 'TOO_MANY_VALUES']

const quote = (text: string) => `<${text}>`

describe('the texts of diagnostics', () => {
  test.each<[DiagnosticDetail, string]>([
    [{ code: 'SECRET_UNSET', variable: 'X' }, 'environment variable <X> is unset'],
    [{ code: 'SECRET_UNSET', variable: 'x/y', source: 'parameter' }, 'OOS parameter <x/y> does not exist'],
    [
      { code: 'SECRET_UNFIT', variable: 'X', why: 'mask' },
      'environment variable <X> is not a usable secret: it consists of asterisks',
    ],
    [
      { code: 'SECRET_UNFIT', variable: 'X', why: 'blank', source: 'parameter' },
      'OOS parameter <X> is not a usable secret: it is',
    ],
    [{ code: 'SECRET_UNFIT', variable: 'X', why: 'too-short' }, 'fewer than 8 characters'],
    [
      { code: 'SECRET_UNFIT', variable: 'X', why: 'control-character', source: 'env' },
      'a line break or another control',
    ],
    [{ code: 'FILE_TOO_LARGE', bytes: 262_145, allowedBytes: 262_144 }, '262145 bytes; at most 262144'],
    [{ code: 'TOO_MANY_VALUES', allowedTokens: 90_000 }, 'at most 90000 words, symbols and line breaks'],
    [{ code: 'TOO_MANY_FAULTS', count: 7 }, '7 more errors from here on are not listed'],
    [{ code: 'TOO_MANY_FAULTS', count: 1 }, '1 more error from here on is not listed'],
  ])('%j', (detail, expected) => {
    expect(en.toDiagnostic(detail, { quote, word: quote })).toContain(expected)
  })

  test('every code of the documentation has a golden case, and the other way round', () => {
    const lines = readdirSync(join(ROOT, ERR))
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) => readRepositoryFile(`${ERR}/${name}`).split('\n'))
    const found = new Set(lines.flatMap((line) => / (?:error|warning) ([A-Z_]+)/.exec(line)?.[1] ?? []))
    const documented = readRepositoryFile('docs/file-format.md').match(/(?<=^\| `)[A-Z_]+(?=`)/gm) ?? []
    expect([...documented].sort()).toEqual([...found, ...OF_VALUES, ...OF_LIMITS].sort())
  })
})
