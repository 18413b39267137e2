import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { InputError } from './input-error.ts'
import { DINGTALK_TOKEN_PATH, toTokenReply } from './operations/dingtalk.ts'
import type { Directory } from './operations/directory.ts'
import { readBody, readRpcRequest } from './request.ts'
import { toErrorAnswer } from './response.ts'
import type { Reply, Service } from './service.ts'
import { ServiceError } from './service-error.ts'

const LOOPBACK = '127.0.0.1'
const CONTROL_PATH = '/_emulator/'
const MAX_TOKEN_BODY_BYTES = 64 * 1024
/** The type of all answers that are JSON. */
export const JSON_TYPE = 'application/json; charset=utf-8'

/** Answers a request in a way of its own. */
export type Respond = (message: IncomingMessage, response: ServerResponse) => Promise<void>

/** What a server serves. */
export interface Served {
  readonly service: Service
  /** Answers below `/_emulator/`; absent where nobody steers. */
  readonly control?: Respond
  /** What DingTalk knows. */
  readonly directory: () => Directory
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** Listens on 127.0.0.1, and on no other address; port 0 takes a free one. Rejects with an `InputError`. */
export const listen = (served: Served, port: number): Promise<Server> => {
  const server = createServer((message, response) => {
    void respond(served, message, response).catch(() => response.destroy())
  })
  // Idle connections stay open: closing one just when a client reuses it would be an unwanted fault.
  server.keepAliveTimeout = 0
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const [address, reason] = [`${LOOPBACK}:${port}`, String(cause.code)]
      reject(new InputError(`it cannot listen on ${address} (${reason})`, { code: 'PORT_REFUSED', address, reason }))
    })
    server.listen(port, LOOPBACK, () => resolve(server))
  })
}

const respond = async (served: Served, message: IncomingMessage, response: ServerResponse): Promise<void> => {
  const path = new URL(message.url ?? '/', 'http://loopback').pathname
  if (path === DINGTALK_TOKEN_PATH) return respondAsDingTalk(served, message, response)
  return served.control !== undefined && path.startsWith(CONTROL_PATH)
    ? served.control(message, response)
    : respondToCall(served, path, message, response)
}

const respondToCall = async (
  { service, now }: Served,
  path: string,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  try {
    const request = await readRpcRequest(message)
    if (path !== '/') throw new ServiceError(404, 'InvalidAction.NotFound', 'Specified api is not found.')
    sendReply(await service(request), response)
  } catch (thrown) {
    if (!(thrown instanceof ServiceError)) throw thrown
    const frame = { requestId: '', host: message.headers.host ?? '', parameters: new Map() }
    sendReply({ answer: toErrorAnswer(thrown, frame), requestId: '', dateMs: now() }, response)
  }
}

const sendReply = ({ answer, requestId, dateMs }: Reply, response: ServerResponse): void => {
  if (answer.form === 'none') {
    response.destroy()
    return
  }
  const text = answer.form === 'json' ? JSON.stringify(answer.body) : answer.text
  const headers = { 'content-type': JSON_TYPE, 'x-acs-request-id': requestId, ...answer.headers }
  response.writeHead(answer.status, { ...headers, date: new Date(dateMs).toUTCString() })
  if (answer.pace === undefined) response.end(text)
  else if (answer.pace === 'half') response.write(text.slice(0, text.length / 2))
  else drip(text, answer.pace, response)
}

const drip = (text: string, ms: number, response: ServerResponse): void => {
  const bytes = Buffer.from(text)
  let sent = 0
  const timer = setInterval(() => {
    response.write(bytes.subarray(sent, sent + 1))
    sent += 1
    if (sent >= bytes.length) response.end()
  }, ms)
  response.once('close', () => clearInterval(timer))
}

const respondAsDingTalk = async (
  { directory }: Served,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const text = await readBody(message, MAX_TOKEN_BODY_BYTES)
  const { status, body } = toTokenReply(message.method ?? 'GET', text, directory())
  response.writeHead(status, { 'content-type': JSON_TYPE }).end(JSON.stringify(body))
}
