import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BotStage, setBotStage, TERMINAL_ENV } from '../support/bots.ts'
import { type CountedFunction, isCalled, readCoverage } from '../support/coverage.ts'
import { runCli, type TerminalResult } from '../support/run-action.ts'

/** Where the functions begin and end that were called, in characters of their file, such as `12-345`; by file name. */
export type CalledFunctions = ReadonlyMap<string, ReadonlySet<string>>

/** Runs of a bundle that call what its usual runs call. The command line's lies in `dist`, as the Action's of the stage. */
export type Trial = (stage: BotStage, env: Readonly<Record<string, string>>, dist: string) => Promise<void>

/** A validation, and a plan in which nothing changes. More than every run calls would make every run slower. */
export const tryAction: Trial = async (stage, env) => {
  assertGood(await stage.run({ command: 'validate' }, env))
  assertGood(await stage.plan({}, env))
}

/** The same on the command line. */
export const tryCommandLine: Trial = async (stage, env, dist) => {
  const all = { ...TERMINAL_ENV, ...env }
  const to = ['--endpoint', stage.emulator.url, '--scope', 'acme/bots']
  assertGood(await runCli(['validate'], all, stage.workspace, undefined, dist))
  assertGood(await runCli(['plan', ...to], all, stage.workspace, undefined, dist))
}

const assertGood = ({ exitCode, stdout, stderr }: TerminalResult): void => {
  if (exitCode !== 0) throw new Error(`A trial of the bundle ended with ${exitCode}:\n${stdout}${stderr}`)
}

/** The functions of a folder's bundle that a trial of the bundles in `dist` calls, as V8 counts them. */
export const listCalledFunctions = async (folder: string, dist: string, attempt: Trial): Promise<CalledFunctions> => {
  const counts = await mkdtemp(join(tmpdir(), 'called-'))
  const stage = await setBotStage(dist)
  try {
    assertGood(await stage.apply())
    // Every Node then warns of the same, and the same functions are called.
    await attempt(stage, { NODE_V8_COVERAGE: counts, NODE_OPTIONS: '--pending-deprecation' }, dist)
    return await readCounts(counts, folder)
  } finally {
    await stage.close()
    await rm(counts, { recursive: true, force: true })
  }
}

const readCounts = async (counts: string, folder: string): Promise<CalledFunctions> => {
  const called = new Map<string, Set<string>>()
  for (const { url, functions } of await readCoverage(counts)) {
    const file = basename(url)
    if (url !== pathToFileURL(join(folder, file)).href) continue
    const places = called.get(file) ?? new Set()
    called.set(file, places)
    for (const place of functions.filter(isCalled).flatMap(toPlace)) places.add(place)
  }
  return called
}

const toPlace = ({ ranges: [whole] }: CountedFunction): readonly string[] =>
  whole === undefined ? [] : [`${whole.startOffset}-${whole.endOffset}`]
