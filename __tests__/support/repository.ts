import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../../scripts/support/root.ts'

/** The text of a file of the repository, by its path there. */
export const readRepositoryFile = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Copies files and folders of the repository into another folder, and links the packages there. */
export const copyRepository = (paths: readonly string[], folder: string): void => {
  for (const path of paths) cpSync(join(ROOT, path), join(folder, path), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'))
}
