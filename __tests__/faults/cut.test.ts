import { test } from '@jest/globals'
import { expectMatrix, HOUR_MS, leaveOutPauses } from './share.ts'

leaveOutPauses()

test(
  'a run that is stopped at any call and has no time left tells what it did, and one clean run completes it',
  () => expectMatrix('cut'),
  HOUR_MS,
)
