// Imported before a program: tells on standard error for how long it would wait, and by what.
// With QUICK_TIMERS timers end a hundred times earlier.
import http from 'node:http'
import https from 'node:https'

const LONG_MS = 1_000
const tell = (kind, ms) => process.stderr.write(`limit ${kind} ${ms}\n`)

for (const library of [http, https]) {
  const { request } = library
  library.request = (...args) => {
    const ms = args.find((arg) => typeof arg?.timeout === 'number')?.timeout
    if (ms > 0) tell('request', ms)
    return request.apply(library, args)
  }
}

const { timeout } = AbortSignal
AbortSignal.timeout = (ms) => {
  tell('signal', ms)
  return timeout.call(AbortSignal, ms)
}

const wait = globalThis.setTimeout
globalThis.setTimeout = (then, ms, ...args) => {
  if (!(ms >= LONG_MS)) return wait(then, ms, ...args)
  tell('timer', ms)
  return wait(then, process.env.QUICK_TIMERS ? ms / 100 : ms, ...args)
}
