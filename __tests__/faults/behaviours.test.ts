import { expect, test } from '@jest/globals'
import { readShare } from '../../scripts/test/shares.ts'
import { startEmulator } from '../../src/emulator/emulator.ts'
import { assertConverges, assertConvergesWithoutState } from '../scenarios/convergence.ts'
import { toBehaviour } from '../support/behaviour.ts'
import fc from '../support/fast-check.ts'
import { COMBINATIONS } from './behaviours.ts'
import { createChoice } from './cases.ts'
import { INTERRUPTIONS } from './life.ts'
import { makeWorld, runMatrix } from './matrix.ts'
import { runSchedule, schedule } from './schedules.ts'
import { HOUR_MS, leaveOutPauses } from './share.ts'
import { listWorlds } from './worlds.ts'

/** The part of the combinations that is tried at all. */
const PART = readShare('BEHAVIOUR_PART')
/** The part of the fault matrix's worlds, each with every kind of interruption and none, that each combination is given. */
const SHARE = readShare('BEHAVIOUR_SHARE')
/** The part of the cases of such a world: making one costs as much as several cases. */
const CASE_SHARE = 0.04
/** How many schedules and how many random histories each combination is tried with. */
const COUNT = readShare('BEHAVIOUR_COUNT')
/** Only combinations that hold this text. */
const ONLY = process.env['BEHAVIOUR_ONLY'] ?? ''

leaveOutPauses()

interface Result {
  readonly caseCount: number
  readonly violations: readonly string[]
}

/** The choice goes on from combination to combination, so that each sees other cases. */
const isChosen = createChoice(SHARE)
const isCaseChosen = createChoice(CASE_SHARE)

const tryMatrix = async (text: string): Promise<Result> => {
  const behaviour = toBehaviour(text)
  let caseCount = 0
  const violations: string[] = []
  for (const interruption of [undefined, ...INTERRUPTIONS]) {
    for (const world of listWorlds().filter(isChosen)) {
      const result = await runMatrix(await makeWorld(world, behaviour), interruption, isCaseChosen)
      caseCount += result.caseCount
      violations.push(...result.violations)
    }
  }
  return { caseCount, violations }
}

const trySchedules = async (text: string): Promise<Result> => {
  const violations: string[] = []
  const property = fc.asyncProperty(schedule, async (one) => {
    violations.push(...(await runSchedule(one, toBehaviour(text))))
  })
  await fc.assert(property, { numRuns: COUNT })
  return { caseCount: COUNT, violations }
}

const tryHistories = async (text: string): Promise<Result> => {
  const behaviour = toBehaviour(text)
  const place = { emulator: await startEmulator({ behaviour }), behaviour }
  try {
    await assertConverges(place, COUNT)
    await assertConvergesWithoutState(place, COUNT)
    return { caseCount: 2 * COUNT, violations: [] }
  } catch (thrown) {
    return {
      caseCount: 2 * COUNT,
      violations: [`${String(thrown)} ${thrown instanceof Error ? String(thrown.cause) : ''}`],
    }
  } finally {
    await place.emulator.close()
  }
}

test(
  'no behaviour of the API that is not documented breaks a promise, alone or beside any other',
  async () => {
    const start = Date.now()
    const combinations = COMBINATIONS.filter(createChoice(ONLY === '' ? PART : 1)).filter((text) => text.includes(ONLY))
    const totals = { cases: 0, schedules: 0, histories: 0 }
    const violations: string[] = []
    for (const text of combinations) {
      const [cases, schedules, histories] = [await tryMatrix(text), await trySchedules(text), await tryHistories(text)]
      totals.cases += cases.caseCount
      totals.schedules += schedules.caseCount
      totals.histories += histories.caseCount
      for (const { violations: found } of [cases, schedules, histories]) {
        violations.push(...found.map((violation) => `${text} | ${violation}`))
      }
    }
    const seconds = Math.round((Date.now() - start) / 1000)
    const figures = [
      `${combinations.length} combinations`,
      `${totals.cases} cases of the matrix (share ${SHARE})`,
      `${totals.schedules} schedules`,
      `${totals.histories} histories`,
      `${seconds} s`,
    ]
    process.stdout.write(`Behaviours: ${figures.join(', ')}, ${violations.length} violations\n`)
    expect(violations).toEqual([])
    expect(totals.cases).toBeGreaterThan(0)
  },
  HOUR_MS,
)
