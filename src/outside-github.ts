import { isFlow, toFlowEvent } from './adapters/codeup/event.ts'
import { isGitLab, listTokens, toGitLabEvent } from './adapters/gitlab/event.ts'
import { createRoute } from './adapters/proxy/route.ts'
import type { NamedLogin } from './model/login.ts'
import type { Env } from './ports.ts'
import { toPortsOutsideGitHub } from './wiring.ts'

/*
 * The wiring of the command line alone: other forges than GitHub. In a file of its own, so that the Action does not carry
 * them.
 */

/** What the command line has outside: in a job of GitLab's its pipeline and its project, on Flow its run, elsewhere neither. */
export const toCommandLinePorts = (env: Env, named?: NamedLogin): ReturnType<typeof toPortsOutsideGitHub> => {
  const ports = toPortsOutsideGitHub(env, named)
  if (!isGitLab(env)) return isFlow(env) ? { ...ports, event: toFlowEvent(env) } : ports
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
