import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Stop } from '../../../scripts/support/program-run.ts'
import { ROOT } from '../../../scripts/support/root.ts'
import { canBeWarm, runWarm } from '../../../scripts/support/warm-process.ts'
import { createTemporaryFolder, type TemporaryFolder } from '../../support/temporary-folder.ts'

let folder: TemporaryFolder
let count = 0

beforeAll(async () => {
  folder = await createTemporaryFolder()
})

afterAll(() => folder.remove())

const DOOR = `#!/usr/bin/env node
if (process.env.CLOSED) process.exitCode = 4
else {
  const fail = () => { process.exitCode = 13 }
  process.on('beforeExit', fail)
  require('./main.js').then(() => process.off('beforeExit', fail))
}
`

/** A file as the bundler writes one that waits at its top. */
const toMain = (code: string): string => `module.exports = (async () => {${code}\n})()`

/** Runs a program as a bundle is run, behind a door. */
const run = async (
  code: string,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
  stop?: Stop,
) => {
  count += 1
  const name = `bundle-${count}`
  await folder.put(`${name}/main.js`, toMain(code))
  const bundle = await folder.put(`${name}/index.js`, DOOR)
  const { afterlifeMs, ...result } = await runWarm({
    args: [bundle, ...args],
    env,
    cwd: folder.workspace,
    timeoutMs: 5_000,
    stop,
  })
  return { ...result, isSoonOver: afterlifeMs < 2_000 }
}

/** A server is closed once no run is connected any more. */
const listen = async (server: Server) => {
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return { port, close: () => once(server.close(), 'close') }
}

const GOOD = { exitCode: 0, stdout: '', stderr: '', isSoonOver: true }
const toPid = async () => (await run('console.log(process.pid)')).stdout

test('a run finds the process as a new one would be', async () => {
  const leaves = `
    process.env.LEFT = 'by an earlier run'
    process.exitCode = 3
    process.emitWarning = () => console.log('not the own one')
    for (const name of ['SIGTERM', 'exit', 'uncaughtException']) process.on(name, () => console.log('heard'))
    process.stdout.on('error', () => {})`
  const looks = `
    process.emitWarning('seen')
    await new Promise((resolve) => setTimeout(resolve, 10))
    console.log(JSON.stringify([
      process.env, process.cwd(), process.argv.slice(2), process.exitCode ?? 0,
      process.listenerCount('SIGTERM'), process.stdout.listenerCount('error'),
    ]))`
  expect(await run(leaves, { A: '1' })).toEqual({ ...GOOD, exitCode: 3 })
  const { stdout, stderr, ...rest } = await run(looks, { B: '2' }, ['plan', '--json'])
  expect(JSON.parse(stdout)).toEqual([{ B: '2' }, folder.workspace, ['plan', '--json'], 0, 0, 0])
  expect(stderr).toContain('Warning: seen')
  expect(rest).toEqual({ exitCode: 0, isSoonOver: true })
})

test('a bundle is not begun where its door does not open', async () => {
  expect(await run('console.log("in")', { CLOSED: '1' })).toEqual({ ...GOOD, exitCode: 4 })
})

test.each([
  ['its last line', 'console.log("done")', { ...GOOD, stdout: 'done\n' }],
  ['a code that it set', 'process.exitCode = 1', { ...GOOD, exitCode: 1 }],
  ['what it waits for', 'setTimeout(() => console.log("late"), 20)', { ...GOOD, stdout: 'late\n' }],
  ['an exit', 'console.log("a"); process.exit(2); console.log("b")', { ...GOOD, exitCode: 2, stdout: 'a\n' }],
  ['an exit that something catches', 'try { process.exit(2) } catch { console.log("b") }', { ...GOOD, exitCode: 2 }],
  ['an exit without a code', 'process.exitCode = 1; process.exit()', { ...GOOD, exitCode: 1 }],
  ['nothing that could come', 'await new Promise(() => {})', { ...GOOD, exitCode: 13 }],
])('a run ends with %s', async (_what, code, result) => {
  expect(await run(code)).toEqual(result)
})

test.each([
  ['throws', 'throw new Error("broken")'],
  ['throws later', 'setTimeout(() => { throw new Error("broken") })'],
  ['rejects', 'Promise.reject(new Error("broken"))'],
])('a run that %s fails with what was thrown', async (_what, code) => {
  expect(await run(code)).toEqual({ ...GOOD, exitCode: 1, stderr: expect.stringContaining('Error: broken') })
})

test('a bundle is evaluated anew in the same process, and its parts are loaded beside it', async () => {
  await folder.put('parts/part.js', 'exports.pid = process.pid; exports.part = __filename')
  const bundle = await folder.put('parts/index.js', DOOR)
  await folder.put(
    'parts/main.js',
    `let count = 0
     count += 1
     const { part, pid } = require('./part.js')
     console.log(pid, count, part === __filename.replace('main', 'part'))
     module.exports = Promise.resolve()`,
  )
  const go = () => runWarm({ args: [bundle], env: {}, cwd: folder.workspace, timeoutMs: 5_000 })
  const [first, second] = [await go(), await go()]
  expect(first.stdout).toMatch(/^\d+ 1 true\n$/)
  expect(second.stdout).toBe(first.stdout)
})

test('timers and connections end with their run', async () => {
  const before = await toPid()
  const { port, close } = await listen(createServer())
  await run(`
    const { connect } = await import('node:net')
    const sleep = process.getBuiltinModule('node:timers/promises').setTimeout
    setInterval(() => console.log('still here'), 1)
    sleep(10).then(() => console.log('still asleep'))
    sleep(60_000)
    connect(${port}, '127.0.0.1').on('connect', () => process.exit(0))`)
  await close()
  expect(await run('await new Promise((resolve) => setTimeout(resolve, 20))')).toEqual(GOOD)
  expect(await toPid()).toBe(before)
})

test('a run that has ended asks for nothing more, as its process would not', async () => {
  let count = 0
  const server = createServer((socket) => {
    count += 1
    socket.on('error', () => undefined)
  })
  const { port, close } = await listen(server)
  await run(`
    const { connect } = await import('node:net')
    const ask = () => connect(${port}, '127.0.0.1').on('error', () => {}).on('close', ask)
    ask().on('connect', () => process.exit(0))`)
  expect(await run('console.log("next")')).toEqual({ ...GOOD, stdout: 'next\n' })
  await close()
  expect(count).toBe(1)
})

test('what a run has asked for and not heard does not hold up the next', async () => {
  const asked: string[] = []
  const server = createHttpServer(({ url = '' }, response) => {
    asked.push(url)
    if (url !== '/hangs') response.end('heard')
  })
  const { port, close } = await listen(server)
  const ask = (path: string) => `fetch('http://127.0.0.1:${port}/${path}').then((answer) => answer.text())`
  const before = await toPid()
  for (const round of [1, 2, 3]) {
    const leaves = `for (let i = 0; i < 5; i += 1) ${ask('hangs')}.catch(() => ${ask('again')})
      setTimeout(() => process.exit(0), 50)`
    expect(await run(leaves)).toEqual(GOOD)
    expect(await run(`console.log(await ${ask(`round-${round}`)})`)).toEqual({ ...GOOD, stdout: 'heard\n' })
  }
  expect(await toPid()).toBe(before)
  await close()
  expect(asked.filter((path) => path !== '/hangs')).toEqual(['/round-1', '/round-2', '/round-3'])
})

test('a process in which a run leaves a server gets no other', async () => {
  const before = await toPid()
  await run('const { createServer } = await import("node:net"); createServer().listen(0, () => process.exit(0))')
  expect(await toPid()).not.toBe(before)
})

test('runs with other scripts before all else have another process', async () => {
  const NODE_OPTIONS = '--import=data:text/javascript,Math.random=()=>7'
  const say = 'console.log(process.pid, Math.random() === 7)'
  const plain = await run(say)
  const [one, two] = [await run(say, { NODE_OPTIONS }), await run(say, { NODE_OPTIONS })]
  expect(plain.stdout).toMatch(/^\d+ false\n$/)
  expect(one.stdout).toMatch(/^\d+ true\n$/)
  expect(two.stdout).toBe(one.stdout)
})

test('a run whose process ends otherwise has no code', async () => {
  expect(await run('console.log("a"); process.kill(process.pid, "SIGKILL"); await new Promise(() => {})')).toEqual({
    ...GOOD,
    exitCode: null,
    stdout: 'a\n',
  })
  expect(await run('console.log("b")')).toEqual({ ...GOOD, stdout: 'b\n' })
})

test('another file of tests finds the process, too', async () => {
  const before = await toPid()
  const again: string = '../../../scripts/support/warm-process.ts?again'
  const other: { readonly runWarm: typeof runWarm } = await import(again)
  expect(other.runWarm).not.toBe(runWarm)
  const bundle = await folder.put('other/index.js', DOOR)
  await folder.put('other/main.js', toMain('console.log(process.pid)'))
  const { stdout } = await other.runWarm({ args: [bundle], env: {}, cwd: folder.workspace, timeoutMs: 5_000 })
  expect(stdout).toBe(before)
})

test('a process that ends while it waits runs nothing more', async () => {
  const pid = Number(await toPid())
  process.kill(pid, 'SIGKILL')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(Number(await toPid())).not.toBe(pid)
})

test('two runs at once have a process each', async () => {
  // Each ends only when the other has begun.
  const meet = (own: string, other: string) =>
    run(`
      const { existsSync, writeFileSync } = await import('node:fs')
      writeFileSync('${own}', '')
      while (!existsSync('${other}')) await new Promise((resolve) => setTimeout(resolve, 5))
      console.log(process.pid)`)
  const ended = await Promise.all([meet('one', 'two'), meet('two', 'one')])
  for (const one of ended) expect(one).toEqual({ ...GOOD, stdout: expect.stringMatching(/^\d+\n$/) })
  expect(new Set(ended.map(({ stdout }) => stdout)).size).toBe(2)
})

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'a run hears %s, and nothing of it comes to the next',
  async (signal) => {
    const before = await toPid()
    const waits = `
    const { writeFileSync } = await import('node:fs')
    const timer = setInterval(() => {}, 1_000)
    process.on('${signal}', (name) => { console.log(name); process.exitCode = 1; clearInterval(timer) })
    writeFileSync('waiting-for-${signal}', '')`
    const when = () => existsSync(join(folder.workspace, `waiting-for-${signal}`))
    expect(await run(waits, {}, [], { when, signal })).toEqual({ ...GOOD, exitCode: 1, stdout: `${signal}\n` })
    expect(await toPid()).toBe(before)
  },
)

test('only the built bundle is run so, and nothing that must be told to Node or ends a process', () => {
  const bundle = join(ROOT, 'dist/index.js')
  const canBe = (program: string, env: Readonly<Record<string, string>>, signal?: NodeJS.Signals) =>
    canBeWarm({ args: [program], env, stop: signal && { when: () => false, signal } })
  const isWarm = process.env['COLD_RUNS'] === undefined
  expect(canBe(bundle, { TOKEN: 'a' })).toBe(isWarm)
  expect(canBe(bundle, {}, 'SIGTERM')).toBe(isWarm)
  for (const signal of ['SIGKILL', 'SIGUSR2'] as const) expect(canBe(bundle, {}, signal)).toBe(false)
  expect(canBe(join(folder.workspace, 'index.js'), {})).toBe(false)
  expect(canBe('--import', {})).toBe(false)
  expect(canBe(bundle, { NODE_OPTIONS: '--import=data:text/javascript,1 --import=./a.mjs' })).toBe(false)
  for (const name of ['NODE_OPTIONS', 'NODE_V8_COVERAGE', 'NODE_EXTRA_CA_CERTS', 'TZ', 'SSL_CERT_FILE'])
    expect(canBe(bundle, { [name]: 'a' })).toBe(false)
})
