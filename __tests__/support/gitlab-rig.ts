import { afterEach, beforeEach, expect } from '@jest/globals'
import { createGitLabForge } from '../../src/adapters/gitlab/forge.ts'
import { CodedError } from '../../src/model/failure.ts'
import type { Forge } from '../../src/ports.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'
import { GITLAB_TOKEN, type GitLabServer, JOB_TOKEN, startGitLabServer } from './gitlab-server.ts'
import { REPOSITORY } from './gitlab-state.ts'

/** A forge with each kind of token, and the GitLab they talk to, new for each test. */
export interface GitLabRig {
  server: GitLabServer
  /** With a token that may write. */
  forge: Forge
  /** With the token of a job alone. */
  reader: Forge
  clock: FakeClock
}

/** Starts a {@link GitLabRig} before each test of a file, and stops it after. */
export const useGitLab = (): GitLabRig => {
  const rig = {} as GitLabRig
  beforeEach(async () => {
    rig.server = await startGitLabServer()
    rig.clock = createFakeClock()
    const { apiUrl } = rig.server
    const options = { apiUrl, project: '42', repository: REPOSITORY, clock: rig.clock, jobToken: JOB_TOKEN }
    rig.forge = createGitLabForge({ ...options, token: GITLAB_TOKEN })
    rig.reader = createGitLabForge(options)
  })
  afterEach(() => rig.server.close())
  return rig
}

/** Expects GITLAB_UNAVAILABLE with nothing but these members: no text of anybody else, in no property of the error. */
export const expectUnavailable = async (promise: Promise<unknown>, detail: Record<string, unknown>): Promise<void> => {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(thrown).toBeInstanceOf(CodedError)
  if (!(thrown instanceof CodedError)) return
  expect(thrown.message).toBe('GITLAB_UNAVAILABLE')
  expect(thrown.cause).toBeUndefined()
  expect(thrown.detail).toEqual({ code: 'GITLAB_UNAVAILABLE', ...detail })
}
