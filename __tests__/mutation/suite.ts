import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

/*
 * The unit tests of what is mutated as a single file for Jest: each mutant then loads the source once, and not once a test
 * file. Only stryker.config.mjs runs it, and says which.
 */
const { MUTATION_FOLDERS: folders = [], MUTATION_TESTS: pattern = '' } = globalThis as {
  readonly MUTATION_FOLDERS?: readonly string[]
  readonly MUTATION_TESTS?: string
}
// What is tried at random is the same for every mutant and in every run, or the score would not be.
fc.configureGlobal({ seed: 1 })

for (const folder of folders.map((name) => join(import.meta.dirname, '../unit', name))) {
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.test.ts') && new RegExp(pattern).test(file)) await import(join(folder, file))
  }
}
