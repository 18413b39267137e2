import { type RunEvent, toEventKind } from '../model/event.ts'
import type { Files, Forge } from '../ports.ts'

/** What is compared, and with whose help. */
export interface Reviewing {
  readonly event: RunEvent
  /** The files that were read. */
  readonly paths: readonly string[]
  readonly files: Files
  readonly forge: Forge | undefined
}

/** What the workspace holds in place of the pull request. */
export interface Unreviewed {
  /** The commit that is checked out, where one is known to be. */
  readonly commit?: string
}

/**
 * Some events leave it to the workflow what it checks out: undefined where that is the pull request of the event, or where
 * there is none. A plan of anything else is not what a reviewer of it looks at.
 */
export const findUnreviewed = async (reviewing: Reviewing): Promise<Unreviewed | undefined> => {
  const { event, files, paths } = reviewing
  if (event.pullNumber === undefined || toEventKind(event.name).mayHoldOther !== true) return undefined
  const found = new Set<string | undefined>()
  for (const path of paths) found.add(await files.readCommit(path))
  const [commit] = found
  if (commit === undefined || found.size > 1) return {}
  return (await isOfPull(commit, reviewing)) ? undefined : { commit }
}

/** The event's data about the merge may be older than the checkout. */
const isOfPull = async (commit: string, { event, forge }: Reviewing): Promise<boolean> => {
  if (commit === event.headSha || commit === event.mergeSha) return true
  const { name, pullNumber } = event
  if (toEventKind(name).pull !== 'described' || pullNumber === undefined) return false
  const pull = await forge?.readPull(pullNumber).catch(() => undefined)
  return pull !== undefined && (commit === pull.headSha || commit === pull.mergeSha)
}
