import type { IncomingMessage } from 'node:http'
import { type JsonValue, parseJson } from '../../model/json.ts'
import { InputError } from '../input-error.ts'
import { readBody } from '../request.ts'
import { JSON_TYPE, type Respond } from '../server.ts'
import { ServiceError } from '../service-error.ts'
import type { Control, ObjectPath } from './control.ts'

/** The control interface over HTTP, below `/_emulator/`. */
export const createControlServer =
  (control: Control): Respond =>
  async (message, response) => {
    const { status, body } = await toReply(control, message)
    response.writeHead(status, { 'content-type': JSON_TYPE }).end(`${JSON.stringify(body, undefined, 2)}\n`)
  }

/** What the control interface answers, as JSON. */
interface ControlReply {
  readonly status: number
  readonly body: unknown
}

const MAX_BODY_BYTES = 64 * 1024 * 1024
const LOOPBACK_HOST = /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/i

/** Carries out a request. What is wrong with it is told with a status from 400. */
const toReply = async (control: Control, message: IncomingMessage): Promise<ControlReply> => {
  const { method = 'GET', headers, url = '/' } = message
  // Web pages can reach loopback too: a browser is recognised by its Origin, a rebound name by its Host.
  if (headers.origin !== undefined || !LOOPBACK_HOST.test(headers.host ?? '')) {
    return toError(403, 'the control interface is not for web pages')
  }
  try {
    const body = parseBody(await readBody(message, MAX_BODY_BYTES))
    return handle(control, { method, url: new URL(url, 'http://loopback'), body })
  } catch (thrown) {
    if (thrown instanceof InputError) return toError(400, thrown.message)
    if (thrown instanceof ServiceError) return toError(thrown.status, thrown.message)
    throw thrown
  }
}

const toError = (status: number, error: string): ControlReply => ({ status, body: { error } })

/** The value of a body; undefined for an empty one. Throws an `InputError`. */
const parseBody = (text: string): JsonValue | undefined => {
  if (text.trim() === '') return undefined
  const value = parseJson(text)
  if (value === undefined) throw new InputError('the body is no JSON')
  return value
}

/** A request to the control interface. */
interface ControlRequest {
  readonly method: string
  /** The path after `/_emulator/` and the query. */
  readonly url: URL
  /** The parsed body; undefined without one. */
  readonly body: unknown
}

const handle = (control: Control, request: ControlRequest): ControlReply => {
  const [head = '', region, name, ...rest] = request.url.pathname.slice('/_emulator/'.length).split('/')
  const isObject = region !== undefined && name !== undefined && rest.length === 0
  const methods = region === undefined ? ROUTES[head] : isObject ? ROUTES[`${head}/`] : undefined
  if (methods === undefined) return toError(404, 'there is no such path')
  const handler = methods[request.method]
  if (handler === undefined) return toError(405, `the method must be one of ${Object.keys(methods).join(', ')}`)
  return handler(control, request, toPath(request.url, region ?? '', name ?? ''))
}

const toPath = (url: URL, region: string, name: string): ObjectPath => {
  const accountId = url.searchParams.get('account')
  return { region: decode(region), name: decode(name), ...(accountId !== null && { accountId }) }
}

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new InputError(`the path holds '${part}', which is not percent-encoded`)
  }
}

type Handler = (control: Control, request: ControlRequest, path: ObjectPath) => ControlReply

const ok = (body: unknown): ControlReply => ({ status: 200, body })
const orMissing = (body: unknown): ControlReply =>
  body === undefined || body === false ? toError(404, 'there is no such object') : ok(body)

/** What the handlers take as body is checked by the control itself. */
const bodyOf = <T>({ body }: ControlRequest): T => body as T

/** By path, then by method. Paths that end in a slash are followed by a region and a name. */
const ROUTES: Readonly<Record<string, Readonly<Record<string, Handler>>>> = {
  state: {
    GET: (control) => ok(control.readState()),
    PUT: (control, request) => {
      control.writeState(bodyOf(request))
      return ok(control.readState())
    },
  },
  operations: {
    GET: (control) => ok(control.listOperations()),
    DELETE: (control) => {
      control.clearOperations()
      return ok([])
    },
  },
  faults: {
    GET: (control) => ok(control.listFaults()),
    POST: (control, request) => ({ status: 201, body: control.addFault(bodyOf(request)) }),
    DELETE: (control) => {
      control.clearFaults()
      return ok([])
    },
  },
  behaviour: {
    GET: (control) => ok(control.readBehaviour()),
    PATCH: (control, request) => ok(control.writeBehaviour(bodyOf(request))),
  },
  'chat-configurations/': {
    PATCH: (control, request, path) => orMissing(control.editChat(path, bodyOf(request))),
    DELETE: (control, _request, path) => orMissing(control.deleteChat(path)),
  },
  'parameters/': {
    PATCH: (control, request, path) => orMissing(control.editParameter(path, bodyOf(request))),
    DELETE: (control, _request, path) => orMissing(control.deleteParameter(path)),
  },
}
