import { cpSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join, relative } from 'node:path'
import { ROOT } from '../../scripts/support/root.ts'

/** The text of a file of the repository, by its path there. */
export const readRepositoryFile = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** The paths of every file below a folder of the repository, from its root and in order. */
export const listRepositoryFiles = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)).replaceAll('\\', '/'))
    .sort()

/** Copies files and folders of the repository into another folder, and links the packages there. */
export const copyRepository = (paths: readonly string[], folder: string): void => {
  for (const path of paths) cpSync(join(ROOT, path), join(folder, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
}
