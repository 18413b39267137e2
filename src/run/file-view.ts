import type { Key } from '../model/key.ts'
import type { Declares, Declaring, FileView } from '../model/origin.ts'
import type { Files, SourceFile, Surroundings } from '../ports.ts'
import { readDeclared } from '../stages/config/declared.ts'
import type { NamedFile } from '../stages/plan/origins.ts'

/** Where a file that records name may lie below the workspace, and what stands there. */
interface Place {
  readonly file: string
  /** Whether the patterns of the run name it. */
  readonly isNamed: boolean
  readonly around: Surroundings
}

/** Looks at the files that records name, as far as a plan depends on them. `plain` knows those that the run reads. */
export const lookAtFiles = async (
  named: readonly NamedFile[],
  read: readonly string[],
  patterns: readonly string[],
  files: Files,
  plain: FileView,
): Promise<FileView> => {
  const { isNamed } = await files.watch(patterns, read)
  const roots = listRoots(read, plain)
  const places = new Map<string, readonly Place[]>()
  const toDeclares = createDeclares()
  for (const { file: path, isWanted } of named) {
    const paths = roots.map((root) => root + path)
    // Files of another run that nothing here depends on are left to that run.
    if (places.has(path) || !(isWanted || paths.some(isNamed))) continue
    const looks = paths.map(async (file) => ({ file, isNamed: isNamed(file), around: await files.lookAround(file) }))
    places.set(path, await Promise.all(looks))
  }
  const placesOf = (path: string) => places.get(path) ?? []
  return {
    toPath: plain.toPath,
    isRead: (path) => plain.isRead(path) || placesOf(path).some((place) => place.isNamed && place.around.isWhole),
    toDeclares: (path, key) => toDeclaresIn(placesOf(path), key, toDeclares),
    findDeclaring: (path, key) => {
      const found = placesOf(path).flatMap(({ around }) => findDeclaring(around, read, key, toDeclares) ?? [])
      // A certain declaration takes precedence over a possible one.
      const first = found.find(({ isSure }) => isSure) ?? found[0]
      return first && { ...first, file: plain.toPath(first.file) }
    },
  }
}

/** Where the repositories of the files begin below the workspace: one, as a rule. */
const listRoots = (read: readonly string[], { toPath }: FileView): readonly string[] => [
  ...new Set(read.map((file) => file.slice(0, file.length - toPath(file).length))),
]

type ToDeclares = (file: SourceFile, key: Key) => Declares

/** Reads each file once: a plan asks about every configuration that one could declare, and more than once. */
const createDeclares = (): ToDeclares => {
  const known = new Map<string, (key: Key) => Declares>()
  return (file, key) => {
    const declares = known.get(file.file) ?? readDeclared(file)
    known.set(file.file, declares)
    return declares(key)
  }
}

const toDeclaresIn = (places: readonly Place[], key: Key, toDeclares: ToDeclares): Declares => {
  const answers = places.map((place) => toDeclaresAt(place, key, toDeclares))
  if (answers.includes('yes')) return 'yes'
  return answers.length > 0 && answers.every((answer) => answer === 'no') ? 'no' : 'unknown'
}

const toDeclaresAt = ({ file, around }: Place, key: Key, toDeclares: ToDeclares): Declares => {
  const found = around.files.find((candidate) => candidate.file === file)
  if (found !== undefined) return toDeclares(found, key)
  // A missing file declares nothing, unless the checkout left it out.
  return around.isWhole && !around.unreadable.includes(file) ? 'no' : 'unknown'
}

const findDeclaring = (
  around: Surroundings,
  read: readonly string[],
  key: Key,
  toDeclares: ToDeclares,
): Declaring | undefined => {
  for (const file of around.files) {
    const declares = read.includes(file.file) ? 'no' : toDeclares(file, key)
    if (declares !== 'no') return { file: file.file, isSure: declares === 'yes' }
  }
  const hidden = around.unreadable.find((path) => !read.includes(path))
  return hidden === undefined ? undefined : { file: hidden, isSure: false }
}
