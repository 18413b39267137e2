import { realpathSync } from 'node:fs'
import { findFiles } from '../../src/adapters/workspace/glob.ts'

const PATTERNS = ['.github/workflows/*.yml', 'examples/workflows/*.yml']

/** The workflows of the repository and those that users copy, relative to the root. Not every shell expands patterns. */
export const listWorkflowFiles = async (root: string): Promise<readonly string[]> => {
  const found = await Promise.all(PATTERNS.map((pattern) => findFiles(realpathSync.native(root), pattern)))
  return found.flat().sort()
}
