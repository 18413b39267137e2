import { appendFileSync } from 'node:fs'
import nodeModule, { register } from 'node:module'
import { pathToFileURL } from 'node:url'
import { isMainThread } from 'node:worker_threads'

/*
 * For `node --import`: appends to the file RECORDED_LOADS each file that is loaded, as its URL, and at the end each part of
 * Node's own library, as `node:…`. Node runs the hook in a thread of its own, from this same file.
 */
const record = (lines) => appendFileSync(process.env.RECORDED_LOADS, lines.map((line) => `${line}\n`).join(''))

if (isMainThread) {
  register(import.meta.url)
  process.on('exit', () => {
    record(Object.keys(nodeModule._cache).map((path) => pathToFileURL(path).href))
    record(
      process.moduleLoadList
        .flatMap((name) => name.match(/^NativeModule (.*)/)?.slice(1) ?? [])
        .map((name) => `node:${name}`),
    )
  })
}

/** Called by Node for each ES module. */
export const load = async (url, context, next) => {
  if (url.startsWith('file:')) record([url])
  return await next(url, context)
}
