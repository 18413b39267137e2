import type { Env, Route } from '../../ports.ts'
import { readProxyUrl } from './route.ts'

/**
 * The way that the environment's `HTTPS_PROXY` and `NO_PROXY` describe. Only https goes through a proxy: http is for
 * loopback, which no proxy needs to see. Nothing is loaded without one.
 */
export const createRoute = (env: Env): Route => {
  const openTunnel = async (url: string) => {
    const proxy = url.startsWith('https:') ? readProxyUrl(env) : undefined
    return proxy && (await import('./tunnel.ts')).openTunnel(url, proxy)
  }
  return {
    agentFor: async (url) => (await openTunnel(url))?.agent,
    fetchFor: async (url) => (await openTunnel(url))?.fetch,
  }
}
