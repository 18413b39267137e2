import type { IncomingMessage } from 'node:http'
import type { AddressInfo, Server } from 'node:net'

/** A server of Node's for HTTP, with TLS or without. */
type WebServer = Server & { closeAllConnections(): void }

/** Where a server listens. */
export interface Listening {
  /** `127.0.0.1:port`. */
  readonly host: string
  /** Ends the server and every connection to it. */
  close(): Promise<void>
}

/** Has a server listen on a free port of loopback. */
export const listen = async (server: WebServer): Promise<Listening> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** Hands on the body of a request that came whole; of one that breaks off nothing. */
export const readBody = (request: IncomingMessage, then: (body: Buffer) => void): void => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => then(Buffer.concat(chunks)))
}
