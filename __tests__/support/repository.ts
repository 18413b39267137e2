import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/support/root.ts'

/** The text of a file of the repository, by its path there. */
export const readRepositoryFile = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
