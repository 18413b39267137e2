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

/** Nothing is printed; and so that nobody makes a stream of stderr to see whether it could be in colour. */
const QUIET = { DEBUG: undefined, DEBUG_COLORS: 'no' } as const

/**
 * Loads the client library so that it never prints: `DEBUG=httpx:*` would put request bodies, secrets included, on
 * stderr. The library looks at the variables once, when it is loaded; after that they are as they were.
 */
export const loadQuietly = async <Module>(load: () => Promise<Module>): Promise<Module> => {
  const { DEBUG, DEBUG_COLORS } = process.env
  setVariables(QUIET)
  try {
    return await load()
  } finally {
    setVariables({ DEBUG, DEBUG_COLORS })
  }
}

const setVariables = (values: Readonly<Record<string, string | undefined>>): void => {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
