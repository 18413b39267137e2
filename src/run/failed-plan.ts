import { type RawInputs, type TalkInputs, toTalkInputs } from '../inputs/inputs.ts'
import type { RunEvent } from '../model/event.ts'
import { type FailureCode, type FailureDetail, toFailure } from '../model/failure.ts'
import type { Forge, Ports, WriteText } from '../ports.ts'
import { COMMENT_LIMIT, type Limit } from '../stages/render/budget.ts'
import { toCommentBody, toCommentParts } from '../stages/render/comment-parts.ts'
import { type CommentFailure, isPlanOf, toFailedComment } from '../stages/render/comment-state.ts'
import { toDiagnosticsMarkdown, toFailureMarkdown } from '../stages/render/diagnostics.ts'
import { toTitle } from '../stages/render/title.ts'
import { toStateKey } from '../stages/state/state-key.ts'
import { orCancelled } from './cancel.ts'
import { judgeEvent } from './event.ts'
import { toCommitState } from './pages.ts'
import { toMarker, toReceiptSeal } from './publish.ts'
import { findUnreviewed } from './reviewed.ts'
import type { Show } from './show.ts'
import { findReceipt } from './stood.ts'

/** After these, the comment is correct, does not belong to this run, or is not waited for. */
const NOT_TOLD: ReadonlySet<FailureCode> = new Set(['PLAN_REFUSED', 'EVENT_REFUSED', 'CANCELLED'])

/** The space reserved above the longest plan in a comment. */
const MAX_FAILURE_CHARACTERS = 4000

/**
 * Writes into the comment that a run failed before a plan, so that nobody mistakes an older plan for the current one.
 * What GitHub refuses is a warning. Never throws.
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
    const found = toFailure(thrown)
    // What ended the run is told already.
    if (found !== failure) show.warnings([found])
  }
}

const tell = async (inputs: TalkInputs, ports: Ports, show: Show, failure: FailureDetail): Promise<void> => {
  const { event, isOffline } = await judgeEvent(inputs, ports, show)
  // Where a run has no secrets, it has no token that may write either.
  if (isOffline || event.pullNumber === undefined) return
  const forge = await ports.openForge(inputs.githubToken)
  if (forge === undefined || (await isOfOther(inputs, ports, event, forge))) return
  await forge.keepComment(
    event.pullNumber,
    toMarker(inputs),
    toWrite(inputs, ports, show, {
      forge,
      pull: event.pullNumber,
      failure: { ...toCommitState(event), runUrl: event.runUrl, failure: toMarkdown(failure, show) },
    }),
    false,
  )
}

interface Failed {
  readonly forge: Forge
  readonly pull: number
  readonly failure: CommentFailure
}

/** A plan that stays keeps its receipt, which is sealed again: the seal covers the text around it. */
const toWrite =
  (inputs: TalkInputs, { reporter }: Ports, { texts }: Show, { forge, pull, failure }: Failed): WriteText =>
  async (found, nowMs) => {
    const body = found?.body
    const before = body === undefined ? undefined : toCommentParts(body)
    const { text } = toCommentParts(toFailedComment(failure, before?.text, texts))
    if (before?.text === text) return body
    if ((await forge.readPull(pull))?.isOpen === false) {
      reporter.annotate('notice', texts.comment.closed, { title: toTitle() })
      return body
    }
    if (before === undefined || !isPlanOf(before.text, failure.commit)) return text
    const { fingerprintKey, scope } = inputs
    const seal = toReceiptSeal(inputs, fingerprintKey && toStateKey(fingerprintKey, scope))
    const receipt = findReceipt(found, pull, seal)
    // Without the key, rewriting the comment would break the seal of a valid plan.
    if (before.receipt !== undefined && receipt === undefined) return body
    return toCommentBody(text, receipt && seal?.write({ ...receipt, written: nowMs }, text, pull))
  }

/** Only the paths of the files are known: reading them may have failed. */
const isOfOther = async ({ config }: TalkInputs, { files }: Ports, event: RunEvent, forge: Forge): Promise<boolean> =>
  (await findUnreviewed({ event, paths: config, files, forge })) !== undefined

const toMarkdown = (failure: FailureDetail, { texts, listFaults }: Show): string => {
  const limit: Limit = { ...COMMENT_LIMIT, max: MAX_FAILURE_CHARACTERS }
  if (failure.code === 'CONFIG_INVALID') return toDiagnosticsMarkdown(listFaults(), texts, limit)
  const text = toFailureMarkdown(failure, texts)
  return limit.measure(text) <= limit.max ? text : `## ${texts.file.failed}\n`
}
