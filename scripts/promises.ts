import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Breach } from '../__tests__/promises/breach.ts'
import { BREACHES } from '../__tests__/promises/breaches.ts'
import { type PromiseRow, readRows } from '../__tests__/promises/rows.ts'
import { type Copy, createCopy } from './promise-copy.ts'
import { IMPATIENT, judge, PATIENT } from './promise-verdict.ts'

/*
 * Breaks every promise of SECURITY.md, each in a copy of the tree, and demands that the test named there fails; and that
 * it passes where nothing is broken. Words after the command choose the promises that hold them.
 */
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const MS_PER_SECOND = 1000

const print = (text: string): void => void process.stdout.write(`${text}\n`)

const breachesOf = ({ promise }: PromiseRow): readonly Breach[] => BREACHES[promise] ?? []

/** Each promise whose test does not pass as things are, or that nobody breaks. */
const listUnsound = async (copy: Copy, rows: readonly PromiseRow[]): Promise<readonly string[]> => {
  const verdictOf = await judge(copy.root, rows, PATIENT)
  return rows.flatMap((row) => {
    const { verdict, said } = verdictOf(row)
    return [
      ...(verdict === 'passed' ? [] : [`${row.promise}: unbroken, its test ${verdict} ${said}`]),
      ...(breachesOf(row).length > 0 ? [] : [`${row.promise}: nothing breaks it`]),
    ]
  })
}

/** Breaks a promise in one way. Gives one line if its test does not notice. */
const breakOnce = async (copy: Copy, row: PromiseRow, breach: Breach): Promise<readonly string[]> => {
  const verdictOf = await copy.whileBroken(breach, () => judge(copy.root, [row], IMPATIENT))
  const { verdict, said } = verdictOf(row)
  const isKilled = verdict === 'failed'
  print(
    `  ${isKilled ? 'killed  ' : 'SURVIVED'} ${breach.what} (${breach.file})${isKilled ? '' : `: ${verdict} ${said}`}`,
  )
  return isKilled ? [] : [`${row.promise}: ${breach.what}: its test ${verdict} ${said}`]
}

const start = Date.now()
const words = process.argv.slice(2)
const rows = readRows(ROOT).filter(({ promise }) => words.every((word) => promise.includes(word)))
const copy = createCopy(ROOT)
const faults: string[] = []
let count = 0
try {
  faults.push(...(await listUnsound(copy, rows)))
  for (const row of rows) {
    print(row.promise)
    for (const breach of breachesOf(row)) {
      count += 1
      faults.push(...(await breakOnce(copy, row, breach)))
    }
  }
} finally {
  copy.remove()
}

const seconds = Math.round((Date.now() - start) / MS_PER_SECOND)
for (const fault of faults) print(`\n${fault}`)
print(`\n${rows.length} promises, ${count} breaches, ${faults.length} faults, ${seconds} s`)
if (faults.length > 0) process.exitCode = 1
