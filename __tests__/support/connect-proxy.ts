import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { listen } from './loopback.ts'

/** What a proxy does with every request for a tunnel; a number is the status with which it refuses. */
export type ProxyManner = 'open' | 'hang' | number

/** One tunnel that was asked for. */
export interface TunnelRequest {
  /** `host:port`. */
  readonly target: string
  readonly authorization: string | undefined
}

/** An HTTP proxy on loopback that knows CONNECT alone. */
export interface ConnectProxy {
  /** `127.0.0.1:port`. */
  readonly host: string
  readonly requests: TunnelRequest[]
  /** Ends every tunnel, and refuses with this status from now on. */
  refuse(status: number): void
  close(): Promise<void>
}

/** Stands in every refusal, in the form of an answer of the API: it must turn up nowhere. */
export const PROXY_TEXT = 'EntityNotExists.TextOfTheProxy'

/** Starts a {@link ConnectProxy} on a free port. */
export const startConnectProxy = async (first: ProxyManner = 'open'): Promise<ConnectProxy> => {
  let manner = first
  const requests: TunnelRequest[] = []
  const sockets = new Set<Socket>()
  const server = createServer((_request, response) => void response.writeHead(405).end())
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
  })
  server.on('connect', (request, client: Socket) => {
    const target = request.url ?? ''
    requests.push({ target, authorization: request.headers['proxy-authorization'] })
    if (manner === 'open') openTunnel(target, client, sockets)
    else if (manner !== 'hang') client.end(toRefusal(manner))
  })
  const { host, close } = await listen(server)
  // Tunnels are no connections of the server any more.
  const endTunnels = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    host,
    requests,
    refuse: (status) => {
      manner = status
      endTunnels()
    },
    close: () => {
      endTunnels()
      return close()
    },
  }
}

const openTunnel = (target: string, client: Socket, sockets: Set<Socket>): void => {
  const [host = '', port = ''] = target.split(':')
  const server = connect({ host, port: Number(port) }, () => {
    client.write('HTTP/1.1 200 Connection established\r\n\r\n')
    server.pipe(client).pipe(server)
  })
  sockets.add(server)
  server.on('error', () => client.destroy())
}

const toRefusal = (status: number): string => {
  const body = JSON.stringify({ Code: PROXY_TEXT, Message: PROXY_TEXT, RequestId: PROXY_TEXT })
  const head = `HTTP/1.1 ${status} Refused\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`
  return `${head}\r\nproxy-authenticate: Basic\r\n\r\n${body}`
}
