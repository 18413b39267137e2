import { test } from '@jest/globals'
import { expectMatrix, HOUR_MS, leaveOutPauses } from './share.ts'

leaveOutPauses()

test(
  'a run that is stopped at any call, whatever fault hits it, begins no write and tells what it did, and one clean run completes it',
  () => expectMatrix('stop'),
  HOUR_MS,
)
