import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** One import of another file of the sources, of types or of values. */
export interface SourceImport {
  /** Path below the sources. */
  readonly path: string
  readonly isDynamic: boolean
}

/** One file of the sources that is written by hand. */
export interface SourceFile {
  /** Path below the sources, with forward slashes. */
  readonly path: string
  readonly lineCount: number
  readonly imports: readonly SourceImport[]
}

const GENERATED = /\.gen\.|\.d\.ts$/
const IMPORT = /\b(?:from|import(\s*\()?)\s*'(\.\.?\/[^']+)'/g

/** Reads the sources below a folder, without what is generated or only declares types. Sorted by path. */
export const readSourceFiles = (folder: string): readonly SourceFile[] => {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.[jt]s$/.test(path) && !GENERATED.test(path))
    .sort()
  const known = new Set(paths)
  return paths.map((path) => {
    const text = readFileSync(join(folder, path), 'utf8')
    const imports = listImports(path, text).filter((found) => known.has(found.path))
    return { path, lineCount: text.split('\n').length - 1, imports }
  })
}

const listImports = (path: string, text: string): readonly SourceImport[] =>
  [...text.matchAll(IMPORT)].map(([, isDynamic, target = '']) => ({
    path: posix.join(posix.dirname(path), target),
    isDynamic: isDynamic !== undefined,
  }))
