import { type RawInputs, type TalkInputs, toTalkInputs } from '../inputs/inputs.ts'
import type { RunEvent } from '../model/event.ts'
import { type FailureCode, type FailureDetail, toFailure } from '../model/failure.ts'
import type { Forge, Ports } from '../ports.ts'
import { COMMENT_LIMIT, type Limit } from '../stages/render/budget.ts'
import { toFailedComment } from '../stages/render/comment-state.ts'
import { toDiagnosticsMarkdown, toFailureMarkdown } from '../stages/render/diagnostics.ts'
import { orCancelled } from './cancel.ts'
import { judgeEvent } from './event.ts'
import { toCommitState, toMarker } from './publish.ts'
import { findUnreviewed } from './reviewed.ts'
import type { Show } from './show.ts'

/** After these the comment is as it should be, is none of this run's business, or is not waited for. */
const NOT_TOLD: ReadonlySet<FailureCode> = new Set(['PLAN_REFUSED', 'EVENT_REFUSED', 'CANCELLED'])

/** So much is left above the longest plan that a comment holds. */
const MAX_FAILURE_CHARACTERS = 4000

/**
 * Tells in the comment that a run came to no plan, so that nobody takes an older plan for that of now. What GitHub refuses is
 * a warning. Never throws.
 */
export const tellFailedPlan = async (
  raw: RawInputs,
  ports: Ports,
  show: Show,
  failure: FailureDetail,
): Promise<void> => {
  const inputs = toTalkInputs(raw)
  if (inputs?.command !== 'plan' || inputs.comment !== 'auto' || NOT_TOLD.has(failure.code)) return
  try {
    await orCancelled(ports.signal, () => tell(inputs, ports, show, failure))
  } catch (thrown) {
    show.warnings([toFailure(thrown)])
  }
}

const tell = async (inputs: TalkInputs, ports: Ports, show: Show, failure: FailureDetail): Promise<void> => {
  const { event, isOffline } = await judgeEvent(inputs, ports, show)
  // Where a run has no secrets, it has no token that may write either.
  if (isOffline || inputs.githubToken === undefined || event.pullNumber === undefined) return
  const forge = await ports.openForge(inputs.githubToken)
  if (forge === undefined || (await isOfOther(inputs, ports, event, forge))) return
  const { texts } = show
  await forge.keepComment(event.pullNumber, toMarker(inputs), (found) =>
    toFailedComment(
      { ...toCommitState(event), runUrl: event.runUrl, failure: toMarkdown(failure, show) },
      found?.body,
      texts,
    ),
  )
}

/** Where the files lie is all that is known of them: they may be what could not be read. */
const isOfOther = async ({ config }: TalkInputs, { files }: Ports, event: RunEvent, forge: Forge): Promise<boolean> =>
  (await findUnreviewed({ event, paths: config, files, forge })) !== undefined

const toMarkdown = (failure: FailureDetail, { texts, listFaults }: Show): string => {
  const limit: Limit = { ...COMMENT_LIMIT, max: MAX_FAILURE_CHARACTERS }
  if (failure.code === 'CONFIG_INVALID') return toDiagnosticsMarkdown(listFaults(), texts, limit)
  const text = toFailureMarkdown(failure, texts)
  return limit.measure(text) <= limit.max ? text : `## ${texts.file.failed}\n`
}
