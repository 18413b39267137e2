import { request as ask } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { SelfSigned } from './self-signed.ts'

/** A server that speaks TLS and hands every request on to one that does not. */
export interface TlsFront {
  /** `https://127.0.0.1:port`. */
  readonly origin: string
  /** `127.0.0.1:port`. */
  readonly host: string
  /** How many requests came through. */
  readonly countRequests: () => number
  close(): Promise<void>
}

/** Starts a {@link TlsFront} of an http origin on a free port. */
export const startTlsFront = async (behind: string, signed: SelfSigned): Promise<TlsFront> => {
  let count = 0
  const server = createServer(signed, (request, response) => {
    count += 1
    const { method, headers, url } = request
    const onward = ask(new URL(url ?? '/', behind), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    origin: `https://${host}`,
    host,
    countRequests: () => count,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
