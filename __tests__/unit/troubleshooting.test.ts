import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ROOT } from '../../scripts/support/root.ts'
import { readRepositoryFile as read } from '../support/repository.ts'

const MODEL = 'src/model'
/** The codes of these are for the program alone: a wrong command line is answered by its usage. */
const OF_USAGE = 'input-fault.ts'

/** The codes are types: nothing of them is left when the program runs. */
const listCodes = (source: string): readonly string[] =>
  [...source.matchAll(/readonly code: '([A-Z_]+)'/g)].map(([, code = '']) => code)

test('every code of a fault of a file, a failure or a finding is explained, and no other', () => {
  const files = readdirSync(join(ROOT, MODEL)).filter((file) => file !== OF_USAGE)
  const codes = files.flatMap((file) => listCodes(read(`${MODEL}/${file}`)))
  const headings = [...read('docs/troubleshooting.md').matchAll(/^### ([A-Z_]+)$/gm)].map(([, code]) => code)
  const rows = [...read('docs/file-format.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(60)
  expect([...headings, ...rows].sort()).toEqual([...new Set(codes)].sort())
})
