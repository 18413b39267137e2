import { expect, test } from '@jest/globals'
import { ACCESS_KEY } from '../../scripts/support/access-key.ts'
import { runCli } from '../../scripts/support/run-action.ts'
import { type Stage, setStage } from '../../scripts/support/stage.ts'
import type { StateDocument } from '../../src/emulator/control/state-document.ts'
import type { Fault } from '../../src/emulator/faults/fault-kinds.ts'
import { SUITE_BEHAVIOUR, settleReads } from '../support/behaviour.ts'
import { SHORT_LIMIT } from '../support/no-pauses.ts'
import { toPreload } from '../support/preload.ts'
import { createChoice } from './cases.ts'
import { checkCalls, checkForeign, checkMade, checkShown, checkWorld, FOREIGN } from './checks.ts'
import { HOUR_MS, SHARE } from './share.ts'
import { SECRETS, seedWorld, toInputs, toWantedFile, type World } from './worlds.ts'

/*
 * What the matrix cannot do within its own process: answers that do not end, output that goes away or has no room, and
 * steps of the clock, each at every call of an apply on the command line. No such run loses anything, none goes on after
 * its work, and one clean run finds nothing left to do but what was told.
 */

const WORLD: World = ['create', 'update', 'replace', 'delete', 'adopt']
/** Twice that of the matrix: its cases are few. */
const PROCESS_SHARE = Math.min(1, 2 * SHARE)
const HOUR_FAULT_MS = 3_600_000
/** Most of a case is waiting for an answer that does not end: so many wait at the same time. */
const LANES = 4

/** What happens at a call: of the service, or of what is around the process. */
interface Blow {
  readonly name: string
  readonly fault?: Fault
  /** Told by a signal that the process is loaded to know. */
  readonly preload?: Readonly<Record<string, string>>
}

/** Runs as the signal comes in, inside the process. */
const onSignal = (code: string) => toPreload(`process.on('SIGUSR2',()=>{${code}})`)

/** Every write fails from now on, with an error as Node tells it. */
const toFailing = (code: string): string =>
  `for(const s of [process.stdout,process.stderr])s._write=(c,e,done)=>done(Object.assign(new Error('${code}'),{code:'${code}'}));`

const toStep = (ms: number): string =>
  `const D=Date;globalThis.Date=class extends D{constructor(...a){a.length?super(...a):super(D.now()+${ms})}static now(){return D.now()+${ms}}}`

const BLOWS: readonly Blow[] = [
  { name: 'drip', fault: { kind: 'drip', ms: 200 } },
  { name: 'half-open', fault: { kind: 'half-open' } },
  { name: 'stdout closed', preload: onSignal(toFailing('EPIPE')) },
  { name: 'disk full', preload: onSignal(toFailing('ENOSPC')) },
  { name: 'clock an hour on', preload: onSignal(toStep(HOUR_FAULT_MS)) },
  { name: 'clock an hour back', preload: onSignal(toStep(-HOUR_FAULT_MS)) },
  { name: 'clock of the service an hour on', fault: { kind: 'clock', offsetMs: HOUR_FAULT_MS } },
  { name: 'clock of the service an hour back', fault: { kind: 'clock', offsetMs: -HOUR_FAULT_MS } },
]

const ENV = {
  ...SECRETS,
  OOS_CHAT_FINGERPRINT_KEY: toInputs('apply')['fingerprint-key'],
  ...ACCESS_KEY,
}

/** Late enough that a signal comes while the call is under way; nothing that is checked depends on it. */
const LATE: Fault = { kind: 'latency', ms: 200 }

const run = async (stage: Stage, command: 'apply' | 'plan', index?: number, blow?: Blow) => {
  const { control, url } = stage.emulator
  settleReads(SUITE_BEHAVIOUR, control)
  control.clearOperations()
  const { scope, 'max-deletions': maxDeletions } = toInputs(command)
  const args = [command, '--endpoint', url, '--scope', scope, '--max-deletions', maxDeletions, '--json']
  const stop = {
    when: () => index !== undefined && control.listOperations().length > index,
    signal: 'SIGUSR2' as const,
  }
  return await runCli(
    command === 'apply' ? [...args, '--yes'] : args,
    { ...ENV, ...SHORT_LIMIT, ...blow?.preload },
    stage.workspace,
    blow?.preload === undefined ? undefined : stop,
  )
}

const runCase = async (stage: Stage, before: StateDocument, index: number, blow: Blow): Promise<readonly string[]> => {
  const { control } = stage.emulator
  const trial = { world: WORLD, emulator: stage.emulator, before }
  control.writeState(before)
  control.addFault({ skip: index, fault: blow.fault ?? LATE })
  const struck = await run(stage, 'apply', index, blow)
  control.clearFaults()
  const calls = control.listOperations()
  const isDone = checkWorld(trial).length === 0
  const clean = await run(stage, 'apply')
  const all = [...calls, ...control.listOperations()]
  const plan = await run(stage, 'plan')
  return [
    ...(calls.length > index ? [] : ['the call was not made']),
    // What happens around a process costs it nothing; an answer that does not end may cost one more run.
    ...(struck.exitCode === 0 && isDone ? [] : blow.fault === undefined ? [`it ended with ${struck.exitCode}`] : []),
    ...(struck.exitCode === 0 && !isDone ? ['said to have succeeded, and has not'] : []),
    ...(clean.exitCode === 0 && plan.stdout.includes('"no-changes"') ? [] : [`not settled: ${clean.stderr}`]),
    ...checkWorld(trial),
    // A run outside of a forge knows no repository: then the scope alone tells whose a bot is.
    ...checkForeign(
      trial,
      FOREIGN.filter((name) => name !== 'away'),
    ),
    ...checkCalls(all),
    ...checkMade(all),
    ...checkShown([struck, clean, plan]),
  ].map((text) => `call ${index} | ${blow.name} | ${text}`)
}

/** Seeds the world and applies it once; the calls of that apply are those that something happens at. */
const prepare = async (stage: Stage): Promise<StateDocument> => {
  await stage.write(toWantedFile(WORLD))
  const before = await seedWorld(WORLD, stage.emulator.control, stage.emulator.url)
  expect((await run(stage, 'apply')).exitCode).toBe(0)
  return before
}

test(
  'whatever an answer, the output or the clock does at any call, nothing is lost and the process ends',
  async () => {
    const stages = await Promise.all(Array.from({ length: LANES }, () => setStage(SUITE_BEHAVIOUR)))
    try {
      const befores = await Promise.all(stages.map(async (stage) => [stage, await prepare(stage)] as const))
      const [stage] = stages
      const count = stage?.emulator.control.listOperations().length ?? 0
      const cases = BLOWS.flatMap((blow) => Array.from({ length: count }, (_, index) => [index, blow] as const))
      const chosen = cases.filter(createChoice(PROCESS_SHARE))
      const waiting = chosen.values()
      const lanes = befores.map(async ([own, before]) => {
        const found: string[] = []
        for (const [index, blow] of waiting) found.push(...(await runCase(own, before, index, blow)))
        return found
      })
      const violations = (await Promise.all(lanes)).flat()
      process.stdout.write(
        `Surroundings, share ${PROCESS_SHARE}: ${count} calls, ${chosen.length} cases, ${violations.length} violations\n`,
      )
      expect(violations).toEqual([])
      expect(chosen.length).toBeGreaterThan(0)
    } finally {
      await Promise.all(stages.map((stage) => stage.close()))
    }
  },
  HOUR_MS,
)
