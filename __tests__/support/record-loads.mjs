import { appendFileSync } from 'node:fs'
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

/*
 * For `node --import`: appends to the file RECORDED_LOADS each file that is loaded as a module, as its URL, and at the
 * end each part of Node's own library, as `node:…`. Node runs the hook in a thread of its own, from this same file.
 */
const record = (lines) => appendFileSync(process.env.RECORDED_LOADS, lines.map((line) => `${line}\n`).join(''))

if (isMainThread) {
  register(import.meta.url)
  process.on('exit', () =>
    record(
      process.moduleLoadList
        .flatMap((name) => name.match(/^NativeModule (.*)/)?.slice(1) ?? [])
        .map((name) => `node:${name}`),
    ),
  )
}

/** Called by Node for each module. */
export const load = async (url, context, next) => {
  if (url.startsWith('file:')) record([url])
  return await next(url, context)
}
