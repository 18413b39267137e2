import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { toErrorAnswer } from './answer.ts'
import type { Control } from './control.ts'
import { type ControlReply, handleControl, parseControlBody } from './control-routes.ts'
import { DINGTALK_TOKEN_PATH, toTokenReply } from './dingtalk.ts'
import type { Directory } from './directory.ts'
import { readBody, readRpcRequest } from './request.ts'
import { InputError } from './schema.ts'
import type { Reply, Service } from './service.ts'
import { ServiceError } from './service-error.ts'

const LOOPBACK = '127.0.0.1'
const CONTROL_PATH = '/_emulator/'
const MAX_CONTROL_BODY_BYTES = 64 * 1024 * 1024
const MAX_TOKEN_BODY_BYTES = 64 * 1024
const JSON_TYPE = 'application/json; charset=utf-8'
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i

/** What a server serves. */
export interface Served {
  readonly service: Service
  readonly control: Control
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
  // Idle connections stay: one that closes just as a client uses it again would be a fault nobody asked for.
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
  return path.startsWith(CONTROL_PATH)
    ? respondToControl(served.control, message, response)
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
  response.writeHead(answer.status, { ...headers, date: new Date(dateMs).toUTCString() }).end(text)
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

const respondToControl = async (
  control: Control,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const { status, body } = await toControlReply(control, message)
  response.writeHead(status, { 'content-type': JSON_TYPE }).end(`${JSON.stringify(body, undefined, 2)}\n`)
}

const toControlReply = async (control: Control, message: IncomingMessage): Promise<ControlReply> => {
  const { method = 'GET', headers, url = '/' } = message
  // Web pages can reach loopback too: a browser gives itself away by an Origin, a rebound name by the Host.
  if (headers.origin !== undefined || !LOOPBACK_HOST.test(headers.host ?? '')) {
    return { status: 403, body: { error: 'the control interface is not for web pages' } }
  }
  try {
    const body = parseControlBody(await readBody(message, MAX_CONTROL_BODY_BYTES))
    return handleControl(control, { method, url: new URL(url, 'http://loopback'), body })
  } catch (thrown) {
    if (thrown instanceof InputError) return { status: 400, body: { error: thrown.message } }
    if (thrown instanceof ServiceError) return { status: thrown.status, body: { error: thrown.message } }
    throw thrown
  }
}
