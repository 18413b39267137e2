import { CodedError } from './model/failure.ts'
import type { Ports } from './run/run.ts'

/** The ports of a run that no job on GitHub started: it has no event, no repository and no ID token of its own. */
export const OUTSIDE_GITHUB: Pick<Ports, 'event' | 'openForge' | 'getIdToken'> = {
  event: { isFork: false, isDependabot: false },
  openForge: async () => undefined,
  getIdToken: () => Promise.reject(new CodedError({ code: 'ID_TOKEN_UNAVAILABLE', why: 'permission' })),
}
