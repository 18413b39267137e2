/**
 * Takes out of the environment what would weaken every connection or print secrets: TLS verification switched off, and
 * the debug output of libraries. Must run before anything is loaded lazily or connected.
 */
export const hardenProcess = (): void => {
  delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
  delete process.env['DEBUG']
}
