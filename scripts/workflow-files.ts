import { globSync } from 'tinyglobby'

const PATTERNS = ['.github/workflows/*.yml', 'examples/workflows/*.yml']

/** The workflows of the repository and those that users copy, relative to the root. Not every shell expands patterns. */
export const listWorkflowFiles = (root: string): readonly string[] =>
  globSync(PATTERNS, { cwd: root, dot: true }).sort()
