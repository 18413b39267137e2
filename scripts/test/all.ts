import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from '../support/root.ts'
import { drawSeed } from './shares.ts'

/*
 * What takes too long for every change, one after the other: `npm run test:all -- [part…]`. What a part prints is kept in
 * reports/all/<part>.txt; one line says how it ended: part, result, seconds, seed. CI's night does the same, and reads them.
 */
const PARTS = ['cold', 'faults', 'behaviours', 'histories', 'fuzz', 'promises', 'mutation']
const FOLDER = join(ROOT, 'reports/all')
const MS_PER_SECOND = 1000

type Result = 'passed' | 'failed' | 'unfinished'

interface Outcome {
  readonly part: string
  readonly result: Result
  readonly seconds: number
}

const seed = drawSeed()

const print = (text: string): void => void process.stdout.write(`${text}\n`)

/** Runs a script of package.json, and shows and keeps what it prints. Gives its exit code. */
const runScript = (script: string, log: string): Promise<number> =>
  new Promise((resolve, reject) => {
    // npm is a script on Windows: only a shell starts it.
    const child = spawn('npm', ['run', '--silent', script], {
      cwd: ROOT,
      env: { ...process.env, FUZZ_SEED: seed },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    const kept = createWriteStream(log)
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.on('data', (bytes: Buffer) => {
        to.write(bytes)
        kept.write(bytes)
      })
    }
    child.on('error', reject)
    child.on('close', (code) => kept.end(() => resolve(code ?? 1)))
  })

const keep = ({ part, result, seconds }: Outcome): Promise<void> =>
  writeFile(join(FOLDER, `${part}.result`), `${part} ${result} ${seconds} ${seed}\n`)

const runPart = async (part: string): Promise<Outcome> => {
  print(`\n${part}: npm run test:${part}`)
  // Who stops it half-way finds this.
  await keep({ part, result: 'unfinished', seconds: 0 })
  const start = Date.now()
  const code = await runScript(`test:${part}`, join(FOLDER, `${part}.txt`))
  const seconds = Math.round((Date.now() - start) / MS_PER_SECOND)
  const outcome: Outcome = { part, result: code === 0 ? 'passed' : 'failed', seconds }
  await keep(outcome)
  return outcome
}

const asked = process.argv.slice(2)
const unknown = asked.filter((part) => !PARTS.includes(part))
if (unknown.length > 0) {
  print(`No such part: ${unknown.join(', ')}. There are ${PARTS.join(', ')}.`)
  process.exit(1)
}
print(`To see the same cases again: FUZZ_SEED=${seed}`)
await mkdir(FOLDER, { recursive: true })
const outcomes: Outcome[] = []
for (const part of asked.length === 0 ? PARTS : asked) outcomes.push(await runPart(part))
print(`\nFUZZ_SEED=${seed}\n\n| part | result | seconds |\n| --- | --- | ---: |`)
for (const { part, result, seconds } of outcomes) print(`| ${part} | ${result} | ${seconds} |`)
process.exitCode = outcomes.every(({ result }) => result === 'passed') ? 0 : 1
