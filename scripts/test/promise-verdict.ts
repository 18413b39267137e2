import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PromiseRow, toTitlePattern } from './promises/rows.ts'
import { SHARES } from './shares.ts'

/** How long a test, and a run of tests, may take. */
interface Patience {
  readonly testMs: number
  /** Ends what does not even come back to the event loop, or hangs after its report. */
  readonly runMs: number
}

/** For all tests as they are, one after the other, with a process for each run. */
export const PATIENT: Patience = { testMs: 120_000, runMs: 2_700_000 }
/** For one that may wait for ever because of a breach. */
export const IMPATIENT: Patience = { testMs: 60_000, runMs: 180_000 }

/** How a test says that what it expects is not so, in place of falling over something else. */
const EXPECTATION = /expect\(|Exceeded timeout of|Property failed after/

/** What a promise's test says: it holds, it does not for the right reason, or nothing can be said. */
export type Verdict = 'passed' | 'failed' | 'fell over' | 'did not run'

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly {
      readonly title: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

/** Runs the tests of some promises in one go, and nothing else. Gives the verdict of each. */
export const judge = async (
  root: string,
  rows: readonly PromiseRow[],
  patience: Patience,
): Promise<(row: PromiseRow) => { readonly verdict: Verdict; readonly said: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'verdict-'))
  const output = join(folder, 'report.json')
  try {
    await runJest(toArguments(rows, output, patience), root, patience)
    if (!existsSync(output)) return () => ({ verdict: 'did not run', said: 'to its end' })
    const report = JSON.parse(await readFile(output, 'utf8')) as Report
    return (row) => toVerdict(root, row, report)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const toAnyOf = (patterns: readonly string[]): string => `(?:${[...new Set(patterns)].join('|')})$`

const toArguments = (rows: readonly PromiseRow[], output: string, { testMs }: Patience): readonly string[] => [
  ...['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--ci', '--forceExit', '--silent'],
  ...['--json', '--outputFile', output, '--testTimeout', String(testMs)],
  ...['--testPathPatterns', toAnyOf(rows.map(({ path }) => path))],
  ...['--testNamePattern', `(?:^| )${toAnyOf(rows.map(({ title }) => toTitlePattern(title)))}`],
]

/** Ends with the process. What hangs after its report, as on a pipe that nobody writes to, is cut off. */
const runJest = (args: readonly string[], root: string, { runMs }: Patience): Promise<void> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, FAULT_SHARE: String(SHARES.FAULT_SHARE.promises), MAX_AFTERLIFE_MS: '20000' }
    const child = spawn(process.execPath, [...args], {
      cwd: root,
      stdio: 'ignore',
      env,
      timeout: runMs,
      killSignal: 'SIGKILL',
    })
    child.on('error', reject)
    child.on('close', () => resolve())
  })

const toVerdict = (root: string, { path, title }: PromiseRow, { testResults }: Report) => {
  const isOurs = new RegExp(`^${toTitlePattern(title)}$`)
  const results = testResults
    .filter(({ name }) => name === join(root, path))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter((result) => isOurs.test(result.title) && /^(?:passed|failed)$/.test(result.status))
  const messages = results.flatMap(({ failureMessages }) => failureMessages)
  const said = toFirstLine(messages[0] ?? '')
  if (results.length === 0) return { verdict: 'did not run', said } as const
  if (messages.length === 0) return { verdict: 'passed', said } as const
  return { verdict: messages.some((message) => EXPECTATION.test(message)) ? 'failed' : 'fell over', said } as const
}

const toFirstLine = (text: string): string => text.split('\n', 1)[0] ?? ''
