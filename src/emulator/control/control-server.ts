import type { IncomingMessage } from 'node:http'
import { InputError } from '../input-error.ts'
import { readBody } from '../request.ts'
import { JSON_TYPE, type Respond } from '../server.ts'
import { ServiceError } from '../service-error.ts'
import type { Control } from './control.ts'
import { type ControlReply, handleControl, parseControlBody } from './routes.ts'

const MAX_CONTROL_BODY_BYTES = 64 * 1024 * 1024
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i

/** The control interface over HTTP. */
export const createControlServer =
  (control: Control): Respond =>
  async (message, response) => {
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
