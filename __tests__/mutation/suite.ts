import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/*
 * The unit tests of what is mutated as a single file for Jest: each mutant then loads the source once, and not once a test
 * file. Only stryker.config.mjs runs it, and says which.
 */
const { MUTATION_FOLDERS: folders = [], MUTATION_TESTS: pattern = '' } = globalThis as {
  readonly MUTATION_FOLDERS?: readonly string[]
  readonly MUTATION_TESTS?: string
}
for (const folder of folders.map((name) => join(import.meta.dirname, '../unit', name))) {
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.test.ts') && new RegExp(pattern).test(file)) await import(join(folder, file))
  }
}
