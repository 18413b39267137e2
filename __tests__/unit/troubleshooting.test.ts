import { readFile } from 'node:fs/promises'
import { expect, test } from '@jest/globals'

const read = (path: string): Promise<string> => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

/** The codes are types: nothing of them is left when the program runs. */
const listCodes = (source: string): readonly string[] =>
  [...source.matchAll(/readonly code: '([A-Z_]+)'/g)].map(([, code = '']) => code)

test('every code of a fault of a file, a failure or a finding is explained, and no other', async () => {
  const sources = await Promise.all(['diagnostic', 'failure', 'plan'].map((name) => read(`src/model/${name}.ts`)))
  const codes = sources.flatMap(listCodes)
  const headings = [...(await read('docs/troubleshooting.md')).matchAll(/^### ([A-Z_]+)$/gm)].map(([, code]) => code)
  const rows = [...(await read('docs/file-format.md')).matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, code]) => code)
  expect(codes.length).toBeGreaterThan(60)
  expect([...headings, ...rows].sort()).toEqual([...new Set(codes)].sort())
})
