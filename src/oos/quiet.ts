let isQuiet = false

/**
 * Keeps the client library from printing: `DEBUG=httpx:*` would put request bodies, secrets included, on stderr, and
 * Node 24 warns about its use of `url.parse` (DEP0169). Must run before the library is loaded. Other warnings stay.
 */
export const quietClientLibrary = (): void => {
  delete process.env['DEBUG']
  if (isQuiet) return
  isQuiet = true
  const emitWarning = process.emitWarning.bind(process) as (...args: readonly unknown[]) => void
  process.emitWarning = (...args: readonly unknown[]) => {
    if (!args.includes('DEP0169')) emitWarning(...args)
  }
}
