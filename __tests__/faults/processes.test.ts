import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { Stop } from '../../scripts/support/program-run.ts'
import type { ActionResult } from '../../scripts/support/run-action.ts'
import { type Stage, setStage } from '../../scripts/support/stage.ts'
import type { StateDocument } from '../../src/emulator/control/state-document.ts'
import type { Fault } from '../../src/emulator/faults/fault-kinds.ts'
import { SUITE_BEHAVIOUR, settleReads } from '../support/behaviour.ts'
import { toShown } from '../support/shown-text.ts'
import { createChoice } from './cases.ts'
import { checkCalls, checkForeign, checkMade, checkShown, checkWorld } from './checks.ts'
import { checkReport } from './report-checks.ts'
import { HOUR_MS, SHARE } from './share.ts'
import { SECRETS, seedWorld, toInputs, toWantedFile, type World } from './worlds.ts'

const WORLD: World = ['create', 'update', 'replace', 'delete', 'adopt']
const POLL_MS = 5
/** Twice that of the matrix: its cases are few. */
const PROCESS_SHARE = Math.min(1, 2 * SHARE)

/** Long enough that the signal comes while the call is under way; nothing that is checked depends on it. */
const PAUSE_MS = 200
const LATE: Fault = { kind: 'latency', ms: PAUSE_MS }
const NEVER: Fault = { kind: 'hang-before', ms: PAUSE_MS }

/** A killed process may have got its call through or not; one that is asked to stop waits for it. */
const ENDS: readonly (readonly [Stop['signal'], Fault])[] = [
  ['SIGINT', LATE],
  ['SIGTERM', LATE],
  ['SIGKILL', LATE],
  ['SIGKILL', NEVER],
]

let stage: Stage
let before: StateDocument

beforeEach(async () => {
  stage = await setStage(SUITE_BEHAVIOUR)
  await stage.write(toWantedFile(WORLD))
  before = await seedWorld(WORLD, stage.emulator.control, stage.emulator.url)
})

afterEach(() => stage.close())

const run = (command: 'apply' | 'plan', stop?: Stop) => {
  settleReads(SUITE_BEHAVIOUR, stage.emulator.control)
  return stage.run(toInputs(command), SECRETS, stop)
}

const listCalls = () => stage.emulator.control.listOperations()

/** A killed process leaves calls behind. */
const waitForCalls = async () => {
  while (listCalls().some(({ outcome }) => outcome === 'Pending')) await setTimeout(POLL_MS)
}

const checkEnd = (signal: Stop['signal'], { exitCode, outputs, summary }: ActionResult): readonly string[] => {
  if (signal === 'SIGKILL') return []
  return [
    ...checkReport({ world: WORLD, emulator: stage.emulator }, listCalls(), summary),
    // A process that a signal ends has no exit code.
    ...(exitCode === null ? ['it did not end by itself'] : []),
    ...(exitCode === 1 || outputs['result'] === 'applied' ? [] : [`exit code 0 with ${outputs['result']}`]),
    ...(['applied', 'partial', 'failed'].includes(outputs['result'] ?? '') ? [] : ['no result was handed on']),
  ]
}

/** One run that a signal ends at one of its calls, then a clean one. */
const runCase = async (index: number, signal: Stop['signal'], fault: Fault): Promise<readonly string[]> => {
  const { control } = stage.emulator
  const trial = { world: WORLD, emulator: stage.emulator, before }
  control.writeState(before)
  control.addFault({ skip: index, fault })
  const ended = await run('apply', { when: () => listCalls().length > index, signal })
  await waitForCalls()
  control.clearFaults()
  const calls = listCalls()
  const violations = [...(calls.length > index ? [] : ['the call was not made']), ...checkEnd(signal, ended)]
  const clean = await run('apply')
  const all = [...calls, ...listCalls()]
  const plan = await run('plan')
  const isEmpty = clean.exitCode === 0 && plan.outputs['has-changes'] === 'false'
  return [
    ...violations,
    ...(isEmpty ? [] : [`the last plan is not empty: ${clean.exitCode} ${JSON.stringify(plan.outputs)}`]),
    ...checkWorld(trial),
    ...checkForeign(trial),
    ...checkCalls(all),
    ...checkMade(all),
    ...checkShown([ended, clean, plan].map((one) => [toShown(one), one.summary, one.outputs])),
  ].map((text) => `call ${index} | ${signal} | ${fault.kind} | ${text}`)
}

test(
  'one clean run completes a process that gets SIGINT, SIGTERM or SIGKILL at any call',
  async () => {
    const start = Date.now()
    expect((await run('apply')).exitCode).toBe(0)
    const count = listCalls().length
    const cases = Array.from({ length: count }, (_, index) => ENDS.map((end) => [index, ...end] as const)).flat()
    const chosen = cases.filter(createChoice(PROCESS_SHARE))
    const violations: string[] = []
    for (const one of chosen) violations.push(...(await runCase(...one)))
    const seconds = Math.round((Date.now() - start) / 1000)
    process.stdout.write(
      `Signals to processes, share ${PROCESS_SHARE}: ${count} calls, ${chosen.length} cases, ${seconds} s, ${violations.length} violations\n`,
    )
    expect(violations).toEqual([])
    expect(chosen.length).toBeGreaterThan(0)
  },
  HOUR_MS,
)
