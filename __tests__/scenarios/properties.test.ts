import { afterAll, beforeAll, test } from '@jest/globals'
import { readShare } from '../../scripts/test/shares.ts'
import { startEmulator } from '../../src/emulator/emulator.ts'
import { SUITE_BEHAVIOUR } from '../support/behaviour.ts'
import { assertConverges, assertConvergesWithoutState, type Place } from './convergence.ts'
import { assertHandsOver } from './handing-over.ts'

const RUNS = readShare('HISTORIES')
/** Ends what hangs; one history takes a tenth of a second, one of hand-overs, of which there are fewer, some seconds. */
const TIMEOUT_MS = 120_000 + RUNS * 1_000

let place: Place

beforeAll(async () => {
  place = { emulator: await startEmulator({ behaviour: SUITE_BEHAVIOUR }), behaviour: SUITE_BEHAVIOUR }
})

afterAll(() => place.emulator.close())

test(
  'whatever happened before: an apply converges, a second one writes nothing, and nothing of others is touched',
  () => assertConverges(place, RUNS),
  TIMEOUT_MS,
)

test(
  'whoever declares it: nothing that is declared elsewhere is deleted, and in the end nobody writes',
  () => assertHandsOver(place, Math.ceil(RUNS / 4)),
  TIMEOUT_MS,
)

test('without state: a plan after an apply is empty', () => assertConvergesWithoutState(place, RUNS), TIMEOUT_MS)
