import { writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import http from 'node:http'
import https from 'node:https'
import { createRequire } from 'node:module'
import { Socket } from 'node:net'
import { dirname } from 'node:path'
import vm from 'node:vm'

/*
 * Runs a bundle many times in one process, so that V8 reads and compiles it once: warm-process.ts starts it and tells it
 * what to run. Each run evaluates the bundle anew, with a state of its own, and finds the process as a new one would be.
 */

/** What a process has open that only waits to be told something. */
const WAITING = new Set(['PipeWrap', 'TTYWrap'])

const { emitWarning, exit } = process
const sockets = new Set()
let isRunning = false
const { connect } = Socket.prototype
Socket.prototype.connect = function (...args) {
  // What a run has left would ask on where its connections are gone; its process would be gone as well.
  if (!isRunning) {
    setImmediate(() => this.destroy(new Error('The run has ended')))
    return this
  }
  sockets.add(this)
  return connect.apply(this, args)
}

/** How long what was closed may take to be so. */
const MAX_TICKS = 20

const timers = new Set()
for (const name of ['setTimeout', 'setInterval']) {
  const set = globalThis[name]
  globalThis[name] = Object.assign((...args) => {
    const timer = set(...args)
    if (isRunning) timers.add(timer)
    else clearTimeout(timer)
    return timer
  }, set)
}

const promises = process.getBuiltinModule('node:timers/promises')
const { setTimeout: sleep } = promises
let sleeping = new AbortController()
promises.setTimeout = (ms, value, options) => {
  const { signal } = sleeping
  const slept = sleep(ms, value, { ...options, signal })
  // Where the run has ended it never ends, as where the process had.
  return new Promise((resolve, reject) => slept.then(resolve, (thrown) => signal.aborted || reject(thrown)))
}

const programs = new Map()

/** A file of the bundle as the function that Node makes of it: what it defines is its own in each call, and what V8 made of it stays. */
const load = async (file) => {
  const known = programs.get(file)
  if (known !== undefined) return known
  const code = (await readFile(file, 'utf8')).replace(/^#!.*/, '')
  const options = { filename: file, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }
  const program = vm.compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname'], options)
  programs.set(file, program)
  return program
}

const mark = (name, id) => {
  for (const descriptor of [1, 2]) writeAll(descriptor, `\0${name} ${id}\0`)
}

const writeAll = (descriptor, text) => {
  for (;;) {
    try {
      return void writeSync(descriptor, text)
    } catch (thrown) {
      if (thrown.code !== 'EAGAIN') throw thrown
    }
  }
}

const enter = ({ env, args, cwd, program }) => {
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, env)
  process.chdir(cwd)
  process.argv = [process.execPath, program, ...args]
  process.exitCode = undefined
}

const listListeners = () =>
  [process, process.stdout, process.stderr].map((emitter) => [
    emitter,
    new Map(emitter.eventNames().map((name) => [name, emitter.rawListeners(name)])),
  ])

/** What `fetch` keeps: connections, and what waits for them. */
const DISPATCHER = Symbol.for('undici.globalDispatcher.1')

const renewDispatcher = () => {
  const dispatcher = globalThis[DISPATCHER]
  if (dispatcher === undefined) return
  globalThis[DISPATCHER] = new dispatcher.constructor()
  dispatcher.destroy().catch(() => undefined)
}

/** Takes away what a run has left, as the end of a process does. */
const leave = (listeners) => {
  for (const [emitter, before] of listeners) {
    for (const name of emitter.eventNames()) {
      for (const listener of emitter.rawListeners(name)) {
        if (before.get(name)?.includes(listener) !== true) emitter.removeListener(name, listener)
      }
    }
  }
  Object.assign(process, { emitWarning, exit })
  for (const agent of [http.globalAgent, https.globalAgent]) agent.destroy()
  renewDispatcher()
  for (const socket of sockets) socket.destroy()
  for (const timer of timers) clearTimeout(timer)
  sleeping.abort()
  sockets.clear()
  timers.clear()
}

/** Whether nothing of a run is open any more. */
const isEmpty = async () => {
  for (let tick = 0; tick < MAX_TICKS; tick += 1) {
    if (process.getActiveResourcesInfo().every((resource) => WAITING.has(resource))) return true
    await new Promise(setImmediate)
  }
  return false
}

/** Ends a run at the moment it asks for; what comes after that is nobody's. */
const run = (task, door, main) =>
  new Promise((resolve) => {
    let isEnded = false
    const end = (exitCode) => {
      if (isEnded) return
      isEnded = true
      isRunning = false
      mark('end', task.id)
      resolve(exitCode)
    }
    process.on('uncaughtException', (thrown) => {
      if (isEnded) return
      writeAll(2, `${thrown?.stack ?? thrown}\n`)
      end(1)
    })
    process.exit = (exitCode) => {
      end(exitCode ?? process.exitCode ?? 0)
      // A process would not go on after this.
      throw new Error('The run has ended')
    }
    // What a file throws as it is evaluated ends the run, as it ends a process.
    queueMicrotask(() => {
      begin(task, door, main)
      // After the door has: it says how a run ends that waits for what never comes.
      process.on('beforeExit', () => end(process.exitCode ?? 0))
    })
  })

/** The files beside the door are loaded once for all runs, but for the one behind it. */
const begin = (task, door, main) => {
  const evaluate = (file, path, require) => {
    const module = { exports: {} }
    file(module.exports, require, module, path, dirname(path))
    return module.exports
  }
  evaluate(door, task.program, () => evaluate(main, task.main, createRequire(task.main)))
}

const work = async (task) => {
  const [door, main] = [await load(task.program), await load(task.main)]
  const listeners = listListeners()
  enter(task)
  mark('begin', task.id)
  isRunning = true
  sleeping = new AbortController()
  process.channel.unref()
  const exitCode = await run(task, door, main)
  process.channel.ref()
  leave(listeners)
  process.send({ id: task.id, exitCode, isClean: await isEmpty() })
}

process.on('message', (task) => void work(task))
// A run hears what it fails with itself; what fails once it has ended would have ended with its process.
process.on('uncaughtException', () => undefined)
process.on('disconnect', () => exit.call(process, 0))
