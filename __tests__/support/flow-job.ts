import { NO_PAUSES } from './no-pauses.ts'

type Variables = Readonly<Record<string, string>>

/** The commit of a run of Flow. */
export const FLOW_SHA = 'b'.repeat(40)

/** What Flow sets for a step of a run on the main branch; an empty text is for what it does not. */
export const toFlowVariables = (others: Variables = {}): Variables => ({
  PIPELINE_ID: '4711',
  BUILD_NUMBER: '12',
  PROJECT_DIR: '/root/workspace/bots',
  CI_COMMIT_REF_NAME: 'main',
  CI_COMMIT_SHA: FLOW_SHA,
  NO_COLOR: '1',
  ...NO_PAUSES,
  ...others,
})
