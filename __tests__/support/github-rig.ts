import { afterEach, beforeEach, expect } from '@jest/globals'
import { createForge } from '../../src/adapters/github/forge.ts'
import { CodedError } from '../../src/model/failure.ts'
import type { Forge } from '../../src/ports.ts'
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

/** Expects GITHUB_UNAVAILABLE with nothing but these members: no text of anybody else, in no property of the error. */
export const expectUnavailable = async (promise: Promise<unknown>, detail: Record<string, unknown>): Promise<void> => {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(thrown).toBeInstanceOf(CodedError)
  if (!(thrown instanceof CodedError)) return
  expect(thrown.message).toBe('GITHUB_UNAVAILABLE')
  expect(thrown.cause).toBeUndefined()
  expect(thrown.detail).toEqual({ code: 'GITHUB_UNAVAILABLE', ...detail })
}
