import {
  request as ask,
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { listen, readBody } from './loopback.ts'
import type { SelfSigned } from './self-signed.ts'

/** A host of its own before a server: hands every request on, but for one that it is told to keep. */
export interface Front {
  /** `https://127.0.0.1:port`; `http:` where nothing is signed. */
  readonly origin: string
  /** `127.0.0.1:port`. */
  readonly host: string
  /** What came through: the operation of an RPC service, else `METHOD /path`. */
  readonly calls: readonly string[]
  /** Does not answer the next request whose call is so. */
  keep(call: string): void
  /** Answers what was kept in place of the server. */
  release(status: number, body: object): void
  /** Forgets what came through. */
  forget(): void
  /** How many requests were kept. */
  readonly countKept: () => number
  close(): Promise<void>
}

/** Starts a {@link Front} of an http origin on a free port; it speaks TLS where it is given a certificate. */
export const startFront = async (behind: string, signed?: SelfSigned): Promise<Front> => {
  const calls: string[] = []
  let wanted: string | undefined
  const kept: ServerResponse[] = []
  const listener: RequestListener = (request, response) =>
    readBody(request, (body) => {
      const call = toCall(request, body)
      calls.push(call)
      if (call === wanted) {
        wanted = undefined
        kept.push(response)
      } else handOn(behind, request, body, response)
    })
  const server = signed === undefined ? createServer(listener) : createTlsServer(signed, listener)
  const { host, close } = await listen(server)
  return {
    origin: `${signed === undefined ? 'http' : 'https'}://${host}`,
    host,
    calls,
    keep: (call) => {
      wanted = call
    },
    forget: () => void calls.splice(0),
    countKept: () => kept.length,
    release: (status, body) => {
      const headers = { 'content-type': 'application/json' }
      for (const response of kept) response.writeHead(status, headers).end(JSON.stringify(body))
    },
    close,
  }
}

const toCall = ({ method, url }: IncomingMessage, body: Buffer): string =>
  new URLSearchParams(body.toString()).get('Action') ?? `${method} ${url?.replace(/\?.*/, '')}`

const handOn = (behind: string, { method, headers, url }: IncomingMessage, body: Buffer, response: ServerResponse) => {
  const onward = ask(new URL(url ?? '/', behind), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  onward.on('error', () => response.destroy())
  onward.end(body)
}
