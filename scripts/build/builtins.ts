const IMPORT = 'import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";\n'
const REQUIRE = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)('

/**
 * Lets a bundle ask Node for its own modules by the direct way. The bundler's way makes a `require` for each of them, which
 * takes longer than the module, and finds whatever else lies in a node_modules above the bundle. What is no module of
 * Node's is undefined then: the one such package is optional and never used.
 */
export const useBuiltins = (code: string): string => {
  const direct = code.replace(IMPORT, '').replaceAll(REQUIRE, 'process.getBuiltinModule(')
  if (direct.includes('createRequire')) throw new Error('The bundle still makes a require of its own')
  return direct
}
