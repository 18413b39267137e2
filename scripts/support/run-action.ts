import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assertDocument } from './documents.ts'
import { type ProgramResult, type ProgramRun, type Stop, watchStop } from './program-run.ts'
import { ROOT } from './root.ts'
import { canBeWarm, runWarm } from './warm-process.ts'

const TIMEOUT_MS = 60_000
/** So long a run may go on after the last that it said: its work is done by then. More where its sources stand in for the bundle. */
const MAX_AFTERLIFE_MS = Number(process.env['MAX_AFTERLIFE_MS'] ?? 2_000)
const DIST = join(ROOT, 'dist')

/** How the bundle is run: what a runner would set, and nothing of this process's environment but the path. */
export interface ActionOptions {
  /** What Node is given to run; by default the bundle. */
  readonly program?: readonly [string, ...string[]]
  readonly workspace: string
  /** Inputs by their names in action.yml. */
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** False leaves `GITHUB_STEP_SUMMARY` and `GITHUB_OUTPUT` unset. */
  readonly isGitHub?: boolean
  readonly stop?: Stop
  /** Where the bundle is, by default in the repository. */
  readonly dist?: string
}

/** What a runner says of the job's repository. */
const GITHUB = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/bots',
  GITHUB_REPOSITORY_ID: '1',
}

/** What a run of the command line left behind. */
export interface TerminalResult {
  readonly exitCode: number | null
  /** Standard output and standard error, each as a whole. */
  readonly stdout: string
  readonly stderr: string
}

/** What a run of the Action left behind. */
export interface ActionResult extends TerminalResult {
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs the Action as the runner would, as a process of its own. */
export const runAction = async (options: ActionOptions): Promise<ActionResult> => {
  const folder = await mkdtemp(join(tmpdir(), 'runner-'))
  const files = { GITHUB_STEP_SUMMARY: join(folder, 'summary'), GITHUB_OUTPUT: join(folder, 'output') }
  try {
    await Promise.all(Object.values(files).map((path) => writeFile(path, '')))
    const env = {
      PATH: process.env['PATH'] ?? '',
      ...toInputVariables(options.inputs),
      ...(options.isGitHub !== false && { ...files, ...GITHUB }),
      GITHUB_WORKSPACE: options.workspace,
      ...options.env,
    }
    const program = options.program ?? ([join(options.dist ?? DIST, 'index.js')] as const)
    const ended = await runProcess(program, env, options.workspace, options.stop)
    await assertPlanFile(options.workspace, options.inputs['plan-file'])
    const [summary, output] = await Promise.all(Object.values(files).map((path) => readFile(path, 'utf8')))
    return { ...ended, summary: summary ?? '', outputs: parseOutputs(output ?? '') }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the command line's bundle. */
export const runCli = async (
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
  stop?: Stop,
  dist = DIST,
): Promise<TerminalResult> => {
  const program = join(dist, 'cli/index.js')
  const ended = await runProcess([program, ...args], { PATH: process.env['PATH'] ?? '', ...env }, cwd, stop)
  if (args.includes('--json') && ended.stdout !== '') assertDocument('run', JSON.parse(ended.stdout))
  if (args.includes('--plan-file')) await assertPlanFile(cwd, args[args.indexOf('--plan-file') + 1])
  return ended
}

/** What a program reads is as its schema says, wherever a test has it written. */
const assertPlanFile = async (folder: string, path: string | undefined): Promise<void> => {
  const text = path === undefined ? '' : await readFile(join(folder, path), 'utf8').catch(() => '')
  if (text.includes('"formatVersion"')) assertDocument('plan', JSON.parse(text))
}

const runProcess = async (
  args: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
  cwd: string,
  stop?: Stop,
): Promise<TerminalResult> => {
  const run = { args, env, cwd, timeoutMs: TIMEOUT_MS, stop }
  const { afterlifeMs, ...result } = await (canBeWarm(run) ? runWarm(run) : runCold(run))
  if (stop?.signal !== 'SIGKILL' && afterlifeMs > MAX_AFTERLIFE_MS)
    throw new Error(`The run went on for ${afterlifeMs} ms after its last word`)
  return result
}

const runCold = ({ args, env, cwd, timeoutMs, stop }: ProgramRun): Promise<ProgramResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, timeout: timeoutMs })
    const endWatch = watchStop(stop, (signal) => child.kill(signal))
    const parts = { stdout: '', stderr: '' }
    let lastMs = performance.now()
    let afterlifeMs = 0
    const read = (stream: 'stdout' | 'stderr') =>
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        parts[stream] += text
        lastMs = performance.now()
      })
    read('stdout')
    read('stderr')
    child.on('error', reject)
    child.on('exit', () => {
      afterlifeMs = Math.round(performance.now() - lastMs)
    })
    child.on('close', (exitCode) => {
      endWatch()
      resolve({ exitCode, ...parts, afterlifeMs })
    })
  })

/** The runner's own rule: upper case, blanks to underscores, dashes stay. */
const toInputVariables = (inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))

/** Both forms that the runner reads: `name=value`, and a value between delimiters. */
const parseOutputs = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$|^([^=\n]+)=(.*)$/gm)].map(
      ([, delimited, , between, name = delimited, value = between]) => [name, value],
    ),
  )
