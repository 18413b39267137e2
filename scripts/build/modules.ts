import { readFile } from 'node:fs/promises'

/** A module of a bundle. */
interface Module {
  readonly identifier?: string
  /** Path of its file; absent for what is made by the bundler. */
  readonly nameForCondition?: string | null
  /** Whether it is part of the file that every start reads. */
  readonly isInitial?: boolean
}

/** A module as webpack's statistics tell it. */
interface ToldModule extends Module {
  /** The files that it is part of; empty where it was joined into another. */
  readonly chunks?: readonly number[]
  /** Those that were joined into this one. */
  readonly modules?: readonly ToldModule[]
}

interface Stats {
  readonly chunks: readonly { readonly id: number; readonly initial: boolean }[]
  readonly modules: readonly ToldModule[]
}

const MISSING = /@@notfound\.js\?(.+)$/
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
/** Asked for where a proxy wants Kerberos, and never there. */
const MAY_BE_MISSING: ReadonlySet<string> = new Set(['kerberos'])
/** More than a megabyte that every start would read. */
const HTTP_CLIENT = /\/node_modules\/(?:undici|@actions\/http-client)$/

/** The modules of a bundle, by the file of webpack's statistics; those that were joined are told one by one. */
export const readModules = async (stats: string): Promise<readonly Module[]> => {
  const { chunks, modules }: Stats = JSON.parse(await readFile(stats, 'utf8'))
  const initial = new Set(chunks.flatMap((chunk) => (chunk.initial ? chunk.id : [])))
  const listAll = (module: ToldModule, isInside: boolean): readonly Module[] => {
    const isInitial = isInside || (module.chunks ?? []).some((id) => initial.has(id))
    return [{ ...module, isInitial }, ...(module.modules ?? []).flatMap((inner) => listAll(inner, isInitial))]
  }
  return modules.flatMap((module) => listAll(module, false))
}

/** The folders of the packages that modules come from. */
export const listPackageFolders = (modules: readonly Module[]): ReadonlySet<string> =>
  new Set(
    modules.flatMap(
      ({ nameForCondition }) => PACKAGE_FOLDER.exec((nameForCondition ?? '').replaceAll('\\', '/'))?.[0] ?? [],
    ),
  )

/**
 * Throws where a module was not found, of which the bundler makes one that fails once it is called, however late that is; and
 * where the first file holds the HTTP client that GitHub's own client brings along.
 */
export const assertModules = (modules: readonly Module[]): void => {
  const missing = modules.flatMap(({ identifier }) => MISSING.exec(identifier ?? '')?.[1] ?? [])
  const unknown = missing.filter((name) => !MAY_BE_MISSING.has(name))
  if (unknown.length > 0) throw new Error(`The bundler did not find ${unknown.join(', ')}`)
  const first = modules.filter(({ isInitial }) => isInitial)
  const client = [...listPackageFolders(first)].find((folder) => HTTP_CLIENT.test(folder))
  if (client !== undefined) {
    throw new Error(
      `Every start would read ${client}. Is the root of @actions/core imported? See src/adapters/github/delimited.ts`,
    )
  }
}
