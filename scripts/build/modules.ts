import { readFile } from 'node:fs/promises'

/** A module as webpack's statistics tell it. */
interface Module {
  readonly identifier?: string
  /** Path of its file; absent for what is made by the bundler. */
  readonly nameForCondition?: string | null
  /** Those that were joined into this one. */
  readonly modules?: readonly Module[]
}

const MISSING = /@@notfound\.js\?(.+)$/
const PACKAGE_FOLDER = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
/** Asked for where a proxy wants Kerberos, and never there. */
const MAY_BE_MISSING: ReadonlySet<string> = new Set(['kerberos'])
/** More than a megabyte that every start would read. */
const HTTP_CLIENT = /\/node_modules\/(?:undici|@actions\/http-client)$/

/** The modules of a bundle, by the file of webpack's statistics; those that were joined are told one by one. */
export const readModules = async (stats: string): Promise<readonly Module[]> => {
  const { modules }: { readonly modules: readonly Module[] } = JSON.parse(await readFile(stats, 'utf8'))
  return modules.flatMap(listAll)
}

const listAll = (module: Module): readonly Module[] => [module, ...(module.modules ?? []).flatMap(listAll)]

/** The folders of the packages that modules come from. */
export const listPackageFolders = (modules: readonly Module[]): ReadonlySet<string> =>
  new Set(
    modules.flatMap(
      ({ nameForCondition }) => PACKAGE_FOLDER.exec((nameForCondition ?? '').replaceAll('\\', '/'))?.[0] ?? [],
    ),
  )

/**
 * Throws where a module was not found, of which the bundler makes one that fails once it is called, however late that is; and
 * where the bundle holds the HTTP client that must stay out of it.
 */
export const assertModules = (modules: readonly Module[]): void => {
  const missing = modules.flatMap(({ identifier }) => MISSING.exec(identifier ?? '')?.[1] ?? [])
  const unknown = missing.filter((name) => !MAY_BE_MISSING.has(name))
  if (unknown.length > 0) throw new Error(`The bundler did not find ${unknown.join(', ')}`)
  const client = [...listPackageFolders(modules)].find((folder) => HTTP_CLIENT.test(folder))
  if (client !== undefined) {
    throw new Error(
      `The bundle holds ${client}. Is the root of @actions/core imported? See src/adapters/github/delimited.ts`,
    )
  }
}
