import { afterEach, beforeEach } from '@jest/globals'
import { createCodeupForge } from '../../src/adapters/codeup/forge.ts'
import type { Forge } from '../../src/ports.ts'
import { CODEUP_TOKEN, type CodeupServer, startCodeupServer } from './codeup-server.ts'
import { ORGANIZATION, REPOSITORY } from './codeup-state.ts'
import { toExpectUnavailable } from './expect-unavailable.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'

/** A forge, and the Codeup it talks to, new for each test. */
export interface CodeupRig {
  server: CodeupServer
  forge: Forge
  clock: FakeClock
  /** What names the repository in the environment. */
  variables: Readonly<Record<string, string>>
}

/** What names the repository of a server in the environment. */
export const toCodeupVariables = ({ apiUrl }: Pick<CodeupServer, 'apiUrl'>): Readonly<Record<string, string>> => ({
  CODEUP_ORGANIZATION_ID: ORGANIZATION,
  CODEUP_REPOSITORY_ID: String(REPOSITORY),
  CODEUP_TOKEN,
  CODEUP_DOMAIN: apiUrl,
})

/** Starts a {@link CodeupRig} before each test of a file, and stops it after. */
export const useCodeup = (): CodeupRig => {
  const rig = {} as CodeupRig
  beforeEach(async () => {
    rig.server = await startCodeupServer()
    rig.clock = createFakeClock()
    rig.variables = toCodeupVariables(rig.server)
    const place = { organization: ORGANIZATION, repository: String(REPOSITORY), token: CODEUP_TOKEN }
    rig.forge = createCodeupForge({ origin: rig.server.apiUrl, ...place, clock: rig.clock })
  })
  afterEach(() => rig.server.close())
  return rig
}

export const expectUnavailable = toExpectUnavailable('CODEUP_UNAVAILABLE')
