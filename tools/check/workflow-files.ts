import { realpathSync } from 'node:fs'
import { ROOT } from '../../scripts/support/root.ts'
import { findFiles } from '../../src/adapters/workspace/glob.ts'

const PATTERNS = ['.github/workflows/*.yml', 'examples/workflows/*.yml']

/** The workflows of the repository and those that users copy, relative to the root. Not every shell expands patterns. */
export const listWorkflowFiles = async (): Promise<readonly string[]> => {
  const root = realpathSync.native(ROOT)
  const found = await Promise.all(PATTERNS.map((pattern) => findFiles(root, pattern)))
  return found.flat().sort()
}
