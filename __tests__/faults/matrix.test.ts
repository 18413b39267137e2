import { test } from '@jest/globals'
import { expectMatrix, HOUR_MS, leaveOutPauses } from './share.ts'

leaveOutPauses()

test(
  'after one faulty run and at most one clean one the world is as desired, whatever call the fault hits',
  () => expectMatrix(),
  HOUR_MS,
)
