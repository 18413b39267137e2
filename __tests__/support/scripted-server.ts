import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { Credentials } from '../../src/model/login.ts'
import { Secret } from '../../src/model/secret.ts'
import { listen, readBody } from './loopback.ts'

/** One answer of the script. `reset` drops the connection instead, `half` after half of the body; `never` and `stall` fall silent there. */
export interface Answered {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly drop?: 'reset' | 'half' | 'never' | 'stall'
}

/** One request as it came in. */
export interface Received {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly headers: IncomingHttpHeaders
  readonly form: Readonly<Record<string, string>>
  /** The body as it came. */
  readonly text: string
}

/** An HTTP server on loopback that gives answers in the order of its script, and the last one for ever. */
export interface ScriptedServer {
  readonly origin: string
  readonly received: Received[]
  readonly close: () => Promise<void>
}

/** Starts a {@link ScriptedServer} on a free port. */
export const startScriptedServer = async (script: readonly Answered[]): Promise<ScriptedServer> => {
  const received: Received[] = []
  const server = createServer((request, response) => {
    readBody(request, (body) => {
      const text = body.toString()
      const { method, url, headers } = request
      received.push({ method, url, headers, form: Object.fromEntries(new URLSearchParams(text)), text })
      give(response, script[Math.min(received.length, script.length) - 1] ?? {})
    })
  })
  const { host, close } = await listen(server)
  return { origin: `http://${host}`, received, close }
}

/** A JSON answer with status 200 unless `status` says otherwise. */
export const json = (body: unknown, status = 200): Answered => ({ status, body: JSON.stringify(body) })

/** Credentials that must never turn up where they can be read. */
export const CREDENTIALS: Credentials = {
  accessKeyId: 'LTAI-test-id',
  accessKeySecret: new Secret('access-key-secret-value'),
  securityToken: new Secret('security-token-value'),
}

const give = (response: ServerResponse, { status = 200, headers = {}, body = '', drop }: Answered): void => {
  if (drop === 'reset') {
    response.destroy()
    return
  }
  if (drop === 'never') return
  const length = String(Buffer.byteLength(body))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length, ...headers })
  if (drop === 'half') response.write(body.slice(0, body.length / 2), () => response.destroy())
  else if (drop === 'stall') response.write(body.slice(0, body.length / 2))
  else response.end(body)
}
