import { readFile } from 'node:fs/promises'
import { register } from 'node:module'
import { fileURLToPath } from 'node:url'
import { isMainThread } from 'node:worker_threads'
import { transform } from '@swc/core'

/*
 * Imported first, runs TypeScript sources as they are, less their types: no function is added or lost, so that what is
 * counted of a run is what stands in the sources.
 */

if (isMainThread) register(import.meta.url)

const OPTIONS = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } }

export const load = async (url, context, nextLoad) => {
  if (!url.endsWith('.ts')) return await nextLoad(url, context)
  const { code } = await transform(await readFile(fileURLToPath(url), 'utf8'), OPTIONS)
  return { format: 'module', source: code, shortCircuit: true }
}
