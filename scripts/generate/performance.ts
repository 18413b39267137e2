import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BenchResult } from '../bench/result.ts'
import { toTables } from '../bench/table.ts'
import { WORDINGS } from '../bench/wording.ts'
import { ROOT } from '../support/root.ts'
import type { Generator } from './generator.ts'
import { replaceSection } from './section.ts'

/** The tables of the pages on performance, in each language, from what the bench measured last. */
export const generatePerformance: Generator = async () => {
  const result: BenchResult = JSON.parse(await readFile(join(ROOT, 'docs/performance.json'), 'utf8'))
  return await Promise.all(
    WORDINGS.map(async (words) => {
      const page = await readFile(join(ROOT, words.path), 'utf8')
      return { path: words.path, text: replaceSection(page, 'bench', toTables(result, words)) }
    }),
  )
}
