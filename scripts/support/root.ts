import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What lies in the repository's folder, or deep in it, and is no part of the repository. */
export const NOT_OURS: ReadonlySet<string> = new Set(['.git', '.cache', 'node_modules', 'coverage', 'reports'])
