import type { Key } from '../model/key.ts'
import type { Declares, Declaring, FileView } from '../model/origin.ts'
import type { Files, Surroundings } from '../ports.ts'
import { toDeclares } from '../stages/config/declared.ts'
import type { NamedFile } from '../stages/plan/origins.ts'

/** Looks at the files that records name and this run does not read, as far as a plan depends on them. */
export const lookAtFiles = async (
  named: readonly NamedFile[],
  read: ReadonlySet<string>,
  patterns: readonly string[],
  files: Files,
): Promise<FileView> => {
  const { isWatched } = await files.watch(patterns, [...read])
  const around = new Map<string, Surroundings>()
  for (const { file, isWanted } of named) {
    // What another run reads, and nothing here asks for, is that run's.
    if ((isWanted || isWatched(file)) && !around.has(file)) around.set(file, await files.lookAround(file))
  }
  return {
    isRead: (path) => read.has(path) || (isWatched(path) && around.get(path)?.isWhole === true),
    toDeclares: (path, key) => toDeclaresIn(around.get(path), path, key),
    findDeclaring: (path, key) => findDeclaring(around.get(path), read, key),
  }
}

const toDeclaresIn = (found: Surroundings | undefined, path: string, key: Key): Declares => {
  const file = found?.files.find((candidate) => candidate.file === path)
  if (file !== undefined) return toDeclares(file, key)
  // What is not there declares nothing, unless it was only left out here.
  return found?.isWhole === true && !found.unreadable.includes(path) ? 'no' : 'unknown'
}

const findDeclaring = (found: Surroundings | undefined, read: ReadonlySet<string>, key: Key): Declaring | undefined => {
  for (const file of found?.files ?? []) {
    const declares = read.has(file.file) ? 'no' : toDeclares(file, key)
    if (declares !== 'no') return { file: file.file, isSure: declares === 'yes' }
  }
  const hidden = found?.unreadable.find((path) => !read.has(path))
  return hidden === undefined ? undefined : { file: hidden, isSure: false }
}
