import type { Agent } from 'node:http'
import fetchThrough from 'minipass-fetch'
import { getProxyForUrl } from 'proxy-from-env'
import { TunnelAgent } from './agent.ts'

/** A way through a proxy. */
export interface Tunnel {
  readonly agent: Agent
  readonly fetch: typeof fetch
}

const tunnels = new Map<string, Tunnel>()

/** The way to a URL through a proxy, or undefined where `NO_PROXY` wants it direct. There is one for each proxy, with its connections. */
export const openTunnel = (url: string, proxy: URL): Tunnel | undefined => {
  // It reads the same variables; what it returns is only asked whether there is a proxy, because it guesses another scheme.
  if (getProxyForUrl(url) === '') return undefined
  const known = tunnels.get(proxy.href)
  if (known !== undefined) return known
  const agent = new TunnelAgent(proxy)
  const tunnel = { agent, fetch: createFetch(agent) }
  tunnels.set(proxy.href, tunnel)
  return tunnel
}

/** Node's own `fetch` knows no agents. */
const createFetch =
  (agent: Agent): typeof fetch =>
  (input, init) =>
    fetchThrough(input, { ...init, agent })
