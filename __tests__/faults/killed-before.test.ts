import { test } from '@jest/globals'
import { expectMatrix, HOUR_MS, leaveOutPauses } from './share.ts'

leaveOutPauses()

test(
  'one clean run completes a run that is killed before any call, also right after any fault',
  () => expectMatrix('kill-before'),
  HOUR_MS,
)
