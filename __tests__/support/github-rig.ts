import { afterEach, beforeEach } from '@jest/globals'
import { createForge } from '../../src/adapters/github/forge.ts'
import type { Forge } from '../../src/ports.ts'
import { toExpectUnavailable } from './expect-unavailable.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'
import { type GitHubServer, startGitHubServer, TOKEN } from './github-server.ts'

/** A forge and the GitHub it talks to, new for each test. */
export interface GitHubRig {
  server: GitHubServer
  forge: Forge
  clock: FakeClock
}

/** Starts a {@link GitHubRig} before each test of a file, and stops it after. */
export const useGitHub = (): GitHubRig => {
  const rig = {} as GitHubRig
  beforeEach(async () => {
    rig.server = await startGitHubServer()
    rig.clock = createFakeClock()
    const { apiUrl } = rig.server
    rig.forge = createForge({ token: TOKEN, repository: 'acme/chat', apiUrl, clock: rig.clock })
  })
  afterEach(() => rig.server.close())
  return rig
}

export const expectUnavailable = toExpectUnavailable('GITHUB_UNAVAILABLE')
