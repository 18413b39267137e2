import { isFlow, listTokens as listCodeupTokens, namesCodeup, toFlowEvent } from './adapters/codeup/event.ts'
import { isGitLab, listTokens, toGitLabEvent } from './adapters/gitlab/event.ts'
import { createRoute } from './adapters/proxy/route.ts'
import type { RunEvent } from './model/event.ts'
import type { NamedLogin } from './model/login.ts'
import type { Env, Ports } from './ports.ts'
import { toPortsOutsideGitHub } from './wiring.ts'

/*
 * Wiring for the command line only: forges other than GitHub. A separate file, so that the Action does not contain
 * them.
 */

type Outside = ReturnType<typeof toPortsOutsideGitHub> & Pick<Ports, 'completeEvent'>

/** What the command line has outside: in a job of GitLab's its pipeline and its project, on Flow its run and a repository on Codeup, elsewhere neither. */
export const toCommandLinePorts = (env: Env, named?: NamedLogin): Outside => {
  const ports = toPortsOutsideGitHub(env, named)
  if (isGitLab(env)) return toGitLabPorts(env, ports)
  return isFlow(env) ? toFlowPorts(env, ports) : ports
}

const toGitLabPorts = (env: Env, ports: Outside): Outside => ({
  ...ports,
  event: toGitLabEvent(env),
  listSecrets: () => [...ports.listSecrets(), ...listTokens(env)],
  openForge: async () =>
    (await import('./adapters/gitlab/forge.ts')).openGitLabForge(env, {
      clock: ports.clock,
      route: createRoute(env),
    }),
})

const toFlowPorts = (env: Env, ports: Outside): Outside => {
  const event = toFlowEvent(env)
  const outside = { clock: ports.clock, route: createRoute(env) }
  const load = () => import('./adapters/codeup/forge.ts')
  let asked: Promise<RunEvent> | undefined
  return {
    ...ports,
    event,
    listSecrets: () => [...ports.listSecrets(), ...listCodeupTokens(env)],
    openForge: async () => (namesCodeup(env) ? (await load()).openCodeupForge(env, outside) : undefined),
    completeEvent: async (need) => {
      if (need !== 'forge' && !namesCodeup(env)) return event
      asked ??= load().then(({ completeFlowEvent }) => completeFlowEvent(event, need, env, outside))
      return await asked
    },
  }
}
