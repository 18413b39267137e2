import { type RunEvent, toEventKind } from '../model/event.ts'
import { toFailure } from '../model/failure.ts'
import type { Files, Forge } from '../ports.ts'
import { toUnreviewedMarkdown, toUnreviewedText } from '../stages/render/banners.ts'
import { toTitle } from '../stages/render/title.ts'
import type { Show } from './show.ts'

/** What is compared, and with whose help. */
export interface Reviewing {
  readonly event: RunEvent
  /** The files that were read. */
  readonly paths: readonly string[]
  readonly files: Files
  readonly forge: Forge | undefined
}

/**
 * Whether the files that were read are the pull request's. Some events leave it to the workflow what it checks out: a plan of
 * something else is nothing to review, and says so here.
 */
export const isReviewed = async (reviewing: Reviewing, tell: (found?: string) => Promise<void>): Promise<boolean> => {
  const { event, files, paths } = reviewing
  if (event.pullNumber === undefined || toEventKind(event.name).mayHoldOther !== true) return true
  const found = new Set<string | undefined>()
  for (const path of paths) found.add((await files.findCheckout(path))?.commit)
  const [commit, ...others] = found
  if (commit !== undefined && others.length === 0 && (await isOfPull(commit, reviewing))) return true
  await tell(others.length === 0 ? commit : undefined)
  return false
}

/** What the event says of the merge may be older than the checkout. */
const isOfPull = async (commit: string, { event, forge }: Reviewing): Promise<boolean> => {
  if (commit === event.headSha || commit === event.mergeSha) return true
  if (toEventKind(event.name).pull !== 'described' || event.pullNumber === undefined) return false
  const pull = await forge?.readPull(event.pullNumber).catch((thrown) => void toFailure(thrown))
  return pull !== undefined && (commit === pull.headSha || commit === pull.mergeSha)
}
