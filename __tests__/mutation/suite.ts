import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'

/*
 * The unit tests of one folder as a single file for Jest: each mutant then loads the source once, and not once a test
 * file. Only stryker.config.mjs runs it, and says which.
 */
const { MUTATION_FOLDER: folder = '', MUTATION_TESTS: pattern = '' } = globalThis as {
  readonly MUTATION_FOLDER?: string
  readonly MUTATION_TESTS?: string
}
// What is tried at random is the same for every mutant and in every run, or the score would not be.
fc.configureGlobal({ seed: 1 })

const tests = join(import.meta.dirname, '../unit/stages', folder)

for (const file of readdirSync(tests)) {
  if (file.endsWith('.test.ts') && new RegExp(pattern).test(file)) await import(join(tests, file))
}
