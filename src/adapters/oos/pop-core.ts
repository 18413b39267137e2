let quiet: ((...args: readonly unknown[]) => void) | undefined

/** Drops the warning of Node 24 about the client library's use of `url.parse` (DEP0169), and no other. */
export const dropUrlWarning = (): void => {
  if (process.emitWarning === quiet) return
  const emitWarning = process.emitWarning.bind(process) as (...args: readonly unknown[]) => void
  quiet = (...args: readonly unknown[]) => {
    if (!args.includes('DEP0169')) emitWarning(...args)
  }
  process.emitWarning = quiet
}

/**
 * Loads the client library so that it never prints: `DEBUG=httpx:*` would put request bodies, secrets included, on
 * stderr. The library looks at the variable once, when it is loaded; after that the variable is as it was.
 */
export const loadQuietly = async <Module>(load: () => Promise<Module>): Promise<Module> => {
  const debug = process.env['DEBUG']
  delete process.env['DEBUG']
  try {
    return await load()
  } finally {
    if (debug !== undefined) process.env['DEBUG'] = debug
  }
}
