import { describe, test } from '@jest/globals'
import { INTERRUPTIONS } from './life.ts'
import { createMatrix, HOUR_MS, leaveOutPauses, stopClock } from './share.ts'
import { listWorlds } from './worlds.ts'

const WORLDS = listWorlds().filter(({ length }) => length === 3)

const expectMatrix = createMatrix(WORLDS)

leaveOutPauses()
stopClock()

describe('worlds of three objects keep what matrix.test.ts promises', () => {
  test('after a fault alone', () => expectMatrix(), HOUR_MS)

  test.each(INTERRUPTIONS)(
    'interrupted, with a fault and without: %s',
    (interruption) => expectMatrix(interruption),
    HOUR_MS,
  )
})
