import { availableParallelism } from 'node:os'
import { ROOT } from '../support/root.ts'
import { type Copy, createCopy } from './promise-copy.ts'
import { IMPATIENT, judge, PATIENT } from './promise-verdict.ts'
import type { Breach } from './promises/breach.ts'
import { BREACHES } from './promises/breaches.ts'
import { type PromiseRow, readRows } from './promises/rows.ts'

/*
 * Breaks every promise of SECURITY.md, each in a copy of the tree, and demands that the test named there fails; and that
 * it passes where nothing is broken. Words after the command choose the promises that hold them.
 */
const MS_PER_SECOND = 1000

/** One line of the table. */
interface Outcome {
  readonly promise: string
  readonly what: string
  readonly isGood: boolean
  readonly text: string
}

const toOutcome = ({ promise }: PromiseRow, what: string, isGood: boolean, text: string): Outcome => {
  process.stdout.write(`| ${promise} | ${what} | ${text} |\n`)
  return { promise, what, isGood, text }
}

const breachesOf = ({ promise }: PromiseRow): readonly Breach[] => BREACHES[promise] ?? []

/** Whether the tests pass as things are: one line for each that does not, and for each promise that nobody breaks. */
const checkUnbroken = async (copy: Copy, rows: readonly PromiseRow[]): Promise<readonly Outcome[]> => {
  const verdictOf = await judge(copy.root, rows, PATIENT)
  return rows.flatMap((row) => {
    const { verdict, said } = verdictOf(row)
    return [
      ...(verdict === 'passed' ? [] : [toOutcome(row, 'nothing', false, `its test ${verdict} ${said}`)]),
      ...(breachesOf(row).length > 0 ? [] : [toOutcome(row, 'nothing', false, 'nobody breaks it')]),
    ]
  })
}

const breakOnce = async (copy: Copy, row: PromiseRow, breach: Breach): Promise<Outcome> => {
  const verdictOf = await copy.whileBroken(breach, () => judge(copy.root, [row], IMPATIENT))
  const { verdict, said } = verdictOf(row)
  const isKilled = verdict === 'failed'
  return toOutcome(row, breach.what, isKilled, isKilled ? 'killed' : `SURVIVED: its test ${verdict} ${said}`)
}

type Task = (copy: Copy) => Promise<readonly Outcome[]>

/** Works in a copy of its own until the queue is empty. */
const work = async (queue: Task[]): Promise<readonly Outcome[]> => {
  const outcomes: Outcome[] = []
  const copy = createCopy(ROOT)
  try {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) outcomes.push(...(await next(copy)))
  } finally {
    copy.remove()
  }
  return outcomes
}

const start = Date.now()
const words = process.argv.slice(2)
const rows = readRows(ROOT).filter(({ promise }) => words.every((word) => promise.includes(word)))
const tasks: Task[] = [
  (copy) => checkUnbroken(copy, rows),
  ...rows.flatMap((row) =>
    breachesOf(row).map(
      (breach): Task =>
        async (copy) => [await breakOnce(copy, row, breach)],
    ),
  ),
]
process.stdout.write('| Promise | Breach | |\n| --- | --- | --- |\n')
const workers = Array.from({ length: availableParallelism() }, () => work(tasks))
const outcomes = (await Promise.all(workers)).flat()

const killed = outcomes.filter(({ isGood }) => isGood).length
const faults = outcomes.filter(({ isGood }) => !isGood)
for (const { promise, what, text } of faults) process.stdout.write(`\n${promise}: ${what}: ${text}\n`)
const seconds = Math.round((Date.now() - start) / MS_PER_SECOND)
const total = rows.flatMap(breachesOf).length
process.stdout.write(
  `\n${rows.length} promises, ${total} breaches, ${killed} killed, ${faults.length} faults, ${seconds} s\n`,
)
if (faults.length > 0) process.exitCode = 1
