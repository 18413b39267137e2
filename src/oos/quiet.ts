let quiet: ((...args: readonly unknown[]) => void) | undefined

/**
 * Keeps the client library from printing: `DEBUG=httpx:*` would put request bodies, secrets included, on stderr, and
 * Node 24 warns about its use of `url.parse` (DEP0169). Must run before the library is loaded. Other warnings stay.
 */
export const quietClientLibrary = (): void => {
  delete process.env['DEBUG']
  if (process.emitWarning === quiet) return
  const emitWarning = process.emitWarning.bind(process) as (...args: readonly unknown[]) => void
  quiet = (...args: readonly unknown[]) => {
    if (!args.includes('DEP0169')) emitWarning(...args)
  }
  process.emitWarning = quiet
}
