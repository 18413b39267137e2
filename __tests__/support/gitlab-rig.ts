import { afterEach, beforeEach } from '@jest/globals'
import { createGitLabForge } from '../../src/adapters/gitlab/forge.ts'
import type { Forge } from '../../src/ports.ts'
import { toExpectUnavailable } from './expect-unavailable.ts'
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

export const expectUnavailable = toExpectUnavailable('GITLAB_UNAVAILABLE')
