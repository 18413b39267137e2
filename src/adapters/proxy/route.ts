/*
 * The only room that knows proxies: the environment's `HTTPS_PROXY` and `NO_PROXY` in, a `Route` out, which every
 * other adapter is handed. A proxy's login is never shown, and what a proxy answers is never taken for the target's
 * answer. Without a proxy nothing of a tunnel (`agent.ts`) is loaded.
 */

import { CodedError } from '../../model/failure.ts'
import type { Env, Route } from '../../ports.ts'

/** In the order of most programs: of a name in both spellings, the one in lower case counts. */
const VARIABLES = ['https_proxy', 'HTTPS_PROXY'] as const
/** Hiding shorter texts would black out the log; no part of a proxy's address is ever rendered anyway. */
const SHORTEST_MASK = 4

/** The proxy that the environment names, or undefined. Throws INPUT_INVALID with the variable's name alone: its value may hold a login. */
export const readProxyUrl = (env: Env): URL | undefined => {
  const variable = VARIABLES.find((name) => env(name) !== undefined)
  if (variable === undefined) return undefined
  const url = toProxyUrl(env(variable) ?? '')
  if (url !== undefined) return url
  throw new CodedError({ code: 'INPUT_INVALID', faults: [{ input: variable, allowed: 'proxy-url' }] })
}

/** Strings that no log may show, from all proxies in the environment, used or not: each with its login. */
export const listProxySecrets = (env: Env): readonly string[] =>
  VARIABLES.flatMap((name) => {
    const text = env(name)
    // An invalid address is masked as a whole, because any part of it could be a password.
    return text === undefined ? [] : listSecrets(text)
  }).filter((secret) => secret.length >= SHORTEST_MASK)

const listSecrets = (text: string): readonly string[] => {
  const url = toProxyUrl(text)
  if (url === undefined) return [text]
  const { username, password } = url
  if (username === '' && password === '') return []
  const [user, secret] = [decodeURIComponent(username), decodeURIComponent(password)]
  // Together, because they are sent to a proxy in this form and in base64.
  return [secret, password, `${user}:${secret}`, `${username}:${password}`]
}

/** Without a scheme it means http, as everywhere. */
const toProxyUrl = (text: string): URL | undefined => {
  const full = text.includes('://') ? text : `http://${text}`
  if (!URL.canParse(full)) return undefined
  const url = new URL(full)
  const isProxy = (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== ''
  return isProxy && isDecodable(url.username) && isDecodable(url.password) ? url : undefined
}

const isDecodable = (text: string): boolean => {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/**
 * The way that the environment's `HTTPS_PROXY` and `NO_PROXY` describe. Only https goes through a proxy: http is for
 * loopback, which no proxy needs to see. Nothing is loaded without one.
 */
export const createRoute = (env: Env): Route => {
  const openTunnel = async (url: string) => {
    const proxy = url.startsWith('https:') ? readProxyUrl(env) : undefined
    const noProxy = env('no_proxy') ?? env('NO_PROXY') ?? ''
    return proxy && (await import('./agent.ts')).openTunnel(url, proxy, noProxy)
  }
  return {
    agentFor: async (url) => (await openTunnel(url))?.agent,
    fetchFor: async (url) => (await openTunnel(url))?.fetch,
  }
}
