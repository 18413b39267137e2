import type { Agent, ClientRequest } from 'node:http'
import type { Socket } from 'node:net'
import { checkServerIdentity } from 'node:tls'
import { HttpsProxyAgent } from 'https-proxy-agent'
import fetchThrough from 'minipass-fetch'
import { TIME_LIMITS_MS } from '../../model/time-limits.ts'
import { isDirect } from './no-proxy.ts'

type ConnectOptions = Parameters<HttpsProxyAgent<string>['connect']>[1]

/** The status with which a proxy confirms the tunnel. */
const OPEN = 200

/**
 * The proxy did not let a request through. Of what it said only the status is kept: the rest could be taken for the target's
 * answer.
 */
class ProxyFault extends Error {
  readonly code = 'PROXY_FAILED'
  /** Undefined if it did not answer. */
  readonly status: number | undefined

  constructor(status: number | undefined) {
    super()
    this.status = status
  }
}

/** An agent whose requests go through a proxy's tunnel, or fail with {@link ProxyFault}. TLS is verified up to the target. */
export class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #timeoutMs: number

  constructor(proxy: URL, timeoutMs: number = TIME_LIMITS_MS.proxy) {
    super(proxy, { keepAlive: true })
    this.#timeoutMs = timeoutMs
  }

  /** The library waits forever, and passes on a refusal as if the target had answered. */
  override async connect(request: ClientRequest, options: ConnectOptions): Promise<Socket> {
    const controller = new AbortController()
    const timer = setTimeout(() => controller.abort(), this.#timeoutMs)
    let status: number | undefined
    request.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      status = statusCode
    })
    // Read by the library before it first waits.
    this.connectOpts = { ...this.connectOpts, signal: controller.signal }
    try {
      const socket = await super.connect(request, toVerified(options))
      if (status === OPEN) return socket
      socket.destroy()
    } catch {
      // `status` has the reason; there is no tunnel in any case.
    } finally {
      clearTimeout(timer)
    }
    throw new ProxyFault(status === OPEN ? undefined : status)
  }
}

/** The library omits the target's name if it is an address: the certificate would be compared with another name. */
const toVerified = (options: ConnectOptions): ConnectOptions => {
  const { host } = options
  return {
    ...options,
    rejectUnauthorized: true,
    checkServerIdentity: (_name: string, certificate: Parameters<typeof checkServerIdentity>[1]) =>
      checkServerIdentity(String(host), certificate),
  } as ConnectOptions
}

/** A way through a proxy. */
export interface Tunnel {
  readonly agent: Agent
  readonly fetch: typeof fetch
}

const tunnels = new Map<string, Tunnel>()

/** The way to a URL through a proxy, or undefined where `NO_PROXY` wants it direct. There is one for each proxy, with its connections. */
export const openTunnel = (url: string, proxy: URL, noProxy: string): Tunnel | undefined => {
  if (isDirect(url, noProxy)) return undefined
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
