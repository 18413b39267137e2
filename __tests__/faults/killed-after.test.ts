import { test } from '@jest/globals'
import { expectMatrix, HOUR_MS, leaveOutPauses } from './share.ts'

leaveOutPauses()

test(
  'one clean run completes a run that is killed before it reads any answer, also right after any fault',
  () => expectMatrix('kill-after'),
  HOUR_MS,
)
