import { isGitLab, listTokens, toGitLabEvent } from './adapters/gitlab/event.ts'
import { createRoute } from './adapters/proxy/route.ts'
import type { NamedLogin } from './model/login.ts'
import type { Env } from './ports.ts'
import { toPortsOutsideGitHub } from './wiring.ts'

/*
 * Wiring for the command line only: forges other than GitHub. A separate file, so that the Action does not contain
 * them.
 */

/** What the command line has outside: in a job of GitLab's its pipeline and its project, elsewhere neither. */
export const toCommandLinePorts = (env: Env, named?: NamedLogin): ReturnType<typeof toPortsOutsideGitHub> => {
  const ports = toPortsOutsideGitHub(env, named)
  if (!isGitLab(env)) return ports
  return {
    ...ports,
    event: toGitLabEvent(env),
    listSecrets: () => [...ports.listSecrets(), ...listTokens(env)],
    openForge: async () =>
      (await import('./adapters/gitlab/forge.ts')).openGitLabForge(env, {
        clock: ports.clock,
        route: createRoute(env),
      }),
  }
}
