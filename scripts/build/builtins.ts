import { isBuiltin } from 'node:module'

/** How the bundle of a program asks for a module of Node, and how that of a library does. */
const PROGRAM_REQUIRE = /(?<== )require\((?=")/g
const IMPORT = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'
const REQUIRE = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)('
const DIRECT = 'process.getBuiltinModule('
const toAsked = (name: string): string => `${DIRECT}"${name}")`

/**
 * Modules that the client of OOS loads at once and uses only where an argument is missing, an answer is packed or it prints, and
 * what stands in for them until then. Their names without `node:` are those of CommonJS libraries.
 */
const LATE: Readonly<Record<string, (asked: string) => string>> = {
  assert: (asked) => `new Proxy(() => {}, {
    apply: (target, self, [value, ...more]) => value || ${asked}(value, ...more),
    get: (target, name) => ${asked}[name],
  })`,
  zlib: (asked) => `new Proxy({}, { get: (target, name) => ${asked}[name] })`,
  tty: (asked) => `new Proxy({}, { get: (target, name) => ${asked}[name] })`,
}

/**
 * Packages that libraries use if they are there, and that only others of ours happen to bring: for charsets that no answer has,
 * hundreds of kilobytes; for colours of what is never printed. Undefined will do.
 */
export const OPTIONAL: ReadonlySet<string> = new Set(['iconv-lite', 'supports-color'])

/**
 * Lets a bundle ask Node for its own modules by the direct way. The bundler's way makes a `require` for each of them, which
 * takes longer than the module, and finds whatever else lies in a node_modules above the bundle. Throws where the bundler
 * writes another text than the one that is looked for, or asks for a package, which would be undefined.
 */
export const useBuiltins = (code: string): string => {
  const direct = code.replace(IMPORT, '').replaceAll(REQUIRE, DIRECT).replaceAll(PROGRAM_REQUIRE, DIRECT)
  if (/createRequire|(?<!['\w])require\("(?!\.\/)/.test(direct))
    throw new Error('The bundle still makes a require of its own')
  for (const [, name = ''] of direct.matchAll(/process\.getBuiltinModule\("([^"]*)"\)/g)) {
    if (!isBuiltin(name) && !OPTIONAL.has(name))
      throw new Error(`The bundle asks Node for ${name}, which is no module of it`)
  }
  return direct
}

/** Lets a bundle ask Node only when it uses them for modules that usual runs load and never use. */
export const askLate = (code: string): string =>
  Object.entries(LATE).reduce((text, [name, toLate]) => {
    const asked = toAsked(name)
    return text.replaceAll(`= ${asked}`, () => `= ${toLate(asked)}`)
  }, code)
