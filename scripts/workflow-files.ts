import { realpathSync } from 'node:fs'
import { findFiles } from '../src/workspace/glob.ts'

const PATTERNS = ['.github/workflows/*.yml', 'examples/workflows/*.yml']

/** The workflows of the repository and those that users copy, relative to the root. Not every shell expands patterns. */
export const listWorkflowFiles = (root: string): readonly string[] =>
  PATTERNS.flatMap((pattern) => findFiles(realpathSync.native(root), pattern)).sort()
