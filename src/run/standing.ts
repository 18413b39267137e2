import { toEventKind } from '../model/event.ts'
import { CodedError, toFailure } from '../model/failure.ts'
import type { Standing } from '../model/review.ts'
import type { Planned } from './planned.ts'

/**
 * Whether the branch went on without this commit, or changed the files since: this run would only undo that. Throws
 * RERUN_REFUSED where it cannot be asked and the run was run again.
 */
export const isSuperseded = async (planned: Planned): Promise<boolean> => {
  const { ports, show, header, forge } = planned
  const { name } = ports.event
  if (name === undefined || (forge === undefined && toEventKind(name).lacksForge === true)) return false
  const unknown = header.files.find((file) => ports.files.locate(file) === undefined)
  if (unknown !== undefined) show.warnings([{ code: 'REPOSITORY_UNKNOWN', file: unknown }])
  const standing = await askStanding(planned).catch((thrown): Standing => {
    const cause = toFailure(thrown)
    // A first attempt is about as new as its commit. By the next one the branch has had all the time to go on.
    if (ports.event.isRerun) throw new CodedError({ code: 'RERUN_REFUSED', cause })
    show.warnings([cause])
    return 'current'
  })
  if (standing === 'current') return false
  await show.superseded(standing)
  return true
}

const askStanding = async ({ inputs, ports, header, forge }: Planned): Promise<Standing> => {
  const { sha, branch } = ports.event
  if (forge === undefined || sha === undefined || branch === undefined) {
    throw new CodedError({ code: 'GITHUB_UNAVAILABLE', task: 'newer-commits', isUnasked: true })
  }
  return await forge.compare(sha, branch, await ports.files.watch(inputs.config, header.files))
}
