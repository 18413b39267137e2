import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import picomatch from 'picomatch'
import { NOT_OURS, ROOT } from '../../scripts/support/root.ts'

/** Every file and folder of the repository, from its root. */
const ENTRIES: readonly string[] = readdirSync(ROOT, { withFileTypes: true })
  .filter(({ name }) => !NOT_OURS.has(name))
  .flatMap((entry) => {
    const below = entry.isDirectory() ? readdirSync(join(ROOT, entry.name), { recursive: true, encoding: 'utf8' }) : []
    return [entry.name, ...below.map((path) => `${entry.name}/${path.replaceAll('\\', '/')}`)]
  })
  .filter((path) => !path.split('/').some((part) => NOT_OURS.has(part)))

/** Packages, which begin with `@`, and what is elsewhere on a machine are no paths of ours. */
const PATH = /^[\w.*-][\w.*@-]*(?:\/[\w.*@-]+)*\/?$/
const FILE = /[\w*]\.(?:[cm]?[jt]s|md|ya?ml|json|grit)$/
const WORD_ENDS = /^[^\w.*/@-]+|[^\w*/-]+$/g

/**
 * The paths that a page names, in whatever form: in a link, as code, within a command or a sentence. A word is one that has a
 * slash, or ends like a file.
 */
export const listNamedPaths = (text: string): readonly string[] => {
  const words = text.split(/[\s`()[\]|"'<>,]+/).map((word) => word.split('#')[0]?.replaceAll(WORD_ENDS, '') ?? '')
  const paths = words.filter((word) => PATH.test(word) && (word.includes('/') || FILE.test(word)))
  return [...new Set(paths)].filter((path) => !NOT_OURS.has(path.split('/')[0] ?? ''))
}

/**
 * Whether a path that a page names leads to something: from the root or, as a link, from the page's folder. One with `*`
 * must match something, and a bare name stands for any file of that name, wherever it is.
 */
export const isThere = (path: string, page: string): boolean => {
  const bare = path.replace(/\/$/, '')
  const wanted = bare.includes('/') || bare !== path ? [bare, posix.join(posix.dirname(page), bare)] : [`**/${bare}`]
  // Jest is told the beginning of a test's name.
  const isMatch = picomatch([...wanted, `${bare}.test.ts`], { dot: true })
  return ENTRIES.some((entry) => isMatch(entry))
}
