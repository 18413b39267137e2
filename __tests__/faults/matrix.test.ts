import { test } from '@jest/globals'
import { createMatrix, HOUR_MS, leaveOutPauses, stopClock } from './share.ts'
import { listWorlds } from './worlds.ts'

/** Those of three objects have a file of their own, so that two processors share the work. */
const WORLDS = listWorlds().filter(({ length }) => length < 3)

const expectMatrix = createMatrix(WORLDS)

leaveOutPauses()
stopClock()

test(
  'after one faulty run and at most one clean one the world is as desired, whatever call the fault hits',
  () => expectMatrix(),
  HOUR_MS,
)

test(
  'a run that is stopped at any call, whatever fault hits it, begins no write and tells what it did, and one clean run completes it',
  () => expectMatrix('stop'),
  HOUR_MS,
)

test(
  'a run that is stopped at any call and has no time left tells what it did, and one clean run completes it',
  () => expectMatrix('cut'),
  HOUR_MS,
)

test(
  'one clean run completes a run that is killed before any call, also right after any fault',
  () => expectMatrix('kill-before'),
  HOUR_MS,
)

test(
  'one clean run completes a run that is killed before it reads any answer, also right after any fault',
  () => expectMatrix('kill-after'),
  HOUR_MS,
)
