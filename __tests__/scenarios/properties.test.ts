import { afterAll, beforeAll, test } from '@jest/globals'
import { startEmulator } from '../../src/emulator/emulator.ts'
import { SUITE_BEHAVIOUR } from '../support/behaviour.ts'
import { assertConverges, assertConvergesWithoutState, type Place } from './convergence.ts'

const RUNS = 60

let place: Place

beforeAll(async () => {
  place = { emulator: await startEmulator({ behaviour: SUITE_BEHAVIOUR }), behaviour: SUITE_BEHAVIOUR }
})

afterAll(() => place.emulator.close())

test(
  'whatever happened before: an apply converges, a second one writes nothing, and nothing of others is touched',
  () => assertConverges(place, RUNS),
  120_000,
)

test('without state: a plan after an apply is empty', () => assertConvergesWithoutState(place, RUNS), 120_000)
