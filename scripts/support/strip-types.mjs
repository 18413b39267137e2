import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { transform } from '@swc/core'

/*
 * Imported first, runs TypeScript sources as they are, less their types, as modules of Node's own: no function is added or
 * lost, so that what is counted of a run is what stands in the sources. A loader that makes something else of them hands
 * out halves of modules where two parts import one at the same time.
 */

if (isMainThread) register(import.meta.url)

const OPTIONS = {
  jsc: {
    parser: { syntax: 'typescript' },
    target: 'es2022',
    // Node loads JSON only where an import says that it is.
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  swcrc: false,
}

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return await next(url, context)
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), OPTIONS)
  return { format: 'module', source: code, shortCircuit: true }
}
